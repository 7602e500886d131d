"""From a transcript to its mirror, on real files."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klarheit import formats
from klarheit.clarity.model import DIMENSIONS, Evidence
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.errors import KlarheitError, NoMirrorPossible
from klarheit.mirror import Mirror, mirror

ROOT = Path(__file__).parents[2]
GERMAN = ROOT / "src/klarheit/data/conversations/erstgespraech.vtt"
ENGLISH = ROOT / "src/klarheit/data/conversations/first-talk.vtt"
SEEDS = [turn.text for path in (GERMAN, ENGLISH) for turn in formats.read(path).turns]


def quotes(found: object) -> Iterator[Evidence]:
    """Every piece of evidence anywhere in a value."""
    if isinstance(found, Evidence):
        yield found
    elif isinstance(found, (tuple, list)):
        for part in found:
            yield from quotes(part)
    elif is_dataclass(found):
        for field in fields(found):
            yield from quotes(getattr(found, field.name))


def assert_verbatim(found: Mirror) -> int:
    seen = 0
    for quote in quotes(found):
        assert found.talk.turns[quote.turn].text[quote.start : quote.end] == quote.quote
        assert found.talk.side(quote.turn) == quote.side
        assert quote.quote.strip()
        seen += 1
    return seen


@pytest.mark.parametrize("path", [GERMAN, ENGLISH], ids=lambda path: path.stem)
def test_every_quote_stands_verbatim_at_its_place(path: Path) -> None:
    assert assert_verbatim(mirror(formats.read(path))) > 20


@pytest.mark.parametrize("path", [GERMAN, ENGLISH], ids=lambda path: path.stem)
def test_every_turn_has_moves_that_lie_in_it_in_order(path: Path) -> None:
    talk = mirror(formats.read(path)).talk
    assert [row[0].turn for row in talk.moves_by_turn] == list(range(len(talk.turns)))
    for turn, row in zip(talk.turns, talk.moves_by_turn, strict=True):
        ends = [place for move in row for place in (move.start, move.end)]
        assert ends == sorted(ends)
        assert (ends[0] >= 0, ends[-1] <= len(turn.text)) == (True, True)
        assert all(move.labels or move.end > move.start for move in row)


def test_same_conversation_gives_the_same_mirror() -> None:
    assert mirror(formats.read(GERMAN)) == mirror(formats.read(GERMAN))


def test_asker_is_found_by_who_asks() -> None:
    sides = mirror(formats.read(GERMAN)).talk.sides
    assert (sides.askers, sides.grounds) == (frozenset({"Jana Reuter"}), "questions")


def test_asker_can_be_named() -> None:
    found = mirror(formats.read(GERMAN), asker="Brandt")
    assert (found.talk.sides.askers, found.talk.sides.grounds) == (frozenset({"Dieter Brandt"}), "hint")


def three_at_the_table() -> Conversation:
    spoken = [
        ("Jana", "Was soll danach anders sein?"),
        ("Tim", "Und wie viele Plätze sind das?"),
        ("Brandt", "Wir brauchen bis Juni Platz für 4.000 Paletten."),
    ]
    speakers = tuple(Speaker(name, name) for name, _ in spoken)
    return Conversation("de", speakers, tuple(Turn(name, text) for name, text in spoken))


def test_several_askers_form_one_side() -> None:
    talk = mirror(three_at_the_table(), asker=["Jana", "Tim"]).talk
    assert [talk.side(turn) for turn in range(3)] == ["asker", "asker", "partner"]


def test_naming_everybody_as_asker_is_refused() -> None:
    with pytest.raises(NoMirrorPossible) as refused:
        mirror(three_at_the_table(), asker=["Jana", "Tim", "Brandt"])
    assert refused.value.key == "no_partner"


def test_dimension_set_aside_is_not_open() -> None:
    found = mirror(formats.read(GERMAN), not_today=["people"])
    assert "people" not in found.clarity.open_points
    assert "people" not in {question.dimension for question in found.next_questions}


def test_unknown_dimension_is_refused() -> None:
    with pytest.raises(KlarheitError):
        mirror(formats.read(GERMAN), not_today=["budget"])


@pytest.mark.parametrize("speakers", [0, 1])
def test_mirror_needs_two_speakers(speakers: int) -> None:
    name = "Anna" if speakers else None
    conversation = Conversation(
        "de", (Speaker("Anna"),) * speakers, (Turn(name, "Wie geht es Ihnen heute?"),)
    )
    with pytest.raises(NoMirrorPossible):
        mirror(conversation)


texts = st.one_of(st.sampled_from(SEEDS), st.text(min_size=1, max_size=80)).map(
    lambda text: " ".join(text.split())
)
turns = st.builds(Turn, st.sampled_from(["A", "B", "C"]), texts.filter(bool))


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["de", "en"]), st.lists(turns, min_size=1, max_size=25), st.sampled_from([None, "A", "B"])
)
def test_any_conversation_gives_a_verbatim_mirror_or_a_reason(
    language: str, spoken: list[Turn], asker: str | None
) -> None:
    names = sorted({turn.speaker for turn in spoken if turn.speaker})
    conversation = Conversation(language, tuple(Speaker(name) for name in names), tuple(spoken))
    try:
        found = mirror(conversation, asker=asker)
    except NoMirrorPossible:
        assert len(names) < 2 or asker not in (None, *names)
        return
    assert_verbatim(found)
    assert tuple(entry.dimension for entry in found.clarity.entries) == DIMENSIONS
    assert len(found.next_questions) <= 3
