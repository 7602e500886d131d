"""`question_yield`: how many words an answered question brings."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.measures.yields import asked_questions
from klarheit.moves.model import Talk

KNOWN = Known("A", "negotiation")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    answered = [asked for asked in asked_questions(talk) if asked.reply is not None]
    turns = [asked.reply for asked in answered if asked.reply is not None]
    return figures.median("question_yield", [asked.words for asked in answered], KNOWN, turns=turns)
