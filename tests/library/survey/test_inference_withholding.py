"""What it tells that a table is left out: all that two teams of five can answer on three levels, tried."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import numpy as np

from klarheit.survey.inference import Tree, narrowed
from klarheit.survey.order import Summary, summarise

Counts = tuple[int, ...]
Answers = tuple[Counts, Counts]
Outcome = tuple[Summary | None, ...]

LEVELS, PEOPLE = 3, 5
AROUND: dict[str, str | None] = {"": None, "a": "", "b": ""}


def all_answers() -> Iterator[Counts]:
    """Every way so many people can spread over the levels."""
    for bars in combinations(range(PEOPLE + LEVELS - 1), LEVELS - 1):
        ends = (-1, *bars, PEOPLE + LEVELS - 1)
        yield tuple(right - left - 1 for left, right in pairwise(ends))


def table(counts: Sequence[int]) -> Summary:
    return summarise([float(level) for level, count in enumerate(counts) for _ in range(count)])


def released(answers: Answers) -> Outcome:
    """The tables of the whole, of a and of b; larger first, as a release is made; None where left out."""
    a, b = (np.array(counts) for counts in answers)
    whole, kept = table([*(a + b)]), ["", "a"]
    if narrowed(Tree({"": None, "a": ""}, {"": b, "a": a})):
        kept.remove("a")
    cells = {"": a * ("a" not in kept), "a": a, "b": b}
    tree = Tree({key: AROUND[key] for key in [*kept, "b"]}, {key: cells[key] for key in [*kept, "b"]})
    return whole, table(answers[0]) if "a" in kept else None, None if narrowed(tree) else table(answers[1])


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


def test_a_table_left_out_only_where_it_must_be_would_tell() -> None:
    """Knowing the rule, an outsider keeps the answers under which just these tables are left out."""
    told = 0
    for outcome in set(RELEASED):
        possible = [answers for answers, one in zip(EVERYTHING, RELEASED, strict=True) if one == outcome]
        told += len(possible) if is_narrow(possible) else 0
    assert (told, len(EVERYTHING)) == (140, 441)


def test_a_table_that_may_have_been_left_out_by_lot_tells_nothing() -> None:
    """Then all answers stay possible that agree with what is shown."""
    for outcome in set(RELEASED):
        possible = [answers for answers, made in zip(EVERYTHING, MADE, strict=True) if agrees(outcome, made)]
        assert not is_narrow(possible), outcome
