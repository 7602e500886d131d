"""A talk as plain values that go into a file or a database, and back."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, get_args

from klarheit.errors import KlarheitError, UnreadableFile
from klarheit.languages import LANGUAGES
from klarheit.practice.model import Ended, How, Phase, Said, State, Told
from klarheit.practice.shape import OPENNESS

SCHEMA = 1
_PLAIN = {"persona": str, "seed": int, "unheeded": int}
_SHARES = ("trust", "patience")


def to_json(state: State) -> dict[str, Any]:
    """The talk as plain values; `from_json` makes the same talk of them."""
    plain = asdict(state)
    return {"schema": SCHEMA, **{key: _listed(value) for key, value in plain.items()}}


def from_json(found: Mapping[str, Any]) -> State:
    """Raises UnreadableFile "practice_broken" (place), KlarheitError "practice_newer" (version)."""
    _check(isinstance(found, Mapping), "schema")
    schema = found.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        raise KlarheitError("practice_newer", version=schema)
    _check(schema == SCHEMA, "schema")
    names = [field.name for field in fields(State)]
    for name in names:
        _check(name in found, name)
    _whole(found)
    return State(**{name: _read(name, found[name]) for name in names})


def _listed(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _whole(found: Mapping[str, Any]) -> None:
    """Every value is of its kind."""
    for name, kind in _PLAIN.items():
        _check(isinstance(found[name], kind) and not isinstance(found[name], bool), name)
    for name in _SHARES:
        is_number = isinstance(found[name], int | float) and not isinstance(found[name], bool)
        _check(is_number and 0 <= found[name] <= 1, name)
    known = {"language": LANGUAGES, "openness": OPENNESS, "phase": get_args(Phase), "ended": get_args(Ended)}
    for name, values in known.items():
        _check(found[name] in values, name)
    for name in ("cued", "phrases"):
        _check(_is_list(found[name], str), name)
    for name in ("said", "told"):
        _check(_is_list(found[name], dict), name)


def _is_list(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(one, kind) for one in value)


def _read(name: str, value: Any) -> Any:
    if name == "said":
        return tuple(_said(number, row) for number, row in enumerate(value, 1))
    if name == "told":
        return tuple(_told(number, row) for number, row in enumerate(value, 1))
    if name in _SHARES:
        return float(value)
    return tuple(value) if isinstance(value, list) else value


def _said(number: int, row: Mapping[str, Any]) -> Said:
    good = row.get("side") in ("asker", "partner") and isinstance(row.get("text"), str)
    _check(good, f"said[{number}]")
    return Said(row["side"], row["text"])


def _told(number: int, row: Mapping[str, Any]) -> Told:
    good = isinstance(row.get("fact"), str) and row.get("how") in get_args(How)
    _check(good and isinstance(row.get("turn"), int), f"told[{number}]")
    return Told(row["fact"], row["how"], row["turn"])


def _check(holds: bool, place: str) -> None:
    if not holds:
        raise UnreadableFile("practice_broken", place=place)
