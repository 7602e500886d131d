"""The headline says what became clear and what stayed open, and only what is sure."""

from collections.abc import Mapping

import pytest

from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry, State
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.findings import headline, sentence
from klarheit.moves.model import Move, Sides, Talk

LONG_REPLY = "Wir haben in Halle zwei keinen Platz mehr und stellen die Paletten in die Gänge. " * 5
ALL_CLEAR: Mapping[str, State] = dict.fromkeys(DIMENSIONS, "clear")


def talk(reply: str = LONG_REPLY) -> Talk:
    turns = (Turn("Reuter", "Was ist denn los?"), Turn("Brandt", reply.strip()))
    conversation = Conversation("de", (Speaker("Reuter"), Speaker("Brandt")), turns)
    moves = tuple(Move(i, 0, len(turn.text), ("answer",)) for i, turn in enumerate(turns))
    return Talk(conversation, Sides(frozenset({"Reuter"}), "hint"), moves)


def clarity(states: Mapping[str, State], set_aside: frozenset[str] = frozenset()) -> ClarityMap:
    return ClarityMap(
        tuple(Entry(key, states.get(key, "untouched")) for key in DIMENSIONS), set_aside=set_aside
    )


def words(talk: Talk, clarity: ClarityMap, language: str = "de") -> str:
    return " ".join(sentence(finding, language) for finding in headline.compose(talk, clarity))


def test_headline_names_the_two_weightiest_clear_and_the_weightiest_open() -> None:
    known = clarity({"goal": "clear", "steps": "clear", "drivers": "clear", "people": "asked"})
    assert words(talk(), known) == (
        "Am Ende wussten Sie, worum es Ihrem Gegenüber geht und was dahintersteckt. "
        "Wer sonst noch mitzureden hat, blieb offen."
    )


def test_headline_in_english() -> None:
    known = clarity({"deadline": "clear", "goal": "vague"})
    assert words(talk(), known, "en") == (
        "By the end you knew when it has to be done. What this is really about for them stayed open."
    )


def test_headline_contradiction_comes_before_what_is_open() -> None:
    known = clarity({"drivers": "clear", "deadline": "contradictory"})
    assert words(talk(), known) == (
        "Am Ende wussten Sie, was dahintersteckt. Bis wann es fertig sein soll: Dazu wurde zweierlei gesagt."
    )


def test_headline_leaves_out_what_was_set_aside() -> None:
    aside = frozenset({"goal", "people"})
    known = clarity({**ALL_CLEAR, "goal": "untouched", "people": "asked"}, aside)
    assert words(talk(), known) == (
        "Am Ende wussten Sie, was dahintersteckt und woran der Erfolg zu erkennen wäre."
    )


def test_headline_does_not_claim_what_is_not_sure() -> None:
    entries = tuple(Entry(key, "clear", confidence=0.4) for key in DIMENSIONS)
    assert words(talk(), ClarityMap(entries)) == "Vieles kam zur Sprache, festen Grund gibt es noch nicht."


def test_headline_of_a_very_short_talk_claims_nothing() -> None:
    said = words(talk("Guten Tag."), clarity({"goal": "clear"}))
    assert said == "Ihr Gegenüber hat nur wenig gesagt. Was hier steht, ist erst ein Anfang."


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("key", DIMENSIONS)
def test_every_dimension_has_a_clause_at_both_places(key: str, language: str) -> None:
    known = clarity(ALL_CLEAR)
    left = clarity({**ALL_CLEAR, key: "asked"})
    assert "{" not in words(talk(), known, language) + words(talk(), left, language)
    assert key not in words(talk(), left, language).split()
