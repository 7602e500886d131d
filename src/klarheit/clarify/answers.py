"""What an answer says: a list, a choice, an if-then sentence, "I don't know", or words that can't wait."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from types import ModuleType

from klarheit.clarify.model import Choice
from klarheit.clarity.concrete import has
from klarheit.clarity.facts import facts
from klarheit.languages import phrases, room
from klarheit.languages.memory import while_reading
from klarheit.moves.cues import Cues, flat

QUOTED = 20
"""Words of an answer that are given back in one sentence."""
NAMED = 12
"""Words of an item by which a question calls it."""
OVERHANG = 2
"""Words more by which an answer is not yet cut: „… und rufe die Kontakte nicht …“ would lose its verb."""
SHORT_ITEM = 6
"""Words up to which a part between commas may be an item of a list."""
WHO = 4
"""Words up to which what stands before a time may be the one who acts."""

_BULLET = re.compile(r"^\s*(?:[-–—*•·]+|\d{1,2}[.)])\s+")
_INLINE_NUMBERS = re.compile(r"(?:^|\s)\d{1,2}[.)]\s+(?=\D)")
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+(?=[A-ZÄÖÜ])|\n")
_JOINT = re.compile(r"[,;:–—]\s")
_OUTER = " \t\n\r.,;:–—-„“”\"'‚‘’»«"
_FULL_STOP = re.compile(r"(?<=[^\W\d])[.!]+$")
_WORD = re.compile(r"[\w'’-]+")
_INNER_QUOTES = {"„": "‚", "“": "‘", "”": "’", '"': "'", "»": "›", "«": "‹"}


@while_reading(256)
def is_open(text: str, language: str) -> bool:
    """Whether an answer leaves the question open: nothing but signs, or "I don't know" and fillers."""
    words = flat(text)
    if not any(sign.isalnum() for sign in text):
        return True
    hits = [hit for hit in _cues(language).hits(words) if hit.key == "dont_know"]
    fillers = room(language, "clarify").FILLERS
    return bool(hits) and all(word in fillers for word in _outside(words, hits))


def _outside(words: str, hits: Sequence[tuple[str, int, int]]) -> Iterator[str]:
    """The words of flat text that lie in no hit."""
    for word in _WORD.finditer(words):
        if not any(start <= word.start() < end for _, start, end in hits):
            yield word.group()


@while_reading(256)
def in_danger(text: str, language: str) -> bool:
    """Whether the words sound like danger to life; figures of speech of business life are told apart."""
    hits = list(_cues(language).hits(flat(text)))
    idle = [hit for hit in hits if hit.key == "not_danger"]
    return any(
        hit.key == "danger" and not any(hit.start < other.end and other.start < hit.end for other in idle)
        for hit in hits
    )


def items(text: str, language: str) -> tuple[str, ...]:
    """The items of a list, verbatim, no two alike: one a line, or divided by semicolons, numbers or commas.

    Commas divide only where every part is short and none begins a clause.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) == 1:
        sentences = _SENTENCE_END.split(lines[0])
        lines = [part for sentence in sentences for part in _inline(sentence, language)]
    found = (_BULLET.sub("", line).strip(" \t,;") for line in lines)
    return tuple({one.casefold(): one for one in reversed(list(filter(_says_something, found)))}.values())[
        ::-1
    ]


def _says_something(text: str) -> bool:
    return any(sign.isalnum() for sign in text)


def _inline(line: str, language: str) -> Iterator[str]:
    words = room(language, "clarify")
    for divider in (_INLINE_NUMBERS, re.compile(r";\s*")):
        parts = [part for part in divider.split(line) if part.strip()]
        if len(parts) > 1:
            yield from parts
            return
    parts = [part.strip() for part in re.split(r",\s+", line)]
    if len(parts) > 1 or words.FINITE.isdisjoint(flat(line).split()):
        parts[-1:] = re.split(words.LAST_JOINER, parts[-1], flags=re.IGNORECASE)
    if (
        len(parts) > 1
        and all(_is_item(part, language) for part in parts)
        and not _takes_back(parts[1:], words)
    ):
        yield from (re.sub(words.FIRST_JOINER, "", part, flags=re.IGNORECASE) for part in parts)
    else:
        yield line


def _takes_back(parts: Sequence[str], words: ModuleType) -> bool:
    """Whether something is taken back between commas: "by Thursday, no, Friday"."""
    return any(re.fullmatch(words.TAKEN_BACK, part.rstrip(".!"), re.IGNORECASE) for part in parts)


def _is_item(part: str, language: str) -> bool:
    said = part.split()
    return 0 < len(said) <= SHORT_ITEM and not _is_clause(said, language) and _says_something(part)


def _is_clause(said: Sequence[str], language: str) -> bool:
    """Whether it begins as a clause ("because …", "I know everyone"); an article with its noun does not."""
    words, first = room(language, "clarify"), said[0].lower()
    if first in words.ARTICLES and not said[-1][0].islower():
        return False
    return first in words.CLAUSE_BEGINS or (first in words.SUBJECTS and len(said) > 1)


def shortly(text: str, most: int = QUOTED) -> str:
    """The beginning of an answer, to be set between quotation marks: verbatim, cut where it is long.

    Quotation marks within become single ones.
    """
    first = _SENTENCE_END.split(text.strip(), maxsplit=1)[0]
    said = " ".join(first.split()).strip(_OUTER)
    if len(said.split()) > most + OVERHANG:
        said = f"{_cut(said, most)} …"
    return "".join(_INNER_QUOTES.get(sign, sign) for sign in said)


def _cut(text: str, most: int) -> str:
    """As many clauses as fit, else as many words."""
    words = " ".join(text.split()[:most])
    joints = [joint.start() for joint in _JOINT.finditer(words)]
    fitting = [joint for joint in joints if len(words[:joint].split()) > most // 3]
    return words[: fitting[-1]] if fitting else words.rstrip(_OUTER)


def chosen(text: str, choices: Sequence[Choice]) -> Choice | None:
    """The choice meant by its number, its words, or the beginning of them; None when it is not one.

    More may follow after a comma: "mieten, aber nur die Halle".
    """
    said = text.strip().strip(_OUTER).casefold()
    if said.isdecimal():
        return choices[int(said) - 1] if 1 <= int(said) <= len(choices) else None
    same = [choice for choice in choices if choice.text.casefold() == said]
    begun = [choice for choice in choices if said and choice.text.casefold().startswith(said)]
    more = [choice for choice in choices if _head(choice.text) == _head(said)]
    return next((found[0] for found in (same, begun, more) if len(found) == 1), None)


def in_full(text: str, choice: Choice) -> str:
    """The words of a choice where only its number or beginning was typed, else what was typed."""
    said = text.strip().strip(_OUTER).casefold()
    return choice.text if said.isdecimal() or choice.text.casefold().startswith(said) else text


def _head(text: str) -> str:
    return text.split(",")[0].strip().casefold()


def goes_on(text: str, language: str) -> bool:
    """Whether the answer to "stop here or go on?" is a plain "go on"; anything else is a stop."""
    keys = _cues(language).keys(flat(text))
    return text.strip().strip(_OUTER) == "2" or ("go_on" in keys and "stop" not in keys)


def means_nothing(item: str, language: str) -> bool:
    """Whether an option is that of leaving everything as it is."""
    if item == phrases(language, "clarify")["option.nothing"]:
        return True
    words, fillers = flat(item), room(language, "clarify").FILLERS
    hits = [hit for hit in _cues(language).hits(words) if hit.key == "nothing"]
    return bool(hits) and all(word in fillers for word in _outside(words, hits))


def if_then(text: str, language: str) -> tuple[str, str] | None:
    """The two halves of an if-then sentence, verbatim; None when it is none."""
    found = _if_then(text, language)
    return (found["if_"].strip(_OUTER), found["then"].strip(_OUTER)) if found else None


def opens(text: str, language: str) -> str:
    """The word an if-then sentence begins with, as said: "When", "Sobald"; "" when it is none."""
    found = _if_then(text, language)
    return found["opens"][:1].upper() + found["opens"][1:] if found else ""


def _if_then(text: str, language: str) -> re.Match[str] | None:
    folded = " ".join(text.split())
    patterns = room(language, "clarify").IF_THEN
    return next(filter(None, (re.match(pattern, folded, re.IGNORECASE) for pattern in patterns)), None)


def who_and_when(text: str, language: str) -> tuple[str, str]:
    """Who acts and by when, as said ("Sabine, bis Freitag"); what was not said is ""."""
    folded = _FULL_STOP.sub("", " ".join(text.split()))
    ends = (f" {folded.lower()} ".find(end) for end in room(language, "clarify").WHO_ENDS)
    end = min((place - 1 for place in ends if place >= 0), default=len(folded))
    who, when = folded[: max(end, 0)].strip(_OUTER), folded[max(end, 0) :].lstrip(_OUTER)
    too_long = len(who.split()) > WHO or any(sign.isdigit() for sign in who)
    if too_long or has("date", who, language) or not (when or _is_somebody(who, language)):
        return "", folded
    return who, when


def _is_somebody(who: str, language: str) -> bool:
    """Whether words that stand alone name someone: "Sabine", "ich", but not "vielleicht"."""
    named = any(fact.kind in ("person", "role", "department") for fact in facts(who, language))
    return named or (bool(who) and is_oneself(who, language))


def nobody(who: str, language: str) -> bool:
    """Whether an answer to "who" says that there is nobody."""
    words: frozenset[str] = room(language, "clarify").NOBODY
    return words.issuperset(flat(who).split())


def is_oneself(who: str, language: str) -> bool:
    """Whether the one who acts is the user, or nobody was named."""
    words = set(flat(who).split())
    return not words or not words.isdisjoint(room(language, "clarify").SELF)


@cache
def _cues(language: str) -> Cues:
    words = room(language, "clarify")
    return Cues(
        {
            "dont_know": words.DONT_KNOW,
            "danger": words.DANGER,
            "not_danger": words.NOT_DANGER,
            "nothing": words.NOTHING,
            "go_on": words.GO_ON,
            "stop": words.STOP,
        }
    )
