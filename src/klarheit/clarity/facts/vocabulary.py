"""What single words tell: the classes they belong to, and which are first names."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from klarheit.languages import room
from klarheit.languages.lemmas import read_lemmas
from klarheit.moves.remembered import Remembered

_PLACEHOLDER = re.compile(r"\{([a-z]+)\}")
_NAME = frozenset({"name"})


def spelled_out(pattern: str, words: Mapping[str, str]) -> str:
    """A pattern with `{month}` and the like replaced by what stands for them."""
    while _PLACEHOLDER.search(pattern):
        pattern = _PLACEHOLDER.sub(lambda found: f"(?:{words[found[1]]})", pattern)
    return pattern


@cache
def classes(language: str) -> Remembered[frozenset[str]]:
    """By word as said, the word classes it belongs to; mostly none."""
    facts = room(language, "facts")
    listed = _by_word(facts.LISTED)
    shaped = {name: spelled_out(part, facts.WORDS) for name, part in facts.SHAPED.items()}
    shapes = re.compile("".join(_shape(name, part) for name, part in shaped.items()))

    def found(said: str) -> frozenset[str]:
        word = said.lower()
        shape = shapes.match(word)
        fitting = {name for name, part in shape.groupdict().items() if part is not None} if shape else set()
        named = _NAME if is_first_name(word, language) else frozenset[str]()
        return named.union(listed.get(said, ()), listed.get(word, ()), fitting)

    return Remembered(found)


def _by_word(listed: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, words in listed.items():
        for word in words:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def _shape(name: str, pattern: str) -> str:
    """A look at the whole word that never fails, and leaves the word in its group when it fits."""
    return f"(?:(?=(?P<{name}>{pattern})\\Z)|)"


def is_first_name(word: str, language: str) -> bool:
    """Whether a lower-case word may be a first name, or its genitive."""
    names = room(language, "names")
    return any(
        form in names.FIRST_NAMES or form in names.AMBIGUOUS for form in (word, word.removesuffix("s"))
    )


@cache
def known_words(language: str) -> frozenset[str]:
    """The words of the table of lemmas: with a capital they are rather nouns than names."""
    return frozenset(read_lemmas(language))
