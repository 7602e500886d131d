"""What it tells that tables are left out: all that two teams of five can answer on three levels, tried.

Left out alone, a table tells by its gap; left out with those beside it, hardly. docs/disclosure.md names
what is left, also for five levels and for unequal teams.
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import numpy as np

from klarheit.survey.disclosure import Group
from klarheit.survey.inference import Tree, narrowed
from klarheit.survey.instrument import Item, Level, Part, joined
from klarheit.survey.order import Summary, summarise
from klarheit.survey.release import SheetData, make

Counts = tuple[int, ...]
Answers = tuple[Counts, Counts]
Outcome = tuple[Summary | None, ...]

LEVELS, PEOPLE = 3, 5
AROUND: dict[str, str | None] = {"": None, "a": "", "b": ""}
GROUPS = [Group(key, parent, key) for key, parent in AROUND.items()]
WORDS = {"de": "–", "en": "–"}
ITEM = Item("item", "scale", WORDS, tuple(Level(float(value), WORDS) for value in range(LEVELS)))
ASKED = joined("asked", WORDS, [Part("part", WORDS, WORDS, (ITEM,))])


def all_answers() -> Iterator[Counts]:
    """Every way so many people can spread over the levels."""
    for bars in combinations(range(PEOPLE + LEVELS - 1), LEVELS - 1):
        ends = (-1, *bars, PEOPLE + LEVELS - 1)
        yield tuple(right - left - 1 for left, right in pairwise(ends))


def table(counts: Sequence[int]) -> Summary:
    return summarise([float(level) for level, count in enumerate(counts) for _ in range(count)])


def alone(answers: Answers) -> Outcome:
    """The tables of the whole, of a and of b, each that must go left out alone, a first: None."""
    a, b = (np.array(counts) for counts in answers)
    whole, kept = table([*(a + b)]), ["", "a"]
    if narrowed(Tree({"": None, "a": ""}, {"": b, "a": a})):
        kept.remove("a")
    cells = {"": a * ("a" not in kept), "a": a, "b": b}
    tree = Tree({key: AROUND[key] for key in [*kept, "b"]}, {key: cells[key] for key in [*kept, "b"]})
    return whole, table(answers[0]) if "a" in kept else None, None if narrowed(tree) else table(answers[1])


def released(answers: Answers) -> Outcome:
    """The same tables as they are really released."""
    sheets = [
        SheetData(cell, {"item": float(level)})
        for cell, counts in zip("ab", answers, strict=True)
        for level, count in enumerate(counts)
        for _ in range(count)
    ]
    tables = make(ASKED, GROUPS, ("", "a", "b"), sheets, (), PEOPLE, random.Random(1))
    whole, a, b = (tables.summaries.get((key, "item")) for key in ("", "a", "b"))
    return whole, a, b


def is_narrow(possible: Sequence[Answers]) -> bool:
    """Whether the answers that are possible leave those of one team no more than one scale point."""
    spreads = [np.flatnonzero(np.array([one[team] for one in possible]).sum(axis=0)) for team in (0, 1)]
    return any(spread[-1] - spread[0] < 2 for spread in spreads)


def all_tables(answers: Answers) -> Outcome:
    whole = table([one + other for one, other in zip(*answers, strict=True)])
    return whole, table(answers[0]), table(answers[1])


def agrees(shown: Outcome, made: Outcome) -> bool:
    """Whether these tables are the same as far as they are shown."""
    return all(one is None or one == other for one, other in zip(shown, made, strict=True))


EVERYTHING = [(a, b) for a in all_answers() for b in all_answers()]
RELEASED = [released(answers) for answers in EVERYTHING]
MADE = [all_tables(answers) for answers in EVERYTHING]


def narrow(outcomes: Sequence[Outcome]) -> int:
    """In how many cases an outsider who knows the rule, gaps included, confines somebody's answer."""
    behind: defaultdict[Outcome, list[Answers]] = defaultdict(list)
    for answers, outcome in zip(EVERYTHING, outcomes, strict=True):
        behind[outcome].append(answers)
    return sum(len(possible) for possible in behind.values() if is_narrow(possible))


def test_a_table_left_out_alone_would_tell() -> None:
    assert (narrow([alone(answers) for answers in EVERYTHING]), len(EVERYTHING)) == (140, 441)


def test_tables_left_out_together_tell_hardly_anything() -> None:
    assert narrow(RELEASED) == 8


def test_tables_left_out_together_never_tell_what_a_whole_team_said() -> None:
    for whole in {outcome[0] for outcome in RELEASED if outcome[1] is None}:
        gap = (whole, None, None)
        possible = [answers for answers, one in zip(EVERYTHING, RELEASED, strict=True) if one == gap]
        assert all(len({answers[team] for answers in possible}) > 1 for team in (0, 1)), whole


def test_tables_that_may_have_been_left_out_by_lot_tell_nothing() -> None:
    """Then all answers stay possible that agree with what is shown."""
    for outcome in set(RELEASED):
        possible = [answers for answers, made in zip(EVERYTHING, MADE, strict=True) if agrees(outcome, made)]
        assert not is_narrow(possible), outcome
