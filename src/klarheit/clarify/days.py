"""From a time as said to a day of the calendar, counted from the day of the dialogue.

The values read here are those of `clarity.facts`: EDTF where it can say it, "W+1-2" (Tuesday of next week),
"D+1" (tomorrow), "+P2W" (in two weeks), each perhaps with ".begin", ".middle", ".end", or open ("../…").
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from klarheit.clarity.facts import Fact, facts
from klarheit.languages import room

_FRIDAY = 5
_MONTHS_IN_QUARTER, _MONTHS_IN_YEAR = 3, 12
_BEFORE = "../"


def time_said(text: str, language: str) -> str:
    """The words in which a time is said, verbatim; "" when there are none."""
    today = _today_said(text, language)
    found = _times(text, language)
    if today and found and found[0].start == today.end() + 1:
        return text[today.start() : found[0].end]
    return found[0].text if found else today.group() if today else ""


def day_of(text: str, language: str, today: date) -> date | None:
    """The day by which something is due; None where the words name no single day.

    "end of March" is its last day, "Friday" the next one after today; "in March", "in spring", "before the
    stocktaking" are no days.
    """
    days = (_day(fact.value, today) for fact in _times(text, language))
    found = next((day for day in days if day and day >= today), None)
    return found or (today if _today_said(text, language) else None)


def _today_said(text: str, language: str) -> re.Match[str] | None:
    """ "Today": to `facts` a filler of talk ("heute läuft das so"), in a plan a day."""
    return re.search(room(language, "clarify").TODAY, text, re.IGNORECASE)


def _times(text: str, language: str) -> list[Fact]:
    """The times said; only the last where one is taken back: "by Thursday, no, Friday"."""
    found = [fact for fact in facts(text, language) if fact.kind == "date"]
    taken_back = rf",\s*{room(language, 'clarify').TAKEN_BACK}\b"
    return found[-1:] if re.search(taken_back, text, re.IGNORECASE) else found


def _day(value: str, today: date) -> date | None:
    if value.endswith("/.."):
        return None
    before = value.startswith(_BEFORE)
    for pattern, read in _READERS:
        found = re.fullmatch(pattern, value.removeprefix(_BEFORE))
        if found:
            try:
                day = read(found, today)
            except (ValueError, OverflowError):  # 31 June, or beyond the calendar
                return None
            return day - timedelta(days=1) if before and day else day
    return None


def _calendar_day(found: re.Match[str], today: date) -> date | None:
    """A day of a month; without a year the next there is, without a month that of the next such day."""
    day = int(found["day"])
    if found["month"] == "XX":
        return _next(today, (_in_month(today, shift, day) for shift in range(_MONTHS_IN_YEAR)))
    month = int(found["month"])
    if found["year"] == "XXXX":
        return _next(today, (date(today.year + later, month, day) for later in (0, 1)))
    return date(int(found["year"]), month, day)


def _next(today: date, days: Iterable[date | None]) -> date | None:
    return next((day for day in days if day and day >= today), None)


def _in_month(today: date, shift: int, day: int) -> date | None:
    first = _first_of_month(today, shift)
    return first.replace(day=day) if day <= monthrange(first.year, first.month)[1] else None


def _first_of_month(today: date, shift: int) -> date:
    months = today.year * _MONTHS_IN_YEAR + today.month - 1 + shift
    return date(months // _MONTHS_IN_YEAR, months % _MONTHS_IN_YEAR + 1, 1)


def _month_part(found: re.Match[str], today: date) -> date | None:
    return _next(today, (_of_months(year, int(found["month"]), 1, found) for year in _years(found, today)))


def _quarter_part(found: re.Match[str], today: date) -> date | None:
    first = (int(found["quarter"]) - 3) * _MONTHS_IN_QUARTER + 1
    years = _years(found, today)
    return _next(today, (_of_months(year, first, _MONTHS_IN_QUARTER, found) for year in years))


def _part_of_year(found: re.Match[str], today: date) -> date | None:
    years = _years(found, today)
    return _next(today, (_of_months(year, 1, _MONTHS_IN_YEAR, found) for year in years))


def _years(found: re.Match[str], today: date) -> list[int]:
    """The year that was said, else this and the next one."""
    return [int(found["year"])] if found["year"] != "XXXX" else [today.year, today.year + 1]


def _of_months(year: int, month: int, count: int, found: re.Match[str]) -> date:
    """Beginning, middle or end of so many months."""
    first = date(year, month, 1)
    return _of_span(first, _first_of_month(first, count) - timedelta(days=1), found["part"])


def _of_span(first: date, last: date, part: str) -> date:
    middle = first + (last - first - timedelta(days=2)) / 2  # the 15th of a month
    return {"begin": first, "middle": middle, "end": last}[part]


def _week_day(found: re.Match[str], today: date) -> date:
    """The next such day after today."""
    ahead = (int(found["weekday"]) - today.isoweekday()) % 7
    return today + timedelta(days=ahead or 7)


def _of_shifted_week(found: re.Match[str], today: date) -> date:
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=int(found["shift"]))
    return monday + timedelta(days=int(found["weekday"]) - 1)


def _shifted_days(found: re.Match[str], today: date) -> date:
    return today + timedelta(days=int(found["shift"]))


def _part_of_shifted(found: re.Match[str], today: date) -> date:
    """Beginning, middle or end of this or the next week, month, quarter, year; a week ends on Friday."""
    shift = int(found["shift"])
    if found["period"] == "W":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=shift)
        return _of_span(monday, monday + timedelta(days=_FRIDAY - 1), found["part"])
    months = {"M": 1, "Q": _MONTHS_IN_QUARTER, "Y": _MONTHS_IN_YEAR}[found["period"]]
    first = _first_of_month(today, -((today.month - 1) % months) + shift * months)
    return _of_span(first, _first_of_month(first, months) - timedelta(days=1), found["part"])


def _after_length(found: re.Match[str], today: date) -> date | None:
    """In so many days, weeks, months, years; nothing for halves and hours."""
    number = int(found["number"])
    if found["unit"] in "DW":
        return today + timedelta(days=number * (7 if found["unit"] == "W" else 1))
    first = _first_of_month(today, number * (_MONTHS_IN_YEAR if found["unit"] == "Y" else 1))
    return first.replace(day=min(today.day, monthrange(first.year, first.month)[1]))


_YEAR, _PART = r"(?P<year>XXXX|\d{4})", r"\.(?P<part>begin|middle|end)"
_READERS: tuple[tuple[str, Callable[[re.Match[str], date], date | None]], ...] = (
    (_YEAR + r"-(?P<month>XX|0[1-9]|1[0-2])-(?P<day>\d\d)", _calendar_day),
    (_YEAR + r"-(?P<month>0[1-9]|1[0-2])" + _PART, _month_part),
    (_YEAR + r"-3(?P<quarter>[3-6])" + _PART, _quarter_part),
    (_YEAR + _PART, _part_of_year),
    (r"XXXX-WXX-(?P<weekday>[1-7])", _week_day),
    (r"W(?P<shift>[+-]\d)-(?P<weekday>[1-7])", _of_shifted_week),
    (r"D(?P<shift>[+-]\d)", _shifted_days),
    (r"(?P<period>[WMQY])(?P<shift>[+-]\d)" + _PART, _part_of_shifted),
    (r"\+P(?P<number>\d+)(?P<unit>[DWMY])", _after_length),
)
