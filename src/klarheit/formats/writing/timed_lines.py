"""Lines that begin with a time and name nobody: Otter without speakers, many programs' plain export."""

import re
from collections.abc import Iterator, Sequence

from klarheit.formats import clock
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source
from klarheit.formats.writing import labelled

FORMAT = Format("timed_lines", "Time and text (Otter without names)", (".txt",), ("starts",))

_LINE = re.compile(r"^\[?(\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)\]?\s+(\S.*)$")


def recognises(source: Source) -> bool:
    """At least two, and no fewer than every third line: a sentence may begin with a time of day."""
    lines = [line for line in source.lines if line]
    timed = sum(bool(_LINE.match(line)) for line in lines)
    return source.json is None and not source.has_cues and timed > 1 and timed * 3 >= len(lines)


def turns(source: Source) -> Reading:
    return Reading(list(_spoken([line for line in source.lines if line])))


def _spoken(lines: Sequence[str]) -> Iterator[Spoken]:
    """A line without a time goes on with the one before."""
    words: list[str] = []
    start: float | None = None
    for line in lines:
        match = _LINE.match(line)
        if match:
            yield Spoken(" ".join(words), None, start)
            words, start = [match.group(2)], clock.seconds(match.group(1))
        elif start is not None and not labelled.is_program_line(line):
            words.append(line)
    yield Spoken(" ".join(words), None, start)
