"""`follow_up`: how many of the asker's questions take up what the partner said last."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.asked import asked
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.moves.model import Talk

KNOWN = Known("B", "conversation")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    questions = asked(talk)
    following = [move for move in questions if "tie.follow_up" in move.labels]
    turns = [move.turn for move in questions]
    return figures.share("follow_up", len(following), len(questions), KNOWN, turns=turns)
