"""What goes into a premise check and what comes out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from klarheit.leadership.contradictions import Topic
from klarheit.leadership.interface import Paired
from klarheit.leadership.latitude import Gap
from klarheit.leadership.mix import Profile
from klarheit.survey.order import Summary

State = Literal["there", "partly", "missing", "unknown"]
STATES: tuple[str, ...] = get_args(State)

RATINGS = ("known", "practicable", "lived", "demanded")
"""What the staff says of a guideline, from 1 (no) to 4 (yes)."""

PREMISES = (
    "guidelines", "together", *RATINGS,
    "clear", "sufficient", "contradictions", "mix", "concerns", "interface",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rated:
    """A guideline that holds, and what the staff says of it.

    origin   "management", "workshop" or "staff": out of whose hands it came
    ratings  by key of RATINGS; what was not asked or may not be shown is absent
    """

    text: str
    origin: str
    ratings: Mapping[str, Summary] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """One kind of latitude in one situation; `situation` is its title in the reader's language."""

    situation: str
    kind: str
    gap: Gap


@dataclass(frozen=True, slots=True)
class Named:
    """A pair that pulls apart, in words."""

    first: str
    second: str
    topic: Topic


@dataclass(frozen=True, slots=True)
class Concerns:
    """How many concerns leaders were to answer: in time, late, not by their day, or with time left."""

    in_time: int = 0
    late: int = 0
    overdue: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the other rooms know. None: nobody was asked, or the reader may not see it.

    pulls      pairs that pull apart, as the staff named them; answered: by how many
    mix        the reader's own profiles, never somebody else's
    """

    guidelines: tuple[Rated, ...] = ()
    latitude: tuple[Place, ...] = ()
    pulls: tuple[Named, ...] | None = None
    answered: int = 0
    mix: tuple[Profile, ...] | None = None
    concerns: Concerns | None = None
    interface: tuple[Paired, ...] | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a finding rests on; `wording.worded` makes a sentence of it."""

    key: str
    fields: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """One premise.

    key       of PREMISES
    clear_up  key of what the organisation could clear up before a training; "" when there is nothing
    coaching  key of a theme for individual coaching; "" when there is none
    """

    key: str
    state: State
    evidence: tuple[Evidence, ...] = ()
    clear_up: str = ""
    coaching: str = ""
