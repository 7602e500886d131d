"""Measures on the two bundled talks, beside what a careful reader found in them (tests/library/gold)."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from klarheit import clarity, formats, measures, moves
from klarheit.measures.model import Measurement, Place

ROOT = Path(__file__).parents[3]
NAMES = ("erstgespraech", "first-talk")


@cache
def read(name: str) -> tuple[dict[str, Any], dict[str, Measurement], tuple[Place, ...]]:
    """The reader's moments, our figures by key, our places."""
    gold = tomllib.loads((ROOT / f"tests/library/gold/{name}.toml").read_text(encoding="utf-8"))
    conversation = formats.read(ROOT / f"src/klarheit/data/conversations/{name}.vtt")
    talk = moves.recognise(conversation, moves.find_sides(conversation, gold["asker"]))
    drawn = clarity.draw_map(talk)
    figures = {found.key: found for found in measures.measure(talk, drawn)}
    return gold["moments"], figures, measures.places(talk, drawn)


def test_interrogation_is_found_only_where_the_reader_felt_it() -> None:
    """In the other talk one question of the row ("Sind das alles Europaletten?") may pass for smalltalk."""
    found = {name: interrogations(name) for name in NAMES}
    assert any(found.values())
    for name, runs in found.items():
        felt = read(name)[0]["interrogation"]
        assert all(set(run) <= set(felt) for run in runs)


def interrogations(name: str) -> list[list[int]]:
    """The turns of the asker in each."""
    return [
        [evidence.turn for evidence in place.evidence if evidence.side == "asker"]
        for place in read(name)[2]
        if place.key == "interrogation"
    ]


@pytest.mark.parametrize("name", NAMES)
def test_first_pitch_is_where_the_reader_heard_it(name: str) -> None:
    moments, figures, _ = read(name)
    assert figures["first_pitch"].turns == (moments["first_pitch"],)


@pytest.mark.parametrize("name", NAMES)
def test_pitch_came_before_the_goal_was_clear(name: str) -> None:
    moments, _, places = read(name)
    assert [place.evidence[0].turn for place in places if place.key == "pitch_before_goal"] == [
        moments["first_pitch"]
    ]


@pytest.mark.parametrize("name", NAMES)
def test_telling_before_goal_ends_where_the_reader_saw_the_goal(name: str) -> None:
    moments, figures, _ = read(name)
    assert max(figures["telling_before_goal"].turns) < moments["first_clear_goal"]
    assert moments["first_pitch"] in figures["telling_before_goal"].turns


def test_concern_jumped_past_is_found() -> None:
    moments, _, places = read("erstgespraech")
    jumped = [
        [evidence.turn for evidence in place.evidence]
        for place in places
        if place.key == "jumped_past_concern"
    ]
    assert list(moments["concern_jumped_past"].values()) in jumped


@pytest.mark.parametrize("name", NAMES)
def test_very_good_question_brought_the_longest_reply(name: str) -> None:
    moments, figures, _ = read(name)
    conversation = formats.read(ROOT / f"src/klarheit/data/conversations/{name}.vtt")
    talk = moves.recognise(conversation, moves.find_sides(conversation, None))
    best = max(measures.asked_questions(talk), key=lambda asked: asked.words)
    assert (best.move.turn, best.reply) == (moments["very_good_question"], moments["very_good_answer"][0])
    assert best.words > 3 * (figures["question_yield"].value or 0)


@pytest.mark.parametrize("name", NAMES)
def test_half_an_hour_of_talk_leaves_little_unmeasured(name: str) -> None:
    _, figures, _ = read(name)
    missing = {key: found.absent for key, found in figures.items() if found.value is None}
    assert set(missing.values()) <= {"no_event"}
