"""Finding facts: words tell which rules could fit, and only those are tried."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from klarheit.clarity.facts import dates, people, quantities
from klarheit.clarity.facts.model import Fact
from klarheit.clarity.facts.vocabulary import classes, spelled_out
from klarheit.languages import room
from klarheit.languages.memory import while_reading

_TOKEN = re.compile(r"[^\W_]+|[€$£%]")
_READERS = {
    "date": dates.read,
    "day": dates.read,
    "clock": dates.read,
    "quantity": quantities.read,
    "length": quantities.length,
    "percentage": quantities.share,
    "person": people.person,
    "name": people.first_name,
    "role": people.role,
    "department": people.department,
}


_REACH = 7
"""Words that may stand between the beginning of a match and the word that made its rule worth trying."""
_REACHES = {"name": 0, "person": 0, "day": 3, "clock": 3, "role": 3, "department": 3}
"""The same for families that reach less far."""

Places = Sequence[tuple[int, frozenset[str]]]
"""Where the words of a text begin, and their classes."""
Near = Mapping[tuple[frozenset[str], int], Sequence[int]]
"""By word classes and reach, where matches may begin."""


class Rule(NamedTuple):
    """A pattern, whose reader makes facts of its matches, and the word classes it can't do without.

    needs  of each a word must be there; a match begins near one of the first
    reach  how near: that many words before it at most
    """

    family: str
    needs: tuple[frozenset[str], ...]
    reach: int
    pattern: str


def facts(text: str, language: str) -> tuple[Fact, ...]:
    """The facts of a text, in order; they do not overlap: of two that would, the longer one stays,
    and anything rather than a mere number.

    language  "de" or "en"
    """
    of_word = classes(language)
    if not any([of_word[token] for token in _TOKEN.findall(text)]):  # noqa: C419 - a list is quicker
        return ()
    places = [(token.start(), of_word[token[0]]) for token in _TOKEN.finditer(text)]
    rules = _fitting(frozenset[str]().union(*[found for _, found in places]), language)
    near = {key: _starts(*key, places) for key in {(rule.needs[0], rule.reach) for rule in rules}}
    return tuple(_longest(chain.from_iterable(_found(rule, text, near, language) for rule in rules)))


@while_reading(4096)
def _fitting(there: frozenset[str], language: str) -> tuple[Rule, ...]:
    """The rules for which words of all classes needed are there."""
    return tuple(rule for rule in _rules(language) if not any(map(there.isdisjoint, rule.needs)))


def _starts(anchors: frozenset[str], reach: int, places: Places) -> list[int]:
    """Where a match may begin: at the words near those of the classes given."""
    near: set[int] = set()
    for place, (_, found) in enumerate(places):
        if not anchors.isdisjoint(found):
            near.update(range(max(0, place - reach), place + 1))
    return [places[place][0] for place in sorted(near)]


def _found(rule: Rule, text: str, near: Near, language: str) -> Iterator[Fact]:
    """The facts a rule finds, beginning at words not far before one of its first class."""
    read, pattern, end = _READERS[rule.family], _compiled(rule.pattern), 0
    for start in near[rule.needs[0], rule.reach]:
        match = pattern.match(text, start) if start >= end else None
        fact = read(match, language) if match else None
        if fact:
            end = fact.end
            yield fact


def _longest(found: Iterator[Fact]) -> list[Fact]:
    """Facts that do not overlap, in order: the longest first, then those of earlier rules; numbers last."""
    kept: list[Fact] = []
    for fact in sorted(found, key=lambda fact: (fact.kind == "number", fact.start - fact.end)):
        if all(fact.end <= other.start or other.end <= fact.start for other in kept):
            kept.append(fact)
    return sorted(kept, key=lambda fact: fact.start)


@cache
def _rules(language: str) -> tuple[Rule, ...]:
    words = room(language, "facts")
    return tuple(_rule(family, needs, pattern, words.WORDS) for family, needs, pattern in words.RULES)


def _rule(family: str, needs: str, pattern: str, words: Mapping[str, str]) -> Rule:
    classes = tuple(frozenset(need.split("|")) for need in needs.split())
    return Rule(family, classes, _REACHES.get(family, _REACH), spelled_out(pattern, words))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: a millisecond or more each."""
    return re.compile(pattern, re.IGNORECASE)
