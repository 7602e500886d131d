"""SubRip: numbered cues with a comma in the time; speakers before a colon, behind `>>`, or none."""

import re

from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.subtitles import voices
from klarheit.formats.subtitles.cues import Cue

FORMAT = Format("srt", "SubRip (SRT)", (".srt",), ("names", "starts", "ends"))

_TIMING = re.compile(r"^[ \t]*\d+[ \t]*\n[ \t]*\d+:\d+:\d+[.,]\d+[ \t]*-->", re.MULTILINE)
_GAP = re.compile(r"\n{3,}")
_STRAY_NUMBER = re.compile(r"\n[ \t]*\n\d+\n")


def recognises(source: Source) -> bool:
    return not source.is_vtt and source.json is None and bool(_TIMING.search(source.text))


def turns(source: Source) -> Reading:
    return voices.hear(_cues(source.text))


def _cues(text: str) -> list[Cue]:
    import pysubs2  # noqa: PLC0415 - 0.1 s that no other layout needs

    # Its patterns take quadratic time over long runs of empty lines.
    subtitles = pysubs2.SSAFile.from_string(_GAP.sub("\n\n", text), format_="srt", keep_html_tags=True)
    return [Cue(event.start / 1000, event.end / 1000, _lines(event.text)) for event in subtitles]


def _lines(text: str) -> tuple[str, ...]:
    """Without the number of a cue whose time line is missing."""
    return tuple(_STRAY_NUMBER.sub("\n", text.replace("\\N", "\n")).split("\n"))
