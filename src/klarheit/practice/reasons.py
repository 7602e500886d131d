"""Why the counterpart opened or drew back, in words."""

from collections.abc import Iterable

from klarheit.languages import room
from klarheit.practice.model import Reason

_UNTOLD = frozenset(("time", "capped"))
"""Reasons that are no news: they say nothing about this turn."""


def worded(reason: Reason, language: str) -> str:
    """The reason as a sentence."""
    sentence: str = room(language, "practice").REASONS[reason.key]
    return sentence


def sentences(reasons: Iterable[Reason], language: str) -> tuple[str, ...]:
    """Each reason worth telling once, in order."""
    told = (reason for reason in reasons if reason.key not in _UNTOLD)
    return tuple(dict.fromkeys(worded(reason, language) for reason in told))
