"""`leading`: how many of the asker's questions offer their own answer."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.asked import asked
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.moves.model import Talk

KNOWN = Known("B", "interviewing")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    questions = asked(talk)
    turns = [move.turn for move in questions if move.form == "question.leading"]
    return figures.count("leading", len(turns), KNOWN, n=len(questions), turns=turns)
