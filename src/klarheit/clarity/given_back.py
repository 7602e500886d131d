"""What the asker gave back, and whether the partner agreed: `confirmed` or only `assumed`."""

import re
from collections.abc import Iterator
from functools import cache

from klarheit.clarity import concrete
from klarheit.clarity.model import Source
from klarheit.clarity.quotes import quote
from klarheit.clarity.statements import WEAK, Statement, telling
from klarheit.languages import room
from klarheit.moves.courtesies import is_check
from klarheit.moves.cues import Cues, flat
from klarheit.moves.model import Move, Talk

SOON = 30
"""Characters within which a "but" takes the agreement back."""

_WORD = re.compile(r"[\w'’-]+")
_GIVES_BACK = {"reflection", "summary", "question.leading", "question.tag"}


def given_back(talk: Talk) -> Iterator[Statement]:
    """What the asker said about the partner or proposed, `confirmed` or `assumed`, in order."""
    for turn, moves in enumerate(talk.moves_by_turn):
        if talk.side(turn) == "asker":
            for move in moves:
                yield from _of_segment(talk, move)


def _of_segment(talk: Talk, move: Move) -> Iterator[Statement]:
    for dimension in dict.fromkeys([*_about_partner(talk, move), *_proposed(talk, move)]):
        evidence = quote(talk, move.turn, move.start, move.end)
        lacks = concrete.missing(dimension, evidence.quote, talk.conversation.language)
        if dimension == "steps":
            lacks = None if _is_joint(talk, move) else "partner_step"
        yield Statement(dimension, evidence, "words", _source(talk, move), lacks)


def _is_joint(talk: Talk, move: Move) -> bool:
    """Whether a step with its day is one both take: "How about Thursday?", "Dann sprechen wir am Montag"."""
    text, language = talk.text(move), talk.conversation.language
    if move.form is None and not concrete.has("joint", text, language):
        return False
    return concrete.has("date", text, language)


def _about_partner(talk: Talk, move: Move) -> Iterator[str]:
    """Dimensions of which the asker speaks in the partner's place ("Sie wollen …", "you want …").

    What is only perhaps given back carries nothing.
    """
    if not move.sure or _GIVES_BACK.isdisjoint(move.labels):
        return
    words = room(talk.conversation.language, "statements")
    turned = _turned(talk.text(move), words.TURNED)
    theirs = frozenset(words.TURNED.values()) - {""}
    for key, hit in telling(turned, talk.conversation.language).items():
        spoken = set(flat(turned)[hit.start : hit.end].split())
        if key != "steps" and not key.endswith(WEAK) and not spoken.isdisjoint(theirs):
            yield key


def _proposed(talk: Talk, move: Move) -> Iterator[str]:
    """A step the asker takes or proposes."""
    language = talk.conversation.language
    names_a_step = "next_step" in move.labels and "steps" in telling(talk.text(move), language)
    if names_a_step or _proposes_a_day(talk, move):
        yield "steps"


def _proposes_a_day(talk: Talk, move: Move) -> bool:
    """A question like "Would Saturday at ten work for you?"."""
    return "steps" in move.dimensions and concrete.has("date", talk.text(move), talk.conversation.language)


def _turned(text: str, words: dict[str, str]) -> str:
    """The text with the persons exchanged; the asker's own "I" and "we" become a word nobody says."""
    return _WORD.sub(lambda word: words.get(word.group().replace("’", "'"), word.group()) or "xx", text)


def _source(talk: Talk, move: Move) -> Source:
    return "confirmed" if move.form != "question.leading" and _agreed(talk, move) else "assumed"


def _agreed(talk: Talk, move: Move) -> bool:
    """Whether the partner's next turn begins by agreeing, without a "but" right behind."""
    last = talk.moves_by_turn[move.turn][-1]
    reply = move.turn + 1
    checks = "steps" in last.dimensions or is_check(talk.text(last), talk.conversation.language)
    asks = last.form not in (None, "question.tag") and not checks
    if asks or reply >= len(talk.turns) or talk.side(reply) == "asker":
        return False
    words = flat(talk.turns[reply].text)
    hits = [hit for hit in _answers(talk.conversation.language).hits(words) if hit.start < SOON]
    agreed = any(hit.key == "agreed" and not words[: hit.start].strip() for hit in hits)
    return agreed and not any(hit.key == "but" for hit in hits)


@cache
def _answers(language: str) -> Cues:
    words = room(language, "concrete")
    return Cues({"agreed": words.AGREED, "but": words.BUT})
