"""What the user types: in a terminal, as lines on standard input, or from a file of answers."""

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from klarheit.errors import UnreadableFile

Typed = Callable[[str], str]
"""The next answer; the argument is what stands in the line already. Raises EOFError when no more comes."""

SIGN = "> "


def on_terminal() -> bool:
    """Whether a person sits at a terminal, to read and to type."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def from_terminal() -> Typed:
    """Lines edited with prompt_toolkit: pasted text may have several, earlier answers come back by arrow up.

    What was typed is remembered until the command ends, and nowhere else.
    """
    # Only a terminal needs it: mirrors, scripts and tests start without.
    from prompt_toolkit import PromptSession  # noqa: PLC0415
    from prompt_toolkit.history import InMemoryHistory  # noqa: PLC0415
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent  # noqa: PLC0415

    keys = KeyBindings()

    @keys.add("escape", "enter")
    def _new_line(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    session: PromptSession[str] = PromptSession(SIGN, history=InMemoryHistory(), key_bindings=keys)
    return lambda already: session.prompt(default=already)


def from_stdin() -> Typed:
    """One answer a line; an empty line leaves the question open."""
    stream = sys.stdin.buffer if sys.stdin is not None else []
    return _from(line.decode("utf-8", errors="replace") for line in stream)


def from_answers(file: Path) -> Typed:
    """One answer a line or, where the file has empty lines, one a paragraph.

    Raises UnreadableFile "table_unreadable" (reason).
    """
    try:
        text = file.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise UnreadableFile("table_unreadable", file=file, reason=error) from error
    text = text.strip("\r\n")
    return _from(re.split(r"\n\s*\n", text) if re.search(r"\n\s*\n", text) else text.splitlines())


def _from(lines: Iterable[str]) -> Typed:
    coming = iter(lines)

    def typed(_already: str) -> str:
        for line in coming:
            answer = line.strip("\r\n")
            print(SIGN + answer)
            return answer
        raise EOFError

    return typed
