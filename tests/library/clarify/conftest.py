"""Dialogues as they were held: `held/<setting>.<language>.toml`, each answer with the question it answers."""

import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from klarheit import clarify
from klarheit.clarify.model import Dialogue

TODAY = date(2026, 11, 23)
"""A Monday."""
HELD = sorted((Path(__file__).parent / "held").glob("*.toml"))

Begin = Callable[..., Dialogue]
Rows = list[tuple[str, str]]


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def begun() -> Begin:
    """A dialogue with some answers, one after the other: `begun("prepare", "de", "Herrn Voss", …)`."""

    def begin(setting: str, language: str, *answers: str) -> Dialogue:
        dialogue = clarify.begin(setting, language, TODAY)
        for answer in answers:
            dialogue = clarify.answer(dialogue, answer)
        return dialogue

    return begin


@pytest.fixture(params=HELD, ids=lambda path: path.stem)
def held(request: pytest.FixtureRequest) -> tuple[str, str, Rows]:
    """Setting, language, and the rows of one held dialogue."""
    setting, language = request.param.stem.split(".")
    rows = tomllib.loads(request.param.read_text(encoding="utf-8"))["answers"]
    return setting, language, [(key, answer) for key, answer in rows]


@pytest.fixture
def to_the_end(begun: Begin) -> Callable[[str, str], Dialogue]:
    """A held dialogue, finished."""

    def hold(setting: str, language: str) -> Dialogue:
        file = Path(__file__).parent / "held" / f"{setting}.{language}.toml"
        rows = tomllib.loads(file.read_text(encoding="utf-8"))["answers"]
        return begun(setting, language, *(answer for _, answer in rows))

    return hold
