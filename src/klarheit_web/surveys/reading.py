"""A release as it is read: by part and question, with words instead of figures where there are words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _

from klarheit.survey import instrument
from klarheit.survey.instrument import Instrument, Item, Level
from klarheit.survey.order import Summary
from klarheit.survey.release import PairCount, ShownGroup, Tables
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries import tables_of
from klarheit_web.surveys.wording import label_of, said, why_withheld, worded


@dataclass(frozen=True, slots=True)
class Bar:
    """One summary on a line of 100: where the middle half lies, where the median, and both in words."""

    left: float
    width: float
    middle: float
    words: str
    half: str
    count: int
    sure: str


@dataclass(frozen=True, slots=True)
class Pair:
    first: str
    second: str
    named: str


@dataclass(frozen=True, slots=True)
class Row:
    """A question: its bar and the bar of the round before, or nothing where nobody may be recognised."""

    under: str
    words: str
    kind: str
    first_level: str = ""
    last_level: str = ""
    bar: Bar | None = None
    before: Bar | None = None
    pairs: list[Pair] = field(default_factory=list)
    texts: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class GroupTab:
    key: str
    label: str
    answered: int | None
    why_not: str


@dataclass(frozen=True, slots=True)
class Results:
    """One group of a release. `before_at`: when the round before was released, None without one."""

    groups: list[GroupTab]
    group: GroupTab
    parts: list[tuple[str, list[Row]]]
    before_at: datetime | None


def results(found: Round, tables: Tables, before: Round | None, group: str) -> Results:
    """What stands in the tables for this group, question by question."""
    asked = instrument.load(found.instrument)
    earlier = tables_of(before) if before else None
    declared = {one["key"]: one["reason"] for one in found.groups}
    tabs = [_tab(one, declared, tables.k) for one in tables.groups]
    return Results(
        groups=tabs,
        group=next(tab for tab in tabs if tab.key == group),
        parts=[
            (said(part.title), [_row(item, asked, tables, earlier, group) for item in part.items])
            for part in asked.parts
        ],
        before_at=before.released_at if before else None,
    )


def _tab(group: ShownGroup, declared: Mapping[str, str], k: int) -> GroupTab:
    """Nothing is shown as declared before, or since the answers are known: the page says the same of both."""
    why_not = why_withheld(declared.get(group.key, "") or group.reason, k)
    return GroupTab(group.key, label_of(group.key, group.label), group.answered, why_not)


def _row(item: Item, asked: Instrument, tables: Tables, earlier: Tables | None, group: str) -> Row:
    under, words = said(item.under), said(item.words)
    if item.kind == "pairs":
        return Row(under, words, item.kind, pairs=_pairs(item, tables) if not group else [])
    if item.kind == "text":
        return Row(under, words, item.kind, texts=_texts(asked, item, tables) if not group else [])
    place = (group, item.key)
    return Row(
        under,
        words,
        item.kind,
        said(item.levels[0].words),
        said(item.levels[-1].words),
        _bar(tables.summaries.get(place), item.levels),
        _bar(earlier.summaries.get(place), item.levels) if earlier else None,
    )


def _bar(summary: Summary | None, levels: tuple[Level, ...]) -> Bar | None:
    if summary is None:
        return None
    left, right = _place(summary.low, levels), _place(summary.high, levels)
    half = worded(summary.low, levels)
    if summary.high != summary.low:
        half = _("%(low)s to %(high)s") % {"low": half, "high": worded(summary.high, levels)}
    return Bar(
        left=left,
        width=max(right - left, 1.5),
        middle=_place(summary.middle, levels),
        words=worded(summary.middle, levels),
        half=half,
        count=summary.count,
        sure=_sure(summary, levels),
    )


def _sure(summary: Summary, levels: tuple[Level, ...]) -> str:
    """How far the middle might lie elsewhere; empty under nine answers."""
    if summary.interval is None:
        return ""
    low, high = (worded(value, levels) for value in summary.interval)
    return low if low == high else _("%(low)s to %(high)s") % {"low": low, "high": high}


def _place(value: float, levels: tuple[Level, ...]) -> float:
    """Levels stand at equal distances, whatever figures they carry."""
    values = [one.value for one in levels]
    below = max((place for place, one in enumerate(values) if one <= value), default=0)
    if below == len(values) - 1:
        return 100.0
    share = (value - values[below]) / (values[below + 1] - values[below])
    return round(100 * (below + min(max(share, 0), 1)) / (len(values) - 1), 2)


def _pairs(item: Item, tables: Tables) -> list[Pair]:
    names = {one.key: said(one.words) for one in item.elements}
    found = tables.pairs.get(item.key, ())
    return [Pair(names[one.first], names[one.second], _named(one, tables)) for one in found]


def _named(pair: PairCount, tables: Tables) -> str:
    if pair.named == "few":
        return _("named by fewer than %(k)d") % {"k": tables.k}
    if pair.named == "most":
        return _("named by nearly all")
    return _("named by %(count)d of %(all)d") % {"count": pair.count or 0, "all": tables.answered}


def _texts(asked: Instrument, item: Item, tables: Tables) -> list[tuple[str, str]]:
    names = {one.key: said(one.words) for found in instrument.items(asked) for one in found.elements}
    return [(_about(about, names), text) for about, text in tables.texts.get(item.key, ())]


def _about(about: str, names: Mapping[str, str]) -> str:
    return " – ".join(names.get(key, "") for key in about.split("|")) if about else ""
