"""An own case told in a form, as a persona file and back. What a form can't hold is changed in the file."""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from klarheit.errors import KlarheitError
from klarheit.moves.words import content_lemmas
from klarheit.practice.persona import read_persona
from klarheit_web.practice import guided_words

START = {
    "terse": (0.35, 0.8, "guarded"),
    "talkative": (0.5, 0.9, "open"),
    "sceptical": (0.3, 0.8, "guarded"),
    "vague": (0.45, 0.9, "moderate"),
    "hurried": (0.4, 0.55, "moderate"),
    "hurt": (0.25, 0.75, "guarded"),
}
"""Temperament → trust, patience and openness to begin with."""
READY, ASKED, HEARD = 1, 2, 3
SENSITIVITY = {READY: 0.1, ASKED: 0.35, HEARD: 0.6}
LEAST_TRUST = {READY: 0.0, ASKED: 0.0, HEARD: 0.4}
BEGINNING = 7
"""Letters of a word by which a question may be about a fact."""
MOST_WORDS, MOST_CUE_WORDS = 8, 6
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class Known:
    """Something the counterpart knows: said openly, or when asked well, or when a clue is heard."""

    dimension: str
    text: str
    openly: bool = False
    clue: str = ""

    @property
    def depth(self) -> int:
        return READY if self.openly else HEARD if self.clue else ASKED


@dataclass(frozen=True, slots=True)
class Case:
    """What the form asks. `truth`: what really matters to them; `way`: how it could end well."""

    language: str
    kind: str
    temperament: str
    fits: bool
    name: str
    role: str
    situation: str
    you: str
    aim: str
    opening: str
    truth: str
    way: str
    known: tuple[Known, ...]


def written(case: Case) -> str:
    """The persona file of a case."""
    return "\n".join((*_head(case), "", *_own(case), "", *_way(case), *_facts(case)))


def read(text: str, language: str) -> Case | None:
    """The case in a file this form wrote; None when the file holds more than the form could."""
    try:
        read_persona(text, language)
    except KlarheitError:
        return None
    case = _case(tomllib.loads(text), language)
    return case if written(case) == text else None


def _head(case: Case) -> Iterator[str]:
    trust, patience, openness = START[case.temperament]
    yield "schema = 1"
    yield 'id = "own_case"'
    yield _line("kind", case.kind)
    yield _line("temperament", case.temperament)
    yield f"fits = {str(case.fits).lower()}"
    yield from () if case.way else ("way = []",)
    yield f'start = {{ trust = {trust}, patience = {patience}, openness = "{openness}" }}'


def _own(case: Case) -> Iterator[str]:
    say = guided_words.SAY[case.language]
    yield f"[{case.language}]"
    for name in ("name", "role", "situation", "you", "aim"):
        yield _line(name, getattr(case, name))
    yield _line("opening", [case.opening, say["opening"].format(text=case.opening)])
    yield _line("truth", case.truth)


def _way(case: Case) -> Iterator[str]:
    if case.way:
        yield "[[way]]"
        yield 'id = "way"'
        yield _line("needs", [_id(at) for at, one in enumerate(case.known) if not one.openly])
        yield _line(case.language, case.way)
        yield ""


def _facts(case: Case) -> Iterator[str]:
    for at, one in enumerate(case.known):
        yield from _fact(case, at, one)


def _fact(case: Case, at: int, one: Known) -> Iterator[str]:
    say = guided_words.SAY[case.language]
    lemmas = tuple(dict.fromkeys(content_lemmas(one.text, case.language)))
    yield "[[fact]]"
    yield _line("id", _id(at))
    yield _line("dimension", one.dimension)
    yield f"depth = {one.depth}"
    yield f"sensitivity = {SENSITIVITY[one.depth]}"
    yield f"trust = {LEAST_TRUST[one.depth]}"
    yield f"[fact.{case.language}]"
    yield _line(
        "words", _beginnings((*lemmas, *guided_words.WORDS[case.language][one.dimension]), MOST_WORDS)
    )
    yield _line("text", [one.text, say["text"].format(text=one.text)])
    yield _line("vague", _vague(lemmas, at, case.language))
    if one.depth == HEARD:
        yield _line("cue", one.clue.rstrip(" .…") + " …")
        cue = tuple(content_lemmas(one.clue, case.language)) or tuple(one.clue.casefold().split())
        yield _line("cue_words", _beginnings(cue, MOST_CUE_WORDS))
    yield _line("known", one.text)
    yield ""


def _vague(lemmas: Iterable[str], at: int, language: str) -> str:
    """Something evasive that holds no word of the fact."""
    said = guided_words.VAGUE[language]
    turned = (*said[at % len(said) :], *said[: at % len(said)])
    fitting = (one for one in turned if set(content_lemmas(one, language)).isdisjoint(lemmas))
    return next(fitting, turned[0])


def _beginnings(words: Iterable[str], most: int) -> list[str]:
    found = (re.sub(r"[^\w]", "", word.casefold())[:BEGINNING] for word in words)
    return list(dict.fromkeys(one for one in found if len(one) > 2 and not one.isdecimal()))[:most]


def _id(at: int) -> str:
    return f"fact_{at + 1}"


def _line(name: str, value: str | list[str]) -> str:
    """Strings of JSON are strings of TOML, once signs that nobody types are out."""
    clean = [_clean(one) for one in value] if isinstance(value, list) else _clean(value)
    return f"{name} = {json.dumps(clean, ensure_ascii=False)}"


def _clean(text: str) -> str:
    return " ".join(UNPRINTABLE.sub(" ", text).split())


def _case(table: Mapping[str, Any], language: str) -> Case:
    own, ways = table[language], table["way"]
    plain = {name: own[name] for name in ("name", "role", "situation", "you", "aim", "truth")}
    return Case(
        language=language,
        kind=table["kind"],
        temperament=table["temperament"],
        fits=table["fits"],
        opening=own["opening"][0],
        way=ways[0][language] if ways else "",
        known=tuple(_known(row, language) for row in table["fact"]),
        **plain,
    )


def _known(row: Mapping[str, Any], language: str) -> Known:
    own = row[language]
    clue = own.get("cue", "").removesuffix(" …")
    return Known(row["dimension"], own["text"][0], openly=row["depth"] == READY, clue=clue)
