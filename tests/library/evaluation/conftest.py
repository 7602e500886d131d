"""Two short talks, coded by the manual."""

from collections.abc import Callable
from pathlib import Path

import pytest

GERMAN = """\
# language: de
# spelling: written
A | greeting | | Guten Morgen, Herr Wessels.
+ | open | situation | Wie machen Sie das heute?
P | answer | situation, obstacles~ | Wir haben drei Maschinen.
+ | answer | | Irgendwie steht immer eine.
A | open, clarifying, follow_up | obstacles | Was heißt „irgendwie“ genau?
P | ask_back, narrow | | Wie viel kostet das?
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write(content: str, name: str = "a.talk", folder: str = "coded") -> Path:
        path = tmp_path / folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
        return path

    return write


@pytest.fixture
def german(write: Callable[..., Path]) -> Path:
    return write(GERMAN)
