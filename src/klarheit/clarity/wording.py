"""The partner's own words inside a question: which are worth taking up, and how they are declined.

A slot for words quoted verbatim takes anything short. A slot for a noun phrase is filled only when its form
is certain; otherwise the question without a slot is asked (`docs/decisions/0010-slots.md`).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from typing import Literal

from klarheit.languages import LANGUAGES, room
from klarheit.languages.phrase import Phrase
from klarheit.moves.words import content_lemmas, count_words

Kind = Literal["thing", "event", "time", "person", "clause"]

LONGEST = 6
"""Words that a quote inside a question may have."""
_OPENLY = 6
"""Letters of a vague word that may carry a quote: "irgendwie", "besser", "easier", not "gut", "good"."""

_SLOT = re.compile(r"\{(\w+)\}")
_QUOTED = "quoted"
_SUITABLE: dict[str, frozenset[str]] = {
    "deadline": frozenset({"time", "event"}),
    "people": frozenset({"thing", "event", "person"}),
}
_USUAL = frozenset({"thing", "event"})
_SENTENCE_ENDS = re.compile(r"(?:[.,:](?!\d)|[!?;–—…()\[\]\"„“”‚‘»«])+")
_MARKS = re.compile(r"[\"„“”‚‘»«\n\r\t{}<>€$£]")


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A noun phrase or clause of the partner's.

    quote  verbatim, at most `LONGEST` words, good inside quotation marks
    forms  case → the phrase in the asker's mouth, only where it is certain:
           {"nom": "Ihre späten Angebote", "dat": "Ihren späten Angeboten", …},
           in English {"words": "your late quotes"}
    kind   what the phrase stands for; "clause": anything that can only be quoted
    score  what it tells: a possessive counts two, an adjective, a compound, a number one each; a bare "der
           Preis" has 0, and its question may well be beside the point
    """

    quote: str
    forms: Mapping[str, str] = field(default_factory=dict, hash=False)
    kind: Kind = "clause"
    score: int = 0


def own_words(text: str, language: str) -> tuple[OwnWords, ...]:
    """What is worth taking up of a statement: first the phrases that can be declined, the most telling first,
    then the clauses that can be quoted, as said. Empty when there is nothing."""
    phrases = sorted(_phrases(text, language), key=lambda phrase: (-phrase.score, phrase.start))
    taken = (OwnWords(text[p.start : p.end], p.forms, _kind(p, language), p.score) for p in phrases)
    quotes = (OwnWords(quote) for quote in _clauses(text, language))
    return tuple(dict.fromkeys(chain(taken, quotes)))


def suits(words: OwnWords, dimension: str) -> bool:
    """Whether the words make sense in a declined slot of a question about this dimension.

    A date belongs to the deadline, a person to the people; clauses can be quoted anywhere.
    """
    return words.kind == "clause" or words.kind in _SUITABLE.get(dimension, _USUAL)


def fill(slot: str, words: OwnWords) -> str | None:
    """The question with its slot filled, or None when the form it needs is not certain."""
    found = _SLOT.search(slot)
    if not found:
        return slot
    said = words.quote if found[1] == _QUOTED else words.forms.get(found[1])
    return said and _joined(slot[: found.start()], said) + slot[found.end() :]


def _joined(before: str, said: str) -> str:
    """The beginning of a question with the words after it, "bei dem Lager" drawn together to "beim Lager"."""
    head, _, preposition = before.rstrip().rpartition(" ")
    article, _, rest = said.partition(" ")
    together = _contractions().get((preposition.lower(), article))
    if not together:
        return before + said
    return f"{head} {preposition[0]}{together[1:]} {rest}".lstrip()


@cache
def _contractions() -> dict[tuple[str, str], str]:
    tables = (room(language, "inflection").CONTRACTIONS for language in LANGUAGES)
    return {pair: together for table in tables for pair, together in table.items()}


def _phrases(text: str, language: str) -> Iterator[Phrase]:
    words = room(language, "own_words")
    empty = words.EMPTY | (room(language, "concrete").VAGUE - words.PERSONS)
    for phrase in room(language, "inflection").noun_phrases(text):
        quote = text[phrase.start : phrase.end]
        dated = _kind(phrase, language) in ("time", "event")
        if (
            phrase.head.lower() not in empty
            and (phrase.score >= 0 or dated)
            and _is_quotable(quote, language)
        ):
            yield phrase


def _kind(phrase: Phrase, language: str) -> Kind:
    if phrase.named:
        return "person"
    words = room(language, "own_words")
    named: tuple[tuple[Kind, frozenset[str]], ...] = (
        ("person", words.PERSONS),
        ("time", words.TIMES),
        ("event", words.EVENTS),
    )
    return next((kind for kind, heads in named if _ends_like(phrase.head.lower(), heads)), "thing")


def _ends_like(head: str, heads: frozenset[str]) -> bool:
    """Whether it is one of them or a compound with one at its end: "Quartalsende", "night shift"."""
    return head in heads or any(head[start:] in heads for start in range(2, len(head) - 2))


def _is_quotable(quote: str, language: str) -> bool:
    """Short, in one line, neither rough nor a sum of money."""
    rough = any(word.startswith(room(language, "own_words").ROUGH) for word in _words(quote))
    money = room(language, "own_words").MONEY.intersection(_words(quote))
    return not (rough or money or _MARKS.search(quote) or count_words(quote) > LONGEST)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())


def _clauses(text: str, language: str) -> Iterator[str]:
    start = 0
    for found in chain(_SENTENCE_ENDS.finditer(text), (None,)):
        end = found.start() if found else len(text)
        if not (found and "?" in found[0]):
            clause = _bare(text[start:end], language)
            if _is_telling(clause, language):
                yield clause
        start = found.end() if found else end


def _bare(clause: str, language: str) -> str:
    """Without blanks around it and without the "and" or "well" before it."""
    words = room(language, "concrete")
    for pattern in (words.LEADS, words.JOINERS):
        clause = re.sub(rf"^\s*(?:{pattern})", "", clause, flags=re.IGNORECASE)
    return clause.strip(" -'’")


def _is_telling(clause: str, language: str) -> bool:
    """Whether a clause says something by itself: two words at least, one with content or openly vague."""
    own, vague = room(language, "own_words"), room(language, "concrete").VAGUE
    words = _words(clause)
    if len(words) < 2 or words[0] in own.LEANING | own.POLITE or not _is_quotable(clause, language):
        return False
    openly_vague = {word for word in vague.intersection(words) if len(word) >= _OPENLY}
    return bool((openly_vague | set(content_lemmas(clause, language))) - own.POLITE - own.EMPTY)
