"""Where the purpose of the talk was said: what shall be different when it ends."""

from functools import cache

from klarheit.clarity.model import Evidence
from klarheit.clarity.quotes import quote
from klarheit.languages import room
from klarheit.moves.cues import Cues, flat
from klarheit.moves.model import Talk

BEGINNING = 12
"""Turns within which "today I'd like to …" speaks of the whole talk."""


def purpose(talk: Talk) -> Evidence | None:
    """The first words that say what this talk is for, by either side; None when nobody said it."""
    cues = _cues(talk.conversation.language)
    for move in talk.moves:
        if move.turn >= BEGINNING:
            return None
        hit = (
            None
            if move.form in ("question.open", "question.narrow") or "purpose" in move.not_about
            else next(cues.hits(flat(talk.text(move))), None)
        )
        if hit:
            focus = (move.start + hit.start - 1, move.start + hit.end - 1)
            return quote(talk, move.turn, move.start, move.end, focus)
    return None


@cache
def _cues(language: str) -> Cues:
    return Cues({"purpose": room(language, "statements").PURPOSE})
