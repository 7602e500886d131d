"""Comparing dates: mostly without a year, some only relative to today, some only a time of day."""

import re
from typing import NamedTuple

_YEAR_OF_DAYS = 366
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of the months, counted in a leap year: mostly nobody said which year."""
_SLACK = 3
"""Days by which the beginning, middle or end of something may be meant more widely."""
_OPEN = 182
"""Days that "before" and "after" reach at most."""
_SEASONS = {21: (60, 172), 22: (152, 266), 23: (244, 355), 24: (335, 446)}
_POINT = r"(?P<year>XXXX|[0-9]{4}|[Y][+-][0-9]+)(?:-(?P<rest>[0-9XW-]+))?(?:\.(?P<part>\w+))?"
_RELATIVE = r"(?P<unit>[DWMQY])(?P<shift>[+-][0-9]+)(?:-(?P<day>[1-7]))?(?:\.\w+)?"
_WEEKDAY = r"XXXX-WXX-([1-7])"
_LONG = {"D": 1.0, "W": 7.0, "M": 30.5, "Q": 91.5, "Y": 365.0}


class _Days(NamedTuple):
    """Days of a year, counted from 1; `last` may lie in the next year. No year: any."""

    first: int
    last: int
    year: str


def dates_differ(one: str, other: str) -> bool | None:
    """Whether two date values exclude each other; None when nothing can be said."""
    if _side(one) == _side(other):  # two beginnings, two ends
        one, other = _bare(one), _bare(other)
    for comparable in (_clocks, _events, _weekdays, _days_of_month, _shifts, _from_now, _in_years):
        found = comparable(one, other)
        if found is not None:
            return found
    return None


def _clocks(one: str, other: str) -> bool | None:
    """Ten may be ten in the evening."""
    if not (one.startswith("T") and other.startswith("T")):
        return None
    return _minutes(one) % 720 != _minutes(other) % 720


def _minutes(clock: str) -> int:
    hour, _, minute = clock[1:].partition(":")
    return 60 * int(hour) + int(minute or 0)


def _events(one: str, other: str) -> bool | None:
    """The same event: only before against after is a difference."""
    if "event:" not in one or _bare(one) != _bare(other):
        return None
    return one != other and {_side(one), _side(other)} == {"before", "after"}


def _bare(value: str) -> str:
    return value.removeprefix("../").removesuffix("/..")


def _side(value: str) -> str:
    if value.startswith("../"):
        return "before"
    return "after" if value.endswith("/..") else ""


def _weekdays(one: str, other: str) -> bool | None:
    days = [
        re.fullmatch(_WEEKDAY, value) or re.fullmatch(r"W[+-][0-9]+-([1-7])", value) for value in (one, other)
    ]
    if not (days[0] and days[1]) or not (one.startswith("X") or other.startswith("X")):
        return None
    return days[0][1] != days[1][1]


def _days_of_month(one: str, other: str) -> bool | None:
    """The fifteenth of no month, and a day of some month."""
    if not (one.startswith("XXXX-XX-") or other.startswith("XXXX-XX-")):
        return None
    days = [re.search(r"-[0-9X]{2}-([0-9]{2})$", value) for value in (one, other)]
    return days[0][1] != days[1][1] if days[0] and days[1] else None


def _shifts(one: str, other: str) -> bool | None:
    """Two dates of the same shape relative to today: this year and next year, tomorrow and today."""
    found = [re.fullmatch(_RELATIVE, value) for value in (one, other)]
    if not (found[0] and found[1]) or found[0]["unit"] != found[1]["unit"]:
        return None
    if found[0]["shift"] != found[1]["shift"]:
        return True
    return None not in (found[0]["day"], found[1]["day"]) and found[0]["day"] != found[1]["day"]


def _from_now(one: str, other: str) -> bool | None:
    """Dates counted from today in different shapes: days that can't be both."""
    spans = [_from_today(value) for value in (one, other)]
    if spans[0] is None or spans[1] is None:
        return None
    (first, last), (first_too, last_too) = spans[0], spans[1]
    return last < first_too or last_too < first


def _from_today(value: str) -> tuple[float, float] | None:
    """The days from today that a relative date may mean: "next week" begins tomorrow at the earliest."""
    length = re.fullmatch(r"([+-])P([0-9.]+)([DWMY])", value)
    if length:
        days = float(f"{length[1]}{length[2]}") * _LONG[length[3]]
        return days - abs(days) / 4, days + abs(days) / 4
    match = re.fullmatch(_RELATIVE, value)
    if not match:
        return None
    shift, long = int(match["shift"]), _LONG[match["unit"]]
    return (shift - 1) * long + (long > 1), (shift + 1) * long - (long > 1)


def _in_years(one: str, other: str) -> bool | None:
    choices = [[_days(value) for value in _each(whole)] for whole in (one, other)]
    pairs = [(a, b) for a in choices[0] for b in choices[1]]
    if any(a is None or b is None for a, b in pairs):
        return None
    return all(_exclude(a, b) for a, b in pairs if a and b)


def _each(value: str) -> list[str]:
    """The dates of "one of these": "[XXXX-03-04,XXXX-04-03]"."""
    return value[1:-1].split(",") if value.startswith("[") else [value]


def _exclude(one: _Days, other: _Days) -> bool:
    if one.year != other.year and one.year[0] == other.year[0] and "XXXX" not in (one.year, other.year):
        return True
    shifted = (-_YEAR_OF_DAYS, 0, _YEAR_OF_DAYS)
    return all(one.last < other.first + by or other.last + by < one.first for by in shifted)


def _days(value: str) -> _Days | None:
    match = re.fullmatch(_POINT, _bare(value))
    if not match:
        return None
    span = _within(match["rest"] or "", match["year"])
    if span is None:
        return None
    first, last = _part(*span, match["part"])
    side = _side(value)
    return _Days(
        first - (_OPEN if side == "before" else 0), last + (_OPEN if side == "after" else 0), match["year"]
    )


def _within(rest: str, year: str) -> tuple[int, int] | None:
    """First and last day of what stands behind the year."""
    if not rest:
        return 1, _YEAR_OF_DAYS
    if rest.startswith("W"):
        return (7 * int(rest[1:]) - 9, 7 * int(rest[1:]) + 3) if rest[1:].isdigit() else None
    if not rest[:2].isdigit():
        return None
    month, _, day = rest.partition("-")
    if day:
        return (_day(int(month), int(day)),) * 2
    return _months(int(month))


def _months(number: int) -> tuple[int, int] | None:
    """A month, or what EDTF counts on from there: seasons, quarters, half-years."""
    if number in _SEASONS:
        return _SEASONS[number]
    first, many = {33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3), 40: (1, 6), 41: (7, 6)}.get(
        number, (number, 1)
    )
    last = first + many - 1
    return _day(first, 1), _day(last, _LENGTHS[last - 1])


def _day(month: int, day: int) -> int:
    return sum(_LENGTHS[: month - 1]) + day


def _part(first: int, last: int, part: str | None) -> tuple[int, int]:
    """A third of a span, with some slack."""
    third = (last - first + 1) // 3
    begin, middle, end = (first, first + third), (first + third, last - third), (last - third, last)
    span = {"begin": begin, "middle": middle, "end": end}.get(part or "", (first, last))
    return (span[0] - _SLACK, span[1] + _SLACK) if part and third > _SLACK else span
