"""What is said out of courtesy, which nobody has to take up."""

from klarheit.languages import room
from klarheit.languages.cues import lowered

_LONGEST_COURTESY, _LONGEST_CHECK = 14, 16


def is_courteous(text: str, language: str) -> bool:
    """Whether a segment is nothing but thanks, assent or a name."""
    return (
        text.count(" ") < _LONGEST_COURTESY
        and room(language, "courtesies").COURTEOUS.match(_plain(text)) is not None
    )


def is_check(text: str, language: str) -> bool:
    """Whether a question only asks for a nod or offers help: "How does that sound?", "Passt das für Sie?"."""
    return (
        text.count(" ") < _LONGEST_CHECK
        and room(language, "courtesies").CHECK.match(_plain(text)) is not None
    )


def _plain(text: str) -> str:
    return lowered(text).replace("?", " ")
