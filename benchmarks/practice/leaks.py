"""Whether anything gives away what a counterpart keeps (docs/practice-validity.md).

    python benchmarks/practice/leaks.py [--turns 10000]

Fuzzed turns, half of them real questions or words of a locked fact, so that facts do open. A reply is judged
without the engine's own ear: it must be made of what was written for this counterpart in its language and may
be said by now (lines, evasions, hints, facts that are told); no number and no name of a locked fact may stand
in it; and the state must stay whole. The command ends with 1 when anything is found.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import cycle, islice
from random import Random

from fuzz import utterance

from klarheit.languages import LANGUAGES
from klarheit.practice.llm.figures import figures
from klarheit.practice.model import Reply, State
from klarheit.practice.persona import Fact, Persona, personas
from klarheit.practice.turn import begin, reply
from klarheit.practice.wording import shared_lines

A_TALK = 40
"""Turns of one talk at most."""
SENTENCE = re.compile(r"\S.*?[.!?…]+[”“]?(?=\s|$)")
KEPT = 2_000
"""Characters of an utterance that a state may hold at most."""
SMALL = {str(number) for number in range(13)}
"""Numbers that anybody says ("one page"): they give nothing away."""

PLAIN = frozenset("abnehmer auftragsbuch tempo zettel".split())
"""Common nouns that the dictionary lacks and that so look like names."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with a reply or the state after it: in a word, and the place."""

    what: str
    place: str


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--turns", type=int, default=10_000)
    acts, found = Counter[str](), list[tuple[str, str, str, Fault]]()
    opened = 0
    for persona, before, asked, answer in islice(talks(1), parser.parse_args().turns):
        acts[answer.act] += 1
        opened += len(answer.told)
        found += [(persona.id, asked[:80], answer.text, fault) for fault in faults(persona, before, answer)]
    print(f"{acts.total()} fuzzed turns, {opened} facts came out; acts: {dict(acts.most_common())}")
    for line in found[:50]:
        print("  ", *line)
    print(f"faults: {len(found)}")
    sys.exit(bool(found))


def talks(seed: int) -> Iterator[tuple[Persona, State, str, Reply]]:
    """Turns without end, with each counterpart in turn: who, the state before, what was asked, the reply."""
    dice = Random(seed)
    for persona in cycle([one for language in LANGUAGES for one in personas(language)]):
        state = begin(persona, seed=dice.randrange(10_000))
        for _ in range(A_TALK):
            asked = utterance(persona, dice)
            answer = reply(persona, state, asked)
            yield persona, state, asked, answer
            state = answer.state
            if state.ended:
                break


def faults(persona: Persona, before: State, answer: Reply) -> Iterator[Fault]:
    """What is wrong with this reply, and with the state after it."""
    told = frozenset(told.fact for told in answer.state.told)
    if not answer.text.strip():
        yield Fault("empty", "")
    if rest := _unwritten(persona, told, answer.text):
        yield Fault("not written for this counterpart, or not to be said yet", rest)
    said = _figures(persona, answer.text)
    for fact in persona.facts:
        if fact.id not in told and (given := said & _held(persona, fact) - _open(persona, told)):
            yield Fault("figure or name of a locked fact", f"{fact.id}: {', '.join(sorted(given))}")
    yield from _unsound(persona, before, answer.state)


def _unwritten(persona: Persona, told: frozenset[str], text: str) -> str:
    """What is left of a reply without all that may be said by now."""
    for one in _sayable(persona, told):
        text = text.replace(one, " ")
    return text.strip()


def _sayable(persona: Persona, told: frozenset[str]) -> list[str]:
    """The longest first, for one may stand within another; of what is told, a sentence may be said again."""
    facts = [text for fact in persona.facts if fact.id in told for text in fact.text]
    sentences = [one for text in facts for one in SENTENCE.findall(text)]
    return sorted({*_always(persona), *facts, *sentences}, key=len, reverse=True)


def _always(persona: Persona) -> Iterator[str]:
    yield from persona.opening
    for own in persona.lines.values():
        yield from own
    for pools in shared_lines(persona.language).values():
        for pool in pools.values():
            yield from pool
    for fact in persona.facts:
        yield from (text for text in (fact.vague, fact.cue) if text)


def _held(persona: Persona, fact: Fact) -> frozenset[str]:
    """Numbers and names of a fact."""
    return _figures(persona, "\n".join((*fact.text, fact.known)))


def _open(persona: Persona, told: frozenset[str]) -> frozenset[str]:
    """Numbers and names that are public or told."""
    public = (persona.name, persona.role, persona.situation, persona.you, persona.aim, *persona.opening)
    facts = (text for fact in persona.facts if fact.id in told for text in (*fact.text, fact.known))
    return _figures(persona, "\n".join((*public, *facts))) | SMALL


def _figures(persona: Persona, text: str) -> frozenset[str]:
    return _named(text, persona.language)


@cache
def _named(text: str, language: str) -> frozenset[str]:
    found = figures([text], language)
    return (found.numbers | found.names) - PLAIN


def _unsound(persona: Persona, before: State, after: State) -> Iterator[Fault]:
    """What does not hold of a state."""
    ids = [told.fact for told in after.told]
    known = {fact.id for fact in persona.facts}
    sound = {
        "trust": 0 <= after.trust <= 1,
        "patience": 0 <= after.patience <= 1,
        "unheeded": 0 <= after.unheeded <= before.unheeded + 1,
        "told": len(ids) == len(set(ids))
        and known.issuperset(ids)
        and after.told[: len(before.told)] == before.told,
        "cued": known.issuperset(after.cued),
        "said": after.said[:-2] == before.said and len(after.said[-2].text) <= KEPT,
        "whose": (after.persona, after.language, after.seed) == (persona.id, persona.language, before.seed),
        "end": (after.phase == "over") == bool(after.ended),
    }
    yield from (Fault("state", name) for name, holds in sound.items() if not holds)


if __name__ == "__main__":
    main()
