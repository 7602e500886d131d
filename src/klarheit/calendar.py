"""Agreed measures as a calendar file: iCalendar (RFC 5545), written with the library `icalendar`.

Each measure is an all-day event on its day, not a to-do: the calendars on phones show events everywhere, and
most pass over VTODO in a file. The event does not block the day (TRANSP:TRANSPARENT), is private
(CLASS:PRIVATE), and reminds in the morning, at eight o'clock wherever its owner is. It names no organiser and
nobody to invite: nothing in it is ever sent to anybody. DTSTAMP is the moment the file was made.

A new file with the same `uid` and a higher `sequence` replaces the entry; `cancel` takes it back.
"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from klarheit.errors import KlarheitError

PRODUCT = "-//Klarheit//Klarheit//{language}"
MORNING = timedelta(hours=8)
"""After midnight of the day, in the time of the place where the phone is."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One measure that has a day.

    uid   the same in every file about this measure; see `uid_of`
    day   by which it is done
    what  the line that stands in the calendar
    more  lines beneath it: the if-then sentence, who does it
    """

    uid: str
    day: date
    what: str
    more: tuple[str, ...] = ()


def uid_of(*parts: str) -> str:
    """A UID made of what stays the same about a measure; the parts can't be read out of it."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "\n".join(("klarheit", *parts))))


def publish(
    appointments: Sequence[Appointment], language: str, *, stamp: datetime, sequence: int = 0
) -> bytes:
    """The calendar file, to open on a phone: lines end with CRLF, UTF-8.

    stamp     the moment, with its time zone
    sequence  0 at first, one more with every change

    It has no METHOD: one would call for an organiser (RFC 5546, 3.2.1).

    Raises KlarheitError("calendar_empty").
    """
    return _file((_event(one, stamp, sequence) for one in _some(appointments)), language)


def cancel(
    appointments: Sequence[Appointment], language: str, *, stamp: datetime, sequence: int = 0
) -> bytes:
    """The file that takes appointments back which were published with this `sequence`.

    Raises KlarheitError("calendar_empty").
    """
    return _file((_cancelled(one, stamp, sequence + 1) for one in _some(appointments)), language, "CANCEL")


def _some(appointments: Sequence[Appointment]) -> Sequence[Appointment]:
    """A calendar file without an entry is none (RFC 5545, 3.6)."""
    if not appointments:
        raise KlarheitError("calendar_empty")
    return appointments


def _file(events: Iterable[Event], language: str, method: str | None = None) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT.format(language=language.upper()))
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if method:
        calendar.add("method", method)
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(one: Appointment, stamp: datetime, sequence: int) -> Event:
    event = _bare(one, stamp, sequence)
    if one.more:
        event.add("description", "\n".join(one.more))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("status", "CONFIRMED")
    event.add_component(_reminder(one))
    return event


def _cancelled(one: Appointment, stamp: datetime, sequence: int) -> Event:
    event = _bare(one, stamp, sequence)
    event.add("status", "CANCELLED")
    return event


def _bare(one: Appointment, stamp: datetime, sequence: int) -> Event:
    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("sequence", sequence)
    event.add("dtstart", one.day)
    event.add("dtend", one.day + timedelta(days=1))  # the end does not belong to it
    event.add("summary", one.what)
    return event


def _reminder(one: Appointment) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", MORNING)
    alarm.add("description", one.what)
    return alarm
