"""Which of the asker's segments are questions that ask something."""

from klarheit.measures.remembered import once_per_talk
from klarheit.moves.model import Move, Talk
from klarheit.moves.words import count_words

_NO_INTEREST = {"question.tag", "greeting", "smalltalk", "farewell", "agenda", "kind.permission"}
_BARE_TAG = 2  # words: "oder?", "isn't it?" lean on the sentence before them


@once_per_talk
def asked(talk: Talk) -> tuple[Move, ...]:
    """The asker's questions in order. Rhetorical ones and bare tags ask nothing of their own: left out."""
    return tuple(move for move in talk.questions("asker") if _asks_something(talk, move))


@once_per_talk
def asked_by_turn(talk: Talk) -> dict[int, tuple[Move, ...]]:
    """The same, by the turns that hold some."""
    found: dict[int, tuple[Move, ...]] = {}
    for move in asked(talk):
        found[move.turn] = (*found.get(move.turn, ()), move)
    return found


def inquiries(talk: Talk, turns: tuple[int, ...]) -> tuple[Move, ...]:
    """The questions in some of the asker's turns that want to know something of the matter.

    "Hören Sie mich gut?", "Darf ich kurz …?" and "Ich rede zu viel, ne?" do not.
    """
    moves = (move for turn in turns for move in asked_by_turn(talk).get(turn, ()))
    return tuple(move for move in moves if _NO_INTEREST.isdisjoint(move.labels))


def _asks_something(talk: Talk, move: Move) -> bool:
    form = move.form
    if form == "question.tag":
        return count_words(talk.text(move)) > _BARE_TAG
    return form != "question.rhetorical"
