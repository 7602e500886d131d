"""Whether the model says what was to be said, and nothing else."""

import re
from collections.abc import Iterable
from math import ceil

from klarheit.errors import UnsupportedLanguage
from klarheit.languages import room
from klarheit.languages.detect import judge
from klarheit.languages.memory import forgetting
from klarheit.moves.words import count_words, same_idea
from klarheit.practice.llm.figures import figures, keeps, tokens
from klarheit.practice.llm.locked import Heard, heard, lemmas, locked, open_texts, tells
from klarheit.practice.llm.telling import said_facts
from klarheit.practice.model import Reply
from klarheit.practice.persona import Persona

TIMES_AS_LONG, WORDS_MORE = 3, 40
"""The longest answer: so many times the template's words, and so many more."""
LETTERS = 15
"""A word and the blank behind it have no more on average."""
FACT_SHARE, HINT_SHARE, OTHER_SHARE = 0.5, 0.6, 1 / 3
"""The part that must stay: of a fact's content words, of all words of a hint, of the content words of a reply
that holds neither."""
NEW_WORDS = 6
"""Content words that may be new beside as many as the template has."""
Texts = tuple[str, ...]
_JUDGED = 4
"""Words below which a text tells little about its language."""
_MARKUP = re.compile(r"[<>{}`#|\\~^_=]|\*|https?:|www\.|^\s*(?:[-•–]|\d+[.)])\s", re.MULTILINE)
_STAGED = re.compile(r"[()\[\]]|^\W*[A-ZÄÖÜ][\w.-]*(?: [A-ZÄÖÜ][\w.-]*){0,2}:\s")


def complaint(text: str, persona: Persona, reply: Reply) -> str:
    """Why a text can't stand for the reply: a key of "why.…" in `languages/*/practice_model.py`, or ""."""
    with forgetting():
        if _is_long(text, reply.text):
            return "long"
        allowed = open_texts(persona, reply)
        return _shape(text, persona.language, reply, allowed) or _substance(text, persona, reply, allowed)


def _is_long(text: str, template: str) -> bool:
    """Whether it has too many words, or too many letters for so few words."""
    most = TIMES_AS_LONG * count_words(template) + WORDS_MORE
    return len(text) > LETTERS * most or count_words(text) > most


def _shape(text: str, language: str, reply: Reply, allowed: Texts) -> str:
    """What is wrong with how it is said."""
    words = room(language, "practice_model")
    first, drafted = tokens(text)[:1], tokens(reply.text)[:1]
    wrongs = {
        "empty": not first,
        "markup": bool(_MARKUP.search(text)) or not all(map(_is_plain, text)),
        "machine": _strays(words.MACHINE, text, allowed),
        "stage": bool(_STAGED.search(text)) and not _STAGED.search(reply.text),
        "familiar": _strays(words.FAMILIAR, text, allowed),
        "language": not _is_in(language, text) and _is_in(language, reply.text),
        "agreed": not words.AGREEMENT.isdisjoint(first) and words.AGREEMENT.isdisjoint(drafted),
        "no_question": reply.act == "ask_back" and "?" not in text,
    }
    return next((why for why, wrong in wrongs.items() if wrong), "")


def _strays(pattern: re.Pattern[str], text: str, allowed: Texts) -> bool:
    """Whether something is found that the counterpart would not say either."""
    theirs = {found.casefold() for one in allowed for found in pattern.findall(one)}
    return any(found.casefold() not in theirs for found in pattern.findall(text))


def _substance(text: str, persona: Persona, reply: Reply, allowed: Texts) -> str:
    """What is wrong with what it says."""
    language = persona.language
    said, free = heard([text], language), heard(allowed, language)
    if any(tells(said, fact, free, language) for fact in locked(persona, reply)):
        return "fact"
    if why := _names_more(text, allowed, free, language):
        return why
    if not _holds(text, persona, reply):
        return "missing"
    new = said.lemmas - free.lemmas - lemmas(reply.state.said_by("asker")[-1:], language)
    return "invented" if len(new) > NEW_WORDS + len(lemmas([reply.text], language)) else ""


def _names_more(text: str, allowed: Texts, free: Heard, language: str) -> str:
    """Whether it holds a number, or names somebody or something, that stands in no open text."""
    said, known = figures([text], language), figures(allowed, language)
    words = frozenset(word for line in free.lines for word in line)
    if said.numbers - known.numbers:
        return "number"
    strange = _strangers(said.people - known.people, words, language) or said.names - known.names - words
    return "name" if strange else ""


def _strangers(people: Iterable[str], words: frozenset[str], language: str) -> bool:
    """Whether somebody is none of those one has heard of; a title before a name makes nobody new."""
    free = words.union(room(language, "facts").TITLES)
    return any(not free.issuperset(tokens(one)) for one in people)


def _holds(text: str, persona: Persona, reply: Reply) -> bool:
    """Whether what was to be said is there: of facts all figures and half of the words."""
    language = persona.language
    parts, hints = said_facts(persona, reply), _hints(persona, reply)
    if not all(_hints_still(text, hint) for hint in hints):
        return False
    if not (parts or hints):
        return _share_stays(text, reply.text, OTHER_SHARE, language)
    return all(
        keeps(text, part, language) and _share_stays(text, part, FACT_SHARE, language) for part in parts
    )


def _hints_still(text: str, hint: str) -> bool:
    """Whether most words of a hint are there, those without content too, and it still breaks off."""
    wanted = set(tokens(hint))
    return "…" in text.replace("...", "…") and len(wanted & set(tokens(text))) >= HINT_SHARE * len(wanted)


def _hints(persona: Persona, reply: Reply) -> list[str]:
    return [fact.cue for fact in persona.facts if fact.cue and fact.cue in reply.text]


def _share_stays(text: str, part: str, share: float, language: str) -> bool:
    said, wanted = lemmas([text], language), lemmas([part], language)
    stay = [one for one in wanted if any(same_idea(one, other) for other in said)]
    return len(stay) >= ceil(share * len(wanted))


def _is_plain(sign: str) -> bool:
    return sign.isprintable() or sign == "\n"


def _is_in(language: str, text: str) -> bool:
    """Whether a text is in this language, or too short to tell."""
    try:
        found = judge([text])
    except UnsupportedLanguage:
        return False
    return found.language == language or (not found.sure and count_words(text) < _JUDGED)
