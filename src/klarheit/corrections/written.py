"""Corrections as plain values for JSON, and back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from klarheit.clarity.model import DIMENSIONS
from klarheit.corrections.model import Correction
from klarheit.errors import UnreadableFile
from klarheit.moves.model import LABELS

VERSION = 1


def dump(corrections: Iterable[Correction]) -> dict[str, object]:
    """Places in characters, turns counted from 0, `when` in ISO 8601; `load` reads it back to the same."""
    return {"version": VERSION, "corrections": [dump_one(correction) for correction in corrections]}


def dump_one(correction: Correction) -> dict[str, object]:
    dimensions, when = correction.dimensions, correction.when
    return {
        "turn": correction.turn,
        "start": correction.start,
        "end": correction.end,
        "quote": correction.quote,
        "labels": list(correction.labels),
        "dimensions": None if dimensions is None else list(dimensions),
        "by": correction.by,
        "when": when.isoformat(timespec="seconds") if when else None,
    }


def load(parsed: object) -> tuple[Correction, ...]:
    """The corrections in a value read from JSON.

    Raises UnreadableFile "corrections_broken" (place) when a value is none that `dump` could have written,
    "corrections_newer" (version) when a later Klarheit wrote it.
    """
    if not isinstance(parsed, dict) or not isinstance(parsed.get("corrections"), list):
        raise UnreadableFile("corrections_broken", place="corrections")
    version = parsed.get("version")
    if not isinstance(version, int):
        raise UnreadableFile("corrections_broken", place="version")
    if version > VERSION:
        raise UnreadableFile("corrections_newer", version=version)
    return tuple(_correction(one, f"corrections[{place}]") for place, one in enumerate(parsed["corrections"]))


def _correction(record: object, place: str) -> Correction:
    if not isinstance(record, dict):
        raise UnreadableFile("corrections_broken", place=place)
    turn, start, end = (_number(record.get(name), f"{place}.{name}") for name in ("turn", "start", "end"))
    quote, by = record.get("quote"), record.get("by")
    if not isinstance(quote, str) or not quote:
        raise UnreadableFile("corrections_broken", place=f"{place}.quote")
    if not isinstance(by, str | None):
        raise UnreadableFile("corrections_broken", place=f"{place}.by")
    labels = _keys(record.get("labels"), LABELS, f"{place}.labels")
    if not labels:
        raise UnreadableFile("corrections_broken", place=f"{place}.labels")
    named = record.get("dimensions")
    dimensions = None if named is None else _keys(named, DIMENSIONS, f"{place}.dimensions")
    return Correction(turn, start, end, quote, labels, dimensions, by, _when(record, f"{place}.when"))


def _number(value: Any, place: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise UnreadableFile("corrections_broken", place=place)
    return value


def _keys(values: Any, known: tuple[str, ...], place: str) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(value in known for value in values):
        raise UnreadableFile("corrections_broken", place=place)
    return tuple(dict.fromkeys(values))


def _when(record: dict[str, Any], place: str) -> datetime | None:
    value = record.get("when")
    if value is None:
        return None
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise UnreadableFile("corrections_broken", place=place) from error
