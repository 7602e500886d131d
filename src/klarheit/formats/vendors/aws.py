"""Amazon Transcribe: words and punctuation as items, with speaker or channel labels when asked for."""

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, grouped, label, record, records, string

FORMAT = Format("aws", "Amazon Transcribe (JSON)", (".json",), ("starts", "ends"))


def recognises(source: Source) -> bool:
    results = record(source.json, "results")
    return "transcripts" in results and "items" in results


def turns(source: Source) -> Reading:
    results = record(source.json, "results")
    items = records(results.get("items"))
    spoken = list(grouped(_words(items, _speaker_at(results))))
    return Reading(
        spoken or [Spoken(string(one.get("transcript"))) for one in records(results.get("transcripts"))]
    )


def _speaker_at(results: Record) -> dict[str, str]:
    """Start time, as written, → label: older jobs keep speakers apart from the items, channels always do."""
    found = {}
    labels = record(results, "speaker_labels")
    for part in (one for segment in records(labels.get("segments")) for one in records(segment.get("items"))):
        found[string(part.get("start_time"))] = string(part.get("speaker_label"))
    for channel in records(record(results, "channel_labels").get("channels")):
        for part in records(channel.get("items")):
            found[string(part.get("start_time"))] = string(channel.get("channel_label"))
    return found


def _words(items: list[Record], speaker_at: dict[str, str]) -> list[Spoken]:
    """Words with the punctuation that follows them."""
    words: list[Spoken] = []
    for item in items:
        text = string(next(iter(records(item.get("alternatives"))), {}).get("content"))
        if item.get("type") == "punctuation" and words:
            last = words.pop()
            words.append(Spoken(last.text + text, last.speaker, last.start, last.end))
            continue
        begin = string(item.get("start_time"))
        speaker = (
            label(item.get("speaker_label")) or speaker_at.get(begin) or label(item.get("channel_label"))
        )
        words.append(Spoken(text, speaker, clock.seconds(begin), clock.seconds(item.get("end_time"))))
    return words
