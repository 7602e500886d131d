"""What a questionnaire consists of, and what can be told of it before anybody is asked."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from klarheit.errors import KlarheitError

Words = Mapping[str, str]
"""The same in every language: {"de": "…", "en": "…"}. `{}` where there is nothing to say."""

Kind = Literal["scale", "steps", "pairs", "text"]
KINDS: tuple[str, ...] = get_args(Kind)

LONGEST = 8.0
"""Minutes beyond which nobody is asked."""

_SECONDS: Mapping[str, int] = {"scale": 7, "steps": 8, "pairs": 60, "text": 25}
_BLANK = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Level:
    """One answer of a scale or of steps, and its words."""

    value: float
    words: Words


@dataclass(frozen=True, slots=True)
class Element:
    """Something that can be named in a pair: a guideline, a target, a report.

    key   "guideline:…", "element:…": the address of the row it stands for
    kind  what it is, for the page: "guideline", "target", "bonus", "report", "meeting", "order" …
    """

    key: str
    words: Words
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One question.

    key       unique in the instrument
    kind      "scale": labelled, ordered levels; "steps": levels that are numbers; "pairs": up to `most` pairs
              out of `elements`; "text": free words
    words     the statement or question
    levels    of scale and steps, ascending
    may_skip  whether "I can't judge" is offered; a skipped item is absent from the answers
    elements  of pairs: what can be named
    most      of pairs: how many pairs at most
    pulls     of pairs: whether they pull against each other (True) or support each other
    about     what the question is asked about, for the room that asks ("<id of a situation>")
    under     what stands above the question, once for all questions in a row that have the same:
              the guideline, the situation
    """

    key: str
    kind: Kind
    words: Words
    levels: tuple[Level, ...] = ()
    may_skip: bool = True
    elements: tuple[Element, ...] = ()
    most: int = 0
    pulls: bool = True
    about: str = ""
    under: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """Questions on one subject, with a sentence that leads into them."""

    key: str
    title: Words
    lead: Words
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Instrument:
    """A questionnaire.

    licence    the terms under which it may be used: "CC BY 4.0"
    origin     who made it, and out of what
    holder     whose it is; proof: where the permission can be read (address, contract, letter)
    validated  whether a published study stands behind it; what comes with Klarheit is not, and has no norms
    """

    key: str
    title: Words
    parts: tuple[Part, ...]
    licence: str
    origin: str
    version: int
    validated: bool = False
    holder: str = ""
    proof: str = ""


def items(instrument: Instrument) -> Iterator[Item]:
    """All questions in the order in which they are asked."""
    return (item for part in instrument.parts for item in part.items)


def part_of(instrument: Instrument, item_key: str) -> Part:
    """The part a question belongs to. Raises KeyError when there is none."""
    for part in instrument.parts:
        if any(item.key == item_key for item in part.items):
            return part
    raise KeyError(item_key)


def minutes(instrument: Instrument) -> float:
    """How long answering takes, estimated: a scale 7 s, steps 8 s, pairs 60 s, free words 25 s."""
    return sum(_SECONDS[item.kind] for item in items(instrument)) / 60


def filled(part: Part, **blanks: Words | str) -> Part:
    """The part with its blanks filled: `{guideline}` in words, `{id}` in keys and in `about`.

    A blank that is not given stays; what is filled in is not searched for blanks again.
    """
    return Part(
        key=_in_key(part.key, blanks),
        title=_in_words(part.title, blanks),
        lead=_in_words(part.lead, blanks),
        items=tuple(_filled_item(item, blanks) for item in part.items),
    )


def _filled_item(item: Item, blanks: Mapping[str, Words | str]) -> Item:
    return replace(
        item,
        key=_in_key(item.key, blanks),
        about=_in_key(item.about, blanks),
        words=_in_words(item.words, blanks),
        under=_in_words(item.under, blanks),
    )


def _in_key(text: str, blanks: Mapping[str, Words | str]) -> str:
    plain = {name: given for name, given in blanks.items() if isinstance(given, str)}
    return _BLANK.sub(lambda found: plain.get(found[1], found[0]), text)


def _in_words(words: Words, blanks: Mapping[str, Words | str]) -> Words:
    return {language: _in_key(text, _spoken(blanks, language)) for language, text in words.items()}


def _spoken(blanks: Mapping[str, Words | str], language: str) -> Mapping[str, str]:
    return {name: given if isinstance(given, str) else given[language] for name, given in blanks.items()}


def joined(
    key: str,
    title: Words,
    parts: Sequence[Part],
    licence: str = "CC BY 4.0",
    origin: str = "Klarheit",
    *,
    holder: str = "Klarheit",
    proof: str = "https://creativecommons.org/licenses/by/4.0/",
) -> Instrument:
    """One questionnaire of several parts. Raises KlarheitError "instrument_twice" (where, name)."""
    refuse_twins(key, parts)
    return Instrument(key, title, tuple(parts), licence, origin, version=1, holder=holder, proof=proof)


def refuse_twins(where: str, parts: Sequence[Part]) -> None:
    """Raises KlarheitError "instrument_twice" (where, name) for a part or a question named twice."""
    keys = Counter(part.key for part in parts), Counter(item.key for part in parts for item in part.items)
    for counted in keys:
        if twins := [key for key, count in counted.items() if count > 1]:
            raise KlarheitError("instrument_twice", where=where, name=twins[0])
