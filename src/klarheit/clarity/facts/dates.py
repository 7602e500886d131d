"""Reading points in time: EDTF (ISO 8601-2) where it can say them, a little more where it can't."""

import re
from collections.abc import Mapping
from types import ModuleType

from klarheit.clarity.facts.model import Fact
from klarheit.clarity.facts.numbers import plain, value_of
from klarheit.clarity.facts.quantities import cut
from klarheit.languages import room

NO_YEAR = "XXXX"
_QUARTERS, _HALVES = 32, 39
"""What EDTF adds to the number of a quarter or a half-year."""
_DAYS, _MONTHS, _WEEKS, _HOURS, _MINUTES = 31, 12, 53, 24, 60
_NOON = 12
_CENTURY = 2000

Said = Mapping[str, str]


def read(match: re.Match[str], language: str) -> Fact | None:
    """A date of the groups of a match; None when they make none ("am 45.", "q9")."""
    words = room(language, "facts")
    said = {name: plain(group) for name, group in match.groupdict().items() if group}
    value = _value(said, words, language)
    return cut("date", match, _open(value, said, words)) if value else None


def _open(value: str, said: Said, words: ModuleType) -> str:
    """Before, after, from or since: an interval open at one end."""
    toward = words.TOWARD.get(said.get("toward", ""))
    return {"before": f"../{value}", "after": f"{value}/.."}.get(toward, value)


def _value(said: Said, words: ModuleType, language: str) -> str | None:
    if "hour" in said:
        return _clock(said, words, language)
    if "event" in said:
        return f"event:{said['event']}"
    if "feast" in said:
        return str(words.FEASTS[said["feast"]])
    if "today" in said:
        return f"D{words.TODAY[said['today']]:+d}"
    point = _week_day(said, words) if "weekday" in said else _in_year(said, words, language)
    part = words.PARTS.get(said.get("part", ""))
    return f"{point}.{part}" if point and part else point


def _week_day(said: Said, words: ModuleType) -> str:
    day = words.WEEKDAYS[said["weekday"]]
    if "shift" in said:
        return f"W{_shift(said, words):+d}-{day}"
    return f"W-1-{day}" if "ago" in said else f"XXXX-WXX-{day}"


def _shift(said: Said, words: ModuleType) -> int:
    return int(words.SHIFTS[said["shift"]])


def _in_year(said: Said, words: ModuleType, language: str) -> str | None:
    if "numeric" in said:
        return _numeric(said, words)
    year = _year(said, words, language)
    if "month" in said or "day" in said:
        return _month_day(year, said, words, language)
    for name, find in (("quarter", _quarter), ("half", _half_year), ("week", _week), ("season", _season)):
        if name in said:
            inner = find(said[name], words, language)
            return f"{year}-{inner}" if inner else None
    if "period" in said:
        return f"{words.PERIODS[said['period']]}{_shift(said, words) if 'shift' in said else 0:+d}"
    return year


def _year(said: Said, words: ModuleType, language: str) -> str:
    if "year" in said:
        year = value_of(said["year"], language) or 0
        return f"{int(year if year > _CENTURY / 2 else year + _CENTURY)}"
    if "shift" in said and words.PERIODS.get(said.get("period", "")) == "Y":
        return f"Y{_shift(said, words):+d}"
    return NO_YEAR


def _month_day(year: str, said: Said, words: ModuleType, language: str) -> str | None:
    month = f"{words.MONTHS[said['month']]:02d}" if "month" in said else "XX"
    if "day" not in said:
        return f"{year}-{month}"
    day = _ordinal(said["day"], words)
    return f"{year}-{month}-{day:02d}" if day and day <= _DAYS else None


def _ordinal(said: str, words: ModuleType) -> int | None:
    figures = re.match(r"[0-9]+", said)
    return int(figures[0]) if figures else words.ORDINALS.get(said)


def _numeric(said: Said, words: ModuleType) -> str | None:
    """A date in figures: "15.4.", "15.4.27"; "3/4" may be either, so "[XXXX-03-04,XXXX-04-03]"."""
    year = said.get("year", NO_YEAR)
    year = f"{_CENTURY + int(year)}" if len(year) == 2 else year
    orders = words.NUMERIC_ORDERS
    read_so = (dict(zip(order, (said["first"], said["second"]), strict=True)) for order in orders)
    days = [(int(date["month"]), int(date["day"])) for date in read_so]
    valid = [f"{year}-{m:02d}-{d:02d}" for m, d in days if 1 <= m <= _MONTHS and 1 <= d <= _DAYS]
    found = list(dict.fromkeys(valid))
    return f"[{','.join(found)}]" if len(found) > 1 else next(iter(found), None)


def _quarter(said: str, words: ModuleType, language: str) -> str | None:
    return _numbered(said, words, language, 4, _QUARTERS)


def _half_year(said: str, words: ModuleType, language: str) -> str | None:
    return _numbered(said, words, language, 2, _HALVES)


def _numbered(said: str, words: ModuleType, language: str, most: int, added: int) -> str | None:
    ordinal = _ordinal(said, words) or value_of(said, language) or 0
    return f"{int(ordinal) + added}" if 1 <= ordinal <= most else None


def _week(said: str, words: ModuleType, language: str) -> str | None:
    week = value_of(said, language) or 0
    return f"W{int(week):02d}" if 1 <= week <= _WEEKS else None


def _season(said: str, words: ModuleType, language: str) -> str:
    return str(words.SEASONS[said])


def _clock(said: Said, words: ModuleType, language: str) -> str | None:
    """The time of day: "T10", "T10:30"; afternoon only where it was said."""
    hour = words.CLOCK.get(said["hour"], value_of(said["hour"], language))
    minutes, hours = words.MINUTES.get(said.get("minutes", ""), (None, 0))
    if minutes is None:
        minutes = value_of(said.get("minute", "0"), language) or 0
    if hour is None or hour + hours > _HOURS or minutes >= _MINUTES or hour % 1:
        return None
    later = _NOON if "pm" in said and hour < _NOON else 0
    begun = int(hour + hours + later) or (_NOON if hours else 0)  # half an hour to one
    return f"T{begun:02d}" + (f":{int(minutes):02d}" if minutes else "")
