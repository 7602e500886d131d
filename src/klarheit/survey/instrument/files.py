"""Instruments as TOML files, and as plain values for a database: the same fields in both."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES
from klarheit.survey.instrument.model import (
    KINDS,
    Element,
    Instrument,
    Item,
    Level,
    Part,
    Words,
    items,
    refuse_twins,
)

FORMAT = 1

BUNDLED = ("mix", "interface", "guideline", "latitude", "contradiction")
"""What comes with Klarheit. The last three are forms: their blanks are filled when a round is prepared."""

_RESERVED = tuple(f"{key}." for key in BUNDLED)
_LONGEST_KEY = 160
_HIGHEST = 1e9
_MOST_PAIRS = 5
_PLACE = re.compile(r"at line (\d+)")
_KEY = re.compile(r"[\w.:{}-]+")
_FIELDS: Mapping[str, frozenset[str]] = {
    "instrument": frozenset(
        {"format", "key", "version", "validated", "origin", "languages", "title", "licence", "levels", "part"}
    ),
    "licence": frozenset({"holder", "terms", "proof"}),
    "part": frozenset({"key", "title", "lead", "item"}),
    "item": frozenset(
        {"key", "kind", "words", "levels", "may_skip", "elements", "most", "pulls", "about", "under"}
    ),
    "element": frozenset({"key", "words", "kind"}),
}


def read(text: str, where: str) -> Instrument:
    """The instrument in a TOML text. `where` names the file.

    Raises KlarheitError, each with `where` ("pack.toml, part 1, item 3"): "instrument_toml" (line),
    "instrument_newer", "instrument_languages" (known), "instrument_missing" (field), "instrument_unknown"
    (field, known), "instrument_kind" (kind, known), "instrument_key" (name), "instrument_words" (language),
    "instrument_levels", "instrument_levels_unknown" (levels, known), "instrument_pairs", "instrument_twice"
    (name), "instrument_shape" (field), "instrument_reserved" (name): keys like those of BUNDLED are
    for the bundled files themselves.
    """
    try:
        rows = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line = place[1] if place else str(text.count("\n") + 1)
        raise KlarheitError("instrument_toml", where=where, line=line) from error
    instrument = _instrument(rows, where)
    _refuse_reserved(instrument, where)
    return instrument


def _refuse_reserved(instrument: Instrument, where: str) -> None:
    """What Klarheit asks is shown in other rooms too, and of its pairs also those that few named."""
    reserved = [item.key for item in items(instrument) if item.key.startswith(_RESERVED)]
    if reserved and (instrument.key not in BUNDLED or instrument != bundled(instrument.key)):
        raise KlarheitError("instrument_reserved", where=where, name=reserved[0])


@cache
def bundled(key: str) -> Instrument:
    """One of BUNDLED. Raises KlarheitError "instrument_none" (name, known)."""
    if key not in BUNDLED:
        raise KlarheitError("instrument_none", name=key, known=", ".join(BUNDLED))
    name = f"{key}.toml"
    text = files("klarheit").joinpath("data", "instruments", name).read_text(encoding="utf-8")
    return _instrument(tomllib.loads(text), name)


def load(found: object) -> Instrument:
    """What `dump` wrote. Raises what `read` raises."""
    if not isinstance(found, dict):
        raise KlarheitError("instrument_shape", where="JSON", field="format")
    return _instrument(found, "JSON")


def dump(instrument: Instrument) -> dict[str, Any]:
    """The instrument as plain values for JSON; `load` makes the same instrument of them."""
    return {
        "format": FORMAT,
        "key": instrument.key,
        "version": instrument.version,
        "validated": instrument.validated,
        "origin": instrument.origin,
        "title": dict(instrument.title),
        "licence": {"holder": instrument.holder, "terms": instrument.licence, "proof": instrument.proof},
        "part": [_dumped_part(part) for part in instrument.parts],
    }


def _dumped_part(part: Part) -> dict[str, Any]:
    return {
        "key": part.key,
        "title": dict(part.title),
        "lead": dict(part.lead),
        "item": [_dumped_item(item) for item in part.items],
    }


def _dumped_item(item: Item) -> dict[str, Any]:
    row: dict[str, Any] = {
        "key": item.key, "kind": item.kind, "words": dict(item.words), "may_skip": item.may_skip,
        "about": item.about, "under": dict(item.under),
    }  # fmt: skip
    if item.levels:
        row["levels"] = [{"value": level.value, **level.words} for level in item.levels]
    if item.kind == "pairs":
        row |= {"most": item.most, "pulls": item.pulls}
    if item.elements:
        row["elements"] = [_dumped_element(element) for element in item.elements]
    return row


def _dumped_element(element: Element) -> dict[str, Any]:
    return {"key": element.key, "words": dict(element.words), "kind": element.kind}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a row stands ("pack.toml, part 1"), which languages the file has, and the levels it has named."""

    where: str
    languages: Sequence[str]
    levels: Mapping[str, Any]

    def inside(self, name: str) -> "_Place":
        return _Place(f"{self.where}, {name}", self.languages, self.levels)


def _instrument(rows: Mapping[str, Any], where: str) -> Instrument:
    at = _Place(where, _languages(rows, where), _named_levels(rows, where))
    if rows.get("format", FORMAT) != FORMAT:
        raise KlarheitError("instrument_newer", where=at.where)
    _refuse_unknown(rows, "instrument", at)
    licence = _licence(_table(rows, "licence", at), at.inside("licence"))
    parts = tuple(_part(row, at.inside(f"part {n}")) for n, row in enumerate(_list(rows, "part", at), 1))
    refuse_twins(where, parts)
    return Instrument(
        key=_key(rows, at),
        title=_words(rows, "title", at),
        parts=parts,
        licence=licence["terms"],
        origin=_text(rows, "origin", at),
        version=_whole(rows, "version", at),
        validated=_truth(rows, "validated", False, at),
        holder=licence["holder"],
        proof=licence["proof"],
    )


def _languages(rows: Mapping[str, Any], where: str) -> Sequence[str]:
    found = rows.get("languages", list(LANGUAGES))
    if not isinstance(found, list) or not found or not all(one in LANGUAGES for one in found):
        raise KlarheitError("instrument_languages", where=where, known=", ".join(LANGUAGES))
    return found


def _named_levels(rows: Mapping[str, Any], where: str) -> Mapping[str, Any]:
    found = rows.get("levels", {})
    if not isinstance(found, dict):
        raise KlarheitError("instrument_shape", where=where, field="levels")
    return found


def _licence(row: Mapping[str, Any], at: _Place) -> Mapping[str, str]:
    _refuse_unknown(row, "licence", at)
    return {field: _text(row, field, at) for field in ("holder", "terms", "proof")}


def _part(row: Mapping[str, Any], at: _Place) -> Part:
    _refuse_unknown(row, "part", at)
    return Part(
        key=_key(row, at),
        title=_words(row, "title", at),
        lead=_words(row, "lead", at),
        items=tuple(_item(item, at.inside(f"item {n}")) for n, item in enumerate(_list(row, "item", at), 1)),
    )


def _item(row: Mapping[str, Any], at: _Place) -> Item:
    _refuse_unknown(row, "item", at)
    kind = row.get("kind")
    if kind not in KINDS:
        raise KlarheitError("instrument_kind", where=at.where, kind=kind, known=", ".join(KINDS))
    return Item(
        key=_key(row, at),
        kind=kind,
        words=_words(row, "words", at),
        levels=_levels(row, at) if kind in ("scale", "steps") else (),
        may_skip=_truth(row, "may_skip", True, at),
        elements=_elements(row, at) if "elements" in row else (),
        most=_most(row, at) if kind == "pairs" else 0,
        pulls=_truth(row, "pulls", True, at),
        about=str(row.get("about", "")),
        under=_words(row, "under", at) if row.get("under") else {},
    )


def _most(row: Mapping[str, Any], at: _Place) -> int:
    most = _whole(row, "most", at)
    if most > _MOST_PAIRS:
        raise KlarheitError("instrument_shape", where=at.where, field="most")
    return most


def _levels(row: Mapping[str, Any], at: _Place) -> tuple[Level, ...]:
    """The levels of a question: written beside it, or by the name they have in [levels]."""
    named = row.get("levels")
    if isinstance(named, str) and named not in at.levels:
        raise KlarheitError(
            "instrument_levels_unknown", where=at.where, levels=named, known=", ".join(at.levels) or "–"
        )
    rows = _list(at.levels, named, at) if isinstance(named, str) else _list(row, "levels", at)
    levels = tuple(_level(one, at.inside(f"level {n}")) for n, one in enumerate(rows, 1))
    values = [level.value for level in levels]
    if len(levels) < 2 or values != sorted(set(values)):
        raise KlarheitError("instrument_levels", where=at.where)
    return levels


def _level(row: object, at: _Place) -> Level:
    value = row.get("value") if isinstance(row, dict) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= _HIGHEST:
        raise KlarheitError("instrument_shape", where=at.where, field="value")
    return Level(float(value), _spoken(row, at))


def _elements(row: Mapping[str, Any], at: _Place) -> tuple[Element, ...]:
    """What can be paired: at least two. A form has none; they come when a round is prepared."""
    rows = _list(row, "elements", at)
    found = tuple(_element(one, at.inside(f"element {n}")) for n, one in enumerate(rows, 1))
    if len({element.key for element in found}) < max(2, len(found)):
        raise KlarheitError("instrument_pairs", where=at.where)
    return found


def _element(row: Mapping[str, Any], at: _Place) -> Element:
    _refuse_unknown(row, "element", at)
    return Element(_key(row, at), _words(row, "words", at), str(row.get("kind", "")))


def _words(row: Mapping[str, Any], field: str, at: _Place) -> Words:
    return _spoken(_table(row, field, at), at.inside(field))


def _spoken(row: Any, at: _Place) -> Words:
    """The words in every language; where the file has only one, in that one for all."""
    for language in at.languages:
        if not isinstance(row.get(language), str) or not row[language].strip():
            raise KlarheitError("instrument_words", where=at.where, language=language)
    return {language: row.get(language, row[at.languages[0]]) for language in LANGUAGES}


def _key(row: Mapping[str, Any], at: _Place) -> str:
    key = _text(row, "key", at)
    if len(key) > _LONGEST_KEY or not _KEY.fullmatch(key):
        raise KlarheitError("instrument_key", where=at.where, name=key)
    return key


def _text(row: Mapping[str, Any], field: str, at: _Place) -> str:
    found = row.get(field)
    if not isinstance(found, str) or not found.strip():
        raise KlarheitError("instrument_missing", where=at.where, field=field)
    return found


def _whole(row: Mapping[str, Any], field: str, at: _Place) -> int:
    found = row.get(field)
    if isinstance(found, bool) or not isinstance(found, int) or found < 1:
        raise KlarheitError("instrument_missing", where=at.where, field=field)
    return found


def _truth(row: Mapping[str, Any], field: str, usual: bool, at: _Place) -> bool:
    found = row.get(field, usual)
    if not isinstance(found, bool):
        raise KlarheitError("instrument_shape", where=at.where, field=field)
    return found


def _table(row: Mapping[str, Any], field: str, at: _Place) -> Mapping[str, Any]:
    found = row.get(field)
    if not isinstance(found, dict):
        raise KlarheitError("instrument_missing", where=at.where, field=field)
    return found


def _list(row: Mapping[str, Any], field: str, at: _Place) -> Sequence[Mapping[str, Any]]:
    found = row.get(field)
    if not isinstance(found, list) or not found or not all(isinstance(one, dict) for one in found):
        raise KlarheitError("instrument_missing", where=at.where, field=field)
    return found


def _refuse_unknown(row: Mapping[str, Any], kind: str, at: _Place) -> None:
    """A field that is misspelt would otherwise be left out in silence."""
    if unknown := sorted(set(row) - _FIELDS[kind]):
        raise KlarheitError(
            "instrument_unknown", where=at.where, field=unknown[0], known=", ".join(sorted(_FIELDS[kind]))
        )
