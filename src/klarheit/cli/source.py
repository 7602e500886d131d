"""A conversation from a file, or from standard input when the file is "-"."""

from pathlib import Path

from klarheit import formats
from klarheit.cli import streams
from klarheit.conversation import Conversation

STANDARD_INPUT = "-"


def read(file: str, language: str | None) -> Conversation:
    """Read a transcript. Raises UnreadableFile or UnsupportedLanguage."""
    if file == STANDARD_INPUT:
        return formats.parse(streams.everything_from_stdin(), name=STANDARD_INPUT, language=language)
    return formats.read(Path(file), language=language)
