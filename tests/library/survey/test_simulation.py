"""An outsider who knows every released table and every method of solving it learns nothing about a few.

The outsider is written from scratch, with scipy, and shares nothing with the program: kernels and integer
programmes instead of projections, examples and intervals. KLARHEIT_NIGHTLY=1 makes up more organisations.
"""

import os
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import ceil

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import null_space
from scipy.optimize import Bounds, LinearConstraint, milp

from klarheit.survey.attack.organisation import Organisation, Wave, made_up, questions
from klarheit.survey.inference import Tree, narrowed
from klarheit.survey.order import Summary, summarise
from klarheit.survey.release import Tables, making

ORGANISATIONS = 5_000 if os.environ.get("KLARHEIT_NIGHTLY") else 500
BLOCK = 50
LEVELS = {item.key: len(item.levels) for item in questions().parts[0].items if item.levels}


# The linear system: is there a combination of all released sets that rests on fewer than k people?


def people_determined(shown: Sequence[frozenset[str]], fewer_than: int) -> list[tuple[int, ...]]:
    """Kinds of people, together fewer than so many, whose answers a combination of the sets tells.

    What the sets leave open is their kernel. If answers of some kinds can't be varied independently within
    it, their rows of the kernel depend on each other, and the sets tell something of these alone.
    """
    everybody = sorted(frozenset().union(*shown))
    matrix = np.array([[one in people for one in everybody] for people in shown], dtype=float)
    kinds, sizes = np.unique(matrix, axis=1, return_counts=True)
    kernel = null_space(kinds)
    gram = kernel @ kernel.T
    few = [kind for kind in range(len(sizes)) if sizes[kind] < fewer_than]
    return [
        chosen for count in range(1, fewer_than) for chosen in _dependent(gram, few, sizes, count, fewer_than)
    ]


def _dependent(
    gram: np.ndarray, few: list[int], sizes: np.ndarray, count: int, fewer_than: int
) -> Iterator[tuple[int, ...]]:
    groups = np.array(list(combinations(few, count)), dtype=int).reshape(-1, count)
    groups = groups[sizes[groups].sum(axis=1) < fewer_than] if len(groups) else groups
    if len(groups):
        singular = np.linalg.eigvalsh(gram[groups[:, :, None], groups[:, None, :]])[:, 0] < 1e-9
        yield from (tuple(int(kind) for kind in group) for group in groups[singular])


# The bounds: which answers of one person fit all released tables of a question?


@dataclass(frozen=True)
class Question:
    """All that is known of one question: its tables by group, and which group lies in which."""

    levels: int
    around: Mapping[str, str | None]
    tables: Mapping[str, Summary]

    def needed(self) -> int:
        """Levels that must lie between the lowest and the highest answer anybody can have given."""
        return min(2, self.levels - 1)

    def cells(self) -> dict[str, int]:
        left = {key: table.count for key, table in self.tables.items()}
        for key, above in self.around.items():
            if above is not None:
                left[above] -= self.tables[key].count
        return {key: count for key, count in left.items() if count}

    def holds(self, key: str, cell: str) -> bool:
        above: str | None = cell
        while above is not None and above != key:
            above = self.around[above]
        return above == key


def question(tables: Tables, item: str) -> Question | None:
    shown = {group: one for (group, key), one in tables.summaries.items() if key == item}
    parents = {group.key: group.parent for group in tables.groups}

    def around(key: str) -> str | None:
        above = parents[key]
        while above is not None and above not in shown:
            above = parents[above]
        return above

    return Question(LEVELS[item], {key: around(key) for key in shown}, shown) if shown else None


class Outsider:
    """Counts by cell and level that fit every table, as an integer programme."""

    def __init__(self, asked: Question) -> None:
        self.asked = asked
        self.cells = list(asked.cells())
        self.pairs = [
            (key, low, high) for key, one in asked.tables.items() for low, high in self.middle_pairs(one)
        ]
        self.width = len(self.cells) * asked.levels + len(self.pairs)
        self.rows: list[tuple[np.ndarray, float, float]] = []
        for cell, count in asked.cells().items():
            self.rows.append((self.at(cell, range(asked.levels)), count, count))
        for key, table in asked.tables.items():
            self.add_table(key, table)

    def middle_pairs(self, table: Summary) -> list[tuple[int, int]]:
        """Levels the two middle answers can have so that their mean is the median."""
        total, levels = round(2 * table.middle), self.asked.levels
        return [(low, total - low) for low in range(levels) if low <= total - low < levels]

    def at(self, cell: str, levels: range) -> np.ndarray:
        row = np.zeros(self.width)
        start = self.cells.index(cell) * self.asked.levels
        row[[start + level for level in levels]] = 1
        return row

    def up_to(self, key: str, level: int) -> np.ndarray:
        inside = [self.at(cell, range(level + 1)) for cell in self.cells if self.asked.holds(key, cell)]
        row: np.ndarray = np.array(inside).sum(axis=0)
        return row

    def add_rank(self, key: str, rank: int, level: int, unless: np.ndarray | None = None) -> None:
        """The answer at this rank has this level: so many are at or below it, fewer below it."""
        count = self.asked.tables[key].count
        switch = np.zeros(self.width) if unless is None else unless * count
        free = 0 if unless is None else count
        self.rows.append((self.up_to(key, level) - switch, rank - free, np.inf))
        if level:
            self.rows.append((self.up_to(key, level - 1) + switch, -np.inf, rank - 1 + free))

    def add_table(self, key: str, table: Summary) -> None:
        count = table.count
        self.add_rank(key, ceil(count / 4), round(table.low))
        self.add_rank(key, count + 1 - ceil(count / 4), round(table.high))
        if table.interval:
            rank = next(rank for rank in range(1, count) if tail(count, rank) > 0.025)
            self.add_rank(key, rank, round(table.interval[0]))
            self.add_rank(key, count + 1 - rank, round(table.interval[1]))
        chosen = np.zeros(self.width)
        for place, (group, low, high) in enumerate(self.pairs):
            if group == key:
                switch = np.zeros(self.width)
                switch[len(self.cells) * self.asked.levels + place] = 1
                chosen += switch
                self.add_rank(key, (count + 1) // 2, low, switch)
                self.add_rank(key, count // 2 + 1, high, switch)
        self.rows.append((chosen, 1, 1))

    def can_have_chosen(self, cell: str, level: int) -> bool:
        rows = [*self.rows, (self.at(cell, range(level, level + 1)), 1, np.inf)]
        matrix, least, most = (np.array(column) for column in zip(*rows, strict=True))
        solved = milp(
            np.zeros(self.width),
            constraints=LinearConstraint(matrix, least, most),
            integrality=np.ones(self.width, dtype=int),
            bounds=Bounds(0, [np.inf] * (self.width - len(self.pairs)) + [1] * len(self.pairs)),
        )
        assert solved.status in (0, 2), solved.message
        return bool(solved.status == 0)

    def is_narrowed(self, cell: str, really: set[int]) -> bool:
        """Whether all levels somebody in this cell can have chosen lie within one scale point.

        really  levels that were chosen there: they fit the tables, so what lies between needs no proof
        """
        low, high = min(really), max(really)
        farthest_first = sorted(range(self.asked.levels), key=lambda level: min(level - low, high - level))
        for level in farthest_first:
            if high - low >= self.asked.needed():
                break
            if self.can_have_chosen(cell, level):
                low, high = min(low, level), max(high, level)
        return high - low < self.asked.needed()


def tail(count: int, rank: int) -> float:
    """How likely so few, or fewer, of a fair coin's throws are heads."""
    share = 0.5**count
    total = share
    for heads in range(1, rank + 1):
        share *= (count - heads + 1) / heads
        total += share
    return total


def narrowed_cells(asked: Question, answered: Mapping[str, set[int]]) -> list[str]:
    """Cells in which anybody's answer is known to within one scale point. answered: what was chosen."""
    alike = [cell for cell in asked.cells() if max(answered[cell]) - min(answered[cell]) < asked.needed()]
    outsider = Outsider(asked) if alike else None
    return [cell for cell in alike if outsider and outsider.is_narrowed(cell, answered[cell])]


def really_chosen(wave: Wave, asked: Question, item: str) -> dict[str, set[int]]:
    chosen: dict[str, set[int]] = {cell: set() for cell in asked.tables}
    parents = {group.key: group.parent for group in wave.tables.groups}
    for sheet in wave.sheets:
        above: str | None = sheet.cell
        while above is not None and above not in asked.tables:
            above = parents[above]
        if item in sheet.answers:
            chosen[above or ""].add(round(sheet.answers[item]))
    return chosen


def narrowed_in(organisation: Organisation) -> list[tuple[int, str, list[str]]]:
    found = []
    for number, wave in enumerate(organisation.waves):
        for item in LEVELS:
            asked = question(wave.tables, item)
            if asked and (cells := narrowed_cells(asked, really_chosen(wave, asked, item))):
                found.append((number, item, cells))
    return found


@pytest.mark.parametrize("block", range(ORGANISATIONS // BLOCK))
def test_outsider_with_all_tables_learns_nothing_about_fewer_than_k(block: int) -> None:
    learned: list[tuple[int, Sequence[object]]] = []
    for number in range(block * BLOCK, (block + 1) * BLOCK):
        organisation = made_up(random.Random(number), largest=40)
        shown = [people for wave in organisation.shown() for people in wave]
        if shown:
            learned += [(number, people_determined(shown, 5))]
        learned += [(number, narrowed_in(organisation))]
    assert [found for found in learned if found[1]] == []


# What the outsider can do, and that the program is no more cautious than it must be.


def asked_about(
    levels: int, around: Mapping[str, str | None], cells: Mapping[str, Sequence[int]]
) -> Question:
    """Tables of made-up counts by level; each cell's people belong to its group and all groups around."""
    inside: dict[str, list[float]] = {key: [] for key in around}
    for cell, counts in cells.items():
        above: str | None = cell
        while above is not None:
            inside[above] += [float(level) for level, count in enumerate(counts) for _ in range(count)]
            above = around[above]
    return Question(levels, around, {key: summarise(values) for key, values in inside.items()})


def chosen(cells: Mapping[str, Sequence[int]]) -> dict[str, set[int]]:
    return {cell: {level for level, count in enumerate(counts) if count} for cell, counts in cells.items()}


def test_outsider_finds_a_joiner() -> None:
    everybody = frozenset("abcdefghijkl")
    assert people_determined([everybody, everybody - {"l"}], 5) == [(0,)]


def test_outsider_finds_narrowed_answers() -> None:
    cells = {"": [6, 0, 0, 0, 0], "team": [4, 0, 0, 0, 2]}
    assert narrowed_cells(asked_about(5, {"": None, "team": ""}, cells), chosen(cells)) == [""]


def test_outsider_leaves_open_what_tables_leave_open() -> None:
    cells = {"": [0, 0, 10, 0, 0]}
    asked = asked_about(5, {"": None}, cells)
    assert [Outsider(asked).can_have_chosen("", level) for level in range(5)] == [True] * 5


def test_outsider_catches_a_program_without_the_rule_for_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "narrowed", lambda tree: [])
    assert any(narrowed_in(made_up(random.Random(number), largest=40)) for number in range(8, 15))


@st.composite
def counted_trees(draw: st.DrawFn) -> tuple[dict[str, str | None], dict[str, list[int]], int]:
    """Up to four groups, each with five to nine people who are in no smaller one, mostly of one mind."""
    levels = draw(st.sampled_from([2, 3, 5]))
    around: dict[str, str | None] = {"": None}
    for number in range(draw(st.integers(1, 3))):
        around[f"g{number}"] = draw(st.sampled_from(sorted(around)))
    cells = {}
    for key in around:
        minds = draw(st.lists(st.integers(0, levels - 1), min_size=1, max_size=2))
        given = draw(st.lists(st.sampled_from(minds), min_size=5, max_size=9))
        cells[key] = [given.count(level) for level in range(levels)]
    return around, cells, levels


@settings(max_examples=150, deadline=None)
@given(counted_trees())
def test_what_we_show_the_outsider_cannot_narrow(
    tree: tuple[dict[str, str | None], dict[str, list[int]], int],
) -> None:
    around, cells, levels = tree
    ours = narrowed(Tree(around, {key: np.array(counts) for key, counts in cells.items()}))
    theirs = narrowed_cells(asked_about(levels, around, cells), chosen(cells))
    assert set(theirs) <= set(ours)
