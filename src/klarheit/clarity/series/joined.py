"""The talks of a series read as one: so that the next question repeats none that was asked in any of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from klarheit.clarity.model import ClarityMap, Entry, Evidence
from klarheit.clarity.next_question import next_questions
from klarheit.clarity.series.model import Course, Heard, Placed, PlacedQuestion
from klarheit.conversation import Conversation
from klarheit.moves.model import Sides, Talk


def questions_over(heard: Sequence[Heard], courses: Sequence[Course]) -> tuple[PlacedQuestion, ...]:
    """What to ask next, from the map over all talks, in the language of the last."""
    language = heard[-1].talk.conversation.language
    read = [talk for talk, one in enumerate(heard) if one.talk.conversation.language == language]
    starts = dict(zip(read, _starts([heard[talk].talk for talk in read]), strict=True))
    entries = tuple(_entry(course, starts) for course in courses)
    clear = ClarityMap(entries, set_aside=heard[-1].clarity.set_aside)
    asked = next_questions(_joined([heard[talk].talk for talk in read]), clear)
    return tuple(PlacedQuestion(one, _placed(one.evidence, starts)) for one in asked)


def _starts(talks: Sequence[Talk]) -> list[int]:
    """The turn at which each talk begins in the joined one."""
    return [0, *accumulate(len(talk.turns) for talk in talks[:-1])]


def _joined(talks: Sequence[Talk]) -> Talk:
    last = talks[-1]
    moves = tuple(
        replace(move, turn=move.turn + start)
        for talk, start in zip(talks, _starts(talks), strict=True)
        for move in talk.moves
    )
    turns = tuple(
        replace(turn, speaker=talk.side(number)) for talk in talks for number, turn in enumerate(talk.turns)
    )
    conversation = Conversation(last.conversation.language, (), turns)
    return Talk(conversation, Sides(frozenset(("asker",)), last.sides.grounds), moves)


def _entry(course: Course, starts: Mapping[int, int]) -> Entry:
    """What the series knows about a dimension, its quotes placed in the joined talk."""
    evidence = tuple(
        replace(quote.said, turn=quote.said.turn + starts[quote.talk])
        for quote in course.quotes
        if quote.talk in starts
    )
    return Entry(course.dimension, course.state, course.source, evidence, course.missing)


def _placed(evidence: Evidence | None, starts: Mapping[int, int]) -> Placed | None:
    """A quote of the joined talk back in its own."""
    if evidence is None:
        return None
    talk = max(talk for talk, start in starts.items() if start <= evidence.turn)
    return Placed(talk, replace(evidence, turn=evidence.turn - starts[talk]))
