"""Whether a table is a persona at all: its keys, their kinds of value, and what refers to what."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from klarheit.clarity.model import DIMENSIONS
from klarheit.languages import LANGUAGES
from klarheit.moves.model import QUESTION_KINDS

KINDS = ("customer", "buyer", "employee", "boss", "colleague", "coachee")
TEMPERAMENTS = ("terse", "talkative", "sceptical", "vague", "hurried", "hurt")
OPENNESS = ("guarded", "moderate", "open")
OPENERS = (
    *("open", "narrow", "closed", "choice", "reflection"),
    *(kind.removeprefix("kind.") for kind in QUESTION_KINDS),
)
"""What may stand in a fact's `kinds`."""
LINES = (
    *("open", "evade", "ask_back", "object", "agree", "confirm", "go_ahead", "shorten", "smalltalk"),
    *("silence", "silence_again", "puzzled", "foreign", "hurt", "refuse", "step", "step_too_early"),
    *("parting_well", "parting", "not_us", "thanks_for_no", "end", "remind", "nothing_there"),
    *("parroted", "not_quite", "dismissed", "pressed", "told_all", "kind_word", "apology", "no_too_soon"),
)
"""Keys of the lines of a counterpart: `data/practice/lines`, and a persona's own."""

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a persona.

    where   path of the place: "fact.budget.de.vague", "start.trust"; "" for the whole
    key     of its sentence in `languages/*/practice.py`
    fields  for the blanks of that sentence
    """

    where: str
    key: str
    fields: Mapping[str, object] = field(default_factory=dict)


_HEAD = {
    "schema": int,
    "id": str,
    "kind": str,
    "temperament": str,
    "fits": bool,
    "start": dict,
    "fact": list,
    "way": list,
}
_START = {"trust": float, "patience": float, "openness": str}
_WORDED = {
    "name": str,
    "role": str,
    "situation": str,
    "you": str,
    "aim": str,
    "opening": tuple,
    "truth": str,
}
_FACT = {"id": str, "dimension": str, "depth": int, "sensitivity": float}
_FACT_MAYBE = {"trust": float, "kinds": tuple, "needs": tuple, "adjacent": tuple, "decoy": bool}
_SAID = {"words": tuple, "text": tuple, "vague": str, "known": str}
_SAID_MAYBE = {"cue": str, "cue_words": tuple}
_WAY = {"id": str, "needs": tuple}
_SHARES = ("trust", "patience", "sensitivity")
_MAY_BE_EMPTY = ("kinds", "needs", "adjacent", "cue", "cue_words")


def misshapen(table: Table) -> Iterator[Problem]:
    """Why a table can't be played; nothing when it can."""
    problems = list(_shape(table))
    yield from problems or _references(table)


def _shape(table: Table) -> Iterator[Problem]:
    languages = [language for language in LANGUAGES if language in table]
    if not languages:
        yield Problem("", "no_language")
    whole = dict.fromkeys(languages, dict)
    yield from _keys("", table, {**_HEAD, **whole}, {})
    if table.get("schema") != 1:
        yield Problem("schema", "newer", {"found": table.get("schema")})
    yield from _one_of("kind", table, KINDS)
    yield from _one_of("temperament", table, TEMPERAMENTS)
    yield from _start(_sub(table, "start"))
    for language in languages:
        yield from _own(language, _sub(table, language))
    for place, row in _rows(table, "fact"):
        yield from _fact(place, row, languages)
    for place, row in _rows(table, "way"):
        yield from _keys(place, row, {**_WAY, **dict.fromkeys(languages, str)}, {})


def _start(start: Table) -> Iterator[Problem]:
    if start:
        yield from _keys("start", start, _START, {})
        yield from _one_of("start.openness", start, OPENNESS)


def _own(language: str, own: Table) -> Iterator[Problem]:
    """What a persona says of itself in one language."""
    yield from _keys(language, own, _WORDED, {"lines": dict})
    lines = _sub(own, "lines")
    yield from _keys(f"{language}.lines", lines, {}, dict.fromkeys(LINES, tuple))


def _fact(place: str, row: Table, languages: Sequence[str]) -> Iterator[Problem]:
    yield from _keys(place, row, {**_FACT, **dict.fromkeys(languages, dict)}, _FACT_MAYBE)
    yield from _one_of(f"{place}.dimension", row, DIMENSIONS)
    yield from _one_of(f"{place}.depth", row, (1, 2, 3))
    kinds = row.get("kinds", ())
    for kind in kinds if isinstance(kinds, list) else ():
        if kind not in OPENERS:
            yield Problem(f"{place}.kinds", "unknown_value", _choice(kind, OPENERS))
    needed = {**_SAID, **_SAID_MAYBE} if row.get("depth") == 3 else _SAID
    for language in languages:
        yield from _keys(f"{place}.{language}", _sub(row, language), needed, _SAID_MAYBE)
        if row.get("depth") == 3:
            yield from _empty_cue(f"{place}.{language}", _sub(row, language))


def _empty_cue(place: str, said: Table) -> Iterator[Problem]:
    return (Problem(f"{place}.{name}", "empty") for name in _SAID_MAYBE if name in said and not said[name])


def _keys(
    place: str, table: Table, needed: Mapping[str, type], maybe: Mapping[str, type]
) -> Iterator[Problem]:
    """Keys that are missing, unknown, or hold another kind of value."""
    known = {**maybe, **needed}
    for name in needed:
        if name not in table:
            yield Problem(_path(place, name), "missing", {"name": name})
    for name, value in table.items():
        if name not in known:
            yield Problem(_path(place, name), "unknown_key", {"name": name})
        else:
            yield from _value(_path(place, name), name, value, known[name])


def _value(place: str, name: str, value: object, kind: type) -> Iterator[Problem]:
    if not _is_kind(value, kind):
        yield Problem(place, f"not_{kind.__name__}")
    elif name in _SHARES and not 0 <= value <= 1:  # type: ignore[operator]  # a number, checked above
        yield Problem(place, "not_share")
    elif kind in (str, tuple) and name not in _MAY_BE_EMPTY and not _says_something(value):
        yield Problem(place, "empty")


def _is_kind(value: object, kind: type) -> bool:
    if kind is tuple:
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    if kind is list:
        return isinstance(value, list) and all(isinstance(one, dict) for one in value)
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, kind) and not (kind is int and isinstance(value, bool))


def _says_something(value: object) -> bool:
    if isinstance(value, str):
        return bool(value.strip())
    return isinstance(value, list) and bool(value) and all(one.strip() for one in value)


def _one_of(place: str, table: Table, known: Collection[object]) -> Iterator[Problem]:
    name = place.rpartition(".")[2]
    if name in table and table[name] not in known:
        yield Problem(place, "unknown_value", _choice(table[name], known))


def _choice(found: object, known: Collection[object]) -> dict[str, object]:
    return {"found": found, "known": ", ".join(map(str, known))}


def _references(table: Table) -> Iterator[Problem]:
    """What a fact or a way refers to must be there, and nothing may need itself."""
    facts = {row["id"]: row for row in table["fact"]}
    yield from _twice("fact", [row["id"] for row in table["fact"]])
    yield from _twice("way", [row["id"] for row in table["way"]])
    for part in ("fact", "way"):
        for row in table[part]:
            yield from _pointing(f"{part}.{row['id']}", row, facts)
    for fact_id in facts:
        if fact_id in _behind(fact_id, facts):
            yield Problem(f"fact.{fact_id}.needs", "circle", {"fact": fact_id})


def _twice(part: str, ids: Sequence[str]) -> Iterator[Problem]:
    for found in dict.fromkeys(one for one in ids if ids.count(one) > 1):
        yield Problem(f"{part}.{found}", "twice", {"name": found})


def _pointing(place: str, row: Table, facts: Mapping[str, Table]) -> Iterator[Problem]:
    for name in ("needs", "adjacent"):
        for other in row.get(name, ()):
            if other not in facts:
                yield Problem(f"{place}.{name}", "no_such_fact", {"fact": other})
            elif name == "needs" and facts[other].get("decoy"):
                yield Problem(f"{place}.{name}", "needs_decoy", {"fact": other})
            elif name == "adjacent" and facts[other]["depth"] == 3:
                yield Problem(f"{place}.{name}", "deep_adjacent", {"fact": other})


def _behind(fact_id: str, facts: Mapping[str, Table]) -> set[str]:
    """All facts that must be told before one may be."""
    found: set[str] = set()
    waiting = list(facts[fact_id].get("needs", ()))
    while waiting:
        one = waiting.pop()
        if one in facts and one not in found:
            found.add(one)
            waiting += facts[one].get("needs", ())
    return found


def _rows(table: Table, part: str) -> Iterator[tuple[str, Table]]:
    rows = table.get(part)
    for number, row in enumerate(rows if isinstance(rows, list) else (), 1):
        if isinstance(row, dict):
            yield f"{part}.{row.get('id', number)}", row


def _sub(table: Table, name: str) -> Table:
    value = table.get(name)
    return value if isinstance(value, dict) else {}


def _path(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
