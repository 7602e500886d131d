"""Podcast Namespace transcript: segments, often of a single word, with speaker and seconds."""

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, label, record, records, string

FORMAT = Format("podcast", "Podcast Namespace (JSON)", (".json",), ("names", "starts", "ends"))


def recognises(source: Source) -> bool:
    return any("body" in one and "startTime" in one for one in _segments(source.json)[:5])


def turns(source: Source) -> Reading:
    return Reading([_spoken(one) for one in _segments(source.json)])


def _segments(parsed: object) -> list[Record]:
    return records(record(parsed).get("segments"))


def _spoken(one: Record) -> Spoken:
    return Spoken(
        string(one.get("body")),
        label(one.get("speaker")),
        clock.seconds(one.get("startTime")),
        clock.seconds(one.get("endTime")),
    )
