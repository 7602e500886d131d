"""Refusals in the file beside a talk: the commands heed them and lose none."""

import json
from argparse import Namespace
from pathlib import Path

from klarheit.cli import corrected
from klarheit.corrections import Correction, Refusal, dump

SET_RIGHT = Correction(0, 0, 4, "Mhm.", ("smalltalk",))
REFUSED = Refusal("question", "goal.1", "Was wäre anders?")
HEEDED = Namespace(corrections=None, uncorrected=False)


def beside(talk: Path) -> Path:
    return talk.with_name(f"{talk.name}.corrections.json")


def test_file_beside_a_talk_gives_both(tmp_path: Path) -> None:
    talk = tmp_path / "talk.txt"
    beside(talk).write_text(json.dumps(dump([SET_RIGHT], [REFUSED])), encoding="utf-8")
    assert corrected.of(str(talk), HEEDED) == (SET_RIGHT,)
    assert corrected.refused(str(talk), HEEDED) == (REFUSED,)
    assert corrected.refused(str(talk), Namespace(corrections=None, uncorrected=True)) == ()


def test_writing_corrections_keeps_the_refusals(tmp_path: Path) -> None:
    path = beside(tmp_path / "talk.txt")
    path.write_text(json.dumps(dump([SET_RIGHT], [REFUSED])), encoding="utf-8")
    corrected.write(path, [])
    assert json.loads(path.read_text(encoding="utf-8")) == dump([], [REFUSED])


def test_file_in_which_nothing_is_left_goes(tmp_path: Path) -> None:
    path = beside(tmp_path / "talk.txt")
    corrected.write(path, [SET_RIGHT])
    corrected.write(path, [])
    assert not path.exists()
