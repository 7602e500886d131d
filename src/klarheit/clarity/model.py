"""The words of `clarity`: dimensions, evidence, entries, the map."""

from dataclasses import dataclass, field
from typing import Literal

from klarheit.conversation import Role
from klarheit.moves.model import Move, Talk

State = Literal["untouched", "asked", "vague", "clear", "contradictory"]
Endorsed = Literal["endorsed", "corrected", "answered"]
"""A sentence of "So habe ich Sie verstanden" was agreed to or put right, a question answered."""
Source = Literal["said", "confirmed", Endorsed, "assumed"]

GROUPS: dict[str, tuple[str, ...]] = {
    "where_to": ("goal", "criteria", "deadline"),
    "what_moves": ("drivers", "situation", "resources"),
    "what_hinders": ("obstacles", "alternatives", "risks"),
    "who_and_how": ("people", "steps"),
}
SURE = 0.7
"""Confidence from which on an entry is shown without "perhaps" (measured in `docs/clarity-map.md`)."""
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
    question    the question of the asker that the first quote answers, or that is still open; None if unasked
    taken_up    whether the asker took the first quote up afterwards; None without a quote of the partner's
    endorsed    sentences of "So habe ich Sie verstanden" to which the partner agreed, as corrected
    missing     key of what is missing to be clear ("number", "name", "date", "reason", "example",
                "partner_said", "partner_step"), or None; worded in `languages/*/clarity.py`
    confidence  0..1: how likely the first quote is about this dimension; 1 where nothing is claimed
    """

    dimension: str
    state: State
    source: Source | None = None
    evidence: tuple[Evidence, ...] = ()
    missing: str | None = None
    confidence: float = 1.0
    question: Evidence | None = None
    taken_up: bool | None = None
    endorsed: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether such entries are right about nine times in ten; if not, "perhaps" is due."""
        return self.confidence >= SURE


@dataclass(frozen=True, slots=True)
class Option:
    """One of the ways the partner weighs; what speaks for it and what is dangerous about it hang on it."""

    said: Evidence
    speaks_for: tuple[Evidence, ...] = ()
    risks: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Endorsement:
    """A sentence about one dimension to which the partner agreed, as it stood or in words of their own."""

    dimension: str
    text: str
    how: Endorsed = "endorsed"


@dataclass(frozen=True, slots=True)
class ClarityMap:
    """One entry per dimension, in the order of `DIMENSIONS`.

    purpose    where the purpose of the talk was said, if it was
    options    the ways the partner weighs, in the order said
    set_aside  dimensions the user put aside ("heute nicht dran"): kept in the map, never counted as open
    """

    entries: tuple[Entry, ...]
    purpose: Evidence | None = None
    set_aside: frozenset[str] = field(default_factory=frozenset)
    options: tuple[Option, ...] = ()

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
