"""How it is put: whole sentences by temperament, none of them twice while there are others."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from klarheit.practice.model import State
from klarheit.practice.persona import Fact, Persona
from klarheit.practice.reveal import draw

OPENS = 0.3
"""How often an answer begins with a sentence of its own."""
ANY = "any"

_SENTENCE_ENDS = re.compile(r"(?<=[a-zäöüß]{3}[.!?]) (?=[A-ZÄÖÜ„“])")


def line(persona: Persona, state: State, key: str) -> str:
    """A line for an act: the persona's own first, then those of the temperament, then any."""
    shared = _lines(persona.language)[key]
    pools = (persona.lines.get(key, ()), shared.get(persona.temperament, ()), shared[ANY])
    for pool in pools:
        fresh = [one for one in pool if not _was_said(state, one)]
        if fresh:
            return _drawn(fresh, state, key)
    return _drawn([one for pool in pools for one in pool], state, key)


def text_of(persona: Persona, state: State, fact: Fact) -> str:
    """One way of saying a fact, one not yet said if there is one; the shortest when patience runs out."""
    fresh = [text for text in fact.text if not _was_said(state, text)] or list(fact.text)
    return min(fresh, key=len) if state.phase == "terse" else _drawn(fresh, state, f"text:{fact.id}")


def opened(persona: Persona, state: State, text: str) -> str:
    """A fact's text, now and then with a sentence before it."""
    if state.phase != "engaged" or draw(state, "opens") >= OPENS:
        return text
    opener = line(persona, state, "open")
    return text if _was_said(state, opener) else f"{opener} {text}"


def closed(persona: Persona, state: State, fact: Fact) -> str:
    """What is said of a fact that stays closed."""
    if not _was_said(state, fact.vague):
        return fact.vague
    return line(persona, state, "evade")


def hinted(state: State, fact: Fact) -> str:
    """The hint at a fact, behind what is said while it is closed."""
    return fact.cue if _was_said(state, fact.vague) else f"{fact.vague} {fact.cue}"


def again(persona: Persona, state: State, fact: Fact) -> str:
    """What was told before, in other words, then the gist of it; after that, that there is no more to say."""
    fresh = [text for text in fact.text if not _was_said(state, text)]
    gist = _SENTENCE_ENDS.split(min(fact.text, key=len))[0]
    if not fresh and sum(text.count(gist) for text in state.said_by("partner")) > 1:
        return line(persona, state, "told_all")
    return f"{line(persona, state, 'remind')} {min(fresh, key=len) if fresh else gist}"


def _was_said(state: State, text: str) -> bool:
    return any(text in said for said in state.said_by("partner"))


def _drawn(ways: Sequence[str], state: State, what: str) -> str:
    return ways[int(draw(state, f"way:{what}") * len(ways))]


@cache
def _lines(language: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """The shared lines of a language: by key, then by temperament or `ANY`."""
    path = files("klarheit").joinpath("data", "practice", "lines", f"{language}.toml")
    return dict(_rows(path.read_text(encoding="utf-8")))


def _rows(text: str) -> Iterator[tuple[str, Mapping[str, tuple[str, ...]]]]:
    for key, rows in tomllib.loads(text).items():
        yield key, {temperament: tuple(lines) for temperament, lines in rows.items()}


def shared_lines(language: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """The shared lines of a language, for tests and tools that read them."""
    return _lines(language)
