"""Zoom's saved captions: `[Name] 10:03:03`, the time of day, then the words."""

import re
from collections.abc import Sequence
from dataclasses import replace

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.writing import blocks
from klarheit.formats.writing.blocks import Header

FORMAT = Format("zoom_captions", "Zoom, saved captions (text)", (".txt",), ("names", "starts"))

_HEADER = re.compile(r"^\[(?P<name>.{1,70})\]\s+(?P<time>\d{1,2}:\d{2}:\d{2}(?:\s?[AP]M)?)$")


def recognises(source: Source) -> bool:
    return source.json is None and bool(blocks.headers(source.lines, _header))


def turns(source: Source) -> Reading:
    """The time of day becomes a time of the recording, counted from the full minute of the first caption."""
    spoken = list(blocks.spoken(source.lines, blocks.headers(source.lines, _header)))
    starts = clock.since_first_minute([one.start for one in spoken])
    return Reading([replace(one, start=start) for one, start in zip(spoken, starts, strict=True)])


def _header(lines: Sequence[str], index: int) -> Header | None:
    match = _HEADER.match(lines[index])
    return Header(match["name"], clock.seconds(match["time"])) if match else None
