"""A noun phrase someone said, as both languages' `inflection` give it."""

from collections.abc import Mapping
from typing import NamedTuple


class Phrase(NamedTuple):
    """A noun phrase in text[start:end], and how the one who asks would say it.

    head   its noun in the nominative ("Angebot", "Leute"), or a name with its title
    forms  case → phrase; only what is certain ("nom", "acc", "dat", "gen"; English: "words")
    score  what it tells: a possessive counts two; an adjective, a compound, a count one each
    named  whether it is a person's name
    """

    start: int
    end: int
    head: str
    forms: Mapping[str, str]
    score: int
    named: bool = False
