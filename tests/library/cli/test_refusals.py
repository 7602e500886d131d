"""Refusals in the file beside a talk: the commands heed them and lose none."""

import json
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from klarheit.cli import corrected
from klarheit.corrections import Correction, Refusal, dump

SET_RIGHT = Correction(0, 0, 4, "Mhm.", ("smalltalk",))
REFUSED = Refusal("question", "goal.1", "Was wäre anders?")
HEEDED = Namespace(corrections=None, uncorrected=False)
TALK = """\
Ich: Guten Tag, Frau Berg. Was ist bei Ihnen gerade los?
Kundin: Die Presse steht jede Woche.
"""
Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


def written(talk: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(beside(talk).read_text(encoding="utf-8"))
    return found


def beside(talk: Path) -> Path:
    return talk.with_name(f"{talk.name}.corrections.json")


def test_file_beside_a_talk_gives_both(tmp_path: Path) -> None:
    talk = tmp_path / "talk.txt"
    beside(talk).write_text(json.dumps(dump([SET_RIGHT], [REFUSED])), encoding="utf-8")
    assert corrected.of(str(talk), HEEDED) == (SET_RIGHT,)
    assert corrected.refused(str(talk), HEEDED) == (REFUSED,)
    assert corrected.refused(str(talk), Namespace(corrections=None, uncorrected=True)) == ()


def test_correcting_keeps_the_refusals_and_undoing_too(klarheit: Command, talk: Path) -> None:
    beside(talk).write_text(json.dumps(dump([], [REFUSED])), encoding="utf-8")
    assert klarheit("correct", talk, "--at", "1.1", "--label", "smalltalk")[0] == 0
    assert written(talk)["refused"] == dump([], [REFUSED])["refused"]
    assert klarheit("correct", talk, "--undo")[0] == 0
    assert written(talk) == dump([], [REFUSED])


def test_what_lost_its_place_is_struck_on_request(klarheit: Command, talk: Path) -> None:
    lost = Refusal("entry", "goal", "Nie gesagt.", 0, 0, 11)
    beside(talk).write_text(json.dumps(dump([], [lost, REFUSED])), encoding="utf-8")
    assert klarheit("correct", talk, "--drop-displaced")[0] == 0
    assert written(talk) == dump([], [REFUSED])


def test_mirror_heeds_the_refusals_beside_a_talk(klarheit: Command, talk: Path) -> None:
    beside(talk).write_text(json.dumps(dump([], [REFUSED])), encoding="utf-8")
    assert json.loads(klarheit("mirror", talk, "--json")[1])["refused"] == dump([], [REFUSED])["refused"]
    assert json.loads(klarheit("mirror", talk, "--json", "--uncorrected")[1])["refused"] == []


def test_file_in_which_nothing_is_left_goes(tmp_path: Path) -> None:
    path = beside(tmp_path / "talk.txt")
    corrected.write(path, [SET_RIGHT])
    corrected.write(path, [])
    assert not path.exists()
