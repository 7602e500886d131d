"""`longest_telling`: the asker's longest run of telling."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures, telling
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.moves.model import Talk

KNOWN = Known("D", "sales")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    found = [(run.words, run.turns) for run in telling.runs(talk)]
    return figures.largest("longest_telling", found, KNOWN)
