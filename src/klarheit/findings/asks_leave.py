"""Where the asker says that somebody in their own house has to be asked first."""

import re
from functools import cache

from klarheit.clarity.model import Evidence
from klarheit.languages import room
from klarheit.languages.cues import lowered
from klarheit.moves.model import Talk

SENTENCE = re.compile(r"\S[^.!?…]*[.!?…]*")


def asks_leave(talk: Talk) -> tuple[Evidence, ...]:
    """The sentences of the asker's side that say so, in the order of the talk; at most one of a turn.

    Rather none than a wrong one: figures in docs/latitude.md.
    """
    language = talk.conversation.language
    said = (_in_turn(talk, turn, language) for turn in range(len(talk.turns)) if talk.side(turn) == "asker")
    return tuple(one for one in said if one)


def says_so(sentence: str, language: str) -> bool:
    """Whether the speaker of this sentence can't decide without asking."""
    must, not_so = _patterns(language)
    said = lowered(sentence)
    return bool(must.search(said)) and not not_so.search(said)


def _in_turn(talk: Talk, turn: int, language: str) -> Evidence | None:
    text = talk.turns[turn].text
    for found in SENTENCE.finditer(text):
        if not found[0].endswith("?") and says_so(found[0], language):
            return Evidence(turn, found.start(), found.end(), found[0], talk.side(turn))
    return None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = room(language, "leave")
    return re.compile("|".join(words.MUST_ASK)), re.compile("|".join(words.NOT_SO))
