"""`question_count`: how many questions the asker asks."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.asked import asked
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.moves.model import Talk

KNOWN = Known("D", "sales")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    turns = [move.turn for move in asked(talk)]
    return figures.count("question_count", len(turns), KNOWN, n=len(turns), turns=turns)
