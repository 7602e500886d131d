"""What the partner said about each dimension, and which question it answers."""

from collections.abc import Iterator
from dataclasses import dataclass

from klarheit.clarity import concrete
from klarheit.clarity.model import Evidence, Source
from klarheit.clarity.quotes import quote
from klarheit.clarity.telling import WEAK, telling
from klarheit.moves.courtesies import is_courteous
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import content_words, count_words

SHORT = 5
"""Words of a segment that does not stand by itself."""
BACK = 4
"""Turns within which an answer may follow its question: the reply, or the partner's turn after it."""
WORTH = {
    "goal": 0.85,
    "drivers": 0.7,
    "people": 0.65,
    "resources": 0.8,
    "steps": 0.75,
    "criteria": 0.5,
    "deadline": 0.5,
}
"""How likely a statement is about a dimension that it speaks of by its own words; the cues of the others are
wrong too often. Counted on the training part of the corpus, rounded."""
FAINT = 0.15
"""What is about a dimension with less than this chance says nothing about it."""
ASKED_FOR = 0.9
"""The same when it was asked for."""
_NO_STATEMENT = frozenset(("greeting", "smalltalk", "backchannel", "agenda", "ask_back"))
_TELLING = (None, "question.tag", "question.rhetorical")


@dataclass(frozen=True, slots=True)
class Statement:
    """Something said about a dimension.

    chance    0..1: how likely it is about this dimension
    missing   what it lacks to be clear: a key of `missing.*`, or None
    question  the question it answers, if one asked about this dimension shortly before
    """

    dimension: str
    evidence: Evidence
    chance: float
    source: Source
    missing: str | None
    question: Move | None = None


def partner_statements(talk: Talk) -> Iterator[Statement]:
    """What the partner may have said about any dimension, in the order of the talk."""
    for turn, moves in enumerate(talk.moves_by_turn):
        if talk.side(turn) != "partner":
            continue
        for place, move in enumerate(moves):
            if says_something(talk, move):
                before = moves[place - 1] if place else None
                yield from _of_segment(talk, move, before)


def says_something(talk: Talk, move: Move) -> bool:
    """Whether a segment tells anything at all: no nod, no courtesy, no question."""
    if move.form not in _TELLING or not _NO_STATEMENT.isdisjoint(move.labels):
        return False
    language, text = talk.conversation.language, talk.text(move)
    told = content_words(text, language) or any(
        concrete.has(kind, text, language) for kind in ("date", "number", "soon")
    )
    return bool(told) and not is_courteous(text, language)


def _of_segment(talk: Talk, move: Move, before: Move | None) -> Iterator[Statement]:
    language = talk.conversation.language
    hits = telling(talk.text(move), language)
    chances = dict(move.about)
    for dimension in dict.fromkeys((*chances, *(key.removesuffix(WEAK) for key in hits))):
        if dimension in move.not_about:
            continue
        start = _beginning(talk, move, before, dimension)
        hit = hits.get(dimension) or hits.get(dimension + WEAK)
        asked = question_to(talk, move, dimension)
        worth = (ASKED_FOR if asked else WORTH.get(dimension, 0.0)) if hit else 0.0
        chance = max(chances.get(dimension, 0.0), worth)
        if chance >= FAINT:
            focus = (move.start + hit.start - 1, move.start + hit.end - 1) if hit else None
            evidence = quote(talk, move.turn, start, move.end, focus)
            lacks = concrete.missing(dimension, evidence.quote, language)
            if dimension not in hits and dimension + WEAK in hits:
                lacks = lacks or "reason"
            yield Statement(dimension, evidence, chance, "said", lacks, asked)


def _beginning(talk: Talk, move: Move, before: Move | None, dimension: str) -> int:
    """Where the quote begins: a very short segment ("Das will ich nicht mehr") needs the one before it."""
    if before is None or before.form or count_words(talk.text(move)) > SHORT:
        return move.start
    if dimension in before.not_about:
        return move.start
    return move.start if is_courteous(talk.text(before), talk.conversation.language) else before.start


def question_to(talk: Talk, move: Move, dimension: str) -> Move | None:
    """The last question about this dimension that may be answered here."""
    for turn in range(move.turn - 1, max(move.turn - BACK, 0) - 1, -1):
        if talk.side(turn) == "asker":
            for asked in reversed(talk.moves_by_turn[turn]):
                if asked.form and dimension in asked.dimensions:
                    return asked
    return None
