"""`telling_before_goal`: how much the asker tells before the partner's goal is clear."""

from klarheit.clarity.model import ClarityMap
from klarheit.measures import figures, telling
from klarheit.measures.before_goal import goal_is_set_aside, is_before_goal
from klarheit.measures.figures import Known
from klarheit.measures.model import Measurement
from klarheit.moves.model import Talk

KEY = "telling_before_goal"
KNOWN = Known("C", "counselling")
TOLD = ("pitch", "price", "advice", "information")


def measure(talk: Talk, clarity: ClarityMap) -> Measurement:
    if goal_is_set_aside(clarity):
        return figures.absent(KEY, "set_aside", "words", KNOWN)
    told = [one for one in telling.told_as(talk, *TOLD) if is_before_goal(one[0], clarity)]
    turns = dict.fromkeys(move.turn for move, _ in told)
    return figures.count(
        KEY, sum(words for _, words in told), KNOWN, unit="words", n=len(told), turns=tuple(turns)
    )
