"""Times as files write them, in seconds."""

import re

_CLOCK = re.compile(r"^\s*(-)?(?:(\d{1,5}):)?(\d{1,5}):(\d{1,2})(?:[.,:](\d*))?\s*([AaPp][Mm])?\s*$")
_PLAIN = re.compile(r"^\s*(-?\d{1,9}(?:[.,]\d{1,9})?)\s*s?\s*$")
_HALF_DAY = 43_200
_DAY = 86_400
_LONGEST = 1e11


def seconds(written: object) -> float | None:
    """`"1:02:03.5"`, `"0:0:23."`, `"-00:00:01.500"`, `"10:03:03 PM"`, `"3.2s"` or a number, in seconds.

    None when it is no time: empty, NaN, infinite, a word.
    """
    if isinstance(written, bool):
        return None
    if isinstance(written, int | float):
        return finite(written)
    if not isinstance(written, str):
        return None
    plain = _PLAIN.match(written)
    if plain:
        return float(plain.group(1).replace(",", "."))
    return _from_clock(written)


def milliseconds(written: object) -> float | None:
    """A count of milliseconds, in seconds."""
    time = seconds(written)
    return None if time is None else round(time / 1000, 3)


def finite(number: int | float) -> float | None:
    """The number as a float, or None when it is NaN, infinite or longer than any recording."""
    return float(number) if abs(number) < _LONGEST else None


def since_first_minute(times: list[float | None]) -> list[float | None]:
    """Times of day as times of a recording: zero is the full minute in which the first word was said.

    A step back of more than half a day is midnight.
    """
    zero: float | None = None
    days, last = 0, 0.0
    counted: list[float | None] = []
    for time in times:
        if time is None:
            counted.append(None)
            continue
        zero = time // 60 * 60 if zero is None else zero
        days += last - time > _HALF_DAY
        last = time
        counted.append(time + days * _DAY - zero)
    return counted


def _from_clock(written: str) -> float | None:
    match = _CLOCK.match(written)
    if not match:
        return None
    minus, hours, minutes, secs, fraction, half = match.groups()
    hour = int(hours or 0)
    if half:
        hour = hour % 12 + (12 if half.lower() == "pm" else 0)
    total = hour * 3600 + int(minutes) * 60 + int(secs) + float(f"0.{fraction or 0}")
    return round(-total if minus else total, 3)
