"""What to ask next: one question for the first useful unclear dimension, two more in reserve."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, islice

from klarheit.clarity.catalogue import CatalogueQuestion, catalogue
from klarheit.clarity.concrete import has
from klarheit.clarity.model import ClarityMap, Entry, NextQuestion
from klarheit.languages import room
from klarheit.moves.cues import flat
from klarheit.moves.model import Talk
from klarheit.moves.words import count_words

OFFERED = 3
EARLY = 150
"""Words of the partner up to which a talk counts as young: people and steps can wait."""

_URGENCY = {"contradictory": 3.0, "vague": 2.0, "asked": 1.5, "assumed": 1.2, "half": 1.1, "untouched": 1.0}
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
_CAN_WAIT = {"people", "steps", "deadline"}
_SAME = 0.7
"""Share of a question's words that also stand in one already asked: from here on it is the same question."""


def next_questions(talk: Talk, clarity: ClarityMap) -> tuple[NextQuestion, ...]:
    """Up to three questions worth asking next, the most useful first, one per dimension.

    Empty when everything is clear or set aside.
    """
    entries = [clarity[dimension] for dimension in clarity.open_points]
    young = _is_young(talk)
    entries.sort(key=lambda entry: -_use(entry, young))
    asked = [_words(talk.text(question)) for question in talk.questions()]
    questions = (_question(talk, entry, asked) for entry in entries)
    return tuple(islice((question for question in questions if question), OFFERED))


def _is_young(talk: Talk) -> bool:
    spoken = (count_words(turn.text) for i, turn in enumerate(talk.turns) if talk.side(i) == "partner")
    return all(words < EARLY for words in accumulate(spoken))


def _use(entry: Entry, young: bool) -> float:
    waits = young and entry.state == "untouched" and entry.dimension in _CAN_WAIT
    return _URGENCY[_standing(entry)] + _WEIGHT[entry.dimension] - waits


def _standing(entry: Entry) -> str:
    """The state, with what only the asker said told apart, and a step that only the asker takes."""
    if entry.source == "assumed":
        return "assumed"
    return "half" if entry.missing == "partner_step" else entry.state


def _question(talk: Talk, entry: Entry, asked: list[frozenset[str]]) -> NextQuestion | None:
    """The first fitting question not yet asked, with what the partner said that it ties in with."""
    tied = next((evidence for evidence in entry.evidence if evidence.side == "partner"), None)
    for question, text in _worded(talk, entry):
        if not _asked_before(_words(text), asked):
            reason = f"reason.{_standing(entry)}"
            return NextQuestion(question.id, entry.dimension, question.kind, text, reason, tied)
    return None


def _worded(talk: Talk, entry: Entry) -> Iterator[tuple[CatalogueQuestion, str]]:
    """The questions that fit, worded: those with a word of the partner's first, then as in the catalogue."""
    language = talk.conversation.language
    state = entry.state if _standing(entry) == entry.state else "asked"
    fitting = [question for question in catalogue()[entry.dimension] if state in question.fits]
    word = _own_word(entry, language)
    if word:
        for question in fitting:
            if language in question.with_word:
                yield question, question.with_word[language].format(word=word)
    for question in fitting:
        yield question, question.text[language]


def _own_word(entry: Entry, language: str) -> str | None:
    """A noun of the partner's from the first quote, or for the deadline the word that stands for a date."""
    if entry.state != "vague" or entry.source != "said":
        return None
    words = room(language, "concrete")
    pattern = _word_pattern(language, entry.dimension == "deadline")
    for found in pattern.finditer(entry.evidence[0].quote):
        if entry.dimension == "deadline":
            return found[1].lower()
        if not (found[1].lower() in words.VAGUE or has("role", found[0], language)):
            return found[1]
    return None


@cache
def _word_pattern(language: str, soon: bool) -> re.Pattern[str]:
    words = room(language, "concrete")
    return re.compile(rf"\b({'|'.join(words.SOON)})\b", re.IGNORECASE) if soon else re.compile(words.NOUN)


def _words(text: str) -> frozenset[str]:
    return frozenset(flat(text).split())


def _asked_before(words: frozenset[str], asked: list[frozenset[str]]) -> bool:
    return any(len(words & other) >= _SAME * len(words) for other in asked)
