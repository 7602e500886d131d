"""whisper.cpp: a "transcription" with offsets in milliseconds."""

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, label, record, records, string

FORMAT = Format("whisper_cpp", "whisper.cpp (JSON)", (".json",), ("starts", "ends"))


def recognises(source: Source) -> bool:
    return any("offsets" in one for one in _segments(source.json)[:5])


def turns(source: Source) -> Reading:
    return Reading([_spoken(one) for one in _segments(source.json)])


def _segments(parsed: object) -> list[Record]:
    return records(record(parsed).get("transcription"))


def _spoken(one: Record) -> Spoken:
    offsets = record(one, "offsets")
    start, end = clock.milliseconds(offsets.get("from")), clock.milliseconds(offsets.get("to"))
    return Spoken(string(one.get("text")), label(one.get("speaker")), start, end)
