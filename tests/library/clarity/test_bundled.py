"""The bundled talks, read by the program, beside what a careful human reader found in them.

Cues were mended with these two talks at hand: this guards what works, it measures nothing (`training/maps.py`
does).
"""

import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from klarheit import formats
from klarheit.clarity import draw_map
from klarheit.clarity.model import ClarityMap
from klarheit.moves import find_sides, recognise

GOLD = Path(__file__).parent.parent / "gold"
NAMES = ("erstgespraech", "first-talk")
MISSES = 3  # of eleven


def gold(name: str) -> dict[str, Any]:
    return tomllib.loads((GOLD / f"{name}.toml").read_text(encoding="utf-8"))


def drawn(name: str) -> ClarityMap:
    path = Path(str(files("klarheit").joinpath("data", "conversations", f"{name}.vtt")))
    conversation = formats.read(path)
    return draw_map(recognise(conversation, find_sides(conversation, gold(name)["asker"])))


@pytest.mark.parametrize("name", NAMES)
def test_states_are_those_a_reader_would_accept(name: str) -> None:
    found, read = drawn(name), gold(name)["dimensions"]
    missed = {dimension for dimension in read if found[dimension].state not in read[dimension]["accepted"]}
    assert len(missed) <= MISSES


@pytest.mark.parametrize("name", NAMES)
def test_purpose_is_found_where_the_reader_found_it(name: str) -> None:
    purpose = drawn(name).purpose
    assert purpose is not None
    assert purpose.turn == gold(name)["purpose"]["turn"]
