"""Where the asker tells instead of asking."""

from dataclasses import dataclass
from itertools import groupby

from klarheit.measures.remembered import once_per_talk
from klarheit.measures.stretches import stretches
from klarheit.moves.model import TELLING, Move, Talk
from klarheit.moves.words import count_words

_TELLING = frozenset(TELLING)
Told = tuple[Move, int]


@dataclass(frozen=True, slots=True)
class Telling:
    """Telling segments of the asker with nothing else of the asker's between them."""

    turns: tuple[int, ...]
    words: int


@once_per_talk
def told(talk: Talk) -> tuple[Told, ...]:
    """The asker's telling segments in order, each with its words.

    Questions are none: "Haben Sie schon überlegt, …?" is advice, but it asks.
    """
    moves = (move for move in talk.moves if not _TELLING.isdisjoint(move.labels) and move.form is None)
    return tuple((move, _words(talk, move)) for move in moves if talk.side(move.turn) == "asker")


def told_as(talk: Talk, *labels: str) -> tuple[Told, ...]:
    """Those with one of the labels."""
    return tuple(one for one in told(talk) if not frozenset(labels).isdisjoint(one[0].labels))


def runs(talk: Talk) -> tuple[Telling, ...]:
    """The asker's runs of telling, in order. The partner's "mhm" does not end one."""
    words = {(move.turn, move.start): count for move, count in told(talk)}
    found = []
    for stretch in stretches(talk):
        if stretch.side == "asker":
            places = ((move.turn, move.start) for turn in stretch.turns for move in talk.moves_by_turn[turn])
            found += [tuple(run) for tells, run in groupby(places, key=words.__contains__) if tells]
    return tuple(Telling(_turns(run), sum(words[place] for place in run)) for run in found)


def _words(talk: Talk, move: Move) -> int:
    """Words of a segment, those of its turn when it is all of it."""
    whole = len(talk.moves_by_turn[move.turn]) == 1
    return talk.words_by_turn[move.turn] if whole else count_words(talk.text(move))


def _turns(run: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(turn for turn, _ in run))
