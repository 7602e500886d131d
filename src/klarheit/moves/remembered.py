"""What is found out about single words, once for each."""

from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

# More than a long talk has; when there are more, all are forgotten.
_MOST = 50_000


class Remembered(dict[str, Found]):
    """By word, what `find` says of it: found out when first asked for."""

    def __init__(self, find: Callable[[str], Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> Found:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = self._find(word)
        return found
