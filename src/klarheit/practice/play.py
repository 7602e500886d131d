"""A whole talk from what the asker says. Redo is: play with fewer utterances."""

from collections.abc import Iterable
from dataclasses import dataclass

from klarheit.practice.model import Reply, State
from klarheit.practice.persona import Persona
from klarheit.practice.turn import begin, reply


@dataclass(frozen=True, slots=True)
class Played:
    """A talk that was played.

    state    how it stands
    replies  one for each utterance, in order, up to the end of the talk
    """

    persona: Persona
    state: State
    replies: tuple[Reply, ...]


def play(persona: Persona, utterances: Iterable[str], *, seed: int) -> Played:
    """The talk in which the asker says this; what comes after its end is left out."""
    state, replies = begin(persona, seed=seed), []
    for utterance in utterances:
        if state.ended:
            break
        answer = reply(persona, state, utterance)
        replies.append(answer)
        state = answer.state
    return Played(persona, state, tuple(replies))
