"""Finding something out about a talk once, however many measures ask for it."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from klarheit.moves.model import Talk

Found = TypeVar("Found")


def once_per_talk(find: Callable[[Talk], Found]) -> Callable[[Talk], Found]:
    """Keep what was found in the talk itself, as `cached_property` does: a talk is frozen, so it stays true.

    It goes when the talk goes; equality and hash of a talk know nothing of it.
    """
    key = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def remembered(talk: Talk) -> Found:
        known = vars(talk)
        if key not in known:
            known[key] = find(talk)
        found: Found = known[key]
        return found

    return remembered
