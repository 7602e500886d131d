"""Facts worded the same way each time, for showing beside the quote; as said where that is more certain."""

import re
from collections.abc import Callable

from klarheit.clarity.facts.model import Fact, Kind
from klarheit.clarity.facts.numbers import ABOUT, AT_LEAST, AT_MOST, Quantity, figure, plain
from klarheit.clarity.facts.quantities import ANY_CURRENCY
from klarheit.languages import phrases, room

_HEDGES = {ABOUT: "about", AT_MOST: "at_most", AT_LEAST: "at_least"}
_MANY = r"(?P<hedge>[~<>]?)(?P<currency>[A-Z]{3} )?(?P<low>[0-9.]+?)(?:\.\.(?P<high>[0-9.]+))?(?P<rest> .+)?"
_LENGTH = r"P(T?)([0-9.]+)([SMHDWY])"
_MONTHS = 12
_YEAR, _PART = r"(?P<year>XXXX|[0-9]{4})", r"(?:\.(?P<part>\w+))?"


def worded(fact: Fact, language: str) -> str:
    """The fact as a protocol would have it: "31. März", "20.000 €", "6 Wochen", "2 %".

    What has no such form stays as said: "vor der Inventur", "nächste Woche Dienstag", "ein paar Wochen".
    """
    feast = any(feast in plain(fact.text) for feast in room(language, "facts").FEASTS)
    return fact.text if feast else _WORD[fact.kind](fact.value, language) or fact.text


def _amount(value: str, language: str) -> str:
    many, currency, _ = _many(value)
    key = f"amount.{currency.strip()}"
    known = key if key in phrases(language, "facts") else "amount.other"
    numbers = _numbers(many, language, cents=True)
    if currency.strip() == ANY_CURRENCY:
        return _hedged(many, numbers, language)
    return _hedged(many, _say(language, known, number=numbers, currency=currency.strip()), language)


def _percentage(value: str, language: str) -> str:
    many, _, _ = _many(value)
    return _hedged(many, _say(language, "percentage", number=_numbers(many, language)), language)


def _number(value: str, language: str) -> str:
    many, _, noun = _many(value)
    return _hedged(many, _numbers(many, language) + noun, language)


def _many(value: str) -> tuple[Quantity, str, str]:
    """The quantity of a value, its currency and what was counted."""
    found = re.fullmatch(_MANY, value)
    if not found:
        raise ValueError(value)
    many = Quantity(float(found["low"]), float(found["high"] or found["low"]), found["hedge"])
    return many, found["currency"] or "", found["rest"] or ""


def _hedged(many: Quantity, said: str, language: str) -> str:
    """With its hedge; "" when it is but "a few"."""
    if many.hedge == ABOUT and many.low != many.high:
        return ""
    return _say(language, _HEDGES[many.hedge], what=said) if many.hedge else said


def _numbers(many: Quantity, language: str, cents: bool = False) -> str:
    low, high = (_spoken(number, language, cents) for number in (many.low, many.high))
    return low if low == high else _say(language, "range", low=low, high=high)


def _spoken(number: float, language: str, cents: bool) -> str:
    """Figures as the language groups them: "20.000", "2,5"; money with two decimals or none: "2,50"."""
    decimal = room(language, "facts").DECIMAL
    whole, _, part = figure(number).partition(".")
    grouped = f"{int(whole):,}".replace(",", "." if decimal == "," else ",")
    return f"{grouped}{decimal}{part.ljust(2, '0') if cents else part}" if part else grouped


def _duration(value: str, language: str) -> str:
    return _length(value, language, "duration")


def _length(value: str, language: str, use: str) -> str:
    """A length of time; `use` is "duration" or "distance": "6 Monate", in "6 Monaten"."""
    found = re.findall(_LENGTH, value)
    many = Quantity(float(found[0][1]), float(found[-1][1]), value[0] if value[0] in _HEDGES else "")
    one = many.low == many.high == 1
    name = _say(language, f"{use}.{found[0][0]}{found[0][2]}.{'one' if one else 'more'}")
    return _hedged(many, f"{_numbers(many, language)} {name}", language)


def _date(value: str, language: str) -> str:
    for pattern, word in _DATES:
        found = re.fullmatch(pattern, value)
        if found:
            return word(found, language)
    return ""


def _relative(found: re.Match[str], language: str) -> str:
    key = "ahead" if found["sign"] == "+" else "ago"
    return _say(language, key, length=_length(found["length"], language, "distance"))


def _clock(found: re.Match[str], language: str) -> str:
    return _say(language, "clock", hour=int(found["hour"]), minute=found["minute"] or "00")


def _day(found: re.Match[str], language: str) -> str:
    if found["month"] == "XX":
        return ""
    point = _say(language, "day", day=int(found["day"]), month=_name(found["month"], language))
    return _in_year(point, found, language)


def _period(found: re.Match[str], language: str) -> str:
    """A month, season, quarter or half-year, or the beginning, middle or end of a month."""
    if found["part"] and int(found["month"]) > _MONTHS:
        return ""
    point = _in_year(_name(found["month"], language), found, language)
    return _say(language, found["part"], what=point) if point and found["part"] else point


def _in_year(point: str, found: re.Match[str], language: str) -> str:
    known = point and found["year"] != "XXXX"
    return _say(language, "in_year", what=point, year=found["year"]) if known else point


def _name(month: str, language: str) -> str:
    key = f"month.{month}"
    return _say(language, key) if key in phrases(language, "facts") else ""


def _week(found: re.Match[str], language: str) -> str:
    return _in_year(_say(language, "week", number=int(found["week"])), found, language)


def _weekday(found: re.Match[str], language: str) -> str:
    return _say(language, f"weekday.{found['day']}")


def _say(language: str, key: str, **blanks: object) -> str:
    return phrases(language, "facts")[key].format(**blanks)


def _as_said(value: str, language: str) -> str:
    return ""


def _as_noted(value: str, language: str) -> str:
    return value


_DATES: tuple[tuple[str, Callable[[re.Match[str], str], str]], ...] = (
    (r"(?P<sign>[+-])(?P<length>P[^/]+)", _relative),
    (r"T(?P<hour>[0-9]{2})(?::(?P<minute>[0-9]{2}))?", _clock),
    (_YEAR + r"-(?P<month>[0-9]{2}|XX)-(?P<day>[0-9]{2})", _day),
    (_YEAR + r"-(?P<month>[0-9]{2})" + _PART, _period),
    (_YEAR + r"-W(?P<week>[0-9]{2})", _week),
    (r"XXXX-WXX-(?P<day>[1-7])", _weekday),
)
_WORD: dict[Kind, Callable[[str, str], str]] = {
    "date": _date,
    "duration": _duration,
    "amount": _amount,
    "percentage": _percentage,
    "number": _number,
    "person": _as_noted,
    "role": _as_said,
    "department": _as_noted,
}
