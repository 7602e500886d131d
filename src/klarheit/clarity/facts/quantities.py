"""Reading what can be counted: durations, amounts, percentages, and things with their number."""

import re

from klarheit.clarity.facts.model import Fact, Kind
from klarheit.clarity.facts.numbers import Quantity, figure, plain, quantity, value_of
from klarheit.languages import room

ANY_CURRENCY = "XXX"
"""ISO 4217 for "no currency": money, but nobody said which."""
_LOOK_BACK = 40
"""Characters before a number that may hold the word it belongs to."""
_THOUSAND = 1000
_YEARS = (1950, 2049)
_FROM_BARE = 13
"""The smallest number in words that counts as one without a noun; smaller ones are mostly no figures."""
_AHEAD = ("ahead", "next", "later")
_HALF = Quantity(0.5, 0.5)
_HALVES = {"Y": "P6M", "TH": "PT30M"}
_BEFORE = r"([\w-]+) $"
_NEIGHBOUR_FIGURE = r"[0-9][ .]$"


def cut(kind: Kind, match: re.Match[str], value: str) -> Fact:
    """A fact of the whole match, or of its group `said` where the pattern has one that took part."""
    group = "said" if match.groupdict().get("said") else 0
    return Fact(kind, *match.span(group), match[group], value)


def read(match: re.Match[str], language: str) -> Fact | None:
    """A number with what it counts: per cent, money, time, things."""
    said = match.groupdict()
    if said["unit"]:
        return length(match, language)
    many = quantity(match, language)
    if many is None or said["ahead"] or said["next"] or said.get("ago"):
        return None
    if said["percent"]:
        return cut("percentage", match, f"{many.hedge}{many} %")
    if said["currency"] or said["sign"]:
        return _amount(match, many, language)
    return _number(match, many, language)


def length(match: re.Match[str], language: str) -> Fact | None:
    """A length of time, or the point so far away: "sechs Wochen", "in sechs Wochen"."""
    said = match.groupdict()
    away = "+" if any(said.get(name) for name in _AHEAD) else "-" if said.get("ago") else ""
    counted = away or plain(said.get("low") or "") not in room(language, "facts").ARTICLES or said.get("said")
    value = period(match, language) if counted else None
    if not value:
        return None
    return cut("date", match, value.replace("P", f"{away}P")) if away else cut("duration", match, value)


def period(match: re.Match[str], language: str) -> str | None:
    """A length of time after ISO 8601: "P6W", a range "P3W/P4W", hedged "~P6W"."""
    words = room(language, "facts")
    said = match.groupdict()
    if said.get("fixed"):
        return str(words.DURATIONS[plain(said["fixed"])])
    many = _HALF if said.get("half") else quantity(match, language)
    unit = words.UNITS.get(plain(said["unit"]))
    if many is None or unit is None:
        return None
    if many == _HALF and unit in _HALVES:
        return _HALVES[unit]
    ends = [f"P{_counted(number, unit)}" for number in dict.fromkeys((many.low, many.high))]
    return many.hedge + "/".join(ends)


def _counted(number: float, unit: str) -> str:
    return f"T{figure(number)}{unit[1]}" if unit.startswith("T") else f"{figure(number)}{unit}"


def _amount(match: re.Match[str], many: Quantity, language: str) -> Fact | None:
    words = room(language, "facts")
    currency = plain(match["currency"] or match["sign"])
    cents = (value_of(plain(match["cents"]), language) or 0) / 100 if match["cents"] else 0
    money = many.times(words.SCALES.get(currency, 1)).plus(cents)
    return cut("amount", match, f"{many.hedge}{words.CURRENCIES[currency]} {money}")


def share(match: re.Match[str], language: str) -> Fact | None:
    """A part of something in per cent: "die Hälfte", "a third"."""
    words = room(language, "facts")
    low = match.groupdict().get("low")
    times = value_of(plain(low), language) if low else 1.0
    whole = words.FRACTIONS[plain(match["fraction"])]
    hedge = words.HEDGES.get(plain(match["about"] or "").rstrip("."), "")
    return cut("percentage", match, f"{hedge}{figure(round(times * whole, 1))} %") if times else None


def _number(match: re.Match[str], many: Quantity, language: str) -> Fact | None:
    """A number with its noun; a bare one if it can hardly be a label, a year or a turn of phrase."""
    noun = match["noun"]
    if match["few"] and not match["scale"]:
        return None
    if noun and plain(noun) not in room(language, "facts").NOT_COUNTED:
        return cut("number", match, f"{many.hedge}{many} {noun}") if many.high > 1 else None
    return _bare(match, many, language)


def _bare(match: re.Match[str], many: Quantity, language: str) -> Fact | None:
    start, end = match.start(), match.end("bare")
    if _is_label(match, language) or _is_year(match, many):
        return None
    if many.low >= _THOUSAND or match["scale"]:
        return Fact("amount", start, end, match.string[start:end], f"{many.hedge}{ANY_CURRENCY} {many}")
    if many.high >= (2 if match["low"][0].isdigit() else _FROM_BARE):
        return Fact("number", start, end, match.string[start:end], f"{many.hedge}{many}")
    return None


def _is_label(match: re.Match[str], language: str) -> bool:
    """Whether the number is the name of something: "Halle 3", "line two", a part of a telephone number."""
    before = match.string[max(0, match.start() - _LOOK_BACK) : match.start()]
    if match["few"]:
        return False
    if match["low"].startswith("0") or re.search(_NEIGHBOUR_FIGURE, before):
        return True
    word = re.search(_BEFORE, before)
    if not word:
        return False
    labels, stopwords = room(language, "facts").LABELS, room(language, "words").STOPWORDS
    return plain(word[1]) in labels or (word[1][0].isupper() and plain(word[1]) not in stopwords)


def _is_year(match: re.Match[str], many: Quantity) -> bool:
    figures = match["low"] or ""
    return figures.isdigit() and len(figures) == 4 and _YEARS[0] <= many.low <= _YEARS[1]
