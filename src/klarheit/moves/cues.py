"""A small notation for patterns of words, so that language files read like speech.

    "woran … merken"        "…" stands for up to five words in between, "……" for up to fourteen
    "stolperstein*"         "*" for the rest of a word
    "(soll|sollte) fertig"  alternatives; "(denn )?" may be missing, "(noch |auch )*" missing or repeated
    "i \\w+ think"           a word of letters; "\\d+" a number, "[^ ]+" anything

A cue begins and ends at a word. It is looked for in a text made flat by `flat`, which keeps every position.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from klarheit.languages.memory import while_reading
from klarheit.moves.notation import (
    Element,
    NotSimpleError,
    alternatives,
    beginnings,
    closing,
    match,
    needed,
    parse,
)
from klarheit.moves.remembered import Remembered

_WORD = re.compile(r"[\w'-]+")
_BETWEEN_WORDS = re.compile(r"[^\w'-]")
_FIRST_WORD = re.compile(r"[\w'-]+\*?")
_SECOND_WORD = re.compile(r" ([\w'-]+)(?= |$)")
_OPTIONAL_LETTER = re.compile(r"([\w'-]*)(\w)\?")
_REPEATED = ("*", "+", "{")
_REST_OF_WORD = re.compile(r"(?<!\))\*")
_GAPS = {"…… ": r"(?:[\w'-]+ +){0,14}?", "… ": r"(?:[\w'-]+ +){0,5}?"}
_ANY = ""

Rest = tuple[Element, ...] | re.Pattern[str]
"""What follows the first word of a cue: elements, or a regular expression where they do not suffice."""
Filed = tuple[str, tuple[frozenset[str], ...], Rest]
"""Key, sets of words of which one each must be in the text, rest."""


Written = tuple[str, str, str]
"""Key, first word, and what follows it, as written."""


class Hit(NamedTuple):
    """A cue found: its key, and its place as flat[start:end] (less one: the place in the text itself)."""

    key: str
    start: int
    end: int


@dataclass(slots=True)
class _Opening:
    """The cues that begin with one word: as written, and by the word that follows, filed and then read."""

    written: list[Written] = field(default_factory=list)
    filed: dict[str, list[Written]] = field(default_factory=dict)
    read: dict[str, list[Filed]] = field(default_factory=dict)

    def cues(self, following: str) -> Sequence[Filed]:
        """The cues that may go on with this word."""
        return self.read.get(following) or self._read(following)

    def _read(self, following: str) -> Sequence[Filed]:
        if not self.filed:
            self._file()
        word = following if following in self.filed else _ANY
        if word not in self.read:
            self.read[word] = [_filed(*cue) for cue in self.filed[word]]
        return self.read[word]

    def _file(self) -> None:
        """File every cue under each word it may go on with; one that may go on with any, under all."""
        seconds = [_seconds(*cue) for cue in self.written]
        self.filed = {word: [] for word in {_ANY}.union(*seconds)}
        for cue, words in zip(self.written, seconds, strict=True):
            for word in self.filed if _ANY in words else words:
                self.filed[word].append(cue)


class Cues:
    """Many cues under a few keys, found in one pass over the words of a text.

    Cues are filed under the word they begin with and read when that word first turns up.
    """

    def __init__(self, table: Mapping[str, Sequence[str]]) -> None:
        words: dict[str, _Opening] = {}
        stems: dict[str, _Opening] = {}
        for key, cues in table.items():
            for cue in cues:
                for whole in _spelled_out(cue):
                    _file(key, whole, words, stems)
        self._words, self._stems, self._any_stem = words, stems, tuple(stems)
        self._openings = Remembered(self._opening)

    def _opening(self, word: str) -> _Opening | None:
        """The cues that begin with this word, or with a stem of it; None when there are none."""
        opening = self._words.get(word)
        if not word.startswith(self._any_stem):
            return opening
        begun = [other for stem, other in self._stems.items() if word.startswith(stem)]
        return _Opening([cue for other in filter(None, (opening, *begun)) for cue in other.written])

    def hits(self, text: str) -> Iterator[Hit]:
        """Every place in flat text where a cue begins: one hit per place and key, in order."""
        words = text.split()
        return self._hits(text, words, enumerate(pairwise((*words, _ANY))))

    def hits_at(self, text: str, places: Collection[int]) -> Iterator[Hit]:
        """The hits that begin at some of the words, by number; at those there are."""
        words = text.split()
        pairs = list(pairwise((*words, _ANY)))
        return self._hits(text, words, [(place, pairs[place]) for place in places if place < len(pairs)])

    def keys(self, text: str) -> frozenset[str]:
        """The keys of all cues found in flat text."""
        return frozenset(hit.key for hit in self.hits(text))

    def _hits(self, text: str, words: list[str], at: Iterable[tuple[int, tuple[str, str]]]) -> Iterator[Hit]:
        """The hits of those cues that begin at given words, each with the word that follows it."""
        openings = self._openings
        begun = [
            (number, cues)
            for number, (word, following) in at
            if (opening := openings[word]) and (cues := opening.cues(following))
        ]
        there = frozenset(words) if begun else frozenset()
        places: list[re.Match[str]] = []
        for number, cues in begun:
            possible = [cue for cue in cues if not any(map(there.isdisjoint, cue[1]))]
            if possible:
                places = places or list(_WORD.finditer(text))
                yield from _hits_at(text, words, places, number, possible)


def _file(key: str, cue: str, words: dict[str, _Opening], stems: dict[str, _Opening]) -> None:
    first = _FIRST_WORD.match(cue)
    if not first:
        raise ValueError(f"a cue must begin with a word: {cue!r}")
    openings = stems if first.group().endswith("*") else words
    opening = openings.setdefault(first.group().rstrip("*"), _Opening())
    opening.written.append((key, first.group(), cue[first.end() :]))


@while_reading(4)  # a question is looked at for its kind, its tie and its dimensions in a row
def flat(text: str) -> str:
    """Lower case, punctuation as spaces, one space added on either side: position p becomes p + 1."""
    lowered = text.lower()
    kept = lowered if len(lowered) == len(text) else text
    return f" {_BETWEEN_WORDS.sub(' ', kept.replace('’', chr(39)))} "


def _hits_at(
    text: str, words: list[str], places: list[re.Match[str]], number: int, cues: Sequence[Filed]
) -> Iterator[Hit]:
    """The hits that begin with one word: the first cue of each key that matches."""
    found: set[str] = set()
    for key, _, rest in cues:
        if key not in found:
            end = _end(text, words, places, number, rest)
            if end >= 0:
                found.add(key)
                yield Hit(key, places[number].start(), end)


def _end(text: str, words: list[str], places: list[re.Match[str]], number: int, rest: Rest) -> int:
    if isinstance(rest, re.Pattern):
        whole = rest.match(text, places[number].start())
        return whole.end() if whole else -1
    behind = match(rest, words, number + 1)
    return places[behind - 1].end() if behind >= 0 else -1


@cache
def _filed(key: str, first: str, rest: str) -> Filed:
    try:
        if rest and rest[0] not in " (":
            raise NotSimpleError(rest)
        elements = parse(rest)
        return key, needed(elements), elements
    except NotSimpleError:
        return key, (), re.compile(f"{_expression(first + rest)}(?![^ ])")


def _seconds(key: str, first: str, rest: str) -> frozenset[str]:
    """The words a cue may go on with; `_ANY` when that can't be told beforehand."""
    if plain := _SECOND_WORD.match(rest):  # most cues: no need to read them yet
        return frozenset([plain[1]])
    elements = _filed(key, first, rest)[2]
    words = None if isinstance(elements, re.Pattern) else beginnings(elements)
    return frozenset([_ANY]) if words is None else words


def _spelled_out(cue: str) -> Iterator[str]:
    """The cue without alternatives in its first word: one for each of them."""
    if optional := _OPTIONAL_LETTER.match(cue):
        yield from _spelled_out(f"{optional[1]}{optional[2]}{cue[optional.end() :]}")
        yield from _spelled_out(f"{optional[1]}{cue[optional.end() :]}")
        return
    first = re.match(r"[\w'-]*", cue)
    start = first.end() if first else 0
    end = closing(cue, start)
    if end is None or cue.startswith(_REPEATED, end):
        yield cue
        return
    rest = cue[end:].removeprefix("?")
    for choice in [*alternatives(cue[start + 1 : end - 1]), *([""] if cue.startswith("?", end) else [])]:
        yield from _spelled_out(f"{cue[:start]}{choice}{rest}")


def _expression(cue: str) -> str:
    parts = re.split("(…+ )", _REST_OF_WORD.sub(r"[\\w'-]*", re.sub(r"\((?!\?)", "(?:", cue)))
    return "".join(_GAPS.get(part) or part.replace(" ", " +") for part in parts)
