"""Numbers and names in a text, as far as they can be compared."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from klarheit.clarity.facts import Fact, facts
from klarheit.clarity.facts.numbers import plain, value_of
from klarheit.clarity.facts.vocabulary import classes, known_words
from klarheit.languages import room
from klarheit.languages.memory import while_reading

PEOPLE = frozenset(("person", "role", "department"))
_TOKEN = re.compile(r"[^\W_]+(?:[-.,:'’&][^\W_]+)*")
_BEGINS = re.compile(r"(?:^|[.!?…:;–—„“”\"»«(\n])\s*[„“\"»«(]?\s*$")
_SHORTEST_HEAD, _SHORTEST_TAIL = 3, 5


@dataclass(frozen=True, slots=True)
class Figures:
    """What a text names.

    numbers  sums, dates, counted things by kind and value, other numbers by value
    people   by name, role or department; `names` words with a capital that are no words of the language
    """

    numbers: frozenset[str]
    people: frozenset[str]
    names: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        return self.numbers | self.people | self.names


def figures(texts: Iterable[str], language: str) -> Figures:
    """What stands in these texts of numbers, dates, sums, people and other names."""
    whole = tuple(texts)
    found = [(text, facts(text, language)) for text in whole]
    people = [fact for _, those in found for fact in those if fact.kind in PEOPLE]
    counted = [fact for _, those in found for fact in those if fact.kind not in PEOPLE]
    rest = (_without(text, [fact for fact in those if fact in counted]) for text, those in found)
    return Figures(
        numbers=frozenset(
            (*map(_value, counted), *(one for text in rest for one in _numbers(text, language)))
        ),
        people=frozenset(map(_value, people)),
        names=frozenset(name for text in whole for name in _names(text, language)),
    )


def keeps(text: str, part: str, language: str) -> bool:
    """Whether a text has all numbers and names of another, by their value or as they were said."""
    there = figures([text], language).all | frozenset(tokens(text))
    said = {_value(fact): fact.text.casefold() for fact in facts(part, language)}
    missing = figures([part], language).all - there
    return all(one in said and said[one] in text.casefold() for one in missing)


def _value(fact: Fact) -> str:
    """Somebody by name; a number by kind and value, "about" or not; a day before it, after it or on it."""
    if fact.kind in PEOPLE:
        return fact.value.casefold()
    value = fact.value.removeprefix("../").removesuffix("/..") if fact.kind == "date" else fact.value
    return f"{fact.kind} {value.lstrip('~<>')}"


def _without(text: str, found: Iterable[Fact]) -> str:
    """A text with blanks where facts are."""
    for fact in found:
        text = text[: fact.start] + " " * (fact.end - fact.start) + text[fact.end :]
    return text


def tokens(text: str) -> list[str]:
    """The words and numbers of a text, folded."""
    return [token.casefold() for token in _TOKEN.findall(text)]


def _numbers(text: str, language: str) -> Iterator[str]:
    """Each word that is a number by its value, so that "zwölf" and "12" are the same; odd ones as said."""
    for token in _TOKEN.findall(text):
        word = plain(token)
        if any(map(str.isdigit, word)) or "number" in classes(language)[word]:
            value = value_of(word, language)
            yield word if value is None else f"{value:g}"


def _names(text: str, language: str) -> Iterator[str]:
    """Words with a capital that are no words of the language."""
    for found in _TOKEN.finditer(text):
        word = found[0]
        if word[0].isupper() and not _is_word(word, _begins_sentence(text, found.start()), language):
            yield word.casefold()


def _begins_sentence(text: str, start: int) -> bool:
    return bool(_BEGINS.search(text[:start]))


def _is_word(word: str, first: bool, language: str) -> bool:
    """Whether it may be written with a capital here without being a name."""
    folded = word.casefold().replace("’", "'")
    if folded in room(language, "practice_model").CAPITALS:
        return True
    if room(language, "facts").NAMES_STAND_OUT and not first:
        return False
    spelled, *_ = folded.partition("'")
    return _is_known(folded, language) or all(
        _is_known(part, language) for part in spelled.split("-") if part
    )


@while_reading(4096)
def _is_known(word: str, language: str) -> bool:
    """Whether a word is in the dictionary, or put together from two that are."""
    known = known_words(language)
    if word in known or word in room(language, "words").STOPWORDS:
        return True
    joints = range(_SHORTEST_HEAD, len(word) - _SHORTEST_TAIL + 1)
    return any(word[joint:] in known and word[:joint].removesuffix("s") in known for joint in joints)
