"""Amazon Transcribe Call Analytics: whole utterances with the role of who spoke, agent or customer."""

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, label, record, records, string

FORMAT = Format(
    "aws_analytics", "Amazon Transcribe Call Analytics (JSON)", (".json",), ("roles", "starts", "ends")
)


def recognises(source: Source) -> bool:
    return any("ParticipantRole" in one for one in _transcript(source.json)[:5])


def turns(source: Source) -> Reading:
    return Reading([_spoken(one) for one in _transcript(source.json)])


def _transcript(parsed: object) -> list[Record]:
    return records(record(parsed).get("Transcript"))


def _spoken(one: Record) -> Spoken:
    return Spoken(
        string(one.get("Content")),
        label(one.get("ParticipantRole")),
        clock.milliseconds(one.get("BeginOffsetMillis")),
        clock.milliseconds(one.get("EndOffsetMillis")),
    )
