"""Whether what a counterpart says gives away what they should keep for later."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from klarheit.clarity.facts import facts
from klarheit.moves.words import content_lemmas
from klarheit.practice.persona import Fact, Persona
from klarheit.practice.shape import Problem

CORE = 2
"""In so many of a fact's texts (and what is known by it) a word stands that belongs to its core."""
_SMALL = frozenset(str(number) for number in range(13))
"""Numbers that anybody says: they give nothing away to another fact."""
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def giving_away(persona: Persona) -> Iterator[Problem]:
    """Places where one text says what another one holds."""
    public = frozenset(_lemmas(_public(persona), persona.language))
    common = frozenset(_figures(_public(persona), persona.language))
    held = {fact.id: _own_figures(fact, persona.language) - common for fact in persona.facts}
    for fact in persona.facts:
        yield from _closed(persona, fact, public, held[fact.id])
        yield from _telling_others(persona, fact, held)


def core(fact: Fact, language: str) -> frozenset[str]:
    """The lemmas that stand in most of what is said of a fact."""
    texts = (*fact.text, fact.known)
    counts = Counter(lemma for text in texts for lemma in set(content_lemmas(text, language)))
    return frozenset(lemma for lemma, count in counts.items() if count >= CORE and not _numbers(lemma))


def _closed(persona: Persona, fact: Fact, public: frozenset[str], held: set[str]) -> Iterator[Problem]:
    """What is said while a fact is closed, and the hint at it, hold neither number nor core word."""
    kept = core(fact, persona.language) - public
    for name, text in (("vague", fact.vague), ("cue", fact.cue)):
        place = f"fact.{fact.id}.{persona.language}.{name}"
        for word in sorted(kept.intersection(content_lemmas(text, persona.language))):
            yield Problem(place, "core_word", {"word": word})
        given = set(_figures([text], persona.language)) & (held | _numbers(text))
        if given:
            yield Problem(place, "figure", {"figure": min(given)})


def _telling_others(persona: Persona, fact: Fact, held: dict[str, set[str]]) -> Iterator[Problem]:
    """No fact holds a number or a name of another one that need not be told before."""
    known = {fact.id, *_before(persona, fact)}
    own = set(_figures((*fact.text, fact.vague, fact.cue), persona.language))
    shared = set().union(*(held[other] for other in known if other != fact.id))
    for other in persona.facts:
        after = fact.id in _before(persona, other)
        given = (own & held[other.id]) - shared - _SMALL
        if given and not after and other.id not in known:
            fields = {"figure": min(given), "fact": other.id}
            yield Problem(f"fact.{fact.id}.{persona.language}", "tells_other", fields)


def _before(persona: Persona, fact: Fact) -> set[str]:
    """All facts that have been told before a fact may be."""
    found: set[str] = set()
    waiting = list(fact.needs)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += persona.fact(one).needs
    return found


def _public(persona: Persona) -> tuple[str, ...]:
    """What the learner knows before, or hears at once."""
    return (persona.name, persona.role, persona.situation, persona.you, persona.aim, *persona.opening)


def _lemmas(texts: Iterable[str], language: str) -> Iterator[str]:
    return (lemma for text in texts for lemma in content_lemmas(text, language))


def _own_figures(fact: Fact, language: str) -> set[str]:
    return set(_figures(fact.text, language))


def _figures(texts: Iterable[str], language: str) -> Iterator[str]:
    """Numbers, sums, dates and names in texts, each as one value."""
    for text in texts:
        yield from _numbers(text)
        for found in facts(text, language):
            if found.kind == "person":
                yield from found.value.split()[-1:]
            elif found.kind in ("amount", "percentage", "date", "duration"):
                yield found.value


def _numbers(text: str) -> set[str]:
    return set(_DIGITS.findall(text))
