"""The shapes a measurement comes in: a count, a share, a split, a ratio, a median, a largest; or none."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median as middle

from klarheit.measures import intervals
from klarheit.measures.model import Grade, Interval, Measurement, Unit

MINIMUM_SHARE = 10  # events; fewer, and the 90 % interval of a half is wider than ± 24 points [design choice]
MINIMUM_MEDIAN = 5  # events; fewer, and no 90 % interval of a median exists


@dataclass(frozen=True, slots=True)
class Known:
    """What science says about a measure: its grade, and the domain that evidence comes from."""

    grade: Grade
    domain: str


def count(
    key: str, value: int, known: Known, *, unit: Unit = "count", n: int, turns: Sequence[int]
) -> Measurement:
    """Something counted in full: there is nothing to be unsure about but the recogniser."""
    return Measurement(key, float(value), unit, n, 0, known.grade, known.domain, turns=tuple(turns))


def share(key: str, part: int, whole: int, known: Known, *, turns: Sequence[int]) -> Measurement:
    """`part` of `whole` events, with Wilson's interval; None under ten events."""
    if whole < MINIMUM_SHARE:
        return absent(key, "too_few", "share", known, n=whole, minimum=MINIMUM_SHARE, turns=turns)
    return Measurement(
        key,
        part / whole,
        "share",
        whole,
        MINIMUM_SHARE,
        known.grade,
        known.domain,
        numerator=part,
        denominator=whole,
        interval=intervals.wilson(part, whole),
        turns=tuple(turns),
    )


def split(
    key: str, pairs: Sequence[tuple[float, float]], known: Known, *, turns: Sequence[int]
) -> Measurement:
    """The first side's share of what both have, over exchanges; None under ten exchanges."""
    first, both = sum(a for a, _ in pairs), sum(a + b for a, b in pairs)
    if len(pairs) < MINIMUM_SHARE or not both:
        return absent(key, "too_few", "share", known, n=len(pairs), minimum=MINIMUM_SHARE, turns=turns)
    return Measurement(
        key,
        first / both,
        "share",
        len(pairs),
        MINIMUM_SHARE,
        known.grade,
        known.domain,
        numerator=first,
        denominator=both,
        interval=intervals.of_split(pairs),
        turns=tuple(turns),
    )


def ratio(key: str, part: int, to: int, known: Known, *, turns: Sequence[int]) -> Measurement:
    """`part` events for each of `to` events; None under ten of both together, or with nothing to divide by.

    The interval is Wilson's for part / (part + to), turned back into a ratio.
    """
    if part + to < MINIMUM_SHARE or not to:
        why = "no_event" if part + to >= MINIMUM_SHARE else "too_few"
        return absent(key, why, "ratio", known, n=part + to, minimum=MINIMUM_SHARE, turns=turns)
    within = intervals.wilson(part, part + to)
    return Measurement(
        key,
        part / to,
        "ratio",
        part + to,
        MINIMUM_SHARE,
        known.grade,
        known.domain,
        numerator=part,
        denominator=to,
        interval=Interval(within.low / (1 - within.low), within.high / (1 - within.high)),
        turns=tuple(turns),
    )


def median(
    key: str, values: Sequence[float], known: Known, *, unit: Unit = "words", turns: Sequence[int]
) -> Measurement:
    """The middle of the values, with an interval of order statistics; None under five values."""
    if len(values) < MINIMUM_MEDIAN:
        return absent(key, "too_few", unit, known, n=len(values), minimum=MINIMUM_MEDIAN, turns=turns)
    return Measurement(
        key,
        float(middle(values)),
        unit,
        len(values),
        MINIMUM_MEDIAN,
        known.grade,
        known.domain,
        interval=intervals.of_median(values),
        turns=tuple(turns),
    )


def largest(key: str, found: Sequence[tuple[int, Sequence[int]]], known: Known) -> Measurement:
    """The one with the most words among (words, turns); the first of equals."""
    if not found:
        return absent(key, "no_event", "words", known, minimum=1)
    words, turns = max(found, key=lambda row: row[0])
    return Measurement(
        key, float(words), "words", len(found), 1, known.grade, known.domain, turns=tuple(turns)
    )


def absent(
    key: str,
    why: str,
    unit: Unit,
    known: Known,
    *,
    n: int = 0,
    minimum: int = 0,
    turns: Sequence[int] = (),
) -> Measurement:
    """No value, and why: "too_few", "no_times", "no_ends", "no_event", "set_aside"."""
    return Measurement(key, None, unit, n, minimum, known.grade, known.domain, turns=tuple(turns), absent=why)
