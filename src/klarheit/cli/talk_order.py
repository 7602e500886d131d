"""In which order talks were held: as their files are named to the command, or by the dates in their names."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from klarheit.cli.source import STANDARD_INPUT
from klarheit.errors import KlarheitError

ORDERS = ("date", "given")
_YEAR_FIRST = re.compile(r"(?<!\d)(?P<year>20\d\d)([-_.]?)(?P<month>\d\d)\2(?P<day>\d\d)(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(?P<day>\d{1,2})([-_.])(?P<month>\d{1,2})\2(?P<year>20\d\d)(?!\d)")


def day_of(file: str) -> date | None:
    """The day in a file's name: "2027-01-14 Henning.vtt", "20270114-1030.vtt", "henning_14.1.2027.txt"."""
    name = "" if file == STANDARD_INPUT else Path(file).name
    for pattern in (_YEAR_FIRST, _DAY_FIRST):
        for found in pattern.finditer(name):
            try:
                return date(int(found["year"]), int(found["month"]), int(found["day"]))
            except ValueError:
                continue
    return None


def in_order(files: Sequence[str], wish: str | None) -> tuple[list[str], str]:
    """The files in the order in which the talks were held, and which of `ORDERS` that was.

    wish  one of them; None: by date when every name has one. Talks of one day stay as given.

    Raises KlarheitError("no_day_in_name") when they are to go by date and a name has none.
    """
    days = [day_of(file) for file in files]
    missing = [file for file, day in zip(files, days, strict=True) if day is None]
    if wish == "date" and missing:
        raise KlarheitError("no_day_in_name", file=missing[0])
    if wish == "given" or missing:
        return list(files), "given"
    return sorted(files, key=lambda file: day_of(file) or date.min), "date"
