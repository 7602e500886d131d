"""Marketing and sales: the same twenty statements, answered by both sides."""

from collections.abc import Sequence
from dataclasses import dataclass

from klarheit.survey.order import Summary
from klarheit.survey.release import Tables

SIDES = ("marketing", "sales")
STATEMENTS = tuple(f"interface.{number:02}" for number in range(1, 21))
MOST_DIFFERING = 5
MOST_LOW = 3
LOW = 3.0
"""The middle of the scale 1 … 5: a statement below it holds for neither side."""


@dataclass(frozen=True, slots=True)
class Paired:
    """A statement as both sides see it; a side is None where nothing of it is shown.

    difference  sales' middle minus marketing's
    """

    item: str
    marketing: Summary | None
    sales: Summary | None

    @property
    def difference(self) -> float | None:
        if self.marketing is None or self.sales is None:
            return None
        return self.sales.middle - self.marketing.middle


@dataclass(frozen=True, slots=True)
class Agenda:
    """What a joint meeting begins with.

    differing  at most five statements the sides see most differently
    low        at most three in which both see the same lack
    """

    differing: tuple[Paired, ...]
    low: tuple[Paired, ...]


def beside(tables: Tables) -> tuple[Paired, ...]:
    """Every statement, those seen most differently first; where a side is not shown, last."""
    paired = (Paired(item, *(tables.summaries.get((side, item)) for side in SIDES)) for item in STATEMENTS)
    return tuple(sorted(paired, key=_order))


def agenda(paired: Sequence[Paired]) -> Agenda:
    """The themes of the meeting, from what `beside` gave."""
    differing = tuple(one for one in paired if one.difference)[:MOST_DIFFERING]
    low = sorted((one for one in paired if one not in differing and _is_low(one)), key=_lowest)
    return Agenda(differing, tuple(low[:MOST_LOW]))


def _order(one: Paired) -> tuple[float, str]:
    return (-abs(one.difference) if one.difference is not None else 1.0, one.item)


def _is_low(one: Paired) -> bool:
    return all(side is not None and side.middle < LOW for side in (one.marketing, one.sales))


def _lowest(one: Paired) -> tuple[float, str]:
    return sum(side.middle for side in (one.marketing, one.sales) if side), one.item
