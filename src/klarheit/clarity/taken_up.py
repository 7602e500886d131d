"""Whether the asker took up what the partner said."""

from klarheit.clarity.model import Evidence
from klarheit.moves.model import Talk
from klarheit.moves.words import content_lemmas

WITHIN = 2
"""Turns of the asker in which something said may be taken up."""
_TAKES_UP = frozenset(("reflection", "summary", "tie.follow_up"))


def taken_up(talk: Talk, said: Evidence) -> bool | None:
    """Whether one of the asker's next turns gives a quote of the partner's back, asks on, or uses its words.

    None for a quote of the asker's own.
    """
    if said.side == "asker":
        return None
    language = talk.conversation.language
    words = set(content_lemmas(said.quote, language))
    turns = [turn for turn in range(said.turn + 1, len(talk.turns)) if talk.side(turn) == "asker"][:WITHIN]
    if not turns:
        return None
    ties = any(not _TAKES_UP.isdisjoint(move.labels) for move in talk.moves_by_turn[turns[0]])
    shares = (not words.isdisjoint(content_lemmas(talk.turns[turn].text, language)) for turn in turns)
    return ties or any(shares)
