"""Counterparts to practise with: who they are, what they know, and what it takes to hear it.

A persona is a TOML file that holds one or both languages (docs/practice.md); read, it is in one language.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES
from klarheit.practice.shape import Problem, misshapen

Kind = Literal["customer", "buyer", "employee", "boss", "colleague", "coachee"]
Temperament = Literal["terse", "talkative", "sceptical", "vague", "hurried", "hurt"]
Openness = Literal["guarded", "moderate", "open"]

LONGEST = 60_000
"""Characters of a file: more than twice the longest that comes with Klarheit."""

_FOLDER = ("data", "practice", "personas")


class UnreadablePersona(KlarheitError):
    """The text is no persona. `problems` says why; each is worded by `check.worded`."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("persona_unreadable", count=len(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the counterpart knows and does not say unasked.

    dimension    one of the eleven of the clarity map
    depth        1 readily said when asked, 2 needs a good question, 3 only after its cue was taken up
    sensitivity  0..1: how much trust counts for the chance to hear it
    trust        0..1: least trust from which on it may be said
    kinds        forms and kinds of question that open it ("open", "circular", "reflection"); empty: any
    needs        ids of facts that must have been told before
    adjacent     ids of facts that may be volunteered together with it
    decoy        whether it sounds important and leads nowhere
    words        beginnings of words, in lower case, by which a question may be about it
    text         two or three ways of saying it, in the first person
    vague        what is said while it is closed
    cue          of depth 3: the half-sentence that hints at it, else ""
    cue_words    of depth 3: beginnings of words by which the hint is taken up
    known        what one knows afterwards, in the third person
    """

    id: str
    dimension: str
    depth: int
    sensitivity: float
    trust: float
    kinds: tuple[str, ...]
    needs: tuple[str, ...]
    adjacent: tuple[str, ...]
    decoy: bool
    words: tuple[str, ...]
    text: tuple[str, ...]
    vague: str
    cue: str
    cue_words: tuple[str, ...]
    known: str


@dataclass(frozen=True, slots=True)
class Way:
    """A way to a solution (or to a good end): ids of the facts one must know to see it, and the sentence."""

    id: str
    needs: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Start:
    """With what the counterpart comes into the talk: trust and patience 0..1, and openness."""

    trust: float
    patience: float
    openness: Openness


@dataclass(frozen=True, slots=True)
class Persona:
    """A counterpart, in one language.

    fits       whether what the learner offers is right for them; if not, "nicht mit uns" is the right ending
    situation  what the learner knows beforehand
    you        who the learner is, and what they could offer
    aim        what the talk is for
    opening    ways of saying the first words
    truth      what is behind it all; shown when the talk is over
    lines      own ways of speaking, by key of `data/practice/lines`; they go before the shared ones
    """

    id: str
    kind: Kind
    temperament: Temperament
    fits: bool
    language: str
    name: str
    role: str
    situation: str
    you: str
    aim: str
    opening: tuple[str, ...]
    truth: str
    lines: Mapping[str, tuple[str, ...]]
    start: Start
    facts: tuple[Fact, ...]
    ways: tuple[Way, ...]

    def fact(self, fact_id: str) -> Fact:
        """Raises KeyError when there is none."""
        for fact in self.facts:
            if fact.id == fact_id:
                return fact
        raise KeyError(fact_id)


@cache
def personas(language: str) -> tuple[Persona, ...]:
    """The counterparts that come with Klarheit, by the alphabet of their ids."""
    return tuple(read_persona(text, language) for _, text in sorted(_texts().items()))


def persona(persona_id: str, language: str) -> Persona:
    """Raises KlarheitError "persona_unknown" (persona, known)."""
    if persona_id not in _texts():
        known = ", ".join(sorted(_texts()))
        raise KlarheitError("persona_unknown", persona=persona_id, known=known)
    return _bundled(persona_id, language)


@cache
def _bundled(persona_id: str, language: str) -> Persona:
    return read_persona(_texts()[persona_id], language)


@cache
def _texts() -> Mapping[str, str]:
    """The files that come with Klarheit, by id."""
    folder = files("klarheit").joinpath(*_FOLDER)
    found = (path for path in folder.iterdir() if path.name.endswith(".toml"))
    return {path.name.removesuffix(".toml"): path.read_text(encoding="utf-8") for path in found}


def languages_of(text: str) -> tuple[str, ...]:
    """The languages a persona's text holds, German first. Raises UnreadablePersona."""
    table = _table(text)
    return tuple(language for language in LANGUAGES if language in table)


def read_persona(text: str, language: str) -> Persona:
    """The persona in one of the languages its text holds.

    Raises UnreadablePersona when it can't be played; what could be better is left to `check`.
    """
    table = _table(text)
    if language not in table:
        raise UnreadablePersona((Problem(language, "missing", {"name": language}),))
    return _persona(table, language)


def _table(text: str) -> dict[str, Any]:
    if len(text) > LONGEST:
        raise UnreadablePersona((Problem("", "file_too_long", {"found": len(text), "most": LONGEST}),))
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is a ValueError, too
        raise UnreadablePersona((Problem("", "toml", {"reason": str(error)}),)) from error
    problems = tuple(misshapen(table))
    if problems:
        raise UnreadablePersona(problems)
    return table


def _persona(table: Mapping[str, Any], language: str) -> Persona:
    own = table[language]
    worded = {key: own[key] for key in ("name", "role", "situation", "you", "aim", "truth")}
    return Persona(
        id=table["id"],
        kind=table["kind"],
        temperament=table["temperament"],
        fits=table["fits"],
        language=language,
        opening=tuple(own["opening"]),
        lines={key: tuple(lines) for key, lines in own.get("lines", {}).items()},
        start=Start(**table["start"]),
        facts=tuple(_fact(row, language) for row in table["fact"]),
        ways=tuple(Way(row["id"], tuple(row["needs"]), row[language]) for row in table["way"]),
        **worded,
    )


def _fact(row: Mapping[str, Any], language: str) -> Fact:
    own = row[language]
    return Fact(
        id=row["id"],
        dimension=row["dimension"],
        depth=row["depth"],
        sensitivity=float(row["sensitivity"]),
        trust=float(row.get("trust", 0)),
        kinds=tuple(row.get("kinds", ())),
        needs=tuple(row.get("needs", ())),
        adjacent=tuple(row.get("adjacent", ())),
        decoy=row.get("decoy", False),
        words=tuple(own["words"]),
        text=tuple(own["text"]),
        vague=own["vague"],
        cue=own.get("cue", ""),
        cue_words=tuple(own.get("cue_words", ())),
        known=own["known"],
    )
