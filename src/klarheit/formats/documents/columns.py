"""Tables whose heading names columns: who, what, from when, until when."""

import re
from collections.abc import Iterator, Sequence

from klarheit.formats import clock, lexicon
from klarheit.formats.reading import Spoken

Row = Sequence[str]
# What Amazon's report writes between the words; "[PII]" stands for words and stays.
_MARKS = re.compile(r"\[(?:INTERRUPTION|ISSUE|ACTION(?:[ _]ITEM)?|OUTCOME)\]\s*")
_SECONDS_PER_WORD = 30


def meanings(heading: Row) -> dict[str, int]:
    """What each known column holds → its index: speaker, text, start, end, duration."""
    known = lexicon.columns()
    found: dict[str, int] = {}
    for index, cell in enumerate(heading):
        meaning = known.get(cell.strip().strip('"').casefold())
        if meaning:
            found.setdefault(meaning, index)
    return found


def is_talk(heading: Row) -> bool:
    """Words, and who said them or when."""
    found = meanings(heading)
    return "text" in found and ("speaker" in found or "start" in found)


def spoken(heading: Row, rows: Sequence[Row]) -> Iterator[Spoken]:
    """One utterance a row. Times are seconds, clock times or, where seconds can't be, milliseconds."""
    place = meanings(heading)
    scale = 1000 if _in_milliseconds(heading, rows) else 1
    for row in rows:
        start, end = (_time(row, place.get(edge), scale) for edge in ("start", "end"))
        duration = _time(row, place.get("duration"), scale)
        if end is None and start is not None and duration is not None:
            end = round(start + duration, 3)
        text = _MARKS.sub("", _cell(row, place["text"]))
        yield Spoken(text, _cell(row, place.get("speaker")) or None, start, end)


def _cell(row: Row, index: int | None) -> str:
    return row[index].strip() if index is not None and index < len(row) else ""


def _time(row: Row, index: int | None, scale: int) -> float | None:
    time = clock.seconds(_cell(row, index))
    return None if time is None else round(time / scale, 3)


def _in_milliseconds(heading: Row, rows: Sequence[Row]) -> bool:
    """Nobody takes half a minute for a word: such numbers are milliseconds, as in Whisper's table."""
    place = meanings(heading)
    if "start" not in place or any(":" in _cell(row, place["start"]) for row in rows):
        return False
    if heading[place["start"]].strip().casefold().endswith("_ms"):
        return True
    times = [
        time
        for row in rows
        for edge in ("start", "end")
        if (time := _time(row, place.get(edge), 1)) is not None
    ]
    words = sum(len(_cell(row, place["text"]).split()) for row in rows)
    return len(times) > 1 and max(times) - min(times) > _SECONDS_PER_WORD * max(1, words)
