"""Talks of scripted interviewers with counterparts, and what they brought."""

from collections.abc import Iterator
from random import Random

from interviewers import TURNS, Interviewer, public

from klarheit.practice.model import Reply, State
from klarheit.practice.persona import Persona
from klarheit.practice.turn import begin, reply


def turns(persona: Persona, interviewer: Interviewer, seed: int) -> Iterator[Reply]:
    """The replies of one talk of up to `TURNS` turns."""
    dice, state = Random(f"{persona.id} {persona.language} {seed}"), begin(persona, seed=seed)
    while not state.ended and state.turn < TURNS:
        answer = reply(persona, state, interviewer(public(persona), state.said, dice))
        state = answer.state
        yield answer


def held(persona: Persona, interviewer: Interviewer, seed: int) -> State:
    """How the talk stands at its end."""
    return list(turns(persona, interviewer, seed))[-1].state


def earned(persona: Persona, state: State) -> float:
    """Of the facts by depth, decoys left out: the share that was earned, not volunteered."""
    weights = {fact.id: fact.depth for fact in persona.facts if not fact.decoy}
    return sum(weights.get(told.fact, 0) for told in state.told if told.how == "earned") / sum(
        weights.values()
    )
