"""A map over several talks in words: composed once, laid out as text, HTML and PDF.

Everything a person reads stands here, in the order in which it is read.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from klarheit.clarity.model import Evidence
from klarheit.clarity.series import Series
from klarheit.conversation import Role

Order = Literal["given", "date"]


@dataclass(frozen=True, slots=True)
class Held:
    """What is known of a talk from outside: the name of its file, and the day when that name tells it."""

    name: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class TalkHead:
    """number: from 1. called: "2. Gespräch". when: "14. Januar 2027", or "". place: "im zweiten Gespräch"."""

    number: int
    called: str
    when: str
    place: str
    name: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote as it is printed. where: "im zweiten Gespräch, Beitrag 4"; talk: from 0.

    In `where` the speaker is named too, unless there is only one on the other side.
    """

    text: str
    side: Role
    where: str
    talk: int
    language: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Cell:
    """A dimension in one talk. changed: the talk said otherwise than one before it."""

    state: str
    state_name: str
    short: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A dimension through all talks.

    state        now; "aside" when it was set aside
    known        per talk, what was known once it was over: "clear", "vague", "contradictory" or ""
    silent_from  the last talk that spoke of it, counted from 0, when it was not mentioned since; else None
    words        the row in a sentence
    """

    key: str
    name: str
    cells: tuple[Cell, ...]
    state: str
    state_name: str
    known: tuple[str, ...]
    silent_from: int | None
    words: str


@dataclass(frozen=True, slots=True)
class RowGroup:
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Became:
    """What became clear in one talk, by name."""

    place: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    name: str
    sentence: str
    earlier: Quoted
    later: Quoted


@dataclass(frozen=True, slots=True)
class Silent:
    name: str
    sentence: str
    cite: Quoted


@dataclass(frozen=True, slots=True)
class Point:
    """What is known of a dimension now. notes: its state, since when, when it changed, what is missing."""

    key: str
    name: str
    state: str
    notes: tuple[str, ...]
    cites: tuple[Quoted, ...]
    endorsed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PointGroup:
    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """A question for the next talk, why it is worth asking, and what it ties in with."""

    text: str
    reason: str
    cite: Quoted | None


@dataclass(frozen=True, slots=True)
class SeriesSheet:
    """One map over several talks.

    order    which sentence says how the talks were ordered; "" for a single talk
    lead     what changed at a glance, in sentences
    notices  files that could not be read, askers that were guessed
    """

    language: str
    series: Series
    held: tuple[Held, ...]
    title: str
    order: str
    talks: tuple[TalkHead, ...]
    lead: tuple[str, ...]
    notices: tuple[str, ...]
    groups: tuple[RowGroup, ...]
    became: tuple[Became, ...]
    changed: tuple[Changed, ...]
    silent: tuple[Silent, ...]
    points: tuple[PointGroup, ...]
    questions: tuple[Asking, ...]

    @property
    def several(self) -> bool:
        """Whether there is a course to tell: one talk alone is only its map."""
        return len(self.talks) > 1

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for group in self.groups for row in group.rows)

    @property
    def open_points(self) -> tuple[Point, ...]:
        """What is neither clear nor set aside, in order."""
        every = (point for group in self.points for point in group.points)
        return tuple(point for point in every if point.key in self.series.open_points)
