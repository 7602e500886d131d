"""AssemblyAI: utterances by speaker letter in milliseconds; without them the words, else the bare text."""

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, grouped, label, record, records, string

FORMAT = Format("assemblyai", "AssemblyAI (JSON)", (".json",), ("starts", "ends"))


def recognises(source: Source) -> bool:
    parsed = record(source.json)
    return "utterances" in parsed and bool(
        {"audio_url", "language_code", "speaker_labels", "words"} & parsed.keys()
    )


def turns(source: Source) -> Reading:
    parsed = record(source.json)
    utterances = [_spoken(one) for one in records(parsed.get("utterances"))]
    words = grouped(_spoken(one) for one in records(parsed.get("words")))
    return Reading(utterances or list(words) or [Spoken(string(parsed.get("text")))])


def _spoken(one: Record) -> Spoken:
    return Spoken(
        string(one.get("text")),
        label(one.get("speaker")),
        clock.milliseconds(one.get("start")),
        clock.milliseconds(one.get("end")),
    )
