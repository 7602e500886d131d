"""Marketing and sales side by side, and the agenda of their meeting."""

import random
from collections.abc import Mapping

from klarheit.leadership.interface import STATEMENTS, Paired, agenda, beside
from klarheit.survey import release
from klarheit.survey.disclosure import Group
from klarheit.survey.instrument import bundled, items
from klarheit.survey.order import Summary
from klarheit.survey.release import SheetData, Tables

SPREAD = (1, 2, 3, 3, 4, 5)
"""What everybody answers where nothing else is given: the middle is 3."""


def released(marketing: Mapping[str, int], sales: Mapping[str, int]) -> Tables:
    """Twelve on each side; `marketing` and `sales` say around which level a statement is answered."""
    groups = [Group("", None, ""), Group("marketing", "", ""), Group("sales", "", "")]
    sides = {"marketing": marketing, "sales": sales}
    sheets = [
        SheetData(side, {item: _answer(around.get(item, 3), place) for item in STATEMENTS})
        for side, around in sides.items()
        for place in range(12)
    ]
    shown = ["", *sides]
    return release.make(bundled("interface"), groups, shown, sheets, [], 5, random.Random(1))


def _answer(around: int, place: int) -> int:
    return around if place % 2 else SPREAD[place % len(SPREAD)]


def paired(item: str, marketing: float | None, sales: float | None) -> Paired:
    return Paired(item, *(side if side is None else middle(side) for side in (marketing, sales)))


def middle(value: float) -> Summary:
    return Summary(count=8, low=value, middle=value, high=value, interval=None)


def test_statements_are_those_of_the_instrument() -> None:
    assert [item.key for item in items(bundled("interface"))] == list(STATEMENTS)


def test_statements_seen_most_differently_stand_first() -> None:
    tables = released({"interface.07": 2, "interface.03": 2}, {"interface.07": 5, "interface.03": 3})
    found = beside(tables)
    assert {one.item for one in found} == set(STATEMENTS)
    assert found[0].item == "interface.07"
    assert found[0].difference is not None
    assert found[0].difference > 1


def test_difference_is_sales_minus_marketing() -> None:
    assert (paired("a", 4, 2).difference, paired("a", 2, 4).difference) == (-2, 2)


def test_side_that_is_not_shown_has_no_difference_and_stands_last() -> None:
    tables = Tables(5, 12, (), {("sales", "interface.01"): middle(1)}, {}, {}, {})
    found = beside(tables)
    assert (found[0].item, found[0].difference, found[0].sales) == ("interface.01", None, middle(1))
    assert agenda(found).differing == ()


def test_agenda_has_five_differences_and_three_lacks() -> None:
    rows = [paired(f"differs.{n}", 1, 1 + n) for n in (4, 3, 2, 1)]
    rows += [paired(f"low.{n}", n, n) for n in (2.5, 2, 1.5, 1)]
    rows += [paired("high", 4, 4), paired("middle", 3, 3)]
    found = agenda(rows)
    assert [one.item for one in found.differing] == ["differs.4", "differs.3", "differs.2", "differs.1"]
    assert [one.item for one in found.low] == ["low.1", "low.1.5", "low.2"]


def test_statement_that_differs_is_no_shared_lack_as_well() -> None:
    found = agenda([paired("a", 1, 2)])
    assert ([one.item for one in found.differing], found.low) == (["a"], ())


def test_agenda_takes_no_more_than_five_differences() -> None:
    rows = [paired(str(n), 1, 5) for n in range(7)]
    assert [one.item for one in agenda(rows).differing] == ["0", "1", "2", "3", "4"]
