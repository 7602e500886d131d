"""What is remembered while one talk is read, and forgotten with it.

Sentences are looked at by several rooms in a row, so what was found out about them is kept for a while. But
they are people's words: none stays in the process when its mirror, its table or its conversation is finished.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Found = TypeVar("Found")

_FORGET: list[Callable[[], None]] = []


def while_reading(most: int) -> Callable[[Callable[Asked, Found]], Callable[Asked, Found]]:
    """Remember the last `most` results of a function of people's words."""

    def remember(find: Callable[Asked, Found]) -> Callable[Asked, Found]:
        remembered = lru_cache(maxsize=most)(find)
        _FORGET.append(remembered.cache_clear)
        return remembered  # type: ignore[return-value]  # typeshed gives lru_cache no parameters

    return remember


@contextmanager
def forgetting() -> Iterator[None]:
    """Around the reading of one talk: afterwards nothing of it is remembered, whatever happened."""
    try:
        yield
    finally:
        for forget in _FORGET:
            forget()
