"""What frames a talk: greeting, agenda, next step, farewell, small talk (method, section 2)."""

from klarheit.languages import room
from klarheit.languages.cues import lowered
from klarheit.languages.memory import while_reading
from klarheit.moves.context import Context
from klarheit.moves.model import PROCESS

_IN_QUESTIONS = frozenset(("next_step", "smalltalk"))


@while_reading(64)
def labels(text: str, context: Context) -> tuple[str, ...]:
    """The process labels of one segment."""
    cues = room(context.language, "process").CUES.find(lowered(text))
    if context.form:
        cues &= _IN_QUESTIONS
    if context.side == "partner":
        cues -= {"agenda"}
    return tuple(label for label in PROCESS if label in cues)
