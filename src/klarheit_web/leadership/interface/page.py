"""The twenty statements as the page and the paper show them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from klarheit.leadership.interface import SIDES, Paired, agenda, beside
from klarheit.survey.instrument import Item, Level, items, load
from klarheit.survey.order import Summary
from klarheit_web.leadership.scales import Bar, bar
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries import tables_of
from klarheit_web.surveys.wording import label_of, said, why_withheld, worded


@dataclass(frozen=True, slots=True)
class Side:
    """One side's view of a statement; without a bar nothing is shown, and `why` says why."""

    key: str
    name: str
    count: int | None
    bar: Bar | None
    middle: str
    half: str
    why: str


@dataclass(frozen=True, slots=True)
class Row:
    """A statement with both sides.

    steps  how many levels the middles are apart; None where a side is missing
    """

    words: str
    sides: tuple[Side, ...]
    steps: float | None


@dataclass(frozen=True, slots=True)
class Page:
    """differing and low are the agenda; rows are all statements, most different first."""

    rows: tuple[Row, ...]
    differing: tuple[Row, ...]
    low: tuple[Row, ...]
    answered: tuple[tuple[str, int], ...]
    lowest: str
    highest: str


def page(found: Round) -> Page:
    """What both sides said, and what to talk about first."""
    tables = tables_of(found)
    asked = {item.key: item for item in items(load(found.instrument))}
    paired = [one for one in beside(tables) if one.item in asked]
    themes = agenda(paired)
    why = {at: why_withheld(reason, tables.k) for at, reason in tables.withheld.items()}
    counts = {group.key: group.answered for group in tables.groups if group.answered is not None}
    levels = asked[paired[0].item].levels if paired else ()
    return Page(
        _rows(paired, asked, why),
        _rows(themes.differing, asked, why),
        _rows(themes.low, asked, why),
        tuple((label_of(side), counts[side]) for side in SIDES if side in counts),
        said(levels[0].words) if levels else "",
        said(levels[-1].words) if levels else "",
    )


def _rows(
    paired: Iterable[Paired], asked: Mapping[str, Item], why: Mapping[tuple[str, str], str]
) -> tuple[Row, ...]:
    return tuple(_row(one, asked[one.item], why) for one in paired)


def _row(one: Paired, item: Item, why: Mapping[tuple[str, str], str]) -> Row:
    both = zip(SIDES, (one.marketing, one.sales), strict=True)
    sides = tuple(_side(key, view, item.levels, why.get((key, item.key), "")) for key, view in both)
    return Row(said(item.words), sides, None if one.difference is None else abs(one.difference))


def _side(key: str, view: Summary | None, levels: tuple[Level, ...], why: str) -> Side:
    if view is None:
        return Side(key, label_of(key), None, None, "", "", why)
    drawn = bar(view, levels[0].value, levels[-1].value)
    low, high = worded(view.low, levels), worded(view.high, levels)
    half = low if low == high else _("%(low)s to %(high)s") % {"low": low, "high": high}
    return Side(key, label_of(key), view.count, drawn, worded(view.middle, levels), half, "")
