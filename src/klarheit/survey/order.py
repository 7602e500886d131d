"""Order statistics: all that is ever released of numbers (docs/decisions/0022).

They say nothing of the lowest and the highest answer, so that unanimous and nearly unanimous look alike.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

FEWEST = 5  # with four answers the middle half would reach the extremes


@dataclass(frozen=True, slots=True)
class Summary:
    """What a group's answers to one item look like from outside.

    low, high  the ends of the middle half: the answers at ranks ceil(n/4) and n + 1 - ceil(n/4)
    middle     the median; with an even count the mean of the two middle answers
    interval   where the median of others like these may lie (95 %); None under nine answers, where it
               would reach the lowest and the highest answer
    """

    count: int
    low: float
    middle: float
    high: float
    interval: tuple[float, float] | None


def summarise(values: Sequence[float]) -> Summary:
    """The released figures of these answers, in any order. Raises ValueError under five answers."""
    if len(values) < FEWEST:
        raise ValueError("an order statistic of fewer than five answers would show the extremes")
    ordered, count = sorted(values), len(values)
    low, (left, right), high = quarter(count), middles(count), count + 1 - quarter(count)
    middle = (ordered[left - 1] + ordered[right - 1]) / 2
    return Summary(count, ordered[low - 1], middle, ordered[high - 1], _interval(ordered))


def ranks(count: int) -> tuple[int, ...]:
    """The ranks (from 1) of the answers a summary tells something of: never 1, never the last."""
    left = interval_rank(count)
    inner = {quarter(count), count + 1 - quarter(count), *middles(count)}
    return tuple(sorted(inner | ({left, count + 1 - left} if left else set())))


def quarter(count: int) -> int:
    return math.ceil(count / 4)


def middles(count: int) -> tuple[int, int]:
    return (count + 1) // 2, count // 2 + 1


@cache
def interval_rank(count: int) -> int | None:
    """The lower rank of the 95 % interval of the median, by the binomial distribution; None where it is 1."""
    rank, ways, below = 0, 1, 1
    while 40 * below <= 2**count:
        ways = ways * (count - rank) // (rank + 1)
        rank, below = rank + 1, below + ways
    return rank if rank >= 2 else None


def _interval(ordered: Sequence[float]) -> tuple[float, float] | None:
    rank = interval_rank(len(ordered))
    return (ordered[rank - 1], ordered[-rank]) if rank else None
