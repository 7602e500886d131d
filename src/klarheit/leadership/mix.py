"""The mix of leadership: what a team wishes more or less of, beside its leader's guess. No label, no sum."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from klarheit.languages import phrases
from klarheit.leadership.agreement import reliability
from klarheit.survey.order import Summary
from klarheit.survey.release import Tables

BEHAVIOURS = ("ordering", "numbers", "structuring", "involving", "listening", "developing")
ITEMS = tuple(f"mix.{behaviour}.{number}" for behaviour in BEHAVIOURS for number in (1, 2))
MOST_QUESTIONS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One item: less −1, just right 0, more +1.

    wish   what the team wishes; None where it is not shown
    guess  what the leader thought the team wishes; None: no guess given
    """

    item: str
    wish: Summary | None
    guess: float | None

    @property
    def difference(self) -> float:
        """How far the guess is from the middle of the wishes; 0 where there is nothing to compare."""
        return abs(self.wish.middle - self.guess) if self.wish and self.guess is not None else 0.0

    @property
    def wished(self) -> str:
        """ "more", "less", "right", or "" where nothing is shown."""
        if self.wish is None:
            return ""
        return "more" if self.wish.middle > 0 else "less" if self.wish.middle < 0 else "right"


@dataclass(frozen=True, slots=True)
class Profile:
    """One of the six behaviours: its two items, and how reliable a mean of so many answers would be."""

    behaviour: str
    lines: tuple[Line, ...]
    reliability: float | None


@dataclass(frozen=True, slots=True)
class Question:
    """To think about: a behaviour of which the team wishes "more" or "less", or which is "right"."""

    behaviour: str
    wished: str
    differs: bool


def profiles(tables: Tables, guesses: Mapping[str, float]) -> tuple[Profile, ...]:
    """The six behaviours in their own order, never sorted by result."""
    return tuple(_profile(behaviour, tables, guesses) for behaviour in BEHAVIOURS)


def questions(found: Sequence[Profile]) -> tuple[Question, ...]:
    """At most three, each of another behaviour: something right first, then what was not expected."""
    asked = [question for profile in found if (question := _question(profile))]
    right = [question for question in asked if question.wished == "right"]
    wishes = sorted((one for one in asked if one.wished != "right"), key=lambda one: not one.differs)
    return tuple((*right[:1], *wishes, *right[1:])[:MOST_QUESTIONS])


def worded(question: Question, language: str) -> str:
    """The question as a coach would ask it."""
    return phrases(language, "leadership")[f"mix.{question.behaviour}.{question.wished}"]


def _profile(behaviour: str, tables: Tables, guesses: Mapping[str, float]) -> Profile:
    lines = tuple(
        Line(item, tables.summaries.get(("", item)), guesses.get(item))
        for item in ITEMS
        if item.split(".")[1] == behaviour
    )
    counts = [line.wish.count for line in lines if line.wish]
    return Profile(behaviour, lines, reliability(min(counts)) if counts else None)


def _question(profile: Profile) -> Question | None:
    """About the item on which the wish is strongest; None where neither is shown."""
    shown = [line for line in profile.lines if line.wish]
    if not shown:
        return None
    line = max(shown, key=lambda one: (abs(one.wish.middle) if one.wish else 0, one.difference))
    return Question(profile.behaviour, line.wished, line.difference > 0)
