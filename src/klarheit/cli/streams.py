"""The streams of the command: there in any case, and never failing over a letter they can't show."""

import io
import os
import sys


def settle() -> None:
    """A closed stream swallows what is printed; a sign outside the terminal's alphabet becomes "?"."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, io.TextIOWrapper(io.FileIO(os.devnull, "w"), encoding="utf-8"))
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def drop_stdout() -> None:
    """Nobody can read any more: let Python's own flush at the end go nowhere instead of failing again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def emit(content: bytes) -> None:
    """Bytes for another program, such as JSON: UTF-8 whatever the terminal's alphabet."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)


def everything_from_stdin() -> bytes:
    """Nothing when standard input is closed."""
    return b"" if sys.stdin is None else sys.stdin.buffer.read()
