"""Whether a statement can be checked, and what it lacks (method, section 1: `vague` against `clear`)."""

import re
from collections.abc import Iterable
from functools import cache

from klarheit.clarity.facts import facts
from klarheit.languages import room
from klarheit.moves.words import content_words

ENOUGH = 1
"""Content words, none of them vague, that say something concrete without any figure, date or name."""
PEOPLE = frozenset(("person", "role", "department"))


def has(kind: str, text: str, language: str) -> bool:
    """Whether the text holds one of these: a key of `_patterns`."""
    return any(pattern.search(text) for pattern in _patterns(language)[kind])


def first_of(kind: str, text: str, language: str) -> str | None:
    """The first of them in the text, verbatim; None when there is none."""
    return next((found[0] for pattern in _patterns(language)[kind] if (found := pattern.search(text))), None)


def missing(dimension: str, text: str, language: str) -> str | None:
    """What a statement lacks to be clear: a key of `missing.*`, or None when nothing is missing."""
    return _NEEDS.get(dimension, _example)(text, language)


def concrete_words(text: str, language: str) -> tuple[str, ...]:
    """The content words of a text by which something could be checked."""
    vague = room(language, "concrete").VAGUE
    found = ((word.lemma, text[word.start : word.end].lower()) for word in content_words(text, language))
    return tuple(lemma for lemma, word in found if vague.isdisjoint((lemma, word)))


def _date(text: str, language: str) -> str | None:
    return None if has("date", text, language) else "date"


def _name(text: str, language: str) -> str | None:
    named = has("name", text, language) or has("role", text, language)
    return None if named or any(fact.kind in PEOPLE for fact in facts(text, language)) else "name"


def _number(text: str, language: str) -> str | None:
    if has("number", text, language) or has("date", text, language):
        return None if concrete_words(text, language) else "number"
    adjectives = len(concrete_words(text, language)) <= ENOUGH
    return "number" if adjectives or _hedged(text, language) else None


def _example(text: str, language: str) -> str | None:
    if len(concrete_words(text, language)) < ENOUGH:
        return "example"
    if not _hedged(text, language):
        return None
    fact = any(has(kind, text, language) for kind in ("number", "date", "name", "role"))
    return None if fact else "example"


def _means(text: str, language: str) -> str | None:
    if has("money", text, language):
        return None if has("number", text, language) or has("no_money", text, language) else "number"
    fact = has("number", text, language) or has("date", text, language)
    return None if fact and concrete_words(text, language) else _example(text, language)


def _step(text: str, language: str) -> str | None:
    return None if has("date", text, language) or has("decided", text, language) else "date"


_NEEDS = {"deadline": _date, "people": _name, "criteria": _number, "resources": _means, "steps": _step}


def _hedged(text: str, language: str) -> bool:
    return any(pattern.search(text) for pattern in _patterns(language)["hedge"])


@cache
def _patterns(language: str) -> dict[str, tuple[re.Pattern[str], ...]]:
    words = room(language, "concrete")
    return {
        "date": (_joined(words.DATES),),
        "number": (_joined(words.NUMBERS),),
        "money": (re.compile(words.MONEY, re.IGNORECASE),),
        "addressed": (re.compile(words.ADDRESSED, re.IGNORECASE),),
        "speaks_for": (re.compile(words.SPEAKS_FOR, re.IGNORECASE),),
        "relief": (re.compile(words.RELIEF, re.IGNORECASE),),
        "worry": (re.compile(words.WORRIES, re.IGNORECASE),),
        "reported": (re.compile(words.REPORTED, re.IGNORECASE),),
        "asks_price": (re.compile(words.ASKS_PRICE, re.IGNORECASE),),
        "joint": (re.compile(words.JOINT, re.IGNORECASE),),
        "decided": (re.compile(words.DECIDED, re.IGNORECASE),),
        "no_money": (re.compile(words.NO_MONEY, re.IGNORECASE),),
        "role": (_joined(words.ROLES),),
        "name": tuple(re.compile(name) for name in words.NAMES),
        "hedge": (re.compile(rf"\b(?:{'|'.join(words.HEDGES)})\b", re.IGNORECASE),),
        "soon": (re.compile(rf"\b(?:{'|'.join(words.SOON)})\b", re.IGNORECASE),),
    }


def _joined(expressions: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(expressions), re.IGNORECASE)
