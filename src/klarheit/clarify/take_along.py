"""The questions to take along: about what is only assumed, then about what is still open."""

from collections.abc import Iterator

from klarheit.clarify.hearing import drawn
from klarheit.clarify.model import Dialogue
from klarheit.clarity.catalogue import catalogue
from klarheit.clarity.model import ClarityMap, Entry, NextQuestion

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
_URGENCY = {"assumed": 0, "contradictory": 1, "vague": 2, "asked": 3, "untouched": 4}


def questions(dialogue: Dialogue, most: int) -> tuple[NextQuestion, ...]:
    """Up to `most` questions for the customer, each about another dimension, as they stand in the catalogue.

    The words of the user are about the customer and not the customer's, so none is put into a question.
    """
    return tuple(_worded(entry, dialogue.language) for entry in _worth_asking(drawn(dialogue)))[:most]


def _worth_asking(found: ClarityMap) -> Iterator[Entry]:
    """The entries that are not clear, what is assumed first."""
    unclear = [found[dimension] for dimension in _ORDER if found[dimension].state != "clear"]
    yield from sorted(unclear, key=lambda entry: _URGENCY[_standing(entry)])


def _standing(entry: Entry) -> str:
    return "assumed" if entry.source == "assumed" else entry.state


def _worded(entry: Entry, language: str) -> NextQuestion:
    """The first question of the catalogue that fits somebody who was not asked yet."""
    asked_first = (one for one in catalogue()[entry.dimension] if SETTING in one.wordings)
    fitting = sorted(asked_first, key=lambda one: "untouched" not in one.fits)
    question = fitting[0]
    text = question.wordings[SETTING][language].text
    return NextQuestion(question.id, entry.dimension, question.kind, text, f"reason.{_standing(entry)}")
