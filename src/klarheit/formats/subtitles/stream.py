"""Microsoft Stream (classic): no speakers; before each cue a comment with the recogniser's confidence."""

import re

from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.subtitles import cues, voices

FORMAT = Format("stream", "Microsoft Stream, classic (WebVTT)", (".vtt",), ("starts", "ends"))

_CONFIDENCE = re.compile(r"^NOTE Confidence: [\d.]+", re.MULTILINE)


def recognises(source: Source) -> bool:
    return source.is_vtt and bool(_CONFIDENCE.search(source.text))


def turns(source: Source) -> Reading:
    return voices.hear(cues.read(source.text))
