"""The catalogue of questions: `data/questions/<dimension>.toml`, one file a dimension.

Written for the project; CC BY 4.0. How to read, search and add to it: `docs/questions.md`.
"""

import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, get_args

from klarheit.clarity.model import DIMENSIONS, State
from klarheit.languages import LANGUAGES

LICENCE = "CC BY 4.0"
SETTINGS = ("customer", "employee", "oneself")
"""Who is asked: a customer, one's own staff, or oneself."""
PHASES = ("early", "middle", "late")
STATES: tuple[State, ...] = get_args(State)
GRADES: Mapping[str, str] = {
    "open": "B",
    "criteria": "D",
    "scaling": "C+",
    "circular": "C+",
    "hypothetical": "C+",
    "exception": "C+",
    "resource": "C+",
    "worsening": "D",
    "comparison": "D",
    "clarifying": "B",
}
"""Kind → how well it is shown that such questions do what they are for. A: several experiments or a
meta-analysis. B: an experiment. C: observed, or shown in a neighbouring field only. D: practice, no study
found. What each rests on is said in `languages/*/questions.py`, with sources in `docs/questions.md`."""
KINDS = tuple(GRADES)

Both = Mapping[str, str]
"""A sentence by language."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A question as it is asked in one setting and language.

    slot  the same question with a place for the partner's own words, or None: "{quoted}" stands within
          quotation marks; "{nom}", "{acc}", "{dat}", "{gen}" (German), "{words}" (English) take a noun phrase
    """

    text: str
    slot: str | None


@dataclass(frozen=True, slots=True)
class CatalogueQuestion:
    """One question of the catalogue.

    fits      states of the dimension after which it makes sense
    phase     where in a talk: "early", "middle", "late"
    known     dimensions that should be known before
    follow    what to go on with: the id of a question, or a dimension for any question about it
    purpose   what it is good for; `when` to ask it; `trap` what goes wrong with it; each by language
    wordings  setting → language → wording; a setting in which it would be odd is left out
    """

    id: str
    dimension: str
    kind: str
    fits: tuple[State, ...]
    phase: tuple[str, ...]
    known: tuple[str, ...]
    follow: tuple[str, ...]
    purpose: Both
    when: Both
    trap: Both
    wordings: Mapping[str, Mapping[str, Wording]]

    @property
    def grade(self) -> str:
        """How well its kind is shown to do what it is for: "B", "C+", "D" (see `GRADES`)."""
        return GRADES[self.kind]


@cache
def catalogue() -> Mapping[str, tuple[CatalogueQuestion, ...]]:
    """All questions by dimension, in the order of the files: the most useful first."""
    return {dimension: about(dimension) for dimension in DIMENSIONS}


@cache
def about(dimension: str) -> tuple[CatalogueQuestion, ...]:
    """The questions about one dimension, the most useful first; reads that file only."""
    source = files("klarheit").joinpath("data", "questions", f"{dimension}.toml").read_text(encoding="utf-8")
    return tuple(_question(dimension, row) for row in tomllib.loads(source)["question"])


def question(id: str) -> CatalogueQuestion:
    """The question of this id. Raises KeyError when there is none."""
    return _by_id()[id]


def search(
    words: Iterable[str] = (),
    *,
    language: str,
    dimension: str | None = None,
    kind: str | None = None,
    setting: str | None = None,
    state: str | None = None,
) -> tuple[CatalogueQuestion, ...]:
    """The questions that hold all these words and are of all that is named, in the order of the catalogue.

    words     looked for in the question, its purpose and when to ask it, as parts of words too, in any
              case, "ä" also as "a" or "ae"; the whole id of a question finds it as well
    setting   only questions worded for it, and only that wording is looked through
    language  "de" or "en": in which the words are looked for
    """
    wanted = tuple(words)
    return tuple(
        one
        for one in _by_id().values()
        if dimension in (None, one.dimension)
        and kind in (None, one.kind)
        and (setting is None or setting in one.wordings)
        and (state is None or state in one.fits)
        and all(_holds(one, word, setting, language) for word in wanted)
    )


@cache
def _by_id() -> Mapping[str, CatalogueQuestion]:
    return {one.id: one for questions in catalogue().values() for one in questions}


def _holds(one: CatalogueQuestion, word: str, setting: str | None, language: str) -> bool:
    return word == one.id or any(form in _searched(one.id, setting, language) for form in _folded(word))


@cache
def _searched(id: str, setting: str | None, language: str) -> str:
    """What a search looks through, folded."""
    one = question(id)
    settings = SETTINGS if setting is None else (setting,)
    texts = [one.wordings[name][language].text for name in settings if name in one.wordings]
    texts += [one.purpose[language], one.when[language]]
    return "\n".join(form for text in texts for form in _folded(text))


def _folded(text: str) -> tuple[str, str]:
    """Without case; an umlaut as its bare vowel, and spelled with an "e"."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("’", "'")
    bare = "".join(sign for sign in unicodedata.normalize("NFD", folded) if not unicodedata.combining(sign))
    return bare, folded.translate(_SPELLED)


_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def _question(dimension: str, row: Mapping[str, Any]) -> CatalogueQuestion:
    return CatalogueQuestion(
        id=row["id"],
        dimension=dimension,
        kind=row["kind"],
        fits=tuple(row["fits"]),
        phase=tuple(row["phase"]),
        known=tuple(row["known"]),
        follow=tuple(row["follow"]),
        purpose=row["purpose"],
        when=row["when"],
        trap=row["trap"],
        wordings={setting: _wordings(row[setting]) for setting in SETTINGS if setting in row},
    )


def _wordings(row: Mapping[str, str]) -> Mapping[str, Wording]:
    return {language: Wording(row[language], row.get(f"{language}_slot")) for language in LANGUAGES}
