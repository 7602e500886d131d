"""`longest_story`: the longest stretch in which the partner could tell undisturbed."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.measures.stretches import stretches
from klarheit.moves.model import Talk

KNOWN = Known("D", "sales")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    told = [(stretch.words(talk), stretch.turns) for stretch in stretches(talk) if stretch.side == "partner"]
    return figures.largest("longest_story", told, KNOWN)
