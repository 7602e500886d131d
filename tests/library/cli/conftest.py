"""The command in this process: what many calls need, since each start of Python takes half a second."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from klarheit.cli import main

Told = tuple[int, str, str]


@pytest.fixture
def klarheit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Told]:
    """Exit code, output and errors of one command; the person's folder is `tmp_path / "own"`."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    settings = {"KLARHEIT_HOME": str(tmp_path / "own"), "LOGNAME": "jana", "COLUMNS": "120"}
    for name, value in settings.items():
        monkeypatch.setenv(name, value)

    def run(*arguments: str | Path, lang: str = "en_GB.UTF-8", stdin: str = "") -> Told:
        streams = {name: io.TextIOWrapper(io.BytesIO(), "utf-8") for name in ("stdin", "stdout", "stderr")}
        streams["stdin"].buffer.write(stdin.encode())
        streams["stdin"].seek(0)
        with monkeypatch.context() as patch:
            patch.setenv("LANG", lang)
            for name, stream in streams.items():
                patch.setattr(sys, name, stream)
            code = _code(list(map(str, arguments)))
        told = []
        for name in ("stdout", "stderr"):
            streams[name].flush()
            streams[name].seek(0)
            told.append(streams[name].read())
        return code, told[0], told[1]

    return run


def _code(arguments: list[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as left:  # argparse leaves so, also behind --help
        return int(left.code or 0)
