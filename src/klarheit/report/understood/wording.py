"""Sentences of the page in words: the right key for the reader, quotation marks, full stops."""

import re
from collections.abc import Mapping
from datetime import date

from klarheit.clarity.model import Evidence
from klarheit.languages import phrases
from klarheit.report.understood.model import Audience, Piece
from klarheit.report.wording import month_name, quoted, within

_ENDED = re.compile(r"[?!…][”“’‘»]*$")
_FULL_STOP = re.compile(r"\.[”“’‘»]*$")


def worded(language: str, key: str, audience: Audience, otherwise: str = "") -> str:
    """The sentence under a key, or else under another; in the form for this reader where there is one."""
    table = phrases(language, "understood")
    known = key if key in table else otherwise
    return table.get(f"{known}.{audience}", table[known])


def filled(language: str, sentence: str, quotes: Mapping[str, Evidence]) -> tuple[Piece, ...]:
    """A carrying sentence with its quotes, which stand for "{quote}", "{question}" … in it."""
    pieces: list[Piece] = []
    rest = sentence
    for name in sorted(quotes, key=lambda name: sentence.index("{" + name + "}")):
        before, _, rest = rest.partition("{" + name + "}")
        words, rest = _closed(before, quotes[name].quote, rest)
        pieces += [Piece(before), Piece(quoted(within(words, language, language), language), quotes[name])]
    pieces.append(Piece(rest))
    return tuple(piece for piece in pieces if piece.text)


def in_quotes(language: str, sentence: str, words: str) -> tuple[Piece, ...]:
    """A carrying sentence with words that stand in no talk."""
    before, _, rest = sentence.partition("{quote}")
    words, rest = _closed(before, words, rest)
    return (Piece(before + quoted(within(words, language, language), language) + rest),)


def _closed(before: str, words: str, rest: str) -> tuple[str, str]:
    """Where the full stop goes: within the marks for a whole sentence behind a colon, else behind them."""
    if not rest.startswith("."):
        return words.rstrip(" ."), rest
    if _ENDED.search(words) or (_FULL_STOP.search(words) and before.endswith(": ") and _is_whole(words)):
        return words, rest[1:]
    return words.rstrip(" ."), rest


def _is_whole(words: str) -> bool:
    return words.lstrip('„“‚‘"')[:1].isupper()


def day(when: date, language: str) -> str:
    """ "3. Dezember 2026"."""
    pattern = phrases(language, "understood")["date"]
    return pattern.format(day=when.day, month=month_name(when, language), year=when.year)
