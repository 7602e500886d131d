"""`switches`: how often the floor passes from one side to the other."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.measures.stretches import stretches
from klarheit.moves.model import Talk

KNOWN = Known("D", "sales")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    taking_over = [stretch.turns[0] for stretch in stretches(talk)[1:]]
    return figures.count("switches", len(taking_over), KNOWN, n=len(taking_over), turns=taking_over)
