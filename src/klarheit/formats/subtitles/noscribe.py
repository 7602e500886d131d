"""noScribe, WebVTT: overlapping speech stands inside a cue (`//S02: Ja. //`), pauses stand in brackets."""

import re
from collections.abc import Iterator

from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.subtitles import cues, voices

FORMAT = Format("noscribe", "noScribe (WebVTT)", (".vtt",), ("starts", "ends"))

_MADE_BY = re.compile(r"^NOTE[ \t]*\n?[^\n]*\bnoScribe\b", re.MULTILINE)
_PAUSE = re.compile(r"\((?:\.{1,3}|(?:\d+[:.])*\d+ ?[A-Za-z]* ?-?pause)\)", re.IGNORECASE)
_SLASHES = re.compile(r"(?<!:)//(?:\s*([^/:\n]{1,40}?)\s*:)?")


def recognises(source: Source) -> bool:
    return source.is_vtt and bool(_MADE_BY.search(source.text))


def turns(source: Source) -> Reading:
    heard = voices.hear(cues.read(source.text))
    return Reading([part for spoken in heard.spoken for part in _apart(spoken)])


def _apart(spoken: Spoken) -> Iterator[Spoken]:
    """The turn as a whole, then what others said into it; finer times than the cue's there are none."""
    speaker = spoken.speaker.strip("/ ") if spoken.speaker else None
    pieces = _SLASHES.split(_PAUSE.sub(" ", spoken.text))
    said = [
        (speaker, pieces[0]),
        *((who or speaker, text) for who, text in zip(pieces[1::2], pieces[2::2], strict=True)),
    ]
    own = " ".join(text for who, text in said if who == speaker)
    yield Spoken(own, speaker, spoken.start, spoken.end)
    for who, text in said:
        if who != speaker:
            yield Spoken(text, who, spoken.start, spoken.end, alone=True)
