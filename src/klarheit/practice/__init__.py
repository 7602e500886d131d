"""Practice: counterparts whose inner state lives in code, and who open up to good questions and listening.

Names are looked up when first asked for: the recogniser is not loaded before somebody says something.
Functions that bear the name of their module are imported from there: `klarheit.practice.play.play`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from klarheit.practice.files import from_json, to_json
    from klarheit.practice.model import Reason, Reply, Said, State, Told
    from klarheit.practice.persona import Fact, Persona, UnreadablePersona, Way, personas, read_persona
    from klarheit.practice.play import Played
    from klarheit.practice.turn import begin, reply

__all__ = [
    "Fact",
    "Persona",
    "Played",
    "Reason",
    "Reply",
    "Said",
    "State",
    "Told",
    "UnreadablePersona",
    "Way",
    "begin",
    "from_json",
    "personas",
    "read_persona",
    "reply",
    "to_json",
]

_ROOMS = {
    "files": ("from_json", "to_json"),
    "model": ("Reason", "Reply", "Said", "State", "Told"),
    "persona": ("Fact", "Persona", "UnreadablePersona", "Way", "personas", "read_persona"),
    "play": ("Played",),
    "turn": ("begin", "reply"),
}


def __getattr__(name: str) -> Any:
    for room, names in _ROOMS.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{room}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
