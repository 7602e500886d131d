"""Words as the search compares them: without case, accents and everything that is no letter or digit."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import chain

WORD = re.compile(r"[^\W_]+")
SPOKEN = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
QUOTED = re.compile(r'["„“”«»]([^"„“”«»]+)["„“”«»]')
MOST = 12
"""Words of a query beyond which the rest is left out."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: beginnings of words, and phrases word by word. All must occur."""

    beginnings: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.beginnings or self.phrases)

    def means(self, word: str) -> str | None:
        """What of the query this folded word answers, if anything."""
        begun = next((one for one in self.beginnings if word.startswith(one)), None)
        return begun or next((word for phrase in self.phrases if word in phrase), None)

    def answered_in(self, words: str) -> int:
        """How many words of the query folded words answer."""
        spaced = f" {words} "
        begun = sum(f" {one}" in spaced for one in self.beginnings)
        return begun + sum(f" {word} " in spaced for word in set(chain(*self.phrases)))


def folded(text: str) -> str:
    """Words in small letters without accents, a blank between: "Süße Preis-Frage" → "susse preis frage"."""
    return " ".join(_words(text))


def wanted(query: str) -> Wanted:
    """What is in quotation marks is a phrase; every other word may go on. Nothing in a query can break it."""
    phrases = [tuple(_words(found)[:MOST]) for found in QUOTED.findall(query)]
    beginnings = tuple(dict.fromkeys(_words(QUOTED.sub(" ", query))))[:MOST]
    return Wanted(beginnings, tuple(phrase for phrase in phrases if phrase)[:MOST])


def places(text: str, looked_for: Wanted) -> Iterator[tuple[int, int, str]]:
    """Where words that answer the query stand in a text as it was said: start, end, what they answer."""
    for found in SPOKEN.finditer(text):
        answered = next(filter(None, map(looked_for.means, _words(found.group()))), None)
        if answered:
            yield found.start(), found.end(), answered


def marked(text: str, spans: Collection[tuple[int, int]]) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it is marked."""
    pieces, at = [], 0
    for start, end in sorted(spans):
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [piece for piece in (*pieces, (text[at:], False)) if piece[0]]


def _words(text: str) -> list[str]:
    if text.isascii():
        return WORD.findall(text.lower())
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    if plain.isascii():
        return WORD.findall(plain)
    for mark in filter(unicodedata.combining, set(plain)):
        plain = plain.replace(mark, "")
    return WORD.findall(plain)
