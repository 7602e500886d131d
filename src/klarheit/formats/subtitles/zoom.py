"""Zoom, WebVTT: numbered cues, `Name: text` in each of them."""

import re

from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.subtitles import cues, voices

FORMAT = Format("zoom", "Zoom (WebVTT)", (".vtt",), ("names", "starts", "ends"))

_NAMED_CUE = re.compile(r"^\d+[ \t]*\n[\d:.]+ --> [\d:.]+[ \t]*\n[^<\n:]{1,70}: ", re.MULTILINE)


def recognises(source: Source) -> bool:
    return source.is_vtt and bool(_NAMED_CUE.search(source.text))


def turns(source: Source) -> Reading:
    return voices.hear(cues.read(source.text))
