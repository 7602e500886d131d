"""`talk_share_words`: the asker's share of all words."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.measures.stretches import exchanges
from klarheit.moves.model import Talk

KNOWN = Known("C", "counselling")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    pairs = [_words(talk, turns) for turns in exchanges(talk)]
    return figures.split("talk_share_words", pairs, KNOWN, turns=range(len(talk.turns)))


def _words(talk: Talk, turns: tuple[int, ...]) -> tuple[int, int]:
    """Words of the asker and of the partner."""
    own = sum(talk.words_by_turn[turn] for turn in turns if talk.side(turn) == "asker")
    return own, sum(talk.words_by_turn[turn] for turn in turns) - own
