"""Corrections laid over a talk, and written down: on the bundled German talk."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klarheit import formats
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.corrections import Correction, correct, dump, load
from klarheit.errors import UnreadableFile
from klarheit.mirror import mirror
from klarheit.moves.model import Move, Sides, Talk
from klarheit.report import json as as_json
from klarheit.report import text

GERMAN = Path(__file__).parents[3] / "src/klarheit/data/conversations/erstgespraech.vtt"
WHEN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

SAID = "Das kenne ich, wie lange geht das schon?"
TALK = Talk(
    Conversation(
        "de",
        (Speaker("A", role="asker"), Speaker("B", role="partner")),
        (Turn("B", "Die Presse steht. Jede Woche."), Turn("A", SAID), Turn("B", "Seit März.")),
    ),
    Sides(frozenset("A"), "role"),
    (
        Move(0, 0, 17, ("answer",)),
        Move(0, 18, 29, ("answer",)),
        Move(1, 0, 40, ("question.open", "tie.follow_up"), ("situation",), 0.7),
        Move(2, 0, 10, ("answer",)),
    ),
)


def correction(
    words: str, *labels: str, turn: int = 1, dimensions: tuple[str, ...] | None = None
) -> Correction:
    start = TALK.turns[turn].text.index(words)
    return Correction(turn, start, start + len(words), words, labels, dimensions)


def labels_by_words(talk: Talk, turn: int) -> dict[str, tuple[str, ...]]:
    return {talk.text(move): move.labels for move in talk.moves_by_turn[turn]}


def test_correction_takes_the_place_of_the_labels_and_is_certain() -> None:
    found = correct(TALK, [correction("Jede Woche.", "story", turn=0)]).talk
    assert found.moves_by_turn[0] == (Move(0, 0, 17, ("answer",)), Move(0, 18, 29, ("story",)))
    assert found.moves_by_turn[1:] == TALK.moves_by_turn[1:]


def test_corrected_question_keeps_its_tie_and_dimensions_when_none_are_named() -> None:
    found = correct(TALK, [correction(SAID, "question.narrow")]).talk.moves_by_turn[1]
    assert found == (Move(1, 0, 40, ("question.narrow", "tie.follow_up"), ("situation",)),)


def test_corrected_question_takes_tie_and_dimensions_when_named() -> None:
    set_right = correction(SAID, "question.narrow", "tie.new_topic", dimensions=())
    found = correct(TALK, [set_right]).talk.moves_by_turn[1]
    assert found == (Move(1, 0, 40, ("question.narrow", "tie.new_topic")),)


def test_what_becomes_no_question_has_neither_tie_nor_dimensions() -> None:
    found = correct(TALK, [correction(SAID, "reflection", dimensions=("goal",))]).talk.moves_by_turn[1]
    assert found == (Move(1, 0, 40, ("reflection",)),)


def test_correction_of_a_part_leaves_the_other_part_a_segment() -> None:
    found = labels_by_words(correct(TALK, [correction("wie lange geht das schon?", "question.tag")]).talk, 1)
    assert list(found) == ["Das kenne ich,", "wie lange geht das schon?"]
    assert found["wie lange geht das schon?"][0] == "question.tag"
    assert not found["Das kenne ich,"][0].startswith("question.")


def test_correction_over_two_segments_makes_them_one() -> None:
    whole = TALK.turns[0].text
    found = correct(TALK, [correction(whole, "story", turn=0)]).talk
    assert labels_by_words(found, 0) == {whole: ("story",)}


def test_later_correction_of_the_same_words_wins() -> None:
    first, second = (correction(SAID, label) for label in ("question.narrow", "question.tag"))
    found = correct(TALK, [first, second])
    assert (found.placed, found.displaced) == ((second,), ())
    assert found.talk.moves_by_turn[1][0].form == "question.tag"


@pytest.mark.parametrize(
    "moved",
    [{"turn": 2}, {"turn": 99}, {"start": 1, "end": 41}, {"end": 39}, {"quote": "Das kannte ich?"}],
    ids=["other turn", "no such turn", "shifted", "shorter", "other words"],
)
def test_correction_whose_words_stand_elsewhere_is_returned_and_changes_nothing(
    moved: dict[str, int],
) -> None:
    lost = replace(correction(SAID, "question.tag"), **moved)  # type: ignore[arg-type]
    assert correct(TALK, [lost]) == (TALK, (), (lost,))


def test_talk_without_corrections_is_the_same() -> None:
    assert correct(TALK, []).talk is TALK


def test_written_corrections_read_back_equal() -> None:
    made = (
        replace(
            correction(SAID, "question.open", "kind.process", dimensions=()), by="Jana Reuter", when=WHEN
        ),
        correction("Jede Woche.", "story", turn=0),
    )
    assert load(json.loads(json.dumps(dump(made)))) == made


def test_corrections_are_written_as_documented() -> None:
    assert dump([replace(correction("Seit März.", "doubt", turn=2), by="Jana", when=WHEN)]) == {
        "version": 1,
        "corrections": [
            {
                "turn": 2,
                "start": 0,
                "end": 10,
                "quote": "Seit März.",
                "labels": ["doubt"],
                "dimensions": None,
                "by": "Jana",
                "when": "2026-11-22T09:30:00+00:00",
            }
        ],
    }


@pytest.mark.parametrize(
    ("field", "value", "place"),
    [
        ("turn", -1, "corrections[0].turn"),
        ("turn", True, "corrections[0].turn"),
        ("end", "10", "corrections[0].end"),
        ("quote", "", "corrections[0].quote"),
        ("labels", ["open"], "corrections[0].labels"),
        ("labels", [], "corrections[0].labels"),
        ("labels", [["story"]], "corrections[0].labels"),
        ("dimensions", ["luck"], "corrections[0].dimensions"),
        ("by", 7, "corrections[0].by"),
        ("when", "yesterday", "corrections[0].when"),
        ("when", 7, "corrections[0].when"),
    ],
)
def test_broken_correction_is_refused_with_its_place(field: str, value: object, place: str) -> None:
    written = dump([correction("Seit März.", "doubt", turn=2)])
    written["corrections"][0][field] = value  # type: ignore[index]
    with pytest.raises(UnreadableFile) as refused:
        load(written)
    assert (refused.value.key, refused.value.fields) == ("corrections_broken", {"place": place})


@pytest.mark.parametrize("parsed", [[], {}, {"corrections": {}}, {"version": "1", "corrections": []}, None])
def test_what_is_no_file_of_corrections_is_refused(parsed: object) -> None:
    with pytest.raises(UnreadableFile) as refused:
        load(parsed)
    assert refused.value.key == "corrections_broken"


def test_corrections_of_a_newer_version_are_refused() -> None:
    with pytest.raises(UnreadableFile) as refused:
        load({"version": 3, "corrections": []})
    assert (refused.value.key, refused.value.fields) == ("corrections_newer", {"version": 3})


def test_mirror_is_drawn_from_conversation_and_corrections() -> None:
    conversation = formats.read(GERMAN)
    before = mirror(conversation)
    asked = next(one.move for one in before.questions if one.move.form == "question.open")
    quote = before.talk.text(asked)
    made = Correction(asked.turn, asked.start, asked.end, quote, ("information",))
    after = mirror(conversation, corrections=[made])
    assert (after.corrected, after.displaced) == ((made,), ())
    assert len(after.questions) == len(before.questions) - 1
    assert mirror(conversation) == before


def test_report_counts_corrections_and_names_those_that_lost_their_place() -> None:
    conversation = formats.read(GERMAN)
    move = mirror(conversation).talk.moves[0]
    quote = conversation.turns[0].text[move.start : move.end]
    held = Correction(0, move.start, move.end, quote, ("smalltalk",), by="Jana", when=WHEN)
    lost = replace(held, turn=3)
    found = mirror(conversation, corrections=[held, lost])
    shown = " ".join(text.render(found, "de").split())
    assert " · 1 Korrektur " in shown
    assert f"„{quote}“ (Beitrag 4)" in shown
    written = as_json.render(found, "de")
    assert [one["turn"] for one in written["corrections"]] == [0]
    assert [one["turn"] for one in written["displaced_corrections"]] == [3]
