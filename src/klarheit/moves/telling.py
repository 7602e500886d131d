"""What the asker tells, from information to pitch and pressure (method, section 2)."""

from klarheit.languages import room
from klarheit.languages.cues import lowered
from klarheit.moves import listening, process
from klarheit.moves.context import Context
from klarheit.moves.model import TELLING

_SHORTEST_INFORMATION = 4
_NOT_TOLD = frozenset(("reflection", "summary", "backchannel"))
_IN_QUESTIONS = (("advice", "advice_in_question"), ("pitch", "pitch_in_question"), ("pressure", "pressure"))


def labels(text: str, context: Context) -> tuple[str, ...]:
    """The telling labels of one segment; empty for the partner's side.

    A statement of at least four words that is nothing else is `information`.
    """
    if context.side != "asker":
        return ()
    heard = () if context.form else listening.labels(text, context)
    if not _NOT_TOLD.isdisjoint(heard):
        return ()
    cues = room(context.language, "telling").CUES.find(lowered(text))
    if context.form:
        return tuple(label for label, cue in _IN_QUESTIONS if cue in cues)
    if "own_offer" in cues and _names_own(text, context):
        cues |= {"pitch"}
    return tuple(label for label in TELLING if label in cues) or _information(text, context, heard)


def own_names(text: str, language: str) -> frozenset[str]:
    """Names of the organisation for which the speaker of a turn introduces themselves, in lower case."""
    found = room(language, "telling").OWN_NAME.findall(text)
    return frozenset(name.lower() for names in found for name in names if name)


def _names_own(text: str, context: Context) -> bool:
    """Whether a segment speaks of the asker's own organisation, not only to greet or to agree on a step."""
    said = text.lower()
    return any(name in said for name in context.own) and not process.labels(text, context)


def _information(text: str, context: Context, heard: tuple[str, ...]) -> tuple[str, ...]:
    if heard or process.labels(text, context) or text.count(" ") + 1 < _SHORTEST_INFORMATION:
        return ()
    return ("information",)
