"""SubViewer (YouTube's older export): two times with a comma between them, then the text."""

import io
import re

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.subtitles import voices
from klarheit.formats.subtitles.cues import Cue

FORMAT = Format("sbv", "SubViewer (SBV)", (".sbv",), ("names", "starts", "ends"))

_TIME = r"\d{1,5}:\d{1,2}:\d{1,2}\.\d{3}"
_CUE = re.compile(rf"^{_TIME},{_TIME}[ \t]*\n[ \t]*\S", re.MULTILINE)


def recognises(source: Source) -> bool:
    return source.json is None and bool(_CUE.search(source.text))


def turns(source: Source) -> Reading:
    return voices.hear(_cues(source.text))


def _cues(text: str) -> list[Cue]:
    import webvtt  # noqa: PLC0415 - 0.1 s that no other layout needs

    first = _CUE.search(text)  # webvtt-py wants a whole cue at the very beginning
    lines = io.StringIO(text[first.start() :] if first else text)
    captions = webvtt.from_buffer(lines, format="sbv").captions
    return [Cue(clock.seconds(one.start), clock.seconds(one.end), tuple(one.lines)) for one in captions]
