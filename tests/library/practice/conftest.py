"""Talks written down by hand: what the debrief, the skills and the hints make of exactly this talk."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from klarheit.practice.model import Reason, Reply, Said, State, Told
from klarheit.practice.persona import Persona, read_persona
from klarheit.practice.play import Played
from klarheit.practice.turn import begin

SHOP = Path(__file__).with_name("shop.toml").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Line:
    """One turn: what was asked ("" for silence), what came, what was told, and what it did to trust."""

    asked: str
    came: str
    told: tuple[str, ...] = ()
    trust: float = 0.0
    why: str = ""
    act: str = "answer"
    donated: tuple[str, ...] = ()


@pytest.fixture
def shop() -> Persona:
    return read_persona(SHOP, "de")


@pytest.fixture
def shop_text() -> str:
    """Frau Thomsen's file, in both languages."""
    return SHOP


@pytest.fixture
def shop_german() -> str:
    """The same as a case of one's own: in German alone."""
    blocks = SHOP.replace("\n[", "\n\0[").split("\0")
    kept = (block for block in blocks if not block.startswith(("[en", "[fact.en")))
    return "".join(kept).replace("\nen = ", "\n# en = ")


@pytest.fixture
def held(shop: Persona) -> Callable[..., Played]:
    """A talk with Frau Thomsen, line by line."""

    def played(*lines: Line) -> Played:
        state = begin(shop, seed=1)
        state = replace(state, said=(Said("partner", shop.opening[0]),))
        replies: list[Reply] = []
        for line in lines:
            replies.append(_reply(line, state))
            state = replies[-1].state
        return Played(shop, state, tuple(replies))

    return played


def _reply(line: Line, state: State) -> Reply:
    turn = state.turn + 1
    told = (
        *(Told(fact, "earned", turn) for fact in line.told),
        *(Told(fact, "donated", turn) for fact in line.donated),
    )
    reasons = (Reason(line.why, trust=line.trust, quote=line.asked),) if line.why else ()
    after = replace(
        state,
        trust=state.trust + line.trust,
        said=(*state.said, Said("asker", line.asked), Said("partner", line.came)),
        told=(*state.told, *told),
    )
    return Reply(line.came, line.act, after, told, reasons)  # type: ignore[arg-type]  # an act
