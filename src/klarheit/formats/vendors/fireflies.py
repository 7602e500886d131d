"""Fireflies: sentences with names and seconds, as its GraphQL interface returns them."""

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, label, record, records, string

FORMAT = Format("fireflies", "Fireflies (JSON)", (".json",), ("names", "starts", "ends"))


def recognises(source: Source) -> bool:
    return any("raw_text" in one or "speaker_name" in one for one in _sentences(source.json)[:5])


def turns(source: Source) -> Reading:
    return Reading([_spoken(one) for one in _sentences(source.json)])


def _sentences(parsed: object) -> list[Record]:
    """In the answer of the interface, in its inner part, or saved as a bare list."""
    if isinstance(parsed, list):
        return records(parsed)
    inner = record(parsed, "data", "transcript") or record(parsed, "transcript") or record(parsed)
    return records(inner.get("sentences"))


def _spoken(one: Record) -> Spoken:
    return Spoken(
        string(one.get("text")) or string(one.get("raw_text")),
        label(one.get("speaker_name")) or label(one.get("speaker_id")),
        clock.seconds(one.get("start_time")),
        clock.seconds(one.get("end_time")),
    )
