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
    listened = given_back(talk)
    turns = sorted({move.turn for move in (*listened, *questions)})
    return figures.ratio("reflection_to_question", len(listened), len(questions), KNOWN, turns=turns)


def given_back(talk: Talk) -> tuple[Move, ...]:
    """What the asker gives back, in order."""
    return tuple(move for move in talk.moves if _gives_back(talk, move))


def _gives_back(talk: Talk, move: Move) -> bool:
    return not LISTENING.isdisjoint(move.labels) and talk.side(move.turn) == "asker"
