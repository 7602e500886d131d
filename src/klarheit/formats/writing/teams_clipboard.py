"""Copied from the Teams recap: name, a garbled time ("0 90:09"), name and time spelled out, the words."""

import re
from collections.abc import Sequence
from functools import cache

from klarheit.formats import lexicon
from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.writing import blocks
from klarheit.formats.writing.blocks import Header

FORMAT = Format("teams_clipboard", "Microsoft Teams, copied (text)", (".txt", ".md"), ("names", "starts"))

_GARBLED = re.compile(r"^[\d\s]*:\d{2}$")


def recognises(source: Source) -> bool:
    return source.json is None and bool(blocks.headers(source.lines, _header))


def turns(source: Source) -> Reading:
    return Reading(list(blocks.spoken(source.lines, blocks.headers(source.lines, _header))))


def _header(lines: Sequence[str], index: int) -> Header | None:
    """`Anna Müller 1 Minute 3 Sekunden`, with the same name two lines above."""
    match = _spelled_out().match(lines[index])
    if not match:
        return None
    start = sum(
        int(match[unit] or 0) * size for unit, size in (("hours", 3600), ("minutes", 60), ("seconds", 1))
    )
    above = 2 if index > 1 and lines[index - 2] == match["name"] and _GARBLED.match(lines[index - 1]) else 0
    return Header(match["name"], float(start), above)


@cache
def _spelled_out() -> re.Pattern[str]:
    hours, minutes, seconds = (lexicon.units(unit) for unit in ("hours", "minutes", "seconds"))
    return re.compile(
        rf"^(?P<name>\S.{{0,69}}?)\s+(?:(?P<hours>\d{{1,2}}) (?:{hours})\s+)?"
        rf"(?:(?P<minutes>\d{{1,3}}) (?:{minutes})\s+)?(?P<seconds>\d{{1,2}}) (?:{seconds})$",
        re.IGNORECASE,
    )
