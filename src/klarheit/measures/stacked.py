"""`stacked`: in how many turns the asker puts several questions at once."""

from collections import Counter

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.asked import asked
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.moves.model import Talk

KNOWN = Known("C", "interviewing")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    per_turn = Counter(move.turn for move in asked(talk))
    turns = [turn for turn, questions in per_turn.items() if questions > 1]
    return figures.count("stacked", len(turns), KNOWN, n=len(per_turn), turns=turns)
