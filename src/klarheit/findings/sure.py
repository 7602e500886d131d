"""Whether a quote may carry a sentence: only if the recogniser is sure of what it does."""

from klarheit.clarity.model import Evidence
from klarheit.moves.model import Talk


def is_sure(talk: Talk, quote: Evidence) -> bool:
    """Whether every move that the quote touches is sure."""
    moves = talk.moves_by_turn[quote.turn]
    return all(move.sure for move in moves if move.start < quote.end and quote.start < move.end)
