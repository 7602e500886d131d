"""What the scripted interviewers say, by language: `de.toml` and `en.toml` beside this file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Turned:
    """How a clause of the counterpart becomes one about them, word by word in lower case.

    never        words with which a clause can't be given back: it is about the asker
    subordinate  first words of clauses that can't stand alone
    first        the pronoun whose verb changes
    words        pronouns
    verbs        irregular verbs beside `first`; `ending` all others, `articles` none
    """

    never: frozenset[str]
    subordinate: frozenset[str]
    first: frozenset[str]
    words: Mapping[str, str]
    verbs: Mapping[str, str]
    ending: Mapping[str, str]
    articles: frozenset[str]


@dataclass(frozen=True)
class Script:
    """Sentences by what they do; `closed` by dimension. "{words}" and "{clause}" are to be filled."""

    said: Mapping[str, tuple[str, ...]]
    closed: Mapping[str, tuple[str, ...]]
    turned: Turned


@cache
def script(language: str) -> Script:
    table = tomllib.loads(Path(__file__).with_name(f"{language}.toml").read_text(encoding="utf-8"))
    said = {key: tuple(lines) for key, lines in table.items() if isinstance(lines, list)}
    closed = {dimension: tuple(lines) for dimension, lines in table["closed"].items()}
    return Script(said, closed, _turned(table["turned"]))


def _turned(table: Mapping[str, Any]) -> Turned:
    return Turned(
        never=frozenset(table["never"]),
        subordinate=frozenset(table["subordinate"]),
        first=frozenset(table["first"]),
        words=table["words"],
        verbs=table["verbs"],
        ending=table["ending"],
        articles=frozenset(table["articles"]),
    )
