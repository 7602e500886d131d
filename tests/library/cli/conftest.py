"""The command in this process: what many calls need, since each start of Python takes half a second."""

import io
import os
import pty
import select
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from klarheit.cli import main

Told = tuple[int, str, str]
LISTENS = "\x1b[?2004h"
"""What a prompt sends once it reads keys itself: Ctrl-C typed earlier would be lost."""


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


@pytest.fixture
def at_terminal() -> Callable[..., tuple[str, int]]:
    """What a terminal shows when each answer is typed as soon as it is asked for; the exit code."""

    def typed_in(arguments: list[str], *dialogue: tuple[str, str], language: str = "en") -> tuple[str, int]:
        settings = {"TERM": "xterm", "LC_ALL": "C.UTF-8", "LANGUAGE": language, "PROMPT_TOOLKIT_NO_CPR": "1"}
        child, terminal = pty.fork()
        if child == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # as in a terminal, also where a job ignores it
            command = [sys.executable, "-m", "klarheit.cli", *arguments]
            os.execve(sys.executable, command, {**os.environ, **settings})
        told = ""
        for awaited, typed in dialogue:
            told += _read_until(terminal, awaited, LISTENS if typed == "\x03" else "")
            os.write(terminal, typed.encode())
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.close(terminal)
        return told, code

    return typed_in


def _read_until(terminal: int, awaited: str, then: str, seconds: float = 30) -> str:
    """What is shown until the awaited words, and what comes then, stand there; else the child is ended."""
    told, end = b"", time.monotonic() + seconds
    while then not in told.decode(errors="replace").partition(awaited)[2] or awaited.encode() not in told:
        if time.monotonic() > end:
            os.kill(os.tcgetpgrp(terminal), signal.SIGKILL)
            raise AssertionError(f"{awaited!r} never came: {told.decode(errors='replace')}")
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                told += os.read(terminal, 65536)
            except OSError:  # the child has closed its side
                break
    return told.decode(errors="replace")
