"""How far answers agree: within a team (rwg), between teams (ICC), and how reliable a team's mean is.

All of it needs single answers, which a release no longer has (docs/leadership-statistics.md): pages use
`reliability` alone, the rest is for whoever holds data of their own.
"""

from collections.abc import Sequence
from statistics import fmean, variance

TYPICAL_ICC1 = 0.12
"""How much of the differences between answers about leaders lies between teams: a common value."""


def rwg(values: Sequence[float], levels: int) -> float:
    """Agreement on one item, 0 … 1: 1 − S²/σ²_E, cut at 0 (James, Demaree & Wolf 1984).

    levels: of the scale. σ²_E = (levels² − 1)/12 is the variance if all answered at random.
    Raises ValueError under two answers or two levels.
    """
    return max(0.0, 1 - variance(values) / _by_chance(levels))


def rwg_j(sheets: Sequence[Sequence[float]], levels: int) -> float:
    """Agreement on a scale of several items, 0 … 1; grows with their number. One row a person.

    Raises ValueError under two persons or two levels, and when rows differ in length.
    """
    spread = _mean_item_variance(sheets) / _by_chance(levels)
    items = len(sheets[0])
    return items * (1 - spread) / (items * (1 - spread) + spread) if spread < 1 else 0.0


def rwg_star_j(sheets: Sequence[Sequence[float]], levels: int) -> float:
    """Agreement on a scale, 1 or less: does not grow with the number of items; negative where a team is
    split more than chance would (Lindell, Brandt & Whitney 1999). Arguments and errors as `rwg_j`.
    """
    return 1 - _mean_item_variance(sheets) / _by_chance(levels)


def icc1(groups: Sequence[Sequence[float]]) -> float:
    """The part of the variance that lies between groups, from a one-way analysis of variance; 1 or less.

    Negative where groups differ less than chance would. Groups may differ in size.
    Raises ValueError under two groups, with an empty one, when nobody has a second answer in their group,
    and when all answers are the same.
    """
    between, within = _components(groups)
    return between / (between + within)


def icc2(groups: Sequence[Sequence[float]]) -> float:
    """The reliability of the groups' means, 0 … 1; the mean over groups when they differ in size.

    Raises ValueError as `icc1`.
    """
    share = max(0.0, icc1(groups))
    return fmean(reliability(len(group), share) for group in groups)


def reliability(count: int, icc1: float = TYPICAL_ICC1) -> float:
    """The reliability of the mean of `count` answers, 0 … 1 (Spearman, Brown). Raises ValueError under 1."""
    if count < 1:
        raise ValueError(count)
    return count * icc1 / (1 + (count - 1) * icc1)


def _by_chance(levels: int) -> float:
    if levels < 2:
        raise ValueError(levels)
    return (levels**2 - 1) / 12


def _mean_item_variance(sheets: Sequence[Sequence[float]]) -> float:
    return fmean(variance(item) for item in zip(*sheets, strict=True))


def _components(groups: Sequence[Sequence[float]]) -> tuple[float, float]:
    """The variance between groups, and within them."""
    between, within = _mean_squares(groups)
    return (between - within) / _typical_size(groups), within


def _mean_squares(groups: Sequence[Sequence[float]]) -> tuple[float, float]:
    answers = [value for group in groups for value in group]
    means = [fmean(group) for group in groups]
    if len(groups) < 2 or len(answers) == len(groups) or min(answers) == max(answers):
        raise ValueError(groups)
    middle = fmean(answers)
    between = sum(len(group) * (mean - middle) ** 2 for group, mean in zip(groups, means, strict=True))
    within = sum((x - mean) ** 2 for group, mean in zip(groups, means, strict=True) for x in group)
    return between / (len(groups) - 1), within / (len(answers) - len(groups))


def _typical_size(groups: Sequence[Sequence[float]]) -> float:
    """The size all groups would have to have; with equal ones, theirs."""
    sizes = [len(group) for group in groups]
    return (sum(sizes) - sum(size**2 for size in sizes) / sum(sizes)) / (len(sizes) - 1)
