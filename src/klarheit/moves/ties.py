"""Does a question take up what the partner just said, or does it open a new topic (method, section 2)?"""

from functools import cache

from klarheit.languages import room
from klarheit.moves.cues import Cues, flat
from klarheit.moves.words import content_lemmas


def tie(text: str, language: str, known: frozenset[str]) -> str:
    """ "tie.follow_up" or "tie.new_topic".

    known  lemmas of the content words of the partner's last two turns; empty before the partner has spoken
    """
    if not known:
        return "tie.new_topic"
    words = frozenset(content_lemmas(text, language))
    if words & known or _points_back(text, language, bool(words)):
        return "tie.follow_up"
    return "tie.new_topic"


def _points_back(text: str, language: str, names_something: bool) -> bool:
    """Whether it points at an idea ("davon", "What do you mean"); a bare "das" only when it names nothing."""
    found = _cues(language).keys(flat(text))
    return "back" in found or ("bare" in found and not names_something)


@cache
def _cues(language: str) -> Cues:
    ties = room(language, "ties")
    return Cues({"back": ties.POINTING_BACK, "bare": ties.POINTING})
