"""How a cue is written, and how it is matched word by word. See `klarheit.moves.cues`.

Matching by sets of words needs no compiling: thousands of regular expressions would take longer to compile
than an hour of talk takes to analyse.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

_GAPS = {"…": 5, "……": 14}
_WORD = re.compile(r"[\w'-]+")
_STEM = re.compile(r"[\w'-]+\*")
_PLAIN = re.compile(r"[\w'-]+\*?")
_PIECE = re.compile(r"…+|[\w'-]+\*?|\\w\+|\\d\+|\[\^ \]\+|\*")
_BRACKET = re.compile(r"[()]")
_MANY = 8


@dataclass(frozen=True)
class Element:
    """One place in a cue: a word out of a set, a phrase out of several, any word, or a gap.

    least, most  how often it stands there: (1, 1), (0, 1) for "(…)?", (0, 8) for "(…)*", (1, 8) for "(…)+"
    """

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    phrases: tuple[tuple["Element", ...], ...] = ()
    anything: bool = False
    any_word: bool = False
    number: bool = False
    gap: int = 0
    least: int = 1
    most: int = 1

    def holds(self, word: str) -> bool:
        """Whether this word may stand here by itself."""
        return (
            word in self.words
            or self.anything
            or (self.any_word and word.isalnum())
            or (self.stems != () and word.startswith(self.stems))
            or (self.number and word.isdigit())
        )

    @cached_property
    def plain(self) -> bool:
        """Whether it is nothing but one word out of a set."""
        other = self.stems or self.phrases or self.anything or self.any_word or self.number or self.gap
        return self.least == self.most == 1 and not other


class NotSimpleError(ValueError):
    """The cue uses more of regular expressions than the notation knows."""


@cache
def parse(cue: str) -> tuple[Element, ...]:
    """The elements of a cue. Raises NotSimpleError."""
    elements = []
    place = 0
    while place < len(cue):
        if cue[place] == " ":
            place += 1
            continue
        element, place = _group(cue, place) if cue[place] == "(" else _piece(cue, place)
        elements.append(element)
    return tuple(elements)


def match(elements: Sequence[Element], words: Sequence[str], place: int, at: int = 0) -> int:
    """The place behind the words that elements[at:] match from `place` on, or -1."""
    while at < len(elements):
        element = elements[at]
        if element.gap or element.phrases or element.least != 1 or element.most != 1:
            return _branch(elements, words, place, at)
        if place >= len(words) or not element.holds(words[place]):
            return -1
        place += 1
        at += 1
    return place


def beginnings(elements: Sequence[Element]) -> frozenset[str] | None:
    """The words with which elements may begin, or None when that can't be told."""
    found: set[str] = set()
    for element in elements:
        if element.gap or element.stems or element.anything or element.any_word or element.number:
            return None
        inner = [beginnings(phrase) for phrase in element.phrases]
        if None in inner:
            return None
        found.update(element.words, *(words for words in inner if words))
        if element.least:
            return frozenset(found)
    return None


def needed(elements: Sequence[Element]) -> tuple[frozenset[str], ...]:
    """Sets of words: the elements can only match where a word of each set is present."""
    sets = (beginnings([element]) for element in elements if element.least and not element.gap)
    return tuple(sorted((words for words in sets if words), key=len))


def _branch(elements: Sequence[Element], words: Sequence[str], place: int, at: int) -> int:
    element = elements[at]
    for behind in _after_gap(elements, words, place, at) if element.gap else _ends(element, words, place):
        end = match(elements, words, behind, at + 1)
        if end >= 0:
            return end
    return -1


def _after_gap(elements: Sequence[Element], words: Sequence[str], place: int, at: int) -> Iterator[int]:
    """The places to which a gap may reach, nearest first; before a plain word, only those it fits."""
    last = min(place + elements[at].gap, len(words))
    if at + 1 < len(elements) and elements[at + 1].plain:
        fitting = elements[at + 1].words
        return (behind for behind in range(place, min(last + 1, len(words))) if words[behind] in fitting)
    return iter(range(place, last + 1))


def _ends(element: Element, words: Sequence[str], place: int) -> Iterator[int]:
    """The places behind an element that begins at `place`, farthest first."""
    if element.most == 1 and not element.phrases:
        return _end_of_word(element, words, place)
    found = set() if element.least else {place}
    reached = {place}
    for _ in range(element.most):
        reached = {behind for begin in reached for behind in _once(element, words, begin)}
        found |= reached
        if not reached:
            break
    return iter(sorted(found, reverse=True))


def _end_of_word(element: Element, words: Sequence[str], place: int) -> Iterator[int]:
    """The same for an element that is one word or none."""
    if place < len(words) and element.holds(words[place]):
        yield place + 1
    if not element.least:
        yield place


def _once(element: Element, words: Sequence[str], place: int) -> Iterator[int]:
    if place < len(words) and element.holds(words[place]):
        yield place + 1
    for phrase in element.phrases:
        behind = match(phrase, words, place)
        if behind > place:
            yield behind


def _piece(cue: str, place: int) -> tuple[Element, int]:
    piece = _PIECE.match(cue, place)
    if not piece or (piece.end() < len(cue) and cue[piece.end()] not in " ("):
        raise NotSimpleError(cue)
    text, end = piece.group(), piece.end()
    if end < len(cue) and cue[end] == "(" and not cue.startswith("( ", end):
        raise NotSimpleError(cue)
    return _word(text), end


def _word(text: str) -> Element:
    if text in _GAPS:
        return Element(gap=_GAPS[text])
    if text == "*":
        return Element(anything=True, least=0)
    if text.endswith("*"):
        return Element(stems=(text[:-1],))
    if text == "[^ ]+":
        return Element(anything=True)
    return Element(any_word=text == r"\w+", number=text == r"\d+", words=frozenset([text]))


def _group(cue: str, place: int) -> tuple[Element, int]:
    end = closing(cue, place)
    if end is None or cue.startswith("(?", place):
        raise NotSimpleError(cue)
    choices = list(alternatives(cue[place + 1 : end - 1]))
    sign = cue[end : end + 1]
    if sign in ("?", "*", "+"):
        end += 1
    attached = end < len(cue) and cue[end] not in " ("
    if sign == "{" or (attached and not all(choice.endswith(" ") for choice in choices)):
        raise NotSimpleError(cue)
    least, most = {"?": (0, 1), "*": (0, _MANY), "+": (1, _MANY)}.get(sign, (1, 1))
    return _choice(choices, least, most), end


def _choice(choices: Sequence[str], least: int, most: int) -> Element:
    plain = [choice.strip() for choice in choices]
    return Element(
        words=frozenset(choice for choice in plain if _WORD.fullmatch(choice)),
        stems=tuple(choice[:-1] for choice in plain if _STEM.fullmatch(choice)),
        phrases=tuple(parse(choice) for choice in plain if not _PLAIN.fullmatch(choice)),
        least=least,
        most=most,
    )


def closing(cue: str, start: int) -> int | None:
    """Behind the bracket that closes the group beginning at `start`; None when none begins there."""
    if not cue.startswith("(", start):
        return None
    depth = 0
    for bracket in _BRACKET.finditer(cue, start):
        depth += 1 if bracket.group() == "(" else -1
        if depth == 0:
            return bracket.end()
    return None


def alternatives(group: str) -> Iterator[str]:
    """The alternatives of a group, split at its own level."""
    if "(" not in group:
        yield from group.split("|")
        return
    depth = start = 0
    for place, mark in enumerate(group):
        depth += {"(": 1, ")": -1}.get(mark, 0)
        if mark == "|" and depth == 0:
            yield group[start:place]
            start = place + 1
    yield group[start:]
