"""The three talks of docs/practice-talks.md: a better asker learns clearly more."""

from pathlib import Path

import pytest

from klarheit.practice.debrief import Debrief, debrief
from klarheit.practice.persona import persona
from klarheit.practice.play import play

TALKS = Path(__file__).with_name("talks")
PAGE = Path(__file__).parents[3] / "docs/practice-talks.md"
ASKERS = ("good", "average", "poor")


def debriefed(asker: str) -> Debrief:
    lines = (TALKS / f"{asker}.txt").read_text(encoding="utf-8").split("/ende")[0].splitlines()
    return debrief(play(persona("joinery", "de"), lines, seed=3))


def test_better_asker_learns_clearly_more() -> None:
    good, average, poor = (debriefed(asker).weighted[0] for asker in ASKERS)
    assert good >= 2 * average
    assert average > poor


def test_only_the_good_asker_hears_what_lies_deep() -> None:
    deep = [sum(row.depth == 3 and row.how == "earned" for row in debriefed(asker).facts) for asker in ASKERS]
    assert deep[0] >= 2
    assert deep[1:] == [0, 0]


@pytest.mark.parametrize("asker", ASKERS)
def test_page_shows_what_the_command_prints(asker: str) -> None:
    """Where the engine has changed: python benchmarks/practice_talks.py."""
    page = PAGE.read_text(encoding="utf-8")
    for one in debriefed(asker).reasons:
        assert "".join(one.came.split()) in "".join(page.split())
