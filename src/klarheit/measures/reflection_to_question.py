"""`reflection_to_question`: how often the asker gives something back, beside how often the asker asks."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures
from klarheit.measures.asked import asked
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.moves.model import Move, Talk

KNOWN = Known("C", "counselling")
LISTENING = {"reflection", "summary"}


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    questions = asked(talk)
    given_back = [move for move in talk.moves if _gives_back(talk, move)]
    turns = sorted({move.turn for move in (*given_back, *questions)})
    return figures.ratio("reflection_to_question", len(given_back), len(questions), KNOWN, turns=turns)


def _gives_back(talk: Talk, move: Move) -> bool:
    return not LISTENING.isdisjoint(move.labels) and talk.side(move.turn) == "asker"
