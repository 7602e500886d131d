"""What many talks show: how well two groups are told apart, means with intervals, a rank correlation."""

import random
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

DRAWS = 300
BY_GROUP = Mapping[str, Sequence[float]]
"""Values by what they hang together in: a persona, a video."""


@dataclass(frozen=True)
class Figure:
    """A figure with its 90 % interval: a bootstrap over whole groups, for talks of one group are alike."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.2f} [{self.low:.2f}, {self.high:.2f}]"


def auc(high: Sequence[float], low: Sequence[float]) -> float:
    """The chance that one of the first has the larger value; ties count half."""
    ordered = sorted([*((value, 1) for value in high), *((value, 0) for value in low)])
    below, won = 0, 0.0
    for _, tied in groupby(ordered, key=lambda pair: pair[0]):
        marks = [mark for _, mark in tied]
        ups, downs = sum(marks), len(marks) - sum(marks)
        won += ups * (below + downs / 2)
        below += downs
    return won / (len(high) * len(low))


def told_apart(high: BY_GROUP, low: BY_GROUP) -> Figure:
    return _bootstrapped(sorted({*high, *low}), lambda groups: auc(_of(high, groups), _of(low, groups)))


def mean(values: BY_GROUP) -> Figure:
    return _bootstrapped(sorted(values), lambda groups: statistics.fmean(_of(values, groups)))


def rank_correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Spearman's."""
    return statistics.correlation(_ranks(one), _ranks(other))


def _ranks(values: Sequence[float]) -> list[float]:
    """From 1; equals share their mean rank."""
    return [
        sum(other < value for other in values) + (sum(other == value for other in values) + 1) / 2
        for value in values
    ]


def _of(values: BY_GROUP, groups: Sequence[str]) -> list[float]:
    return [value for group in groups for value in values.get(group, ())]


def _bootstrapped(groups: Sequence[str], figure: Callable[[Sequence[str]], float]) -> Figure:
    dice = random.Random(1)
    drawn: list[float] = []
    while len(drawn) < DRAWS:
        try:
            drawn.append(figure(dice.choices(groups, k=len(groups))))
        except ZeroDivisionError:  # by chance groups of one kind only
            continue
    drawn.sort()
    return Figure(figure(groups), drawn[DRAWS // 20], drawn[-DRAWS // 20 - 1])
