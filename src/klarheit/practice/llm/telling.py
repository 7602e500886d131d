"""What the model is told: what the counterpart says now, in which manner, and the last turns."""

import json

from klarheit.languages import phrases
from klarheit.practice.llm.asking import Messages
from klarheit.practice.model import Reply, Said
from klarheit.practice.persona import Persona

TURNS = 6
"""So many of the last turns are told."""
_LONGEST = 600
"""Characters of a turn; more tells nothing about the tone."""


def messages(persona: Persona, reply: Reply) -> Messages:
    """The instruction, and behind a fence of JSON all that is data: also what the learner typed."""
    say = phrases(persona.language, "practice_model")
    told = {
        "name": persona.name,
        "role": persona.role,
        "situation": persona.situation,
        "temperament": say[f"temperament.{persona.temperament}"],
        "act": say[f"act.{reply.act}"],
        "facts": said_facts(persona, reply),
        "draft": reply.text,
        "talk": [{"who": one.side, "text": one.text[-_LONGEST:]} for one in before(reply)[-TURNS:]],
    }
    return (
        {"role": "system", "content": say["task"]},
        {"role": "user", "content": json.dumps(told, ensure_ascii=False)},
    )


def said_facts(persona: Persona, reply: Reply) -> list[str]:
    """The facts in the reply, as it words them: those unlocked in this turn, and those told again."""
    ids = dict.fromkeys(told.fact for told in (*reply.told, *reply.state.told))
    texts = (text for id in ids for text in persona.fact(id).text)
    return [text for text in texts if text in reply.text]


def before(reply: Reply) -> tuple[Said, ...]:
    """The talk before this reply."""
    said = reply.state.said
    spoken = bool(said) and said[-1].side == "partner" and said[-1].text == reply.text
    return said[:-1] if spoken else said
