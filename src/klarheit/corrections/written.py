"""Corrections and refusals as plain values for JSON, and back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from klarheit.clarity.model import DIMENSIONS
from klarheit.corrections.model import REFUSABLE, Correction, Refusal
from klarheit.errors import UnreadableFile
from klarheit.moves.model import LABELS

VERSION = 2
WITHOUT_REFUSALS = 1
"""The version that knew corrections only: still written where nothing is refused."""


def dump(corrections: Iterable[Correction], refused: Iterable[Refusal] = ()) -> dict[str, object]:
    """Places in characters, turns counted from 0, `when` in ISO 8601.

    `load` and `load_refused` read it back to the same. A Klarheit that knows no refusals refuses a file with
    some, so that it loses none.
    """
    written = [dump_one(correction) for correction in corrections]
    refusals = [dump_refusal(refusal) for refusal in refused]
    if not refusals:
        return {"version": WITHOUT_REFUSALS, "corrections": written}
    return {"version": VERSION, "corrections": written, "refused": refusals}


def dump_one(correction: Correction) -> dict[str, object]:
    """One correction."""
    dimensions = correction.dimensions
    return {
        "turn": correction.turn,
        "start": correction.start,
        "end": correction.end,
        "quote": correction.quote,
        "labels": list(correction.labels),
        "dimensions": None if dimensions is None else list(dimensions),
        "by": correction.by,
        "when": _moment(correction.when),
    }


def dump_refusal(refusal: Refusal) -> dict[str, object]:
    """One refusal."""
    return {
        "kind": refusal.kind,
        "key": refusal.key,
        "turn": refusal.turn,
        "start": refusal.start,
        "end": refusal.end,
        "quote": refusal.quote,
        "by": refusal.by,
        "when": _moment(refusal.when),
    }


def _moment(when: datetime | None) -> str | None:
    return when.isoformat(timespec="seconds") if when else None


def load(parsed: object) -> tuple[Correction, ...]:
    """The corrections in a value read from JSON.

    Raises UnreadableFile "corrections_broken" (place) when a value is none that `dump` could have written,
    "corrections_newer" (version) when a later Klarheit wrote it.
    """
    listed = _listed(parsed, "corrections")
    return tuple(_correction(one, f"corrections[{place}]") for place, one in enumerate(listed))


def load_refused(parsed: object) -> tuple[Refusal, ...]:
    """The refusals in such a value; none when it has none. Raises as `load` does."""
    _listed(parsed, "corrections")
    if not isinstance(parsed, dict) or "refused" not in parsed:
        return ()
    return tuple(_refusal(one, f"refused[{place}]") for place, one in enumerate(_listed(parsed, "refused")))


def _listed(parsed: object, name: str) -> list[object]:
    """What stands under this name in a value of a version that can be read."""
    if not isinstance(parsed, dict) or not isinstance(parsed.get(name), list):
        raise UnreadableFile("corrections_broken", place=name)
    version = parsed.get("version")
    if not isinstance(version, int):
        raise UnreadableFile("corrections_broken", place="version")
    if version > VERSION:
        raise UnreadableFile("corrections_newer", version=version)
    listed: list[object] = parsed[name]
    return listed


def _correction(record: object, place: str) -> Correction:
    known, turn, start, end, quote, by = _spoken(record, place)
    labels = _keys(known.get("labels"), LABELS, f"{place}.labels")
    if not labels:
        raise UnreadableFile("corrections_broken", place=f"{place}.labels")
    named = known.get("dimensions")
    dimensions = None if named is None else _keys(named, DIMENSIONS, f"{place}.dimensions")
    return Correction(turn, start, end, quote, labels, dimensions, by, _when(known, f"{place}.when"))


def _refusal(record: object, place: str) -> Refusal:
    known, turn, start, end, quote, by = _spoken(record, place)
    kind = next((one for one in REFUSABLE if one == known.get("kind")), None)
    if kind is None:
        raise UnreadableFile("corrections_broken", place=f"{place}.kind")
    key = known.get("key")
    if not isinstance(key, str) or not key or (kind == "entry" and key not in (*DIMENSIONS, "purpose")):
        raise UnreadableFile("corrections_broken", place=f"{place}.key")
    return Refusal(kind, key, quote, turn, start, end, by, _when(known, f"{place}.when"))


def _spoken(record: object, place: str) -> tuple[dict[str, Any], int, int, int, str, str | None]:
    """A record with what every one has: its place, the words there, and who said so."""
    if not isinstance(record, dict):
        raise UnreadableFile("corrections_broken", place=place)
    turn, start, end = (_number(record.get(name), f"{place}.{name}") for name in ("turn", "start", "end"))
    quote, by = record.get("quote"), record.get("by")
    if not isinstance(quote, str) or not quote:
        raise UnreadableFile("corrections_broken", place=f"{place}.quote")
    if not isinstance(by, str | None):
        raise UnreadableFile("corrections_broken", place=f"{place}.by")
    return record, turn, start, end, quote, by


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
