"""Words and content words, with their places."""

import re
from functools import cache, lru_cache, partial
from itertools import filterfalse
from typing import NamedTuple

from klarheit.languages import LANGUAGES, room
from klarheit.languages.memory import while_reading
from klarheit.moves.remembered import Remembered

_WORD = re.compile(r"[^\W_]+(?:[-'’&][^\W_]+)*")
_SHORTEST_SHARED_HEAD = 5
_SHORTEST_REST = 3


class Word(NamedTuple):
    """A content word. `lemma` is what two inflected forms share; text[start:end] is the word as said."""

    lemma: str
    start: int
    end: int


def count_words(text: str) -> int:
    """Words in a text: runs of letters or digits, joined by hyphen or apostrophe."""
    runs = text.split()
    odd = list(filterfalse(str.isalnum, runs))  # with a mark, a hyphen, an apostrophe: only these need a look
    return len(runs) - len(odd) + len(_WORD.findall(" ".join(odd)))


@while_reading(1024)  # turns are looked at again when the uptake is measured
def content_lemmas(text: str, language: str) -> tuple[str, ...]:
    """The lemmas of `content_words`: what most ask for, in less time."""
    lemmas = _lemmas(language)
    return tuple([lemma for word in _WORD.findall(text) if (lemma := lemmas[word])])


@while_reading(256)
def content_words(text: str, language: str) -> tuple[Word, ...]:
    """The words that carry content, in order, without function words, fillers and courtesies.

    Words of one or two letters count only as numbers or in capitals ("IT", "KI", "15").
    """
    lemmas = _lemmas(language)
    found = ((lemma, word) for word in _WORD.finditer(text) if (lemma := lemmas[word[0]]))
    return tuple([Word(lemma, *word.span()) for lemma, word in found])


@cache
def _lemmas(language: str) -> Remembered[str]:
    """The lemma of each word that carries content; empty for any other word."""
    return Remembered(partial(_content, language))


def _content(language: str, said: str) -> str:
    words = room(language, "words")
    token = said.casefold()
    if token in words.STOPWORDS and not _is_short_name(said):
        return ""
    lemma: str = words.lemma(token)
    keeps = lemma not in words.STOPWORDS and (len(lemma) > 2 or _is_short_name(said))
    return lemma if keeps else ""


def _is_short_name(said: str) -> bool:
    return len(said) == 2 and (said.isdigit() or said in _SHORT_NAMES)


_SHORT_NAMES = frozenset(("IT", "KI", "AI", "HR", "PR", "QM", "UX", "BI", "PC", "EU", "VR", "AR"))


@lru_cache(maxsize=65536)
def same_idea(a: str, b: str) -> bool:
    """Whether two lemmas share an idea: they are equal, or the longer is a compound of the shorter.

    A compound begins or ends with it: "angebot" in "angebotserstellung", "system" in "crm-system".

    A verb and the same verb with a prefix ("stellen", "herstellen") do not.
    """
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    rest = len(long) - len(short)
    if len(short) < _SHORTEST_SHARED_HEAD or rest < _SHORTEST_REST:
        return False
    if long.startswith(short):
        return long[len(short)] == "-" or rest > _SHORTEST_REST
    return long.endswith(short) and long[:rest] not in _PREFIXES


_PREFIXES = frozenset().union(*(room(language, "words").VERB_PREFIXES for language in LANGUAGES))
