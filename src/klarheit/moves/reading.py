"""A talk read through once: its turns cut into segments, with the questions among them."""

from typing import NamedTuple

from klarheit.conversation import Conversation
from klarheit.moves.questions import Question, find_question, reports_a_question
from klarheit.moves.segments import split


class Segment(NamedTuple):
    """A sentence or clause of a turn.

    text      the segment, verbatim: the text of its turn from `start` to `end`
    question  the question it asks by its own words, or None; who asks whom is not known yet
    """

    text: str
    start: int
    end: int
    question: Question | None


Reading = tuple[tuple[Segment, ...], ...]
"""The segments of every turn, in order."""


def read(conversation: Conversation) -> Reading:
    """The segments of every turn of a conversation; each turn has at least one."""
    return tuple(_segments(turn.text, conversation.language) for turn in conversation.turns)


def _segments(text: str, language: str) -> tuple[Segment, ...]:
    found: list[Segment] = []
    for start, end in split(text, language):
        said = text[start:end]
        told = found and reports_a_question(found[-1].text, language)
        found.append(Segment(said, start, end, None if told else find_question(said, language)))
    return tuple(found)
