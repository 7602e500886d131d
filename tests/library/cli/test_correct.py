"""`klarheit correct` as a person uses it, on a talk of their own."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from klarheit.conversation import Conversation
from klarheit.formats import read
from klarheit.moves import hear

Command = Callable[..., tuple[int, str, str]]
TALK = """\
Ich: Guten Tag, Frau Berg. Was ist bei Ihnen gerade los?
Kundin: Die Presse steht jede Woche.
Ich: Das kenne ich, wie lange geht das schon?
Kundin: Seit März.
"""


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


def corrections(talk: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(beside(talk).read_text(encoding="utf-8"))["corrections"]
    return found


def beside(talk: Path) -> Path:
    return talk.with_name("talk.txt.corrections.json")


def segments(listed: str) -> list[list[str]]:
    """Number, mark or first label, … of every segment in a listing."""
    return [line.split() for line in listed.splitlines() if re.match(r"  +\d+\.\d+ ", line)]


def test_listing_numbers_every_segment_and_writes_nothing(klarheit: Command, talk: Path) -> None:
    code, out, err = klarheit("correct", talk)
    assert (code, err) == (0, "")
    assert [row[0] for row in segments(out)][:3] == ["1.1", "1.2", "2.1"]
    assert list(talk.parent.iterdir()) == [talk]


def test_listing_marks_what_was_not_recognised_for_certain(klarheit: Command, talk: Path) -> None:
    moves = moves_of(read(talk))
    marked = [row[0] for row in segments(klarheit("correct", talk)[1]) if row[1] == "?"]
    assert marked == [place for place, sure in moves if not sure]
    assert 0 < len(marked) < len(moves)


def moves_of(conversation: Conversation) -> list[tuple[str, bool]]:
    """Number of every segment, and whether it is sure."""
    return [
        (f"{turn}.{number}", move.sure)
        for turn, row in enumerate(hear(conversation).moves_by_turn, 1)
        for number, move in enumerate(row, 1)
    ]


def test_listing_of_one_turn_shows_that_turn_alone(klarheit: Command, talk: Path) -> None:
    rows = segments(klarheit("correct", talk, "--at", "2")[1])
    assert [row[0] for row in rows] == ["2.1"]


def test_correction_is_written_beside_the_talk_and_marked(klarheit: Command, talk: Path) -> None:
    code, out, err = klarheit("correct", talk, "--at", "2.1", "--label", "story")
    assert (code, err) == (0, f"Corrections: 1, in {beside(talk)}\n")
    assert segments(out) == [["2.1", "*", "story", *"Die Presse steht jede Woche.".split()]]
    (made,) = corrections(talk)
    assert (made["turn"], made["quote"]) == (1, "Die Presse steht jede Woche.")
    assert (made["labels"], made["dimensions"], made["by"]) == (["story"], None, "jana")


def test_mirror_goes_by_the_corrections_unless_told_not_to(klarheit: Command, talk: Path) -> None:
    before = json.loads(klarheit("mirror", talk, "--json")[1])
    klarheit("correct", talk, "--at", "1.2", "--label", "open,criteria", "--dimension", "goal")
    after = json.loads(klarheit("mirror", talk, "--json")[1])
    without = json.loads(klarheit("mirror", talk, "--json", "--uncorrected")[1])
    assert [len(found["corrections"]) for found in (before, after, without)] == [0, 1, 0]
    (move,) = [move for move in after["moves"] if "kind.criteria" in move["labels"]]
    assert (move["turn"], move["labels"][0], move["dimensions"]) == (0, "question.open", ["dimension.goal"])
    assert without == before


def test_corrections_lie_where_the_user_says(klarheit: Command, talk: Path) -> None:
    file = talk.with_name("mine.json")
    assert klarheit("correct", talk, "--at", "2.1", "--label", "story", "--corrections", file)[0] == 0
    assert not beside(talk).exists()
    mirrored = json.loads(klarheit("mirror", talk, "--json", "--corrections", file)[1])
    assert [one["labels"] for one in mirrored["corrections"]] == [["story"]]


def test_second_correction_of_a_segment_replaces_the_first(klarheit: Command, talk: Path) -> None:
    for label in ("story", "objection"):
        klarheit("correct", talk, "--at", "2.1", "--label", label)
    assert [one["labels"] for one in corrections(talk)] == [["objection"]]


def test_words_choose_a_part_of_a_turn(klarheit: Command, talk: Path) -> None:
    words = "wie lange geht das schon?"
    _, out, _ = klarheit("correct", talk, "--at", "3", "--words", words, "--label", "narrow")
    assert [row[2].rstrip(",") for row in segments(out) if row[1] == "*"] == ["narrow"]
    assert words in " ".join(out.split())
    assert [one["quote"] for one in corrections(talk)] == [words]


def test_undo_takes_back_the_named_correction_then_the_last(klarheit: Command, talk: Path) -> None:
    for place in ("2.1", "4.1"):
        klarheit("correct", talk, "--at", place, "--label", "story")
    assert klarheit("correct", talk, "--at", "2.1", "--undo")[0] == 0
    assert [one["turn"] for one in corrections(talk)] == [3]
    code, _, err = klarheit("correct", talk, "--undo")
    assert (code, err) == (0, f"No corrections left; {beside(talk)} is deleted.\n")
    assert not beside(talk).exists()


def test_displaced_correction_is_told_and_can_be_dropped(klarheit: Command, talk: Path) -> None:
    for place in ("2.1", "4.1"):
        klarheit("correct", talk, "--at", place, "--label", "story")
    talk.write_text(TALK.replace("jede Woche", "jeden Tag"), encoding="utf-8")
    code, _, err = klarheit("correct", talk)
    assert (code, err.splitlines()[1:]) == (0, ["  2: Die Presse steht jede Woche."])
    assert "Die Presse steht jede Woche.” (turn 2)" in " ".join(
        klarheit("mirror", talk, "--report-language", "en")[1].split()
    )
    klarheit("correct", talk, "--drop-displaced")
    assert [one["turn"] for one in corrections(talk)] == [3]


def test_folder_is_mirrored_with_the_corrections_beside_each_talk(klarheit: Command, talk: Path) -> None:
    klarheit("correct", talk, "--at", "2.1", "--label", "story")
    mirrors = talk.with_name("mirrors")
    code, _, err = klarheit("mirror", talk.parent, "--out", mirrors, "--as", "json")
    assert (code, err) == (0, f"1 mirrored into {mirrors}\n")
    assert len(json.loads((mirrors / "talk.json").read_text())["corrections"]) == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--at", "zwei"), "“zwei” is no place."),
        (("--at", "9.1"), "There is no place 9.1: the conversation has 4 turns."),
        (("--at", "2.7"), "There is no place 2.7: the sentences of turn 2 are 1 to 1."),
        (("--at", "1", "--label", "open"), "Turn 1 has 2 sentences."),
        (("--label", "open"), "Which sentence is meant is missing."),
        (("--at", "2.1", "--label", "offen"), "“offen” is no move. Choose from: open, narrow,"),
        (("--at", "2.1", "--label", "pitch"), "“pitch” is only for the one whose talk it is;"),
        (("--at", "1.2", "--label", "criteria"), "Only a question can be “criteria”."),
        (("--at", "2.1", "--label", "story", "--dimension", "goal"), "A dimension belongs to a question"),
        (("--at", "2.1", "--undo"), "Nothing is corrected in this conversation."),
        (("--at", "2.1", "--words", "Presse"), "--words goes with --label:"),
        (
            ("--at", "2", "--words", "Walze", "--label", "story"),
            "“Walze” does not stand like that in turn 2",
        ),
        (("--at", "2", "--words", "e", "--label", "story"), "“e” stands in turn 2 more than once."),
    ],
)
def test_mistake_is_refused_in_one_sentence_and_nothing_is_written(
    klarheit: Command, talk: Path, arguments: tuple[str, ...], told: str
) -> None:
    code, out, err = klarheit("correct", talk, *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.removeprefix("klarheit: ").startswith(told)
    assert not beside(talk).exists()


def test_undo_of_what_is_not_corrected_is_refused(klarheit: Command, talk: Path) -> None:
    klarheit("correct", talk, "--at", "2.1", "--label", "story")
    code, _, err = klarheit("correct", talk, "--at", "4.1", "--undo", lang="de_DE.UTF-8")
    assert (code, err) == (2, "klarheit: Bei 4.1 haben Sie nichts korrigiert.\n")


def test_standard_input_needs_a_file_for_its_corrections(klarheit: Command, tmp_path: Path) -> None:
    code, _, err = klarheit("correct", "-", "--at", "2.1", "--label", "story", stdin=TALK)
    assert (code, err.startswith("klarheit: Nothing can lie beside standard input.")) == (2, True)
    file = tmp_path / "mine.json"
    assert (
        klarheit("correct", "-", "--at", "2.1", "--label", "story", "--corrections", file, stdin=TALK)[0] == 0
    )
    assert file.exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{", "is not complete JSON"),
        (b"\xff\xfe\xff", "something is wrong at corrections"),
        (b'{"version": 1, "corrections": [{}]}', "something is wrong at corrections[0].turn"),
        (b'{"version": 9, "corrections": []}', "was written by a newer Klarheit"),
    ],
)
@pytest.mark.parametrize("command", ["correct", "mirror"])
def test_broken_corrections_are_refused_with_their_file(
    klarheit: Command, talk: Path, command: str, content: bytes, told: str
) -> None:
    beside(talk).write_bytes(content)
    code, out, err = klarheit(command, talk)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert str(beside(talk)) in err
    assert told in err


def test_named_corrections_that_are_missing_are_refused(klarheit: Command, talk: Path) -> None:
    code, _, err = klarheit("mirror", talk, "--corrections", talk.with_name("none.json"))
    assert (code, err.startswith("klarheit: There is no “")) == (2, True)


def test_corrections_of_one_talk_do_not_go_with_a_folder_of_mirrors(klarheit: Command, talk: Path) -> None:
    code, _, err = klarheit("mirror", talk, "--out", talk.with_name("out"), "--corrections", beside(talk))
    assert (code, err.startswith("klarheit: --corrections is for a single conversation.")) == (2, True)


def test_help_and_listing_speak_german_by_the_locale(klarheit: Command, talk: Path) -> None:
    told = klarheit("correct", "--help", lang="de_DE.UTF-8")[1]
    assert told.startswith("Aufruf: klarheit correct")
    assert "Gesprächsschritte:\n  open, narrow," in told
    assert klarheit("correct", talk, lang="de_DE.UTF-8")[1].startswith(
        "Stelle, was erkannt wurde, die Worte:"
    )
