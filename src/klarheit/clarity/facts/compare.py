"""Whether two facts can both hold for the same thing. Precision first: what might fit, fits."""

import math
import re
from collections.abc import Callable
from typing import NamedTuple

from klarheit.clarity.facts.calendar import dates_differ
from klarheit.clarity.facts.model import Fact, Kind
from klarheit.clarity.facts.numbers import ABOUT, AT_LEAST, AT_MOST
from klarheit.clarity.facts.quantities import ANY_CURRENCY

_APART = 0.1
"""The part of the smaller number by which two must differ: thirty and thirty-one thousand still fit."""
_ROUGHLY = 0.25
"""How far from a number its speaker may be who says "about"."""
_INFLECTION = 3
"""Letters by which two forms of one noun may differ: "Schicht", "Schichten"."""
_QUANTITY = r"([~<>]?)(?:([A-Z]{3}) )?([0-9.]+?)(?:\.\.([0-9.]+))?(?: (.+))?"
_LENGTH = r"P(T?)([0-9.]+)([SMHDWY])"
_HOURS = {"TS": 1 / 3600, "TM": 1 / 60, "TH": 1, "D": 24, "W": 168, "M": 730.5, "Y": 8766}
_MEN, _WOMEN = frozenset(("Herr", "Mr")), frozenset(("Frau", "Mrs", "Ms", "Miss"))
_TITLES = _MEN | _WOMEN | {"Familie", "Dr.", "Prof."}


class _Span(NamedTuple):
    low: float
    high: float


def differ(one: Fact, other: Fact) -> bool | None:
    """True when the facts exclude each other for the same thing, False when they fit.

    A range fits a value in it, March fits 15 March, thirty thousand thirty-one. None when they can't be
    compared: another kind, currency or noun, a day beside "in six weeks", a first name beside a surname.
    """
    return _COMPARE[one.kind](one.value, other.value) if one.kind == other.kind else None


def _quantities(one: str, other: str) -> bool | None:
    (span, currency, noun), (span_too, currency_too, noun_too) = _read(one), _read(other)
    if currency != currency_too and ANY_CURRENCY not in (currency, currency_too):
        return None
    return _apart(span, span_too) if _alike(noun, noun_too) else None


def _read(value: str) -> tuple[_Span, str, str]:
    match = re.fullmatch(_QUANTITY, value)
    if not match:
        raise ValueError(value)
    hedge, currency, low, high, noun = match.groups()
    return _widened(hedge, float(low), float(high or low)), currency or "", (noun or "").lower()


def _widened(hedge: str, low: float, high: float) -> _Span:
    if hedge == ABOUT:
        return _Span(low * (1 - _ROUGHLY), high * (1 + _ROUGHLY))
    return {AT_MOST: _Span(0, high), AT_LEAST: _Span(low, math.inf)}.get(hedge, _Span(low, high))


def _apart(one: _Span, other: _Span) -> bool:
    below, above = sorted((one, other))
    return above.low - below.high > _APART * min(abs(below.high), abs(above.low))


def _alike(one: str, other: str) -> bool:
    """Whether two nouns are forms of one."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and len(long) - len(short) <= _INFLECTION and bool(short) == bool(long)


def _durations(one: str, other: str) -> bool | None:
    return _apart(_hours(one), _hours(other))


def _hours(value: str) -> _Span:
    """A length of time in hours."""
    lengths = [_HOURS[clock + unit] * float(many) for clock, many, unit in re.findall(_LENGTH, value)]
    return _widened(value[0], lengths[0], lengths[-1])


def _dates(one: str, other: str) -> bool | None:
    first, second = _offset(one), _offset(other)
    return _apart(first, second) if first and second else dates_differ(one, other)


def _offset(value: str) -> _Span | None:
    """ "In six weeks", "three years ago" in hours; the past is below zero."""
    sign = re.match(r"[~<>]?([+-])P", value)
    if not sign:
        return None
    span = _hours(value.replace(sign[1], ""))
    return span if sign[1] == "+" else _Span(-span.high, -span.low)


def _persons(one: str, other: str) -> bool | None:
    (title, name), (title_too, name_too) = (_named(value) for value in (one, other))
    if {title, title_too} & _MEN and {title, title_too} & _WOMEN:
        return True
    same = set(name.split()) & set(name_too.split())
    if same or bool(title) == bool(title_too):
        return not same
    return None


def _named(value: str) -> tuple[str, str]:
    title, _, name = value.partition(" ")
    return (title, name) if title in _TITLES else ("", value)


def _roles(one: str, other: str) -> bool | None:
    return False if _alike(one.lower(), other.lower()) else None


def _departments(one: str, other: str) -> bool | None:
    return not _alike(one.lower(), other.lower())


_COMPARE: dict[Kind, Callable[[str, str], bool | None]] = {
    "date": _dates,
    "duration": _durations,
    "amount": _quantities,
    "percentage": _quantities,
    "number": _quantities,
    "person": _persons,
    "role": _roles,
    "department": _departments,
}
