"""The map over several talks as a JSON value, versioned; its shape is told in `docs/series.md`."""

from typing import Any

from klarheit.clarity.facts import Fact, worded
from klarheit.clarity.series import Change, Course, Placed, PlacedQuestion
from klarheit.languages import phrases
from klarheit.report.series.model import Held, SeriesSheet

Json = dict[str, Any]
VERSION = 1


def render(sheet: SeriesSheet) -> Json:
    """Everything in a series; talks are counted from 0, places in characters."""
    series = sheet.series
    return {
        "version": VERSION,
        "language": sheet.language,
        "title": sheet.title,
        "talks": [_talk(one, sheet, place) for place, one in enumerate(sheet.held)],
        "lead": list(sheet.lead),
        "notices": list(sheet.notices),
        "courses": [_course(course, sheet) for course in series.courses],
        "open_points": [f"dimension.{dimension}" for dimension in series.open_points],
        "set_aside": [f"dimension.{dimension}" for dimension in sorted(series.set_aside)],
        "silent_steps": [_placed(step, sheet) for step in series.silent_steps],
        "next_questions": [_question(one, sheet) for one in series.next_questions],
    }


def _talk(held: Held, sheet: SeriesSheet, place: int) -> Json:
    talk = sheet.series.heard[place].talk
    return {
        "name": held.name,
        "day": held.day.isoformat() if held.day else None,
        "language": talk.conversation.language,
        "askers": sorted(talk.sides.askers),
        "grounds": talk.sides.grounds,
    }


def _course(course: Course, sheet: SeriesSheet) -> Json:
    return {
        "dimension": f"dimension.{course.dimension}",
        "states": list(course.states),
        "state": course.state,
        "source": course.source,
        "missing": course.missing,
        "became_clear": course.became_clear,
        "quotes": [_placed(quote, sheet) for quote in course.quotes],
        "endorsed": list(course.endorsed),
        "changes": [_change(change, sheet) for change in course.changes],
        "silent": _placed(course.silent, sheet) if course.silent else None,
    }


def _change(change: Change, sheet: SeriesSheet) -> Json:
    return {
        "earlier": _placed(change.earlier, sheet),
        "later": _placed(change.later, sheet),
        "was": _fact(change.was, sheet.language) if change.was else None,
        "now": _fact(change.now, sheet.language) if change.now else None,
    }


def _fact(fact: Fact, language: str) -> Json:
    return {"kind": fact.kind, "value": fact.value, "text": fact.text, "worded": worded(fact, language)}


def _placed(placed: Placed, sheet: SeriesSheet) -> Json:
    """A quote with its place: in its talk, `turns[turn].text[start:end] == quote`."""
    said = placed.said
    return {
        "talk": placed.talk,
        "turn": said.turn,
        "time": sheet.series.heard[placed.talk].talk.turns[said.turn].start,
        "start": said.start,
        "end": said.end,
        "side": said.side,
        "quote": said.quote,
    }


def _question(placed: PlacedQuestion, sheet: SeriesSheet) -> Json:
    question = placed.question
    table = phrases(sheet.language, "clarity")
    return {
        "id": question.id,
        "dimension": f"dimension.{question.dimension}",
        "kind": question.kind,
        "text": question.text,
        "reason": table[question.reason].format(dimension=table[f"dimension.{question.dimension}"]),
        "ties": _placed(placed.ties, sheet) if placed.ties else None,
    }
