"""`turn_length`: how long the asker speaks at a time."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.measures.stretches import stretches
from klarheit.moves.model import Talk

KNOWN = Known("C", "counselling")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    own = [stretch for stretch in stretches(talk) if stretch.side == "asker"]
    turns = [turn for stretch in own for turn in stretch.turns]
    return figures.median("turn_length", [stretch.words(talk) for stretch in own], KNOWN, turns=turns)
