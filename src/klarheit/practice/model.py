"""The words of practice: what was said, what was told, why, and how the counterpart is inclined."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from klarheit.conversation import Conversation, Role, Speaker, Turn
from klarheit.practice.persona import Openness

How = Literal["earned", "donated"]
Phase = Literal["engaged", "terse", "over"]
Ended = Literal["", "partner", "asker"]
Act = Literal[
    "answer",
    "cue",
    "donate",
    "evade",
    "ask_back",
    "object",
    "agree",
    "shorten",
    "smalltalk",
    "silence_kept",
    "puzzled",
    "hurt",
    "refuse",
    "step",
    "step_too_early",
    "parting_well",
    "end",
]


@dataclass(frozen=True, slots=True)
class Told:
    """A fact that came out.

    fact  its id
    how   "earned" by asking or listening, "donated" when volunteered beside another one
    turn  the asker's turn that brought it, from 1
    """

    fact: str
    how: How
    turn: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the counterpart opened up or closed, in one turn.

    key       of its sentence in `REASONS` of `languages/*/practice.py`
    trust     by how much trust changed
    patience  by how much patience changed
    quote     the asker's words, verbatim; "" where no words were the reason
    """

    key: str
    trust: float = 0.0
    patience: float = 0.0
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """One turn. The asker's text is "" for silence kept on purpose."""

    side: Role
    text: str


@dataclass(frozen=True, slots=True)
class State:
    """A talk as it stands: everything that the next turn depends on, beside the persona.

    persona    its id
    seed       from which everything is drawn that could go either way
    trust, patience  0..1
    openness   how open the counterpart is by now
    phase      "engaged", "terse" when patience runs out, "over"
    said       every turn, the opening first; sides take turns
    told       facts that came out, in order
    cued       ids of facts that were hinted at
    unheeded   the asker's questions in a row that took nothing up
    phrases    sentences of the asker that were rewarded, folded
    ended      who ended the talk, or ""
    """

    persona: str
    language: str
    seed: int
    trust: float
    patience: float
    openness: Openness
    phase: Phase = "engaged"
    said: tuple[Said, ...] = ()
    told: tuple[Told, ...] = ()
    cued: tuple[str, ...] = ()
    unheeded: int = 0
    phrases: tuple[str, ...] = ()
    ended: Ended = ""

    @property
    def turn(self) -> int:
        """How many turns the asker has had."""
        return sum(said.side == "asker" for said in self.said)

    def said_by(self, side: Role) -> tuple[str, ...]:
        """What one side said, in order."""
        return tuple(said.text for said in self.said if said.side == side)

    def has_told(self, fact_id: str) -> bool:
        return any(told.fact == fact_id for told in self.told)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the counterpart answers, and what came of the turn.

    act      what the answer does
    state    the talk with this turn in it
    told     facts that came out in this turn
    reasons  every change of trust and patience, and why something stayed closed
    """

    text: str
    act: Act
    state: State
    told: tuple[Told, ...] = ()
    reasons: tuple[Reason, ...] = ()


ASKER, PARTNER = Speaker("asker", role="asker"), Speaker("partner", role="partner")


def as_conversation(said: tuple[Said, ...], language: str) -> Conversation:
    """What was said as a conversation; silence is no turn of its own."""
    return Conversation(language, (ASKER, PARTNER), tuple(_turns(said)))


def _turns(said: tuple[Said, ...]) -> Iterator[Turn]:
    return (Turn(one.side, " ".join(one.text.split())) for one in said if one.text.strip())
