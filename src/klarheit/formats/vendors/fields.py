"""Values out of somebody else's JSON: whatever stands there, the right type comes back."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from klarheit.formats import clock
from klarheit.formats.reading import Spoken

Record = dict[str, object]


def record(value: object, *path: str) -> Record:
    """The object at the end of a path of keys, or an empty one."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def records(value: object) -> list[Record]:
    """The objects in a list; everything else in it is left out."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def string(value: object) -> str:
    """The string, a number as a string, or "" for anything else."""
    if isinstance(value, str):
        return value
    return (
        str(value)
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e30
        else ""
    )


def number(value: object) -> float | None:
    """A finite number as float; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return clock.finite(value)


def label(value: object) -> str | None:
    """A speaker's label: a string or a number; None for anything else."""
    return string(value) or None


def grouped(words: Iterable[Spoken], glue: str = " ") -> Iterator[Spoken]:
    """Words of one speaker in a row as one utterance: start of the first, end of the last."""
    for speaker, group in groupby(words, key=lambda word: word.speaker):
        said = list(group)
        start = next((word.start for word in said if word.start is not None), None)
        end = next((word.end for word in reversed(said) if word.end is not None), None)
        yield Spoken(glue.join(word.text for word in said), speaker, start, end)
