"""A line with name and time, then the words: Otter, and Microsoft Teams' Word file."""

import re
from collections import Counter
from collections.abc import Sequence

from klarheit.formats import clock, names
from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.writing import blocks
from klarheit.formats.writing.blocks import Header

FORMAT = Format("otter", "Otter (text)", (".txt", ".docx"), ("names", "starts"))

_TIME = r"[\[(]?(?P<time>\d{1,3}:\d{2}(?::\d{2})?)[\])]?"
_NAME_TIME = re.compile(rf"^(?P<name>\S.{{0,69}}?)[\s|–-]+{_TIME}$")
_TIME_NAME = re.compile(rf"^{_TIME}[\s|–-]+(?P<name>\S.{{0,69}})$")


def recognises(source: Source) -> bool:
    return source.json is None and not source.has_cues and bool(headers(source.lines))


def turns(source: Source) -> Reading:
    return Reading(list(blocks.spoken(source.lines, headers(source.lines))))


def headers(lines: Sequence[str]) -> dict[int, Header]:
    """`Anna Müller  0:03`, or else `0:03 Anna Müller`, each on a line of its own."""
    return _settled(lines, _found(lines, _NAME_TIME)) or _time_first(lines)


def _found(lines: Sequence[str], pattern: re.Pattern[str]) -> dict[int, Header]:
    """The lines that could be headers: a name and a time, and something follows."""
    found = {}
    for index, line in enumerate(lines):
        match = pattern.match(line)
        name = names.tidy(match["name"]) if match else ""
        if match and (names.known(name) or names.looks_like_name(name)) and any(lines[index + 1 : index + 3]):
            found[index] = Header(name, clock.seconds(match["time"]))
    return found


def _settled(lines: Sequence[str], found: dict[int, Header]) -> dict[int, Header]:
    """Where headers follow an empty line, only those do: a sentence may end in a time, too."""
    after_gap = {index for index in found if index == 0 or not lines[index - 1]}
    if len(after_gap) * 2 > len(found):
        return {index: header for index, header in found.items() if index in after_gap}
    counts = Counter(header.speaker for header in found.values())
    return {index: header for index, header in found.items() if counts[header.speaker] > 1 or _surely(header)}


def _surely(header: Header) -> bool:
    return names.known(header.speaker) or names.is_full_name(header.speaker)


def _time_first(lines: Sequence[str]) -> dict[int, Header]:
    """Only when every line with a time in front names somebody: otherwise the words follow the time."""
    found = _found(lines, _TIME_NAME)
    timed = sum(bool(_TIME_NAME.match(line)) for line in lines)
    return found if len(found) == timed > 1 and all(map(_surely, found.values())) else {}
