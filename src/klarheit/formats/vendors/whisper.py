"""Whisper and what is built on it (WhisperX, faster-whisper, OpenAI's interface): segments in seconds."""

from collections import Counter

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, label, record, records, string

FORMAT = Format("whisper", "Whisper, WhisperX (JSON)", (".json",), ("starts", "ends"))


def recognises(source: Source) -> bool:
    return any("text" in one and "start" in one for one in _segments(source.json)[:5])


def turns(source: Source) -> Reading:
    return Reading([_spoken(one) for one in _segments(source.json)])


def _segments(parsed: object) -> list[Record]:
    return records(parsed) or records(record(parsed).get("segments"))


def _spoken(one: Record) -> Spoken:
    return Spoken(
        string(one.get("text")), _speaker(one), clock.seconds(one.get("start")), clock.seconds(one.get("end"))
    )


def _speaker(segment: Record) -> str | None:
    """Where a segment has no speaker of its own, most of its words decide."""
    own = label(segment.get("speaker"))
    if own:
        return own
    voices = Counter(voice for word in records(segment.get("words")) if (voice := label(word.get("speaker"))))
    return voices.most_common(1)[0][0] if voices else None
