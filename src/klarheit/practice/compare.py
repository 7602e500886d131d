"""Two goes at one talk, side by side from where they part."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from klarheit.practice.play import Played
from klarheit.practice.rounds import Round, course


@dataclass(frozen=True, slots=True)
class Step:
    """What was asked, "" for silence; what came; and what one knew by it, a sentence each."""

    asked: str
    came: str
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """The same turn, counted from one, in both goes; None where that talk was over."""

    turn: int
    one: Step | None
    other: Step | None


@dataclass(frozen=True, slots=True)
class Compared:
    """Two goes.

    fork    the first turn in which they differ
    gained  what only the other one brought to light; `lost` what only the one did
    """

    fork: int
    pairs: tuple[Pair, ...]
    gained: tuple[str, ...]
    lost: tuple[str, ...]


def compare(one: Played, other: Played) -> Compared:
    """Both ways side by side: `one` came first, `other` was played from a turn of it."""
    first, second = course(one).rounds, course(other).rounds
    fork = next((here for here, pair in _side_by_side(first, second) if _differ(*pair)), 1 + len(first))
    steps = (
        Pair(turn, _step(one, before), _step(other, after))
        for turn, (before, after) in _side_by_side(first, second)
        if turn >= fork
    )
    had, has = _known(one), _known(other)
    gained = tuple(known for fact, known in has.items() if fact not in had)
    return Compared(
        fork, tuple(steps), gained, tuple(known for fact, known in had.items() if fact not in has)
    )


def _side_by_side(
    first: tuple[Round, ...], second: tuple[Round, ...]
) -> Iterator[tuple[int, tuple[Round | None, Round | None]]]:
    return enumerate(zip_longest(first, second), 1)


def _differ(before: Round | None, after: Round | None) -> bool:
    return before is None or after is None or before.asked != after.asked


def _step(played: Played, one: Round | None) -> Step | None:
    if one is None:
        return None
    told = (played.persona.fact(each.fact) for each in one.reply.told)
    return Step(one.asked, one.reply.text, tuple(fact.known for fact in told if not fact.decoy))


def _known(played: Played) -> dict[str, str]:
    facts = (played.persona.fact(told.fact) for told in played.state.told)
    return {fact.id: fact.known for fact in facts if not fact.decoy}
