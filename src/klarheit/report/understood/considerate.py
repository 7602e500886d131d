"""What does not belong in a letter: third persons, who may read it, confidences, jokes and small talk."""

import re
from bisect import bisect_left, bisect_right

from klarheit.clarity.facts import facts
from klarheit.clarity.model import Evidence
from klarheit.languages import room
from klarheit.moves.model import Talk
from klarheit.report.understood.model import Reason
from klarheit.report.understood.pattern import pattern

_ENDED = re.compile(r"[.?!…]\s+")


def reason_to_leave_out(talk: Talk, evidence: Evidence) -> Reason | None:
    """Why these words should stay between the two, or None."""
    language, quote = talk.conversation.language, evidence.quote
    if _has("CONFIDENTIAL", _sentences(talk, evidence, before=1, after=1), language):
        return "confidential"
    if about_others := _about_others(talk, quote, language):
        return about_others
    if _has("JOKING", _sentences(talk, evidence, before=0, after=1), language):
        return "joke"
    return "small_talk" if _has("SMALL_TALK", quote, language) else None


def names_someone(text: str, language: str) -> bool:
    """Whether a third person is in it, by name, by role or as "he"."""
    named = any(fact.kind in ("person", "role") for fact in facts(text, language))
    return named or _has("SOMEONE", text, language)


def names_someone_else(talk: Talk, text: str) -> bool:
    """Whether it names somebody who does not take part in the talk."""
    language = talk.conversation.language
    return names_someone(_without_those_present(talk, text, language), language)


def _about_others(talk: Talk, quote: str, language: str) -> Reason | None:
    someone = names_someone(quote, language)
    judges = _has("JUDGING", quote, language) and (someone or not _has("SELF", quote, language))
    if judges or (someone and _has("JUDGING_SOMEONE", quote, language)):
        return "judging"
    if someone and _has("PRIVATE", quote, language):
        return "private"
    return "someone" if names_someone_else(talk, quote) else None


def _without_those_present(talk: Talk, text: str, language: str) -> str:
    """The text without the names of those who talk, and the titles before them."""
    title = room(language, "understood").TITLES
    called = (word for one in talk.conversation.speakers for word in (one.name or "").split())
    names = {word for word in called if word[0].isupper() and not re.fullmatch(title, word)}
    if not names:
        return text
    return re.sub(rf"\b(?:{title} )?(?:{'|'.join(map(re.escape, names))})\b", "", text)


def _sentences(talk: Talk, evidence: Evidence, before: int, after: int) -> str:
    """The sentences of the quote, with so many before and after it, in the same turn."""
    text = talk.turns[evidence.turn].text
    bounds = [0, *(match.end() for match in _ENDED.finditer(text)), len(text)]
    first = bisect_right(bounds, evidence.start) - 1
    last = bisect_left(bounds, evidence.end)
    return text[bounds[max(0, first - before)] : bounds[min(len(bounds) - 1, last + after)]]


def _has(kind: str, text: str, language: str) -> bool:
    return pattern(kind, language).search(text) is not None
