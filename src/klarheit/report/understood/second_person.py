"""A sentence of the partner turned to "Sie" or "you": only where every form is certain, else it is quoted."""

import re
from functools import cache

from klarheit.clarity.model import Evidence
from klarheit.languages import room
from klarheit.moves.model import Talk
from klarheit.moves.words import count_words
from klarheit.report.understood.own_words import begins_a_sentence, ends_a_sentence

_SENTENCES = re.compile(r"[.?!…]\s")
SHORTEST, LONGEST = 5, 24
"""Words of a sentence that is turned.  [design choice]"""


def turned(talk: Talk, evidence: Evidence) -> str | None:
    """The sentence with the persons exchanged, without its full stop, or None when a form is not certain."""
    if evidence.side != "partner":
        return None
    if not (begins_a_sentence(talk, evidence) and ends_a_sentence(talk, evidence)):
        return None
    return turn(evidence.quote, talk.conversation.language)


def turn(sentence: str, language: str) -> str | None:
    """ "Wir schreiben unsere Angebote abends." → "Sie schreiben Ihre Angebote abends"."""
    plain = _capital(sentence.rstrip(" ."))
    if not SHORTEST <= count_words(plain) <= LONGEST:
        return None
    begins, needs, refused = _conditions(language)
    if (
        not begins.match(plain)
        or not needs.search(plain)
        or refused.search(plain)
        or _SENTENCES.search(plain)
    ):
        return None
    for pattern, other in _persons(language):
        plain = pattern.sub(other, plain)
    return _capital(plain).replace("'", "’")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@cache
def _conditions(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = room(language, "understood")
    needs, refused = words.TURNED_NEEDS, words.NOT_TURNED
    return (
        re.compile(words.TURNED_BEGINS),
        re.compile(needs, re.IGNORECASE),
        re.compile(refused, re.IGNORECASE),
    )


@cache
def _persons(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    pairs = room(language, "understood").TURNED
    return tuple((re.compile(said, re.IGNORECASE), other) for said, other in pairs)
