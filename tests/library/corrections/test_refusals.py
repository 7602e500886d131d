"""What a person does not let stand in a mirror: on the bundled talks."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from klarheit import formats
from klarheit.clarity import draw_map
from klarheit.clarity.model import Evidence
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.corrections import Correction, Refusable, Refusal, dump, load, load_refused, refuse
from klarheit.errors import UnreadableFile
from klarheit.mirror import Mirror
from klarheit.mirror import mirror as reflect
from klarheit.moves.model import Move, Sides, Talk
from klarheit.report import json as as_json
from klarheit.report import text

SAMPLES = Path(__file__).parents[3] / "src/klarheit/data/conversations"
TALKS = ("erstgespraech.vtt", "first-talk.vtt")
WHEN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@cache
def talk(name: str) -> Conversation:
    return formats.read(SAMPLES / name)


@cache
def first_mirror(name: str) -> Mirror:
    return reflect(talk(name))


def refusal(kind: Refusable, key: str, quote: Evidence) -> Refusal:
    return Refusal(kind, key, quote.quote, quote.turn, quote.start, quote.end)


def entry_quotes(name: str) -> list[tuple[str, Evidence]]:
    entries = first_mirror(name).clarity.entries
    return [(entry.dimension, quote) for entry in entries for quote in entry.evidence]


def quote(turn: int, text: str, talk: Talk) -> Evidence:
    start = talk.turns[turn].text.index(text)
    return Evidence(turn, start, start + len(text), text, talk.side(turn))


ENTRIES = [(name, *entry) for name in TALKS for entry in entry_quotes(name)]


@pytest.mark.parametrize(
    ("name", "dimension", "said"), ENTRIES, ids=[f"{row[1]}-{row[2].turn}" for row in ENTRIES]
)
def test_refused_entry_takes_exactly_that_quote_from_that_dimension(
    name: str, dimension: str, said: Evidence
) -> None:
    made = refusal("entry", dimension, said)
    before = first_mirror(name).clarity
    after = draw_map(refuse(first_mirror(name).talk, [made]).talk)
    left = after[dimension].evidence
    assert [one for one in left if made.meets(one.turn, one.start, one.end)] == []
    changed = [new.dimension for new, old in zip(after.entries, before.entries, strict=True) if new != old]
    assert changed == [dimension]


@pytest.mark.parametrize("name", TALKS)
def test_refusal_taken_back_gives_the_first_mirror_again(name: str) -> None:
    made = [refusal("entry", dimension, said) for dimension, said in entry_quotes(name)]
    found = reflect(talk(name), refused=made)
    assert (found.refused, found.displaced_refusals) == (tuple(made), ())
    assert found.clarity != first_mirror(name).clarity
    assert reflect(talk(name), refused=()) == first_mirror(name)


def test_next_best_quote_takes_the_place_of_the_refused_one() -> None:
    before = first_mirror("erstgespraech.vtt")
    junior, shown = before.clarity["deadline"].evidence
    after = draw_map(refuse(before.talk, [refusal("entry", "deadline", junior)]).talk)
    assert (junior.quote, shown.quote) == (
        "„Brandt“, sagt er, „so was brauchen wir, im März steht das Ding.“",
        "das muss alles gelaufen sein vor der Inventur, also im Juni.",
    )
    assert after["deadline"].evidence == (shown,)


def test_dimension_of_which_every_quote_is_refused_is_no_longer_told() -> None:
    heard = first_mirror("first-talk.vtt").talk
    refused: list[Refusal] = []
    while told := draw_map(refuse(heard, refused).talk)["deadline"].evidence:
        refused += [refusal("entry", "deadline", said) for said in told]
    assert refused
    assert draw_map(refuse(heard, refused).talk)["deadline"].state in ("untouched", "asked")


def test_next_question_does_not_tie_in_with_refused_words() -> None:
    for name in TALKS:
        for asked in first_mirror(name).next_questions:
            if asked.evidence is None:
                continue
            made = refusal("entry", asked.dimension, asked.evidence)
            after = {one.dimension: one for one in reflect(talk(name), refused=[made]).next_questions}
            tied = after[asked.dimension].evidence if asked.dimension in after else None
            assert tied is None or not made.meets(tied.turn, tied.start, tied.end)


TORN = {
    "deadline": ("Im März soll die Anlage stehen.", "Das muss alles vor der Inventur im Juni fertig sein."),
    "resources": ("Das Budget liegt bei 40.000 Euro.", "Unser Budget ist 90.000 Euro."),
    "people": ("Das entscheide ich allein.", "Das muss mein Chef genehmigen, der Chef entscheidet das."),
}


def torn(dimension: str) -> Talk:
    """A talk in which the partner says two things about a dimension that do not fit."""
    lines = ("Mhm.", TORN[dimension][0], "Mhm.", TORN[dimension][1])
    turns = tuple(Turn("KS"[turn % 2 == 0], line) for turn, line in enumerate(lines))
    moves = tuple(
        Move(turn, 0, len(line), ("answer",), about=((dimension, 0.9),))
        if turn % 2
        else Move(turn, 0, len(line), ("backchannel",))
        for turn, line in enumerate(lines)
    )
    return Talk(Conversation("de", (Speaker("S"), Speaker("K")), turns), Sides(frozenset("S"), "hint"), moves)


@pytest.mark.parametrize("dimension", TORN)
@pytest.mark.parametrize("refused", [0, 1])
def test_contradiction_goes_with_either_of_its_quotes(dimension: str, refused: int) -> None:
    heard = torn(dimension)
    assert draw_map(heard)[dimension].state == "contradictory"
    said = quote(2 * refused + 1, TORN[dimension][refused], heard)
    entry = draw_map(refuse(heard, [refusal("entry", dimension, said)]).talk)[dimension]
    assert entry.state != "contradictory"
    assert [one.turn for one in entry.evidence] == [3 - 2 * refused]


def test_refused_purpose_is_not_the_purpose() -> None:
    purposes = {name: first_mirror(name).clarity.purpose for name in TALKS}
    assert any(purposes.values())
    for name, purpose in purposes.items():
        if purpose:
            made = refusal("entry", "purpose", purpose)
            after = draw_map(refuse(first_mirror(name).talk, [made]).talk)
            assert after.purpose != purpose
            assert after.entries == first_mirror(name).clarity.entries


@pytest.mark.parametrize("name", TALKS)
def test_refused_question_makes_room_for_another(name: str) -> None:
    before = first_mirror(name)
    asked = before.next_questions[0]
    after = reflect(talk(name), refused=[Refusal("question", asked.id, asked.text)])
    assert asked.id not in [one.id for one in after.next_questions]
    assert (len(after.next_questions), after.clarity) == (len(before.next_questions), before.clarity)


@pytest.mark.parametrize("name", TALKS)
def test_refused_moment_is_not_shown_again(name: str) -> None:
    before = first_mirror(name).succeeded
    assert before
    for moment in before:
        after = reflect(talk(name), refused=[refusal("moment", moment.key, moment.evidence[0])])
        assert moment.evidence[0] not in [one.evidence[0] for one in after.succeeded]
        assert [one for one in before if one != moment and one not in after.succeeded] == []


@pytest.mark.parametrize("name", TALKS)
def test_refused_uptake_is_left_out_and_nothing_rests_on_it(name: str) -> None:
    before = first_mirror(name).uptakes
    taken = next(one for one in before if one.taken)
    passed = next(one for one in before if not one.taken)
    for uptake in (taken, passed):
        made = refusal("uptake", "taken" if uptake.taken else "passed", uptake.partner)
        after = reflect(talk(name), refused=[made])
        assert after.uptakes == tuple(one for one in before if one != uptake)


def test_refused_place_and_one_thing_make_room_for_the_next_best() -> None:
    seen = 0
    for name in TALKS:
        before = first_mirror(name)
        for place in before.places[:1]:
            after = reflect(talk(name), refused=[refusal("place", place.key, place.evidence[0])])
            assert after.places == tuple(one for one in before.places if one != place)
            seen += 1
        if before.one_thing:
            first = before.one_thing.evidence[0]
            after = reflect(talk(name), refused=[refusal("one_thing", before.one_thing.key, first)])
            assert after.one_thing is None or after.one_thing.evidence[0] != first
            assert after.places == before.places
            seen += 1
    assert seen >= 2


def test_refusal_and_correction_hold_together() -> None:
    name, dimension, said = ENTRIES[0]
    asked = first_mirror(name).questions[0].move
    words = first_mirror(name).talk.text(asked)
    set_right = Correction(asked.turn, asked.start, asked.end, words, ("information",))
    made = refusal("entry", dimension, said)
    found = reflect(talk(name), corrections=[set_right], refused=[made])
    assert (found.corrected, found.refused) == ((set_right,), (made,))
    assert said not in found.clarity[dimension].evidence


@pytest.mark.parametrize("moved", [{"turn": 999}, {"start": 0, "end": 1}, {"quote": "Nie gesagt."}])
def test_refusal_whose_words_stand_elsewhere_changes_nothing_and_is_told(moved: dict[str, int]) -> None:
    name, dimension, said = ENTRIES[0]
    lost = replace(refusal("entry", dimension, said), **moved)  # type: ignore[arg-type]
    found = reflect(talk(name), refused=[lost])
    assert replace(found, displaced_refusals=()) == first_mirror(name)
    assert found.displaced_refusals == (lost,)
    assert f"„{lost.quote}“ (Beitrag {lost.turn + 1})" in " ".join(text.render(found, "de").split())


def test_report_counts_refusals_with_the_corrections_and_json_lists_them() -> None:
    name, dimension, said = ENTRIES[0]
    made = replace(refusal("entry", dimension, said), by="Jana Reuter", when=WHEN)
    found = reflect(talk(name), refused=[made])
    assert " · 1 Korrektur " in " ".join(text.render(found, "de").split())
    written = as_json.render(found, "de")
    assert written["displaced_refusals"] == []
    assert written["refused"] == [
        {
            "kind": "entry",
            "key": f"dimension.{dimension}",
            "turn": said.turn,
            "start": said.start,
            "end": said.end,
            "quote": said.quote,
            "by": "Jana Reuter",
            "when": "2026-11-22T09:30:00+00:00",
        }
    ]


MADE = (
    Refusal("entry", "goal", "Seit März.", 2, 0, 10, "Jana", WHEN),
    Refusal("question", "goal.1", "Was wäre anders?"),
)


def test_written_refusals_read_back_equal_beside_the_corrections() -> None:
    set_right = Correction(2, 0, 10, "Seit März.", ("doubt",))
    written = json.loads(json.dumps(dump([set_right], MADE)))
    assert (load(written), load_refused(written)) == ((set_right,), MADE)


def test_file_is_of_the_newer_form_only_where_something_is_refused() -> None:
    assert (dump([])["version"], dump([], MADE)["version"]) == (1, 2)
    assert load_refused({"version": 1, "corrections": []}) == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [("kind", "headline"), ("key", "luck"), ("key", ""), ("turn", -1), ("quote", ""), ("by", 7), ("when", 7)],
)
def test_broken_refusal_is_refused_with_its_place(field: str, value: object) -> None:
    written = dump([], MADE)
    written["refused"][0][field] = value  # type: ignore[index]
    with pytest.raises(UnreadableFile) as told:
        load_refused(written)
    assert (told.value.key, told.value.fields) == ("corrections_broken", {"place": f"refused[0].{field}"})
