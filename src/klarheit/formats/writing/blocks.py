"""Text in blocks: a line that says who and when, then the words."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from klarheit.formats.reading import Spoken
from klarheit.formats.writing import labelled


class Header(NamedTuple):
    """A line that opens a block. `above`: how many lines before it belong to it as well."""

    speaker: str
    start: float | None
    above: int = 0


def headers(lines: Sequence[str], read: Callable[[Sequence[str], int], Header | None]) -> dict[int, Header]:
    """Line index → header, for every line that `read` takes for one."""
    return {index: header for index in range(len(lines)) if (header := read(lines, index))}


def spoken(lines: Sequence[str], found: dict[int, Header]) -> Iterator[Spoken]:
    """One utterance a block, without the lines that programs write."""
    places = sorted(found)
    for place, following in zip(places, [*places[1:], len(lines)], strict=True):
        end = following - found[following].above if following in found else following
        words = [line for line in lines[place + 1 : end] if line and not labelled.is_program_line(line)]
        yield Spoken(" ".join(words), found[place].speaker, found[place].start)
