"""The mirror in the terminal."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from klarheit.mirror import Mirror
from klarheit.moves.model import Sides
from klarheit.report import text

EXPECTED = Path(__file__).parent / "expected"


def test_text_of_a_small_talk_is_laid_out_as_expected(mirror: Mirror) -> None:
    before_numbers, _, _ = text.render(mirror, "de", width=88).partition("\nZahlen im Zusammenhang")
    assert before_numbers == (EXPECTED / "mirror.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("language", ["de", "en"])
def test_no_line_is_wider_than_asked_for(mirror: Mirror, width: int, language: str) -> None:
    assert [
        line for line in text.render(mirror, language, width=width).splitlines() if len(line) > width
    ] == []


def test_colour_changes_nothing_but_the_colour(mirror: Mirror) -> None:
    coloured = text.render(mirror, "de", colour=True)
    assert re.sub("\033\\[[0-9]+m", "", coloured) == text.render(mirror, "de")
    assert coloured.count("\033[") > 20


def test_no_colour_means_no_escape_codes_and_no_trailing_spaces(mirror: Mirror) -> None:
    lines = text.render(mirror, "de").splitlines()
    assert [line for line in lines if "\033" in line or line != line.rstrip()] == []


def test_guessed_sides_are_said_with_the_way_to_set_them(mirror: Mirror) -> None:
    guessed = replace(mirror, talk=replace(mirror.talk, sides=Sides(mirror.talk.sides.askers, "guess")))
    lines = text.render(guessed, "en").splitlines()
    assert "    klarheit mirror FILE --asker 'NAME'" in lines


def test_control_characters_of_a_file_do_not_reach_the_terminal(mirror: Mirror) -> None:
    held = mirror.talk.conversation
    people = (held.speakers[0], replace(held.speakers[1], name="Herr\033[31m Brandt"))
    hostile = replace(mirror, talk=replace(mirror.talk, conversation=replace(held, speakers=people)))
    assert "\033" not in text.render(hostile, "de")
