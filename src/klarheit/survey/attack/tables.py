"""Attacks on one release, by somebody who has its tables and nothing else."""

from collections import Counter
from collections.abc import Iterator, Mapping

from klarheit.survey.attack.attempt import Attempt, counted
from klarheit.survey.attack.narrowing import Table, ranges
from klarheit.survey.instrument import Instrument, Item, items
from klarheit.survey.order import FEWEST
from klarheit.survey.release import TEXTS_FROM, Tables


def on_tables(instrument: Instrument, tables: Tables) -> tuple[Attempt, ...]:
    """What these tables tell about fewer than k people."""
    return (
        counted("small_cell", (people < tables.k for people in _people(tables))),
        counted("complement", (0 < left < tables.k for left in _complements(tables))),
        counted("unanimity", _alone(instrument, tables)),
        counted("lowered_k", (people < FEWEST for people in (tables.k, *_people(tables)))),
        counted("text_with_name", (tables.answered < TEXTS_FROM for _ in _in_own_words(tables))),
        counted("bounds", _together(instrument, tables)),
    )


def _people(tables: Tables) -> Iterator[int]:
    """How many people every shown figure rests on."""
    yield from (group.answered for group in tables.groups if group.answered is not None)
    yield from (summary.count for summary in tables.summaries.values())
    yield from (pair.count for named in tables.pairs.values() for pair in named if pair.count is not None)


def _complements(tables: Tables) -> Iterator[int]:
    """How many are left of every shown group when the shown groups inside it are taken away."""
    sheets = {group.key: group.answered for group in tables.groups if group.answered is not None}
    yield from _left(sheets, tables).values()
    for item in {item for _, item in tables.summaries}:
        answers = {group: one.count for (group, key), one in tables.summaries.items() if key == item}
        yield from _left(answers, tables).values()
    yield from (
        tables.answered - pair.count
        for named in tables.pairs.values()
        for pair in named
        if pair.count is not None
    )


def _left(counts: Mapping[str, int], tables: Tables) -> Mapping[str, int]:
    left = Counter(counts)
    for group in counts:
        above = _around(group, counts, tables)
        if above is not None:
            left[above] -= counts[group]
    return left


def _around(group: str, counts: Mapping[str, int], tables: Tables) -> str | None:
    """The smallest of these groups around this one."""
    parents = {one.key: one.parent for one in tables.groups}
    above = parents[group]
    while above is not None and above not in counts:
        above = parents[above]
    return above


def _alone(instrument: Instrument, tables: Tables) -> Iterator[bool]:
    """For every table alone: whether it narrows the answer of anybody in it."""
    for item in _with_levels(instrument):
        for (group, key), summary in tables.summaries.items():
            if key == item.key:
                yield _is_narrow(item, {group: Table(None, summary)})


def _together(instrument: Instrument, tables: Tables) -> Iterator[bool]:
    """For every question: whether its tables together narrow anybody's answer."""
    for item in _with_levels(instrument):
        shown = {group: one for (group, key), one in tables.summaries.items() if key == item.key}
        counts = {group: one.count for group, one in shown.items()}
        if shown:
            yield _is_narrow(
                item, {group: Table(_around(group, counts, tables), one) for group, one in shown.items()}
            )


def _is_narrow(item: Item, tables: Mapping[str, Table]) -> bool:
    """Whether anybody's answer is known to within one scale point, on a scale of more than two."""
    found = ranges(tables, tuple(level.value for level in item.levels))
    return any(high - low < min(2, len(item.levels) - 1) for low, high in found.values())


def _with_levels(instrument: Instrument) -> Iterator[Item]:
    return (item for item in items(instrument) if item.levels)


def _in_own_words(tables: Tables) -> Iterator[object]:
    yield from (text for spoken in tables.texts.values() for text in spoken)
    yield from (pair for named in tables.pairs.values() for pair in named if pair.named == "few")
