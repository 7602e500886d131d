"""The questions to take along: those that test what is only assumed, then about what is still open."""

from collections.abc import Iterator

from klarheit.clarify.hearing import drawn, guesses
from klarheit.clarify.model import Dialogue
from klarheit.clarity.catalogue import catalogue
from klarheit.clarity.model import ClarityMap, Entry, NextQuestion
from klarheit.languages import room
from klarheit.moves.cues import Cues, flat

SETTING = "customer"
_ORDER = (
    "goal",
    "criteria",
    "drivers",
    "obstacles",
    "people",
    "deadline",
    "alternatives",
    "risks",
    "resources",
    "situation",
    "steps",
)
"""What is asked first, where nothing is assumed: the goal before the budget."""
_URGENCY = {"contradictory": 0, "vague": 1, "asked": 2, "untouched": 3}
_TESTS = {"resources": "resources.frame", "people": "people.decide"}
"""What brings to light whether a guess is right, where the first question about it asks something else."""
_NEVER_FIRST = "resources"
"""Who asks for the budget first has hardly listened yet (method, section 1)."""
_ANY = "situation"
"""Asked about where a guess is about nothing of the map …"""
_ASKS_ANYTHING = "situation.chair"
"""… openly enough that whatever is otherwise comes up."""


def questions(dialogue: Dialogue, most: int) -> tuple[NextQuestion, ...]:
    """Up to `most` questions for the customer, each about another dimension, as they stand in the catalogue.

    Those that test what is only assumed go before the others. They ask openly: the words of the user are
    about the customer and not the customer's, so none is put into a question.
    """
    found, language = drawn(dialogue), dialogue.language
    testing = dict(_testing(dialogue, found))
    tested = [dimension for dimension in _ORDER if dimension in testing]
    asked = [_worded(dimension, "assumed", testing[dimension], language) for dimension in tested]
    unclear = [entry for entry in _worth_asking(found) if entry.dimension not in testing]
    asked += [_worded(entry.dimension, entry.state, "", language) for entry in unclear]
    return tuple(sorted(asked[:most], key=lambda one: one.dimension == _NEVER_FIRST))


def _testing(dialogue: Dialogue, found: ClarityMap) -> Iterator[tuple[str, str]]:
    """Each dimension that is to be asked about for a guess's sake, and the question, or "" for the first."""
    for guess, about in guesses(dialogue):
        named = [dimension for dimension in _ORDER if dimension in about]
        assumed = [dimension for dimension in named if found[dimension].source == "assumed"]
        for dimension in assumed or named[:1]:
            tried = dimension == "resources" and _is_tried(guess.quote, dialogue.language)
            yield dimension, "" if tried else _TESTS.get(dimension, "")
        if not named:
            yield _ANY, _ASKS_ANYTHING


def _is_tried(text: str, language: str) -> bool:
    """Whether a guess about means is one about what was tried already."""
    return bool(Cues(room(language, "clarify").TRIED).keys(flat(text)))


def _worth_asking(found: ClarityMap) -> list[Entry]:
    """The entries that are not clear, what was said two ways first."""
    unclear = [found[dimension] for dimension in _ORDER if found[dimension].state != "clear"]
    return sorted(unclear, key=lambda entry: _URGENCY[entry.state])


def _worded(dimension: str, standing: str, wanted: str, language: str) -> NextQuestion:
    """The question wanted, or the first of the catalogue that fits somebody who was not asked yet."""
    asked_first = (one for one in catalogue()[dimension] if SETTING in one.wordings)
    question = min(asked_first, key=lambda one: (one.id != wanted, "untouched" not in one.fits))
    text = question.wordings[SETTING][language].text
    return NextQuestion(question.id, dimension, question.kind, text, f"reason.{standing}")
