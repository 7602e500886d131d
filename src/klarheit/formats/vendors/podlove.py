"""Podlove Publisher and Web Player: a list with clock times and milliseconds, alone or grouped by speaker."""

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, label, record, records, string

FORMAT = Format("podlove", "Podlove (JSON)", (".json",), ("names", "starts", "ends"))


def recognises(source: Source) -> bool:
    return any("start_ms" in one and ("text" in one or "items" in one) for one in _parts(source.json)[:5])


def turns(source: Source) -> Reading:
    return Reading([spoken for part in _parts(source.json) for spoken in _spoken(part)])


def _parts(parsed: object) -> list[Record]:
    return records(parsed) or records(record(parsed).get("transcripts"))


def _spoken(part: Record) -> list[Spoken]:
    speaker = label(part.get("voice")) or label(part.get("speaker"))
    return [
        Spoken(
            string(one.get("text")),
            speaker,
            clock.milliseconds(one.get("start_ms")),
            clock.milliseconds(one.get("end_ms")),
        )
        for one in records(part.get("items")) or [part]
    ]
