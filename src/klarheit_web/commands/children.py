"""Commands as child processes that end with their parent, however it ends."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

Child = subprocess.Popen[bytes]
PATIENCE = 15
"""Seconds a child has to end by itself."""


@contextmanager
def running(*commands: Sequence[str]) -> Iterator[list[Child]]:
    """`klarheit-web` with each of these arguments; all have ended when the block is left."""
    children: list[Child] = []
    try:
        for command in commands:
            children.append(_start(command))
        yield children
    finally:
        _stop(children)


def end_with_parent() -> None:
    """In the child: its standard input is a pipe that only the parent holds open; when it closes, end."""
    threading.Thread(target=_wait_for_the_end, daemon=True).start()


def _start(command: Sequence[str]) -> Child:
    # A session of its own: Ctrl-C in the terminal reaches the parent alone, which then ends its children.
    return subprocess.Popen(  # noqa: S603  # this very program
        [sys.executable, "-m", "klarheit_web.commands", *command, "--as-child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )


def _stop(children: Sequence[Child]) -> None:
    for child in children:
        child.terminate()
    for child in children:
        try:
            child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        if child.stdin:
            child.stdin.close()


def _wait_for_the_end() -> None:
    while os.read(sys.stdin.fileno(), 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
