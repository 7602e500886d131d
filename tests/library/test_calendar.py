"""Calendar files are written with `icalendar`, read back with it, and read as text against RFC 5545."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from icalendar import Calendar, Event

from klarheit.calendar import Appointment, cancel, publish, uid_of
from klarheit.errors import KlarheitError

STAMP = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
CALL = Appointment(
    uid="b39d873d-599d-5d77-b23d-11b47945ea61",
    day=date(2026, 11, 27),
    what="Frau Brandt anrufen",
    more=("Wenn ihre Mail kommt, dann nehme ich das Telefon.", "Wer: ich"),
)
HOSTILE = "Äpfel, Öl; 50 % \\ „Süßes“ 😅\r\nBEGIN:VEVENT\nATTENDEE:mailto:x@example.org"


def events(written: bytes) -> list[Event]:
    return [part for part in Calendar.from_ical(written).walk("VEVENT") if isinstance(part, Event)]


def test_file_is_as_the_rfc_has_it() -> None:
    assert publish([CALL], "de", stamp=STAMP).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Klarheit//Klarheit//DE",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "SUMMARY:Frau Brandt anrufen",
        "DTSTART;VALUE=DATE:20261127",
        "DTEND;VALUE=DATE:20261128",
        "DTSTAMP:20261123T103000Z",
        "UID:b39d873d-599d-5d77-b23d-11b47945ea61",
        "SEQUENCE:0",
        "CLASS:PRIVATE",
        r"DESCRIPTION:Wenn ihre Mail kommt\, dann nehme ich das Telefon.\nWer: ich",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Frau Brandt anrufen",
        "TRIGGER:PT8H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_file_read_back_says_the_same() -> None:
    [event] = events(publish([CALL], "de", stamp=STAMP))
    assert [event.start, event.end] == [CALL.day, CALL.day + timedelta(days=1)]
    assert (event["summary"], event["description"]) == (CALL.what, "\n".join(CALL.more))


def test_reminder_comes_at_eight_in_the_morning_wherever_the_phone_is() -> None:
    [event] = events(publish([CALL], "de", stamp=STAMP))
    assert [alarm.trigger for alarm in event.alarms.times] == [datetime(2026, 11, 27, 8, 0)]


def test_words_stay_words_whatever_stands_in_them() -> None:
    written = publish([Appointment("1", CALL.day, HOSTILE, (HOSTILE,))], "de", stamp=STAMP)
    [event] = events(written)
    assert [str(event[name]).replace("\r\n", "\n") for name in ("summary", "description")] == [
        HOSTILE.replace("\r\n", "\n")
    ] * 2
    assert "ATTENDEE" not in event


def test_long_lines_are_folded_at_75_octets_and_no_letter_is_cut() -> None:
    long = "Süße Grüße über Übergrößen 😅 " * 12
    written = publish([Appointment("1", CALL.day, long.strip())], "de", stamp=STAMP)
    lines = written.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert [line for line in lines if line.decode("utf-8", errors="replace") != line.decode()] == []
    assert events(written)[0]["summary"] == long.strip()


def test_stamp_of_another_time_zone_is_written_in_universal_time() -> None:
    stamp = datetime(2026, 11, 23, 11, 30, tzinfo=timezone(timedelta(hours=1)))
    assert publish([CALL], "en", stamp=stamp) == publish([CALL], "en", stamp=STAMP)


def test_appointment_without_more_has_no_description() -> None:
    [event] = events(publish([Appointment("1", CALL.day, "Laufen")], "de", stamp=STAMP))
    assert "DESCRIPTION" not in event


def test_change_has_the_same_uid_and_a_higher_sequence() -> None:
    [before] = events(publish([CALL], "de", stamp=STAMP))
    [after] = events(publish([CALL], "de", stamp=STAMP, sequence=1))
    assert (before["uid"], before["sequence"], after["uid"], after["sequence"]) == (CALL.uid, 0, CALL.uid, 1)


def test_cancel_takes_back_what_was_published() -> None:
    written = cancel([CALL], "de", stamp=STAMP, sequence=2)
    [event] = events(written)
    assert Calendar.from_ical(written)["method"] == "CANCEL"
    assert (event["uid"], event["sequence"], event["status"]) == (CALL.uid, 3, "CANCELLED")
    assert event.walk("VALARM") == []


@pytest.mark.parametrize("write", [publish, cancel])
def test_file_without_an_appointment_is_refused(write: object) -> None:
    with pytest.raises(KlarheitError) as refused:
        write([], "de", stamp=STAMP)  # type: ignore[operator]
    assert refused.value.key == "calendar_empty"


def test_uid_is_the_same_for_the_same_measure_and_another_for_another() -> None:
    assert uid_of("decision", "anrufen") == uid_of("decision", "anrufen")
    assert uid_of("decision", "anrufen") != uid_of("decision", "schreiben")
    assert uid_of("a", "b c") != uid_of("a b", "c")
