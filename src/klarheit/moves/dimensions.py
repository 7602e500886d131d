"""Which of the eleven dimensions of clarity a question asks about (method, section 1)."""

from functools import cache

from klarheit.languages import room
from klarheit.moves.cues import Cues, flat

_NOTHING = "nothing"


def dimensions_asked(text: str, language: str) -> tuple[str, ...]:
    """Keys of the dimensions a question asks about, in the order of the map; empty when it asks about none.

    text      a segment that is a question, with or without "?"
    language  "de" or "en"
    """
    found = _cues(language).keys(flat(text))
    if _NOTHING in found:
        return ()
    return tuple(key for key in room(language, "dimensions").ASKED if key in found)


@cache
def _cues(language: str) -> Cues:
    words = room(language, "dimensions")
    return Cues({**words.ASKED, _NOTHING: words.COURTESIES})
