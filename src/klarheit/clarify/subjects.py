"""What a note speaks of: by its own words, whoever it is about ("Sie wollen bis März umstellen").

The recogniser learned from talks, in which people speak of themselves; notes speak of others, and are short.
So here words decide, and only those that say it plainly.
"""

from functools import cache

from klarheit.clarity.facts import Fact, facts
from klarheit.languages import room
from klarheit.moves.cues import Cues, flat

_NEEDS: dict[str, frozenset[str]] = {
    "deadline": frozenset(("date",)),
    "steps": frozenset(("date",)),
    "people": frozenset(("person", "role", "department")),
}
"""Without such a fact the words alone do not say it: "Der Preis entscheidet" names nobody."""
_OF_TODAY = frozenset(("alternatives",))
"""What lies behind is none any more: "Vor zwei Jahren waren sie bei der Konkurrenz"."""
_ENOUGH: dict[str, str] = {"resources": "amount"}
"""Such a fact alone says it, where nothing else is said: "We lose 4,000 euros a month" is no budget."""


def subjects(text: str, language: str) -> frozenset[str]:
    """The dimensions a statement plainly speaks of."""
    kinds = {fact.kind for fact in facts(text, language) if not _is_length(fact)}
    said = _cues(language).keys(flat(text))
    plain = {key for key in said if key not in _NEEDS or not _NEEDS[key].isdisjoint(kinds)}
    if _is_past(text, language):
        plain -= _OF_TODAY
    return frozenset(plain or {key for key, kind in _ENOUGH.items() if kind in kinds})


def _is_past(text: str, language: str) -> bool:
    return any(fact.kind == "date" and fact.value.startswith("-") for fact in facts(text, language))


def _is_length(fact: Fact) -> bool:
    """Whether a date only says how long something takes ("in zwei Stunden"), is past, or a time of day."""
    return fact.kind == "date" and fact.value.startswith(("+", "-", "T"))


@cache
def _cues(language: str) -> Cues:
    return Cues(room(language, "clarify").ABOUT)
