"""From a segment to the quote worth showing: verbatim, not too long, without the "well" before it."""

import re
from functools import cache

from klarheit.clarity.model import Evidence
from klarheit.languages import room
from klarheit.moves.model import Talk
from klarheit.moves.words import count_words

LONG = 22
SHORT = 4


def quote(talk: Talk, turn: int, start: int, end: int, focus: tuple[int, int] | None = None) -> Evidence:
    """The evidence in `text[start:end]` of a turn.

    focus  the part of it that matters: of a segment longer than `LONG` words, the clauses around it are kept
    """
    text = talk.turns[turn].text
    start = _after_lead(text, start, end, talk.conversation.language)
    if focus:
        start, end = _side_of_contrast(text, start, end, focus, talk.conversation.language)
    if count_words(text[start:end]) > LONG:
        start, end = _clauses_around(text, start, end, focus or (start, start), talk.conversation.language)
    joiner = _patterns(talk.conversation.language)[2].match(text, start, end)
    start = joiner.end() if joiner else start
    while end > start and text[end - 1] in " ,;:–-":
        end -= 1
    return Evidence(turn, start, end, text[start:end], talk.side(turn))


def _after_lead(text: str, start: int, end: int, language: str) -> int:
    lead = _patterns(language)[0].match(text, start, end)
    return lead.end() if lead and lead.end() < end else start


def _side_of_contrast(
    text: str, start: int, end: int, focus: tuple[int, int], language: str
) -> tuple[int, int]:
    """The side of a "but" on which the focus lies, if it lies on one."""
    for contrast in _patterns(language)[3].finditer(text, start, end):
        if contrast.start() >= focus[1] and count_words(text[start : contrast.start()]) >= SHORT:
            return start, contrast.start()
        if contrast.end() <= focus[0] and count_words(text[contrast.end() : end]) >= SHORT:
            start = contrast.end()
    return start, end


def _clauses_around(
    text: str, start: int, end: int, focus: tuple[int, int], language: str
) -> tuple[int, int]:
    """The clauses that hold the focus, and as many more as keep the quote between SHORT and LONG words."""
    joints = [start, *(m.end() for m in _patterns(language)[1].finditer(text, start, end)), end]
    first = max((i for i, joint in enumerate(joints[:-1]) if joint <= max(focus[0], start)), default=0)
    last = next(
        (i for i, joint in enumerate(joints) if i > first and joint >= min(focus[1], end)), len(joints) - 1
    )
    while last + 1 < len(joints) and count_words(text[joints[first] : joints[last + 1]]) <= LONG:
        last += 1
    while first > 0 and count_words(text[joints[first] : joints[last]]) < SHORT:
        first -= 1
    return joints[first], joints[last]


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """What comes before a sentence, where clauses meet, the "and" a clause begins with, and a "but"."""
    words = room(language, "concrete")
    return (
        re.compile(words.LEADS, re.IGNORECASE),
        re.compile(words.JOINTS, re.IGNORECASE),
        re.compile(words.JOINERS, re.IGNORECASE),
        re.compile(words.CONTRASTS, re.IGNORECASE),
    )
