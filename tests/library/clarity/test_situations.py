"""Sixty situations, written by somebody who did not see the code: what would a good coach ask about now?"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from klarheit.clarity import draw_map, next_questions
from klarheit.clarity.catalogue import question
from klarheit.clarity.model import NextQuestion
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves import recognise
from klarheit.moves.model import Sides

FOLDER = Path(__file__).parent / "situations"
SIDES = Sides(frozenset(("A",)), "hint")
SPEAKERS = (Speaker("A", role="asker"), Speaker("P", role="partner"))


def situations() -> list[Any]:
    found = []
    for language, name in (("de", "german"), ("en", "english")):
        table = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
        found += [pytest.param(language, one, id=one["id"]) for one in table["situation"]]
    return found


def asked_next(language: str, situation: dict[str, Any]) -> tuple[NextQuestion, ...]:
    lines = (line.split(":", 1) for line in situation["text"].strip().splitlines())
    turns = tuple(Turn(speaker.strip(), " ".join(said.split())) for speaker, said in lines)
    talk = recognise(Conversation(language, SPEAKERS, turns), SIDES, goes_on=True)
    return next_questions(talk, draw_map(talk), situation["setting"])


@pytest.mark.parametrize(("language", "situation"), situations())
def test_question_is_one_question_and_no_reproach(language: str, situation: dict[str, Any]) -> None:
    for proposed in asked_next(language, situation):
        assert proposed.text.count("?") == 1
        assert not proposed.text.lower().startswith(("warum", "wieso", "weshalb", "why", "darf ich", "may i"))
        assert situation["setting"] in question(proposed.id).wordings


# What was reached; a coach's judgement is the goal. Raise these, never lower them.
@pytest.mark.parametrize(
    ("language", "first", "among_three", "mistakes"), [("de", 19, 27, 3), ("en", 18, 28, 5)]
)
def test_first_question_is_mostly_one_a_coach_would_ask(
    language: str, first: int, among_three: int, mistakes: int
) -> None:
    rows = [row.values[1] for row in situations() if row.values[0] == language]
    asked = [(row, asked_next(language, row)) for row in rows]
    assert len(rows) == 30
    assert sum(found[0].dimension in row["good"] for row, found in asked) >= first
    assert sum(any(one.dimension in row["good"] for one in found) for row, found in asked) >= among_three
    wrong = (found[0].dimension in row["never"] or found[0].id in row["never_ids"] for row, found in asked)
    assert sum(wrong) <= mistakes
