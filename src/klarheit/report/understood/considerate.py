"""What does not belong in a letter that a third person may read: judgements, private matters, confidences."""

import re
from bisect import bisect_left, bisect_right

from klarheit.clarity.facts import facts
from klarheit.clarity.model import Evidence
from klarheit.moves.model import Talk
from klarheit.report.understood.model import Reason
from klarheit.report.understood.pattern import pattern

_ENDED = re.compile(r"[.?!…]\s+")


def reason_to_leave_out(talk: Talk, evidence: Evidence) -> Reason | None:
    """Why these words should stay between the two, or None."""
    language, quote = talk.conversation.language, evidence.quote
    if _has("CONFIDENTIAL", _surroundings(talk, evidence), language):
        return "confidential"
    someone = names_someone(quote, language)
    judges = _has("JUDGING", quote, language) and (someone or not _has("SELF", quote, language))
    if judges or (someone and _has("JUDGING_SOMEONE", quote, language)):
        return "judging"
    return "private" if someone and _has("PRIVATE", quote, language) else None


def names_someone(text: str, language: str) -> bool:
    """Whether a third person is in it, by name, by role or as "he"."""
    named = any(fact.kind in ("person", "role") for fact in facts(text, language))
    return named or _has("SOMEONE", text, language)


def _surroundings(talk: Talk, evidence: Evidence) -> str:
    """The quote with the sentence before and the sentence after it, in the same turn."""
    text = talk.turns[evidence.turn].text
    bounds = [0, *(match.end() for match in _ENDED.finditer(text)), len(text)]
    first = bisect_right(bounds, evidence.start) - 1
    last = bisect_left(bounds, evidence.end)
    return text[bounds[max(0, first - 1)] : bounds[min(len(bounds) - 1, last + 1)]]


def _has(kind: str, text: str, language: str) -> bool:
    return pattern(kind, language).search(text) is not None
