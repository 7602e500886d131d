"""Two rounds beside each other: two middles, no arrow, no grade."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from klarheit.survey.instrument import Instrument, Item, items
from klarheit.survey.order import Summary
from klarheit.survey.release import Tables

WHOLE = ""

Reason = Literal["", "new", "worded_anew", "withheld"]


@dataclass(frozen=True, slots=True)
class Compared:
    """One question in two rounds, both from the whole of those asked.

    reason  why there is nothing to lay beside: "new" (not asked before), "worded_anew", "withheld" (not shown
            in one of the two); "" where both are there
    """

    item: Item
    now: Summary | None
    before: Summary | None
    reason: Reason


def compared(now: Tables, asked: Instrument, before: Tables, asked_before: Instrument) -> Iterator[Compared]:
    """Every question with levels that is asked now, with what was shown of it before."""
    known = {item.key: item for item in items(asked_before)}
    for item in items(asked):
        if item.levels:
            yield _compared(item, known.get(item.key), now, before)


def _compared(item: Item, earlier: Item | None, now: Tables, before: Tables) -> Compared:
    place = (WHOLE, item.key)
    today = now.summaries.get(place)
    if earlier is None:
        return Compared(item, today, None, "new")
    if not _is_same(item, earlier):
        return Compared(item, today, None, "worded_anew")
    past = before.summaries.get(place)
    return Compared(item, today, past, "" if today and past else "withheld")


def _is_same(item: Item, earlier: Item) -> bool:
    """Whether people were asked the very same: words, what stands above them, and levels."""
    return (item.words, item.under, item.levels) == (earlier.words, earlier.under, earlier.levels)
