"""The settings: `data/clarify/<setting>.toml`, one file a setting, both languages in it."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from klarheit.clarify.model import AnswerKind, Choice, Contact, Standing
from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES

SETTINGS = ("prepare", "one_line", "review", "decision", "conflict", "overload")

_WORDED = ("question", "heading", "why", "hint", "again", "taken_up")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a setting, in one language; the fields are those of the file (docs/clarify.md).

    again        asks once more for what one could check, or "": then it is left at the first answer
    taken_up     a sentence with "{quoted}" for the words answered to the step `takes_up`
    each         the list step for each item of which this one is asked, or None
    only_after   asked only when this choice step was answered, by one of `answers` if there are any
    unless_told  left out when the dimension is clear from an earlier answer
    tells        whether the answer may tell about dimensions that were not asked about
    items        of a list: how many items are gone into; 0 for all
    """

    id: str
    question: str
    heading: str
    kind: AnswerKind = "text"
    into: str | None = None
    dimension: str | None = None
    standing: Standing = "known"
    why: str = ""
    hint: str = ""
    again: str = ""
    takes_up: str | None = None
    taken_up: str = ""
    each: str | None = None
    only_after: str | None = None
    answers: tuple[str, ...] = ()
    unless_told: bool = False
    tells: bool = False
    not_for_nothing: bool = False
    items: int = 0
    choices: tuple[Choice, ...] = ()
    choose_from: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting in one language.

    most        questions at most, follow-ups among them; 0 for no limit
    follow_ups  how often at most a vague answer is asked about once more
    take_along  how many questions for the customer it ends with
    support     whether it shows the way to a coach and to help
    """

    key: str
    title: str
    about: str
    steps: tuple[Step, ...]
    most: int = 0
    follow_ups: int = 1
    take_along: int = 0
    support: bool = False

    def step(self, step_id: str) -> Step:
        """Raises KeyError when there is none."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)


def setting(key: str, language: str) -> Setting:
    """Raises KlarheitError "setting_unknown" (setting, known)."""
    if key not in SETTINGS:
        raise KlarheitError("setting_unknown", setting=key, known=", ".join(SETTINGS))
    return _settings(key)[language]


def contacts(language: str) -> tuple[Contact, ...]:
    """Where help is to be had: `data/clarify/help.toml`."""
    return _contacts()[language]


@cache
def _settings(key: str) -> Mapping[str, Setting]:
    rows = _read(key)
    return {language: _setting(key, rows, language) for language in LANGUAGES}


@cache
def _contacts() -> Mapping[str, tuple[Contact, ...]]:
    rows = _read("help")["contact"]
    return {language: _nearest_first(rows, language) for language in LANGUAGES}


def _nearest_first(rows: Sequence[Mapping[str, Any]], language: str) -> tuple[Contact, ...]:
    """Those of the language, then those of any, then the others."""
    order = {language: 0, "any": 1}
    near = sorted(rows, key=lambda row: order.get(row["language"], 2))
    return tuple(_contact(row, language) for row in near)


def _read(name: str) -> dict[str, Any]:
    source = files("klarheit").joinpath("data", "clarify", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(source)


def _setting(key: str, rows: Mapping[str, Any], language: str) -> Setting:
    plain = {name: value for name, value in rows.items() if name not in ("title", "about", "step")}
    steps = tuple(_step(row, language) for row in rows["step"])
    return Setting(key, rows["title"][language], rows["about"][language], steps, **plain)


def _step(row: Mapping[str, Any], language: str) -> Step:
    fields = {name: value[language] if name in _WORDED else value for name, value in row.items()}
    choices = tuple(Choice(choice["key"], choice[language]) for choice in row.get("choices", ()))
    return Step(**{**fields, "choices": choices, "answers": tuple(row.get("answers", ()))})


def _contact(row: Mapping[str, Any], language: str) -> Contact:
    numbers = tuple(row["numbers"])
    return Contact(row["country"], row["name"][language], numbers, row["note"][language])
