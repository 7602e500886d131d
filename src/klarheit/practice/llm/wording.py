"""The reply in the model's words where they hold, in the template's where not."""

from dataclasses import dataclass
from typing import Literal

from klarheit.practice.llm.asking import SECONDS, NoAnswer, asked
from klarheit.practice.llm.checking import complaint
from klarheit.practice.llm.endpoint import Endpoint
from klarheit.practice.llm.telling import messages
from klarheit.practice.model import Reply
from klarheit.practice.persona import Persona

ACTS = frozenset(
    ("answer", "donate", "cue", "evade", "ask_back", "object", "smalltalk", "silence_kept", "shorten")
)
"""What a model may word. Agreeing, refusing, a next step, a hurt and an end stay as they were written."""
_AROUND = '„“”"»«‚‘ \n\t'


@dataclass(frozen=True, slots=True)
class Worded:
    """What is shown of a reply.

    by   whose words these are
    why  where they are the template's: a key of "why.…" in `languages/*/practice_model.py`; else ""
    """

    text: str
    by: Literal["model", "template"]
    why: str


def worded(endpoint: Endpoint, persona: Persona, reply: Reply, *, seconds: float = SECONDS) -> Worded:
    """The reply as the model words it, if that holds all of it and nothing else; never fails, and changes
    nothing: the state of the talk is that of the template.

    seconds  how long an answer is waited for at most
    """
    if reply.act not in ACTS:
        return Worded(reply.text, "template", "act")
    try:
        text = _bare(asked(endpoint, messages(persona, reply), seconds=seconds))
    except NoAnswer as none:
        return Worded(reply.text, "template", none.why)
    why = complaint(text, persona, reply)
    return Worded(reply.text, "template", why) if why else Worded(text, "model", "")


def _bare(text: str) -> str:
    """Without quotation marks around all of it, which many models set."""
    inner = text.strip(_AROUND)
    return (
        inner if len(text) - len(inner) > 1 and not any(mark in inner for mark in '„“”"»«') else text.strip()
    )
