"""What the partner agreed to or put right stands first in the map of every layout, what was said apart."""

import re
from dataclasses import replace

import pytest

from klarheit.clarity.model import ClarityMap, Endorsed
from klarheit.mirror import Mirror
from klarheit.report import html, text

WRITTEN = "Sonntags sollen alle frei haben."


@pytest.fixture
def answered(mirror: Mirror, how: Endorsed) -> Mirror:
    """The mirror after the partner wrote about the goal."""
    entries = tuple(
        replace(entry, state="clear", source=how, endorsed=(WRITTEN,)) if entry.dimension == "goal" else entry
        for entry in mirror.clarity.entries
    )
    return replace(mirror, clarity=ClarityMap(entries, mirror.clarity.purpose))


def lines_about_goal(mirror: Mirror) -> list[str]:
    lines = [line.strip() for line in text.render(mirror, "de", width=100).splitlines()]
    start = next(place for place, line in enumerate(lines) if "Ziel:" in line)
    return [line.split("   ")[0] for line in lines[start : start + 4]]


@pytest.mark.parametrize(
    ("how", "called"),
    [
        ("endorsed", "gelesen und gutgeheißen"),
        ("corrected", "in eigenen Worten berichtigt"),
        ("answered", "in eigenen Worten beantwortet"),
    ],
)
def test_text_tells_what_was_written_first_and_what_was_said_apart(answered: Mirror, called: str) -> None:
    state, written, apart, said = lines_about_goal(answered)
    assert (state.partition(": ")[2], written, apart) == (f"klar, {called}", WRITTEN, "Im Gespräch gesagt:")
    assert "dass meine Leute samstags" in said


@pytest.mark.parametrize("how", ["corrected"])
def test_page_tells_what_was_written_first_and_what_was_said_apart(answered: Mirror) -> None:
    goal = re.search(r"<b>Ziel</b>.*?</li>", html.render(answered, "en").replace("Goal", "Ziel"), re.DOTALL)
    assert goal is not None
    assert re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", goal[0])).split("…")[0].split() == [
        *"Ziel clear, put right in their own words".split(),
        *WRITTEN.split(),
        *"Said in the talk:".split(),
    ]
    assert f'<p class="endorsed" lang="de">{WRITTEN}</p>' in goal[0]
