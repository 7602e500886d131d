"""Notes from memory: `Ich: …`, `Kunde: …`, one a line or as a list."""

from collections.abc import Sequence
from dataclasses import replace

from klarheit.formats import lexicon
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.writing import labelled

FORMAT = Format("notes", "Notes from memory (text)", (".txt", ".md", ".docx"), ("roles",))

# Written "6:00" and "24:00", read as minutes and seconds.
_MORNING = 6 * 60.0
_MIDNIGHT = 24 * 60.0


def recognises(source: Source) -> bool:
    """Whoever writes "Ich" wrote it down after the talk."""
    if source.json is not None or source.has_cues:
        return False
    speakers = {label.casefold() for label in labelled.speakers(source.lines)}
    return bool(speakers & lexicon.words("roles", "SELF"))


def turns(source: Source) -> Reading:
    reading = labelled.hear(source.lines)
    return replace(reading, spoken=_by_the_clock(reading.spoken))


def _by_the_clock(spoken: Sequence[Spoken]) -> Sequence[Spoken]:
    """ "10:02" in notes is a time of day; minutes and seconds only where they begin near zero."""
    times = [one.start for one in spoken if one.start is not None]
    if not times or times[0] < _MORNING or max(times) >= _MIDNIGHT:
        return spoken
    return [replace(one, start=None if one.start is None else one.start * 60) for one in spoken]
