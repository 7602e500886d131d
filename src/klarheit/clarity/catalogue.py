"""The catalogue of questions: `data/questions/<dimension>.toml`, one file a dimension."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from klarheit.clarity.model import DIMENSIONS, State
from klarheit.languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class CatalogueQuestion:
    """One question of the catalogue.

    text       by language
    with_word  by language: the same question tied to a word of the partner's at "{word}"; may be empty
    fits       the states of the dimension after which it makes sense
    purpose    what it is good for; `trap` what goes wrong with it (for contributors, in English)
    """

    id: str
    dimension: str
    kind: str
    text: Mapping[str, str]
    with_word: Mapping[str, str]
    fits: tuple[State, ...]
    purpose: str
    trap: str


@cache
def catalogue() -> Mapping[str, tuple[CatalogueQuestion, ...]]:
    """All questions by dimension, in the order of the files: the most useful first."""
    return {dimension: tuple(_read(dimension)) for dimension in DIMENSIONS}


def _read(dimension: str) -> list[CatalogueQuestion]:
    source = files("klarheit").joinpath("data", "questions", f"{dimension}.toml").read_text(encoding="utf-8")
    return [_question(dimension, row) for row in tomllib.loads(source)["question"]]


def _question(dimension: str, row: Mapping[str, Any]) -> CatalogueQuestion:
    return CatalogueQuestion(
        id=row["id"],
        dimension=dimension,
        kind=row["kind"],
        text={language: row[language] for language in LANGUAGES},
        with_word={language: row[f"{language}_with"] for language in LANGUAGES if f"{language}_with" in row},
        fits=tuple(row["fits"]),
        purpose=row["purpose"],
        trap=row["trap"],
    )
