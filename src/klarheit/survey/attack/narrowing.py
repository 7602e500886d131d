"""The attacker who narrows answers down: from the figures of all tables, between which levels must they lie?

For every group and level the attacker keeps between how many and how many answers lie up to that level, and
tightens these bounds against each other until nothing changes: groups add up, and no count falls from one
level to the next. It works from the released figures alone and shares nothing with `survey.inference`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from klarheit.survey.order import Summary, interval_rank, middles, quarter

Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Table:
    """A group's released figures, and the smallest group around it that has any (None for the whole)."""

    parent: str | None
    summary: Summary


@dataclass(frozen=True, slots=True)
class _Bounds:
    """By level: at least and at most so many answers lie up to it. Tightened in place."""

    least: Counts
    most: Counts


def ranges(tables: Mapping[str, Table], levels: Sequence[float]) -> dict[str, tuple[int, int]]:
    """Group → lowest and highest level (places from 0) anybody who is in no smaller group can have chosen."""
    groups = {key: _read(table.summary, levels) for key, table in tables.items()}
    sizes = _sizes(tables)
    rests = {key: _unknown(size, len(levels)) for key, size in sizes.items() if size}
    families = list(_families(tables, groups, rests))
    while sum(_tighten(whole, parts) for whole, parts in families):
        pass
    return {key: _range(rests[key], sizes[key]) for key in rests}


def _read(summary: Summary, levels: Sequence[float]) -> _Bounds:
    """What one table says: so many answers lie at or below a figure, and so few below it."""
    bounds = _unknown(summary.count, len(levels))
    for rank, at_most, at_least in _known(summary):
        for place, level in enumerate(levels):
            if level >= at_most:
                bounds.least[place] = max(bounds.least[place], rank)
            if level < at_least:
                bounds.most[place] = min(bounds.most[place], rank - 1)
    return bounds


def _known(summary: Summary) -> Iterator[tuple[int, float, float]]:
    """Rank, and between what the answer at this rank lies: (rank, at most, at least)."""
    count = summary.count
    (left, right), rank = middles(count), interval_rank(count)
    yield quarter(count), summary.low, summary.low
    yield count + 1 - quarter(count), summary.high, summary.high
    yield left, summary.middle, summary.middle if left == right else summary.low
    yield right, summary.middle if left == right else summary.high, summary.middle
    if rank and summary.interval:
        yield rank, summary.interval[0], summary.interval[0]
        yield count + 1 - rank, summary.interval[1], summary.interval[1]


def _unknown(count: int, levels: int) -> _Bounds:
    bounds = _Bounds(np.zeros(levels, dtype=np.int64), np.full(levels, count, dtype=np.int64))
    bounds.least[-1] = count
    return bounds


def _sizes(tables: Mapping[str, Table]) -> dict[str, int]:
    sizes = {key: table.summary.count for key, table in tables.items()}
    for table in tables.values():
        if table.parent is not None:
            sizes[table.parent] -= table.summary.count
    return sizes


def _families(
    tables: Mapping[str, Table], groups: Mapping[str, _Bounds], rests: Mapping[str, _Bounds]
) -> Iterator[tuple[_Bounds, list[_Bounds]]]:
    """Every group with the groups right inside it and those of it who are in none of them."""
    for key, whole in groups.items():
        inside = [groups[other] for other, table in tables.items() if table.parent == key]
        yield whole, [*inside, *([rests[key]] if key in rests else [])]


def _tighten(whole: _Bounds, parts: Sequence[_Bounds]) -> bool:
    """Parts add up to the whole, and counts never fall. Whether anything was learned."""
    changed = _narrow(whole, _sum(part.least for part in parts), _sum(part.most for part in parts))
    for part in parts:
        others_least = _sum(other.least for other in parts) - part.least
        others_most = _sum(other.most for other in parts) - part.most
        changed |= _narrow(part, whole.least - others_most, whole.most - others_least)
    return changed


def _sum(counts: Iterator[Counts]) -> Counts:
    total: Counts = np.array(list(counts)).sum(axis=0)
    return total


def _narrow(bounds: _Bounds, least: Counts, most: Counts) -> bool:
    least = np.minimum(np.maximum.accumulate(np.maximum(bounds.least, least)), bounds.least[-1])
    most = np.maximum(np.minimum.accumulate(np.minimum(bounds.most, most)[::-1])[::-1], 0)
    changed = bool((least > bounds.least).any() or (most < bounds.most).any())
    bounds.least[:], bounds.most[:] = least, most
    return changed


def _range(rest: _Bounds, size: int) -> tuple[int, int]:
    return int(np.argmax(rest.most >= 1)), int(np.argmax(rest.least >= size))
