"""Deepgram: utterances when asked for, else words with speaker numbers; each channel is one person."""

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, grouped, label, record, records, string

FORMAT = Format("deepgram", "Deepgram (JSON)", (".json",), ("starts", "ends"))


def recognises(source: Source) -> bool:
    return any("alternatives" in channel for channel in _channels(source.json))


def turns(source: Source) -> Reading:
    channels = _channels(source.json)
    utterances = records(record(source.json, "results").get("utterances"))
    if utterances:
        return Reading([_utterance(one, len(channels)) for one in utterances])
    if len(channels) == 1:
        return Reading(list(grouped(_words(channels[0]))))
    spoken = [one for index, channel in enumerate(channels) for one in _phrases(channel, index)]
    return Reading(sorted(spoken, key=lambda one: one.start or 0.0))


def _channels(parsed: object) -> list[Record]:
    return records(record(parsed, "results").get("channels"))


def _best(channel: Record) -> Record:
    return next(iter(records(channel.get("alternatives"))), {})


def _utterance(one: Record, channels: int) -> Spoken:
    speaker = one.get("channel") if channels > 1 else one.get("speaker")
    return Spoken(
        string(one.get("transcript")),
        label(speaker),
        clock.seconds(one.get("start")),
        clock.seconds(one.get("end")),
    )


def _words(channel: Record) -> list[Spoken]:
    found = [_word(one) for one in records(_best(channel).get("words"))]
    return found or [Spoken(string(_best(channel).get("transcript")), None)]


def _word(one: Record) -> Spoken:
    return Spoken(
        string(one.get("punctuated_word")) or string(one.get("word")),
        label(one.get("speaker")),
        clock.seconds(one.get("start")),
        clock.seconds(one.get("end")),
    )


def _phrases(channel: Record, index: int) -> list[Spoken]:
    """One channel's words, cut where it is silent for a second: in between, the other one may speak."""
    phrases: list[list[Spoken]] = []
    for word in map(_word, records(_best(channel).get("words"))):
        last = phrases[-1][-1].end if phrases else None
        if last is None or word.start is None or word.start - last > 1.0:
            phrases.append([])
        phrases[-1].append(Spoken(word.text, str(index), word.start, word.end))
    return [spoken for phrase in phrases for spoken in grouped(phrase)]
