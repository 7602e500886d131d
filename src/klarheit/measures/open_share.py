"""`open_share`: how many of the asker's questions invite telling."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.asked import asked
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.moves.model import Talk

KNOWN = Known("C", "counselling")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    questions = asked(talk)
    inviting = [move for move in questions if move.form == "question.open"]
    turns = [move.turn for move in questions]
    return figures.share("open_share", len(inviting), len(questions), KNOWN, turns=turns)
