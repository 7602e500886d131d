"""What all shown tables of an item together say about one person: whether an answer would be narrowed.

One table alone never does: the lowest and the highest answer stay free. A group beside the whole can: where
ten of twelve said 1 and half of one team said 5, everybody in the other team said 1.

The proof goes by example. For a cell (those of a group whom no smaller shown group holds) other answers are
sought under which every shown table would look the same, and in which somebody there answered lower, or
higher. Found examples are proof of doubt; where none is found, the cell counts as narrowed. An outsider is
credited with knowing more than is shown: how many answered in every group, and both middle answers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from klarheit.survey.order import ranks

Counts = NDArray[np.int64]
WIDE = 2  # steps between the lowest and the highest answer anybody must be able to have given


@dataclass(frozen=True, slots=True)
class Tree:
    """The shown groups of one item.

    parents  group → the smallest shown group around it; None for the whole ("")
    cells    group → how many of those in it, but in no smaller shown group, chose each level
    """

    parents: Mapping[str, str | None]
    cells: Mapping[str, Counts]


@dataclass(frozen=True, slots=True)
class _Slack:
    """Per level: how many more, or fewer, answers up to it a group's table would not show."""

    more: Counts
    fewer: Counts


def narrowed(tree: Tree) -> list[str]:
    """The cells whose people's answers all tables together narrow to within one scale point."""
    filled = {key: counts for key, counts in tree.cells.items() if counts.sum()}
    tight = {key: counts for key, counts in filled.items() if _spread(counts) < _needed(counts)}
    if not tight:
        return []
    slack = {key: _slack(counts) for key, counts in _totals(tree).items()}
    return [key for key in tight if _reach(key, filled, tree, slack) < _needed(tight[key])]


def _needed(counts: Counts) -> int:
    return min(WIDE, len(counts) - 1)


def _spread(counts: Counts) -> int:
    chosen = np.flatnonzero(counts)
    return int(chosen[-1] - chosen[0])


def _totals(tree: Tree) -> dict[str, Counts]:
    """How many in each group, with the groups inside it, chose each level."""
    totals = {key: np.zeros_like(counts) for key, counts in tree.cells.items()}
    for key, counts in tree.cells.items():
        for group in _upwards(key, tree):
            totals[group] += counts
    return totals


def _upwards(key: str, tree: Tree) -> Iterator[str]:
    above: str | None = key
    while above is not None:
        yield above
        above = tree.parents[above]


def _slack(counts: Counts) -> _Slack:
    """A table tells the level of the answers at its ranks, and so how many lie up to a level."""
    up_to, count = np.cumsum(counts), int(counts.sum())
    shown = np.array([0, *ranks(count), count + 1])
    place = np.searchsorted(shown, up_to, side="right")
    return _Slack(more=shown[place] - 1 - up_to, fewer=up_to - shown[place - 1])


def _reach(key: str, cells: Mapping[str, Counts], tree: Tree, slack: Mapping[str, _Slack]) -> int:
    """Levels between the lowest and the highest answer somebody in this cell can have given."""
    chosen = np.flatnonzero(cells[key])
    low, high = int(chosen[0]), int(chosen[-1])
    others = [other for other in cells if other != key]
    lower = [level for level in range(low) if _can_move(key, level, low, tree, slack, others, cells)]
    higher = [
        level
        for level in range(high + 1, len(cells[key]))
        if _can_move(key, level, high, tree, slack, others, cells)
    ]
    return max(higher, default=high) - min(lower, default=low)


def _can_move(
    key: str,
    level: int,
    chosen: int,
    tree: Tree,
    slack: Mapping[str, _Slack],
    others: list[str],
    cells: Mapping[str, Counts],
) -> bool:
    """Whether no table would change had somebody chosen another level: alone, or in exchange."""
    own = set(_upwards(key, tree))
    if _hides(own, level, chosen, slack):
        return True
    for other in others:
        if cells[other][level]:
            theirs = set(_upwards(other, tree))
            if _hides(own - theirs, level, chosen, slack) and _hides(theirs - own, chosen, level, slack):
                return True
    return False


def _hides(groups: set[str], to: int, was: int, slack: Mapping[str, _Slack]) -> bool:
    """Whether none of these groups' tables would change if one answer moved."""
    if to < was:
        return all(slack[group].more[to:was].min() >= 1 for group in groups)
    return all(slack[group].fewer[was:to].min() >= 1 for group in groups)
