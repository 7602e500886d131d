"""A practice talk as a conversation: what the mirror, the map and the skills read."""

from dataclasses import dataclass

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.languages import phrases
from klarheit.moves.model import Sides, Talk
from klarheit.moves.recognise import recognise
from klarheit.practice.model import Said, State

ASKER, PARTNER = "asker", "partner"
"""Speaker ids."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The talk, and where each thing that was said stands in it.

    places  for each entry of `State.said` the index of the talk's turn, or None: silence is no turn
    """

    talk: Talk
    places: tuple[int | None, ...]


def as_conversation(state: State, partner: str, asker: str = "") -> Conversation:
    """What was said so far. Silence is left out; what one side says around it becomes one turn.

    partner  the counterpart's name
    asker    the learner's; "Sie" or "You" when not given
    """
    turns, _ = _turns(state)
    own = asker or phrases(state.language, "report")["you"]
    speakers = (Speaker(ASKER, own, "asker"), Speaker(PARTNER, partner, "partner"))
    return Conversation(state.language, speakers, turns)


def spoken(state: State, partner: str = "") -> Spoken:
    """The talk with its moves. `partner` names the counterpart where the name will be shown."""
    _, places = _turns(state)
    conversation = as_conversation(state, partner or PARTNER)
    over = bool(state.ended)
    return Spoken(recognise(conversation, Sides(frozenset((ASKER,)), "role"), goes_on=not over), places)


def _turns(state: State) -> tuple[tuple[Turn, ...], tuple[int | None, ...]]:
    turns: list[Turn] = []
    places: list[int | None] = []
    for said in state.said:
        text = " ".join(said.text.split())
        if not text:
            places.append(None)
        elif turns and turns[-1].speaker == _speaker(said):
            turns[-1] = Turn(turns[-1].speaker, f"{turns[-1].text} {text}")
            places.append(len(turns) - 1)
        else:
            turns.append(Turn(_speaker(said), text))
            places.append(len(turns) - 1)
    return tuple(turns), tuple(places)


def _speaker(said: Said) -> str:
    return ASKER if said.side == "asker" else PARTNER
