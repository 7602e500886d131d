"""Google Speech-to-Text: pieces; with diarisation the last one repeats every word with its speaker."""

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, grouped, label, record, records, string

FORMAT = Format("google", "Google Speech-to-Text (JSON)", (".json",), ("starts", "ends"))

_ENDS = ("resultEndTime", "resultEndOffset")


def recognises(source: Source) -> bool:
    return any("alternatives" in one for one in _results(source.json))


def turns(source: Source) -> Reading:
    pieces = [_best(one) for one in _results(source.json)]
    tagged = [word for piece in pieces for word in _words(piece) if word.speaker]
    if tagged:
        return Reading(list(grouped(tagged)))
    return Reading([_piece(one) for one in _results(source.json)])


def _results(parsed: object) -> list[Record]:
    """Of a direct answer, of a long-running operation, or of a batch file."""
    inner = record(parsed, "response") or record(parsed)
    return records(inner.get("results"))


def _best(result: Record) -> Record:
    return next(iter(records(result.get("alternatives"))), {})


def _words(piece: Record) -> list[Spoken]:
    return [
        Spoken(string(one.get("word")), _speaker(one), _time(one, "start"), _time(one, "end"))
        for one in records(piece.get("words"))
    ]


def _speaker(word: Record) -> str | None:
    """Tag 0 means: not told apart."""
    tag = label(word.get("speakerTag")) or label(word.get("speakerLabel")) or label(word.get("speaker_tag"))
    return None if tag == "0" else tag


def _time(word: Record, edge: str) -> float | None:
    """Version 1 says "Time", version 2 "Offset"; client libraries split seconds and nanoseconds."""
    written = word.get(f"{edge}Time", word.get(f"{edge}Offset", word.get(f"{edge}_time")))
    if isinstance(written, dict):
        return (clock.seconds(written.get("seconds")) or 0.0) + (
            clock.seconds(written.get("nanos")) or 0.0
        ) / 1e9
    return clock.seconds(written)


def _piece(result: Record) -> Spoken:
    words = _words(_best(result))
    start = words[0].start if words else None
    end = (
        words[-1].end
        if words
        else next((clock.seconds(result.get(key)) for key in _ENDS if key in result), None)
    )
    return Spoken(string(_best(result).get("transcript")), None, start, end)
