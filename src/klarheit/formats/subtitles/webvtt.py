"""WebVTT of any other origin: Google Meet captions, WhisperX, podcast hosts, what an editor saved."""

from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.subtitles import cues, voices

FORMAT = Format("webvtt", "WebVTT", (".vtt",), ("names", "starts", "ends"))


def recognises(source: Source) -> bool:
    """With its heading or, where somebody cut that off, by its times."""
    return source.is_vtt or source.has_cues


def turns(source: Source) -> Reading:
    return voices.hear(cues.read(source.text))
