"""Precision, recall and F1 with 90 % intervals, drawn over whole talks.

Segments of one talk resemble each other: drawn one by one they would promise too narrow an interval.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from klarheit.evaluation.judged import Cuts, Judged

Counts = NDArray[np.int64]
Numbers = NDArray[np.float64]
DRAWS = 2000
_LEVEL = (5.0, 95.0)


@dataclass(frozen=True, slots=True)
class Figure:
    """A share 0..1 with its 90 % interval; all None where nothing was counted."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Score:
    """How well one label is recognised.

    coded, found, both  pieces with the label by the coder, by the recogniser, by both
    """

    label: str
    coded: int
    found: int
    both: int
    precision: Figure
    recall: Figure
    f1: Figure


class Tallies:
    """For each group (talk) and label: pieces with the label by the coder, by the recogniser, by both."""

    def __init__(self, labels: Sequence[str], counts: Counts) -> None:
        """`counts` is (groups, labels, 3)."""
        self.labels = tuple(labels)
        self._whole = counts.sum(0)
        self._drawn = _draw(counts)

    def score(self, label: str) -> Score:
        place = self.labels.index(label)
        coded, found, both = map(int, self._whole[place])
        figures = (
            _figure(part(self._whole[place]), part(self._drawn[:, place]))
            for part in (_precision, _recall, _f1)
        )
        return Score(label, coded, found, both, *figures)

    def scores(self) -> tuple[Score, ...]:
        """Of every label that somebody gave, the coder or the recogniser."""
        there = zip(self.labels, self._whole, strict=True)
        return tuple(self.score(label) for label, counts in there if counts.any())

    def macro(self, labels: Iterable[str]) -> Figure:
        """The mean F1 of those of the labels that were coded."""
        places = [self.labels.index(label) for label in labels if label in self.labels]
        places = [place for place in places if self._whole[place, 0]]
        if not places:
            return Figure(None, None, None)
        drawn = self._drawn[:, places]
        return _figure(
            _f1(self._whole[places]).mean(), _mean(np.where(drawn[..., 0] > 0, _f1(drawn), np.nan))
        )


def tally(judged: Iterable[Judged], labels: Sequence[str]) -> Tallies:
    """Count pieces, by group and label."""
    place = {label: at for at, label in enumerate(labels)}
    groups: dict[str, Counts] = {}
    for one in judged:
        counts = groups.setdefault(one.group, np.zeros((len(labels), 3), np.int64))
        sets = (one.coded, one.found, one.coded & one.found)
        for column, keys in enumerate(sets):
            counts[[place[key] for key in keys if key in place], column] += 1
    return Tallies(labels, _stacked(groups, len(labels)))


def tally_cuts(cuts: Iterable[Cuts]) -> Tallies:
    """Count cuts inside turns, under the label "cut"."""
    groups = {
        one.group: np.array([[len(places) for places in (one.coded, one.found, one.coded & one.found)]])
        for one in cuts
    }
    return Tallies(("cut",), _stacked(groups, 1))


def _stacked(groups: Mapping[str, Counts], labels: int) -> Counts:
    return np.stack(list(groups.values())) if groups else np.zeros((0, labels, 3), np.int64)


def _draw(counts: Counts) -> Numbers:
    """(DRAWS, labels, 3): sums over as many groups as there are, drawn with replacement; always the same."""
    groups = len(counts)
    if not groups:
        return np.zeros((1, *counts.shape[1:]))
    weights = np.random.default_rng(7).multinomial(groups, np.full(groups, 1 / groups), DRAWS)
    return np.tensordot(weights.astype(float), counts.astype(float), 1)


def _precision(counts: NDArray[np.generic]) -> Numbers:
    return _share(counts[..., 2], counts[..., 1])


def _recall(counts: NDArray[np.generic]) -> Numbers:
    return _share(counts[..., 2], counts[..., 0])


def _f1(counts: NDArray[np.generic]) -> Numbers:
    return _share(2 * counts[..., 2].astype(float), counts[..., 0].astype(float) + counts[..., 1])


def _share(part: NDArray[np.generic], whole: NDArray[np.generic]) -> Numbers:
    """The quotient; not a number where the whole is nothing."""
    there = np.asarray(whole, float)
    return np.where(there > 0, np.asarray(part, float) / np.where(there > 0, there, 1), np.nan)


def _mean(values: Numbers) -> Numbers:
    """The mean of each row, without what is not a number."""
    there = ~np.isnan(values)
    return _share(np.where(there, values, 0).sum(1), there.sum(1))


def _figure(value: Numbers, drawn: Numbers) -> Figure:
    known = drawn[~np.isnan(drawn)]
    if np.isnan(value) or not len(known):
        return Figure(None, None, None)
    low, high = np.percentile(known, _LEVEL)
    return Figure(float(value), float(low), float(high))
