"""What lies before the place where the goal became clear."""

from klarheit.clarity.model import ClarityMap
from klarheit.moves.model import Move


def is_before_goal(move: Move, clarity: ClarityMap) -> bool:
    """Whether a segment stands before the place where the goal became clear; yes when it never did."""
    place = goal_place(clarity)
    return place is None or (move.turn, move.start) < place


def goal_place(clarity: ClarityMap) -> tuple[int, int] | None:
    """Turn and character where the goal became clear: its earliest quote. None while it is not."""
    goal = clarity["goal"]
    if goal.state != "clear" or not goal.sure:
        return None
    return min(((quote.turn, quote.start) for quote in goal.evidence), default=None)


def goal_is_set_aside(clarity: ClarityMap) -> bool:
    """Whether the user said that the goal is no topic today: then nothing is held against it."""
    return "goal" in clarity.set_aside and goal_place(clarity) is None
