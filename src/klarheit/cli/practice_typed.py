"""What the learner types in a practice talk: every line counts, an empty one is silence."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from klarheit.cli import clarify_shown as shown
from klarheit.cli.clarify_typed import SIGN, Typed, from_stdin, from_terminal, on_terminal
from klarheit.errors import UnreadableFile
from klarheit.languages import LANGUAGES, room


def typed_by(answers: Path | None) -> Typed:
    """Lines from a file of answers, from the terminal, or from standard input."""
    if answers:
        return _from_file(answers)
    return from_terminal() if on_terminal() else from_stdin()


def skip_to_end(typed: Typed) -> None:
    """Where lines come from a script, pass over those for a talk that ended early, up to "/end"."""
    if on_terminal():
        return
    with suppress(EOFError):
        while not _is_end(typed("")):
            pass


def _is_end(line: str) -> bool:
    word = line.strip().casefold().removeprefix("/")
    ends = (word in room(language, "practised").COMMANDS["end"] for language in LANGUAGES)
    return line.startswith("/") and any(ends)


def _from_file(file: Path) -> Typed:
    """One line after the other, echoed. Raises UnreadableFile "table_unreadable" (reason)."""
    try:
        text = file.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise UnreadableFile("table_unreadable", file=file, reason=error) from error
    coming: Iterator[str] = iter(text.splitlines())

    def typed(_already: str) -> str:
        for line in coming:
            shown.line(SIGN + line)
            return line
        raise EOFError

    return typed
