"""The words of `clarity`: dimensions, evidence, entries, the map."""

from dataclasses import dataclass, field
from typing import Literal

from klarheit.conversation import Role
from klarheit.moves.model import Move, Talk

State = Literal["untouched", "asked", "vague", "clear", "contradictory"]
Source = Literal["said", "confirmed", "endorsed", "assumed"]

GROUPS: dict[str, tuple[str, ...]] = {
    "where_to": ("goal", "criteria", "deadline"),
    "what_moves": ("drivers", "situation", "resources"),
    "what_hinders": ("obstacles", "alternatives", "risks"),
    "who_and_how": ("people", "steps"),
}
DIMENSIONS: tuple[str, ...] = tuple(key for keys in GROUPS.values() for key in keys)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim quote with its place: `conversation.turns[turn].text[start:end] == quote`, always."""

    turn: int
    start: int
    end: int
    quote: str
    side: Role

    @classmethod
    def of(cls, talk: Talk, move: Move) -> "Evidence":
        """The segment of a move, quoted."""
        return cls(move.turn, move.start, move.end, talk.text(move), talk.side(move.turn))


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known about one dimension.

    evidence    the quotes the state rests on, the best first
    source      None while untouched or asked
    missing     key of what is missing to be clear ("number", "name", "date", "reason", "example",
                "partner_said", "partner_step"), or None; worded in `languages/*/clarity.py`
    confidence  0..1
    """

    dimension: str
    state: State
    source: Source | None = None
    evidence: tuple[Evidence, ...] = ()
    missing: str | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class ClarityMap:
    """One entry per dimension, in the order of `DIMENSIONS`.

    purpose    where the purpose of the talk was said, if it was
    set_aside  dimensions the user put aside ("heute nicht dran"): kept in the map, never counted as open
    """

    entries: tuple[Entry, ...]
    purpose: Evidence | None = None
    set_aside: frozenset[str] = field(default_factory=frozenset)

    def __getitem__(self, dimension: str) -> Entry:
        return self.entries[DIMENSIONS.index(dimension)]

    @property
    def open_points(self) -> tuple[str, ...]:
        """Dimensions that are neither clear nor set aside, in order."""
        unclear = (entry.dimension for entry in self.entries if entry.state != "clear")
        return tuple(dimension for dimension in unclear if dimension not in self.set_aside)


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """One question worth asking next, in the customer's own words where that reads well.

    id         of the catalogue entry in `data/questions/`
    reason     key of the sentence that says why, worded in `languages/*/clarity.py`
    evidence   what the partner said that the question ties in with, or None
    """

    id: str
    dimension: str
    kind: str
    text: str
    reason: str
    evidence: Evidence | None = None
