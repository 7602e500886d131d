"""The words of a series of talks with one customer. Talks are counted from 0, in the order held."""

from dataclasses import dataclass

from klarheit.clarity.facts import Fact
from klarheit.clarity.model import DIMENSIONS, ClarityMap, Evidence, NextQuestion, Source, State
from klarheit.moves.model import Talk


@dataclass(frozen=True, slots=True)
class Heard:
    """One talk of a series and its map."""

    talk: Talk
    clarity: ClarityMap


@dataclass(frozen=True, slots=True)
class Placed:
    """A verbatim quote and the talk it stands in."""

    talk: int
    said: Evidence


@dataclass(frozen=True, slots=True)
class Change:
    """Two concrete statements of the partner, from different talks, that cannot both hold.

    was, now  what differs, where that can be named: two dates, two sums; `now` is None where the earlier was
              only taken back, both where it is who decides that differs
    """

    dimension: str
    earlier: Placed
    later: Placed
    was: Fact | None = None
    now: Fact | None = None

    @property
    def taken_back(self) -> bool:
        """Whether the earlier no longer holds and nothing was said in its place."""
        return self.was is not None and self.now is None


@dataclass(frozen=True, slots=True)
class Course:
    """One dimension through all talks.

    states        what the map of each talk says, in their order
    state         now, over all talks: what was last settled, else last said, assumed, asked
    source        of the quotes; None while untouched or asked
    missing       what it lacks to be clear, as in `Entry`
    quotes        the best known, the best first
    became_clear  the first talk in which it was clear, or None
    changes       in the order in which they came
    silent        what was said about it last, when no later talk comes back to it though it was never clear
                  or is a concern; else None
    """

    dimension: str
    states: tuple[State, ...]
    state: State
    source: Source | None = None
    missing: str | None = None
    quotes: tuple[Placed, ...] = ()
    endorsed: tuple[str, ...] = ()
    became_clear: int | None = None
    changes: tuple[Change, ...] = ()
    silent: Placed | None = None


@dataclass(frozen=True, slots=True)
class PlacedQuestion:
    """A question for the next talk; `ties` is what the partner said that it ties in with, or None."""

    question: NextQuestion
    ties: Placed | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """Everything found out about several talks with one customer.

    courses         one per dimension, in the order of `DIMENSIONS`
    silent_steps    steps that were agreed in one talk and mentioned in none after it
    next_questions  for the next talk, the most useful first
    set_aside       dimensions put aside in the last talk
    """

    heard: tuple[Heard, ...]
    courses: tuple[Course, ...]
    silent_steps: tuple[Placed, ...] = ()
    next_questions: tuple[PlacedQuestion, ...] = ()
    set_aside: frozenset[str] = frozenset()

    def __getitem__(self, dimension: str) -> Course:
        return self.courses[DIMENSIONS.index(dimension)]

    @property
    def open_points(self) -> tuple[str, ...]:
        """Dimensions that are neither clear now nor set aside, in order."""
        unclear = (course.dimension for course in self.courses if course.state != "clear")
        return tuple(dimension for dimension in unclear if dimension not in self.set_aside)

    @property
    def changes(self) -> tuple[Change, ...]:
        """All of them, in the order of the dimensions."""
        return tuple(change for course in self.courses for change in course.changes)
