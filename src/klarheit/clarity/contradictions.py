"""Two things said that do not fit: two dates for one end, two amounts, two deciders. Precision first."""

import re
from collections.abc import Callable
from functools import cache
from itertools import combinations

from klarheit.clarity.statements import Statement
from klarheit.languages import room
from klarheit.moves.cues import Cues, flat
from klarheit.moves.model import Talk

_APART = 0.1


def fit_badly(talk: Talk, dimension: str, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Two statements of the partner that contradict each other, in the order said; empty when none do.

    A self-repair ("April, nein, Mai") is none: what stands in one turn, or takes back what was said, is left
    alone.
    """
    reads = _READS.get(dimension)
    if not reads:
        return ()
    language = talk.conversation.language
    read = [(s, reads(s.evidence.quote, language)) for s in statements if s.source == "said"]
    known = sorted(((s, value) for s, value in read if value), key=lambda pair: pair[0].evidence.turn)
    for (earlier, one), (later, other) in combinations(known, 2):
        apart = earlier.evidence.turn != later.evidence.turn
        if apart and _differ(one, other) and not _mends(later, language):
            return (earlier, later)
    return ()


def _differ(one: frozenset[object], other: frozenset[object]) -> bool:
    if all(isinstance(value, float) for value in one | other):
        return all(abs(float(str(a)) - float(str(b))) > _APART * float(str(a)) for a in one for b in other)
    return one.isdisjoint(other)


def _mends(statement: Statement, language: str) -> bool:
    return "repair" in _words(language).keys(flat(statement.evidence.quote))


def _ends(text: str, language: str) -> frozenset[object]:
    """The months by which something must be finished; empty for beginnings and other dates."""
    found = _words(language).keys(flat(text))
    if "ends" not in found or "begins" in found:
        return frozenset()
    months = room(language, "concrete").MONTHS
    return frozenset(months[word] for word in flat(text).split() if word in months)


def _amounts(text: str, language: str) -> frozenset[object]:
    words = room(language, "concrete")
    other = "." if words.DECIMAL == "," else ","
    found = set()
    for match in re.finditer(words.AMOUNT, text, re.IGNORECASE):
        figure = float(match[1].strip(".,").replace(other, "").replace(words.DECIMAL, "."))
        found.add(figure * words.THOUSANDS.get((match[2] or "").lower(), 1))
    return frozenset(found) if len(found) == 1 else frozenset()


def _deciders(text: str, language: str) -> frozenset[object]:
    return frozenset(_words(language).keys(flat(text)) & {"alone", "not_alone"})


_READS: dict[str, Callable[[str, str], frozenset[object]]] = {
    "deadline": _ends,
    "resources": _amounts,
    "people": _deciders,
}


@cache
def _words(language: str) -> Cues:
    words = room(language, "concrete")
    return Cues(
        {
            "repair": words.REPAIRS,
            "begins": words.BEGINNINGS,
            "ends": words.DEPENDS,
            "alone": words.ALONE,
            "not_alone": words.NOT_ALONE,
        }
    )
