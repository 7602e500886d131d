"""Who has the floor: stretches, and the asides that do not end them."""

from dataclasses import dataclass
from itertools import pairwise

from klarheit.conversation import Role
from klarheit.measures.remembered import once_per_talk
from klarheit.moves.model import Move, Talk


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one side says until the other side takes the floor.

    turns  indices of this side's turns, in order; asides of the other side between them are left out
    """

    side: Role
    turns: tuple[int, ...]

    def words(self, talk: Talk) -> int:
        return sum(talk.words_by_turn[turn] for turn in self.turns)


@once_per_talk
def stretches(talk: Talk) -> tuple[Stretch, ...]:
    """The talk as alternating stretches: asker, partner, asker …"""
    found: list[tuple[Role, list[int]]] = []
    for turn in range(len(talk.turns)):
        if is_aside(talk, turn):
            continue
        side = talk.side(turn)
        if not found or found[-1][0] != side:
            found.append((side, []))
        found[-1][1].append(turn)
    return tuple(Stretch(side, tuple(turns)) for side, turns in found)


def is_aside(talk: Talk, turn: int) -> bool:
    """A turn of nothing but backchannels, unless the other side had just asked: then a "ja" is an answer."""
    return turn in _asides(talk)


@once_per_talk
def _asides(talk: Talk) -> frozenset[int]:
    return frozenset(turn for turn in range(len(talk.turns)) if _is_aside(talk, turn))


def _is_aside(talk: Talk, turn: int) -> bool:
    if not all("backchannel" in move.labels for move in talk.moves_by_turn[turn]):
        return False
    return (
        turn == 0
        or talk.side(turn - 1) == talk.side(turn)
        or not any(map(asks, talk.moves_by_turn[turn - 1]))
    )


def asks(move: Move) -> bool:
    return move.form is not None or "ask_back" in move.labels


@dataclass(frozen=True, slots=True)
class Handover:
    """One side has said something, the other answers; `before` is what the answering side had said before."""

    before: Stretch | None
    said: Stretch
    answer: Stretch


def handovers(talk: Talk, to: Role) -> tuple[Handover, ...]:
    """Every place where the floor passes to a side, in order."""
    return tuple(handover for handover in _handovers(talk) if handover.answer.side == to)


@once_per_talk
def _handovers(talk: Talk) -> tuple[Handover, ...]:
    row = (None, *stretches(talk))
    triples = zip(row, row[1:], row[2:], strict=False)
    return tuple(
        Handover(before, said, answer)
        for before, said, answer in triples
        if said is not None and answer is not None
    )


def exchanges(talk: Talk) -> tuple[tuple[int, ...], ...]:
    """All turns in blocks, a new one with each second stretch: a question and its answer vary together."""
    starts = [stretch.turns[0] for stretch in stretches(talk)[::2]]
    edges = [0, *starts[1:], len(talk.turns)]
    return tuple(tuple(range(low, high)) for low, high in pairwise(edges) if low < high)
