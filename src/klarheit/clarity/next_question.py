"""What to ask next: one question for the most useful unclear dimension, two more in reserve.

Chosen from the map, from where the talk stands, from what was said last, and from what was asked already.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from klarheit.clarity.catalogue import CatalogueQuestion, Wording, about
from klarheit.clarity.concrete import first_of, has
from klarheit.clarity.course import Course, course_of
from klarheit.clarity.model import ClarityMap, Entry, Evidence, NextQuestion
from klarheit.clarity.wording import OwnWords, fill, own_words, suits
from klarheit.languages import room
from klarheit.moves.cues import flat
from klarheit.moves.model import Talk
from klarheit.moves.words import count_words

OFFERED = 3

_URGENCY = {
    "contradictory": 3.0,
    "vague": 2.0,
    "asked": 1.5,
    "assumed": 1.2,
    "half": 1.1,
    "untouched": 1.0,
    "clear": -2.0,
}
_WEIGHT = {
    "goal": 1.0,
    "criteria": 0.9,
    "drivers": 0.8,
    "obstacles": 0.6,
    "people": 0.6,
    "deadline": 0.5,
    "alternatives": 0.4,
    "risks": 0.3,
    "situation": 0.0,
    "resources": -0.2,
    "steps": -0.2,
}
"""What a dimension weighs: the last three, even when vague, wait for the goal ("budget first" is a trap)."""
_EMPLOYEE = {"drivers": 0.4, "situation": 0.7, "goal": -0.2, "criteria": -0.6}
"""What is added with one's own staff: first what moves them and what is going on."""
_CAN_WAIT = frozenset(("people", "steps", "deadline"))
_WEIGHED = frozenset(("alternatives", "risks"))
LONGEST_WORRY = 12
"""Words of a sentence that may be quoted whole because it names a worry."""
_BEHIND = ".behind"
"""Ends the id of the question that stays with a worry."""
_NOT_TAKEN_UP = frozenset(("goal", "steps"))
_NEVER_FIRST = frozenset(("resources", "steps"))
_CONCERN, _FRESH = 2.5, 0.8
"""What a worry weighs, and anything else said last: one stays with it before one moves on."""
_SOMEBODY, _HINTED, _WEIGHING = 1.5, 1.5, 1.2
_STEP_AT_THE_END = 2.0
_SAME = 0.7
"""Share of a question's words that also stand in one already asked: from here on it is the same question."""


def next_questions(
    talk: Talk, clarity: ClarityMap, setting: str = "customer", refused: Collection[str] = ()
) -> tuple[NextQuestion, ...]:
    """Up to three questions worth asking next, the most useful first, one per dimension.

    setting  who is asked: "customer", "employee", "oneself"
    refused  ids of questions of the catalogue that are not to be proposed

    Empty when everything is set aside.
    """
    course = course_of(talk)
    entries = [entry for entry in clarity.entries if entry.dimension not in clarity.set_aside]
    more = _EMPLOYEE if setting == "employee" else {}
    entries.sort(key=lambda entry: -_use(entry, course) - more.get(entry.dimension, 0.0))
    known = frozenset(entry.dimension for entry in clarity.entries if entry.state in ("vague", "clear"))
    chosen = (_question(talk, entry, course, known, setting, refused) for entry in entries)
    return tuple(islice((question for question in chosen if question), OFFERED))


def _use(entry: Entry, course: Course) -> float:
    standing = _standing(entry)
    waits = course.phase == "early" and entry.state == "untouched" and entry.dimension in _CAN_WAIT
    ends = course.phase == "late" and entry.dimension == "steps" and entry.state != "clear"
    concern = _CONCERN if entry.dimension == course.concern else 0.0
    somebody = _SOMEBODY if course.somebody and entry.dimension == "people" and standing != "clear" else 0.0
    weighing = _WEIGHING if "alternatives" in course.last and entry.dimension in _WEIGHED else 0.0
    untold = standing in ("untouched", "asked") and not weighing
    hinted = course.hinted.get(entry.dimension, 0.0) if untold else 0.0
    stays = entry.dimension in course.last and standing != "clear" and entry.dimension not in _NEVER_FIRST
    fresh = _FRESH if stays else 0.0
    return (
        _URGENCY[standing]
        + _WEIGHT[entry.dimension]
        - waits
        - _HINTED * hinted
        + _STEP_AT_THE_END * ends
        + max(concern, fresh, somebody, weighing)
    )


def _standing(entry: Entry) -> str:
    """The state, with what only the asker said told apart, and a step that only the asker takes."""
    if entry.source == "assumed":
        return "assumed"
    return "half" if entry.missing == "partner_step" else entry.state


def _question(
    talk: Talk,
    entry: Entry,
    course: Course,
    known: frozenset[str],
    setting: str,
    refused: Collection[str],
) -> NextQuestion | None:
    """The first fitting question not yet asked, with what the partner said that it ties in with."""
    worry = course.worry if entry.dimension == course.concern else None
    tied = (
        worry
        or course.last.get(entry.dimension)
        or next((one for one in entry.evidence if one.side == "partner"), None)
    )
    for question, text in _worded(talk, entry, course, known, setting, tied):
        if question.id not in refused and not _asked_before(frozenset(flat(text).split()), course.asked):
            return NextQuestion(
                question.id, entry.dimension, question.kind, text, _reason(entry, course), tied
            )
    return None


def _reason(entry: Entry, course: Course) -> str:
    if entry.dimension == course.concern:
        return "reason.concern"
    return f"reason.{_standing(entry)}"


def _worded(
    talk: Talk, entry: Entry, course: Course, known: frozenset[str], setting: str, tied: Evidence | None
) -> Iterator[tuple[CatalogueQuestion, str]]:
    """The questions that fit, worded: those with the partner's words first, then as in the catalogue."""
    language = talk.conversation.language
    fitting = sorted(_fitting(entry, course, setting), key=lambda one: _misplaced(one, entry, course, known))
    wordings = [(one, one.wordings[setting][language]) for one in fitting]
    worried = tied is not None and tied == course.worry
    if worried:
        wordings.sort(key=lambda pair: not pair[0].id.endswith(_BEHIND))
    if tied and (worried or (entry.source == "said" and entry.state in ("vague", "contradictory"))):
        for question, wording in wordings:
            if not any(_misplaced(question, entry, course, known)) and (
                text := _tied(wording, entry, tied, language, worried=worried)
            ):
                yield question, text
    for question, wording in wordings:
        yield question, wording.text


def _fitting(entry: Entry, course: Course, setting: str) -> list[CatalogueQuestion]:
    state = entry.state if _standing(entry) == entry.state else "asked"
    if course.worry and entry.dimension == course.concern and state in ("untouched", "asked"):
        state = "vague"
    return [one for one in about(entry.dimension) if state in one.fits and setting in one.wordings]


def _misplaced(
    question: CatalogueQuestion, entry: Entry, course: Course, known: frozenset[str]
) -> tuple[bool, bool]:
    """Whether it needs something that is not known yet, and whether it belongs elsewhere in a talk: what was
    spoken of may be asked on at any time."""
    new = entry.state == "untouched" and not (course.worry and entry.dimension == course.concern)
    elsewhere = new and course.phase not in question.phase
    return not known.issuperset(question.known), elsewhere


def _tied(wording: Wording, entry: Entry, said: Evidence, language: str, *, worried: bool) -> str | None:
    """The question with words of the partner's, where its grammar is certain."""
    if not wording.slot:
        return None
    if entry.dimension == "deadline":
        words = tuple(_soon(said, language))
    elif worried:
        words = tuple(_worries(said, language))
    else:
        words = tuple(each for each in own_words(said.quote, language) if _fits(each, entry.dimension))
    return next((text for each in words if (text := fill(wording.slot, each))), None)


def _worries(said: Evidence, language: str) -> Iterator[OwnWords]:
    """The clauses that name the worry."""
    for words in own_words(said.quote, language):
        if words.kind == "clause" and has("worry", words.quote, language):
            yield words
    contrast = list(re.finditer(room(language, "concrete").CONTRASTS, said.quote, re.IGNORECASE))
    whole = said.quote[contrast[-1].end() if contrast else 0 :].strip(" .,;:!…")
    named = has("worry", whole, language) and count_words(whole) <= LONGEST_WORRY
    if named and not any(mark in whole for mark in "„“”?"):
        yield OwnWords(whole)


def _fits(words: OwnWords, dimension: str) -> bool:
    """Whether words are worth taking up here: of a step the whole clause, of a wish nothing, for it is to
    lead on from there; a bare thing only where it is what somebody goes by."""
    if dimension in _NOT_TAKEN_UP:
        return dimension == "steps" and words.kind == "clause"
    if words.kind == "clause":
        return True
    if dimension == "people":
        return words.kind == "person"
    return suits(words, dimension) and (words.score >= 1 or dimension == "criteria")


def _soon(said: Evidence, language: str) -> Iterator[OwnWords]:
    """The word that stands for a date: "bald"."""
    found = first_of("soon", said.quote, language)
    if found:
        yield OwnWords(found, {})


def _asked_before(words: frozenset[str], asked: Sequence[frozenset[str]]) -> bool:
    return any(len(words & other) >= _SAME * len(words) for other in asked)
