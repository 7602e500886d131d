"""The place where a pitch came before the goal."""

from klarheit.clarity.model import ClarityMap, Evidence
from klarheit.measures import telling
from klarheit.measures.before_goal import goal_is_set_aside, is_before_goal
from klarheit.measures.concern import CONCERN
from klarheit.measures.model import Place
from klarheit.measures.stretches import Stretch, asks, stretches
from klarheit.moves.model import Move, Talk

LONG = 20  # words of pitch in one stretch [design choice]


def pitch_before_goal(talk: Talk, clarity: ClarityMap) -> tuple[Place, ...]:
    """The first pitch of `LONG` words or more before the goal was clear, and the reply to it; or none."""
    if goal_is_set_aside(clarity):
        return ()
    pitched = [
        one for one in telling.told_as(talk, "pitch") if _sells(one[0]) and is_before_goal(one[0], clarity)
    ]
    row = stretches(talk)
    for index, stretch in enumerate(row):
        offered = any(move.turn < stretch.turns[0] for move, _ in pitched)
        if index and _was_called_for(talk, row[index - 1], offered):
            continue
        here = [(move, words) for move, words in pitched if move.turn in stretch.turns]
        if sum(words for _, words in here) >= LONG:
            longest, _ = max(here, key=lambda one: one[1])
            return (_place(talk, longest, row[index + 1 : index + 2]),)
    return ()


def _was_called_for(talk: Talk, before: Stretch, offered: bool) -> bool:
    """Whether the partner had just asked, or doubted what was offered before: then it is an answer."""
    moves = talk.moves_by_turn[before.turns[-1]]
    return any(asks(move) or (offered and not CONCERN.isdisjoint(move.labels)) for move in moves)


def _sells(move: Move) -> bool:
    """A pitch for sure; one that agrees on a step ("one of our agents will call you") pushes nothing."""
    return move.sure and "next_step" not in move.labels


def _place(talk: Talk, pitch: Move, reply: tuple[Stretch, ...]) -> Place:
    """A sentence of the pitch, and the first of the reply."""
    replies = [talk.moves_by_turn[stretch.turns[0]][0] for stretch in reply]
    return Place("pitch_before_goal", tuple(Evidence.of(talk, move) for move in (pitch, *replies)))
