"""The kind of a question (method, section 2): at most one, the most specific wins."""

from functools import cache

from klarheit.languages import room
from klarheit.moves.cues import Cues, flat


def kind(text: str, language: str) -> str | None:
    """The kind of a question ("kind.scaling" …), or None when it has none.

    text  a segment that is a question, with or without "?"
    """
    found = _cues(language).keys(flat(text))
    return next((key for key in room(language, "kinds").CUES if key in found), None)


@cache
def _cues(language: str) -> Cues:
    return Cues(room(language, "kinds").CUES)
