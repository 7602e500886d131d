"""The words of a talk as numbers: what the trained recogniser reads."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]

# A word, one mark, or what separates them: together the pieces are the whole text.
_PIECE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:]\d+)*|\s+|.")
_MARKS = '.,?!;:…–-"“”„»«()'
_LAST_LETTERS = 4
PAD, NUMBER = 0, 1
_RESERVED = 2


@dataclass(frozen=True, slots=True)
class Tokens:
    """All words and marks of some texts, one after the other.

    ids           (n,) number of the word or mark in the vocabulary
    starts, ends  (n,) first character within its text, and the one behind its last
    bounds        (texts + 1,) the tokens of text t are bounds[t] to bounds[t + 1]
    """

    ids: Ints
    starts: Ints
    ends: Ints
    bounds: Ints


class Vocabulary:
    """Words by number. A word that is not among them is known by its last letters, of which many words
    share one number: German compounds and endings tell by them what they are about.

    words    known words in lower case; number `_RESERVED` + place
    endings  how many numbers there are for all other words
    """

    def __init__(self, words: Sequence[str], endings: int) -> None:
        self.words = tuple(words)
        self.endings = endings
        self._numbers = {word: place for place, word in enumerate(self.words, _RESERVED)}

    @property
    def size(self) -> int:
        """How many numbers there are."""
        return _RESERVED + len(self.words) + self.endings

    @cached_property
    def marks(self) -> NDArray[np.bool_]:
        """(size,) whether a number stands for a mark and not for a word."""
        found = np.zeros(self.size, bool)
        found[[number for word, number in self._numbers.items() if not word[0].isalnum()]] = True
        return found

    def number(self, word: str) -> int:
        """The number of a word or mark in lower case."""
        known = self._numbers.get(word)
        if known is not None:
            return known
        if word[0].isdigit():
            return NUMBER
        if not word[0].isalpha():
            return PAD
        return self.size - 1 - crc32(word[-_LAST_LETTERS:].encode()) % self.endings

    def encode(self, texts: Iterable[str]) -> Tokens:
        """All words and marks of the texts as numbers, with their places."""
        pieces: list[str] = []
        counts: list[int] = []
        for text in texts:
            lowered = text.lower()
            found = _PIECE.findall(lowered if len(lowered) == len(text) else text)
            pieces += found
            counts.append(len(found))
        return self._tokens(pieces, np.array(counts, np.int32))

    def _new(self, piece: str) -> int:
        """The number of a piece that is not known; -1 for spaces."""
        return -1 if piece.isspace() else self.number(piece)

    def _tokens(self, pieces: list[str], counts: Ints) -> Tokens:
        known = self._numbers
        numbers = {piece: known[piece] if piece in known else self._new(piece) for piece in set(pieces)}
        ids = np.fromiter(map(numbers.__getitem__, pieces), np.int32, len(pieces))
        lengths = np.fromiter(map(len, pieces), np.int32, len(pieces))
        ends = np.cumsum(lengths, dtype=np.int32)
        firsts = np.concatenate([[0], np.cumsum(counts)])
        offsets = np.repeat(np.concatenate([[0], ends])[firsts[:-1]], counts).astype(np.int32)
        kept = ids >= 0
        bounds = np.concatenate([[0], np.cumsum(kept)])[firsts].astype(np.int32)
        return Tokens(ids[kept], (ends - lengths - offsets)[kept], (ends - offsets)[kept], bounds)
