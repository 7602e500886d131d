"""Reading who is spoken of: persons by title or first name, roles, departments. Precision first."""

import re

from klarheit.clarity.facts.model import Fact
from klarheit.clarity.facts.numbers import plain
from klarheit.clarity.facts.quantities import cut
from klarheit.clarity.facts.vocabulary import classes, known_words
from klarheit.languages import room

_LOOK_BACK = 40
"""Characters before a name that show whether a sentence is under way, or a place is meant."""
_MID_SENTENCE = r"[^\W_][,;:]? $"
_GENITIVE = ("'s", "’s", "s", "'", "’")


def person(match: re.Match[str], language: str) -> Fact | None:
    """Somebody with a title: "Herr Tjarks", "Frau Dr. Voss" ("Frau Voss")."""
    name = match["name"]
    if not _may_be_name(match, name, language):
        return None
    title = room(language, "facts").TITLES[plain(match["title"])]
    return cut("person", match, f"{title} {name.title() if name.islower() else name}")


def _may_be_name(match: re.Match[str], name: str, language: str) -> bool:
    """Whether what stands behind a title may be a name.

    "Herr von der Sparkasse" is none. In a text without capitals any word may be one that is not too common.
    """
    if name[0].isupper():
        return True
    *particles, last = name.split()
    if last[0].isupper():
        return len(particles) == 1 or plain(last) not in known_words(language)
    unlike = room(language, "words").STOPWORDS | room(language, "facts").NO_NAMES
    return match.string == match.string.lower() and not particles and plain(last) not in unlike


def first_name(match: re.Match[str], language: str) -> Fact | None:
    """Somebody by first name, with the surname where one follows: "Onno", "Jana Reuter"."""
    name = _nominative(match["name"], language)
    if name is None:
        return None
    surname = match["surname"]
    follows = bool(surname) and _is_surname(surname.split()[-1], language)
    if not (follows or _stands_alone(match, name, language)):
        return None
    end = match.end() if follows else match.end("name")
    said = match.string[match.start() : end]
    return Fact("person", match.start(), end, said, f"{name} {surname}" if follows else name)


def _nominative(word: str, language: str) -> str | None:
    """The first name without its genitive, or None when it is none: "Sabines" → "Sabine"."""
    names = room(language, "names")
    known = names.FIRST_NAMES | names.AMBIGUOUS
    for ending in ("", *_GENITIVE):
        name = word.removesuffix(ending)
        first = plain(name).partition("-")[0]
        if word.endswith(ending) and (plain(name) in known or ("-" in name and first in known)):
            return name
    return None


def _stands_alone(match: re.Match[str], name: str, language: str) -> bool:
    """Whether a first name is one without a surname: most are; "Ernst" and "Will" may be other words."""
    if plain(name) not in room(language, "names").AMBIGUOUS:
        return True
    before = match.string[max(0, match.start() - _LOOK_BACK) : match.start()]
    facts = room(language, "facts")
    place = any(before.lower().endswith(f" {word} ") for word in facts.PLACES)
    return facts.NAMES_STAND_OUT and bool(re.search(_MID_SENTENCE, before)) and not place


def _is_surname(word: str, language: str) -> bool:
    """Whether the capitalised word behind a first name belongs to it, and is no noun or beginning."""
    names, facts = room(language, "names"), room(language, "facts")
    token = plain(word)
    if token in names.SURNAMES:
        return True
    if token in room(language, "words").STOPWORDS or token in facts.NO_NAMES:
        return False
    return bool(facts.NAMES_STAND_OUT) or token not in known_words(language)


def role(match: re.Match[str], language: str) -> Fact | None:
    """Somebody by what they are: "mein Chef", "our CFO", "meine Frau"."""
    said = match.groupdict()
    post = said.get("kin") or said.get("post")
    if post:
        return cut("role", match, _base(post, language))
    return (
        cut("role", match, _base(said["word"], language)) if _fits("post", said["word"], language) else None
    )


def department(match: re.Match[str], language: str) -> Fact | None:
    """A part of the firm that acts like a person: "der Einkauf", "IT", "legal"."""
    said = match.groupdict()
    if said.get("work"):
        return cut("department", match, said["work"])
    fits = _fits("department", match["department"], language)
    return cut("department", match, match["department"]) if fits else None


def _base(word: str, language: str) -> str:
    """The word in the form of the dictionary."""
    endings: tuple[tuple[str, str], ...] = room(language, "facts").INFLECTIONS
    for ending, base in endings:
        if word.lower().endswith(ending):
            return word[: len(word) - len(ending)] + base
    return word


def _fits(name: str, word: str, language: str) -> bool:
    return name in classes(language)[plain(word)]
