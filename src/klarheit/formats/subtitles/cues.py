"""Cues of WebVTT in all the variants that meeting programs write.

Own code, because webvtt-py leaves out, without a word, cues with a negative start ("-00:00:01.500") or an
unfinished time ("0:0:23."): both are ordinary in Microsoft Teams' files.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klarheit.formats import clock

_TIME = r"-?(?:\d+:)?\d+:\d+(?:[.,]\d*)?"
_TIMING = re.compile(rf"^\s*({_TIME})\s*-->\s*({_TIME})(?:\s.*)?$")
_ANY_TIMING = re.compile(r"^\s*\S+\s*-->")
_IDENTIFIER = re.compile(r"^(?:\d{1,6}|[0-9a-fA-F-]{20,}(?:/\d+-\d+)?)$")
_NO_CUE = re.compile(r"^(?:NOTE|STYLE|REGION)(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Cue:
    """Times in seconds; lines as they stand, tags and all, empty ones left out."""

    start: float | None
    end: float | None
    lines: tuple[str, ...]


def read(text: str) -> list[Cue]:
    """The cues in order. A block without a time line is none; a cue with broken times has none."""
    return [cue for block in _blocks(text) for cue in _cues(block)]


def _blocks(text: str) -> Iterator[list[str]]:
    """Runs of non-empty lines. Right below a time line, white space belongs to the cue (YouTube)."""
    block: list[str] = []
    for line in text.split("\n"):
        if line.strip() or (line and block and _ANY_TIMING.match(block[-1])):
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _cues(block: list[str]) -> Iterator[Cue]:
    """The cues of a block: usually one; more when the empty line between them is missing."""
    starts = [index for index, line in enumerate(block) if _ANY_TIMING.match(line)]
    if not starts or _NO_CUE.match(block[0]):
        return
    for index, following in zip(starts, [*starts[1:], len(block)], strict=True):
        lines = block[index + 1 : following]
        if following < len(block) and lines and _IDENTIFIER.match(lines[-1].strip()):
            lines.pop()
        yield _cue(block[index], lines)


def _cue(timing: str, lines: list[str]) -> Cue:
    match = _TIMING.match(timing)
    start, end = (clock.seconds(match.group(1)), clock.seconds(match.group(2))) if match else (None, None)
    return Cue(start, end, tuple(line.strip() for line in lines))
