"""What is still locked in a reply, and whether a text gives any of it away."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from klarheit.languages import room
from klarheit.moves.words import content_lemmas, same_idea
from klarheit.practice.leaks import core
from klarheit.practice.llm.figures import tokens
from klarheit.practice.model import Reply
from klarheit.practice.persona import Fact, Persona

RUN = 4
"""So many words in a row are a quotation."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """Texts as they are compared: their content lemmas, their words, and every few words in a row."""

    lemmas: frozenset[str]
    lines: tuple[Words, ...]
    runs: frozenset[Words]


def heard(texts: Iterable[str], language: str) -> Heard:
    whole = tuple(texts)
    lines = tuple(tuple(tokens(one)) for one in whole)
    return Heard(lemmas(whole, language), lines, _runs(lines))


def lemmas(texts: Iterable[str], language: str) -> frozenset[str]:
    """The content lemmas of all these texts."""
    return frozenset(lemma for one in texts for lemma in content_lemmas(one, language))


def open_texts(persona: Persona, reply: Reply) -> tuple[str, ...]:
    """All that the learner knows or hears in this turn: not what the learner said, which may be guessed."""
    public = (persona.name, persona.role, persona.situation, persona.you, persona.aim, *persona.opening)
    said = (one.text for one in reply.state.said if one.side == "partner")
    told = (text for one in persona.facts if one.id in _told(reply) for text in (*one.text, one.known))
    return (*public, *said, *told, reply.text)


def locked(persona: Persona, reply: Reply) -> tuple[Fact, ...]:
    """The facts that have not been told."""
    return tuple(fact for fact in persona.facts if fact.id not in _told(reply))


def tells(said: Heard, fact: Fact, free: Heard, language: str) -> bool:
    """Whether what is said gives a locked fact away: a word of its core, any other that is not of every day,
    or a quotation; what is free, stands in open texts, does not count.
    """
    heart = core(fact, language) - free.lemmas
    rest = lemmas((*fact.text, fact.known, fact.cue), language) - free.lemmas - _everyday(language)
    alike = any(same_idea(one, other) for one in said.lemmas - free.lemmas for other in heart)
    return alike or not said.lemmas.isdisjoint(heart | rest) or _quotes(said, fact, free)


def _quotes(said: Heard, fact: Fact, free: Heard) -> bool:
    """Whether some words in a row, or a whole short sentence, are those of the fact and of no open text."""
    sentences = [
        tuple(tokens(one)) for text in (*fact.text, fact.known) for one in re.split(r"[.!?…]+", text)
    ]
    if any(not said.runs.isdisjoint({run} - free.runs) for one in sentences for run in _runs([one])):
        return True
    short = (one for one in sentences if 0 < len(one) < RUN)
    return any(_stands_in(one, said.lines) and not _stands_in(one, free.lines) for one in short)


def _runs(lines: Iterable[Words]) -> frozenset[Words]:
    return frozenset(words[at : at + RUN] for words in lines for at in range(len(words) - RUN + 1))


def _stands_in(run: Words, lines: Iterable[Words]) -> bool:
    size = len(run)
    return any(words[at : at + size] == run for words in lines for at in range(len(words) - size + 1))


def _told(reply: Reply) -> frozenset[str]:
    return frozenset(told.fact for told in (*reply.state.told, *reply.told))


@cache
def _everyday(language: str) -> frozenset[str]:
    return lemmas([room(language, "practice_model").EVERYDAY], language)
