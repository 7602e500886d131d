"""YouTube's automatic captions: every cue repeats the line before it and times each word inside the line."""

import re
from collections.abc import Iterator, Sequence

from klarheit.formats import markup
from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.subtitles import cues, voices
from klarheit.formats.subtitles.cues import Cue

FORMAT = Format("youtube", "YouTube, automatic captions (WebVTT)", (".vtt",), ("starts", "ends"))

_ROLLING = re.compile(r"-->[^\n]{0,100}\balign:start position:0%")


def recognises(source: Source) -> bool:
    return source.is_vtt and bool(_ROLLING.search(source.text))


def turns(source: Source) -> Reading:
    return voices.hear(list(_without_repeats(cues.read(source.text))))


def _without_repeats(rolling: Sequence[Cue]) -> Iterator[Cue]:
    """What the cue before ended with is not said again."""
    shown: list[str] = []
    for cue in rolling:
        lines = [line for line in (markup.clean(markup.without_tags(line)) for line in cue.lines) if line]
        repeated = _overlap(shown, lines)
        if lines[repeated:]:
            yield Cue(cue.start, cue.end, tuple(lines[repeated:]))
        shown = lines or shown


def _overlap(shown: list[str], lines: list[str]) -> int:
    """How many of the first lines are the last ones shown; the text may be wrapped anew."""
    if lines and " ".join(lines) == " ".join(shown):
        return len(lines)
    return next(
        (size for size in range(min(len(shown), len(lines)), 0, -1) if shown[-size:] == lines[:size]), 0
    )
