"""What a talk was: what there was to find out, three moments, the reasons, the mirror, what to practise next.

What the learner understood comes first, in their own words; the truth comes last.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from klarheit.clarity.model import DIMENSIONS
from klarheit.errors import NoMirrorPossible
from klarheit.languages import phrases
from klarheit.mirror import Mirror, mirror
from klarheit.practice.hints import setting_of
from klarheit.practice.model import Reason, State
from klarheit.practice.moments import Moment, moments
from klarheit.practice.persona import Fact, Persona
from klarheit.practice.play import Played
from klarheit.practice.reasons import sentences
from klarheit.practice.rounds import Course, Round, course
from klarheit.practice.skills import SKILLS, Practised, in_course
from klarheit.practice.transcript import as_conversation

How = Literal["earned", "donated", "missed", "decoy"]
Judgement = Literal["right", "wrong", "open"]
Change = Literal["opened", "closed", "same"]

_WEIGHS = ("hold_pitch", "give_back", "follow_up", "people", "criteria", "open", "silence")
"""Which skill goes first when two were missed alike."""
_ENOUGH = 3
"""Missed occasions from which on more do not weigh more."""
_NOTICED = 0.005


@dataclass(frozen=True, slots=True)
class FactRow:
    """Something there was to find out.

    known  one sentence, in the third person
    how    "decoy" for a false trail, told or not
    turn   the learner's turn in which it was told, counted from one; None when it was not
    """

    fact: str
    dimension: str
    known: str
    how: How
    turn: int | None
    depth: int


@dataclass(frozen=True, slots=True)
class Turning:
    """One turn of the learner's, and what it did.

    asked    the learner's words, "" for silence
    came     the reply
    change   whether the counterpart opened up, drew back, or stayed the same
    why      the reasons as sentences, in the language of the talk
    """

    turn: int
    asked: str
    came: str
    change: Change
    why: tuple[str, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Exercise:
    """What to practise next: a skill of `SKILLS`, and why, in the language of the talk."""

    skill: str
    why: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """Everything about one practice talk, in the order of reading.

    understood   the learner's own words, "" when nothing was written down
    guessed_fit  whether the learner thought what they could offer is right for them; None: can't tell
    facts        by dimension; decoys at the end
    moments      up to three
    reasons      by turn; of turns without a reason as well
    mirror       of the talk, or None when hardly anything was said
    ways         each way to a solution, and whether what it takes was known at the end
    weighted     facts earned, weighted by depth, and of how much; for the studies, not for people
    """

    understood: str
    guessed_fit: bool | None
    facts: tuple[FactRow, ...]
    moments: tuple[Moment, ...]
    reasons: tuple[Turning, ...]
    mirror: Mirror | None
    exercise: Exercise
    truth: str
    fits: bool
    ways: tuple[tuple[str, bool], ...]
    weighted: tuple[int, int]

    @property
    def judgement(self) -> Judgement:
        """Whether the learner's judgement agrees with the truth."""
        if self.guessed_fit is None:
            return "open"
        return "right" if self.guessed_fit == self.fits else "wrong"


def debrief(played: Played, *, understood: str = "", fits: bool | None = None) -> Debrief:
    """The debrief of a talk, finished or not.

    understood  what the learner wrote down before seeing it
    fits        whether they think that what they could offer is right; None: can't tell yet
    """
    persona, held = played.persona, course(played)
    rows = tuple(_facts(persona, held))
    return Debrief(
        understood=understood.strip(),
        guessed_fit=fits,
        facts=rows,
        moments=moments(persona, held),
        reasons=tuple(_turning(one, persona.language) for one in held.rounds),
        mirror=_mirror(persona, played.state),
        exercise=_exercise(persona, held),
        truth=persona.truth,
        fits=persona.fits,
        ways=tuple(_ways(persona, rows)),
        weighted=_weighted(rows),
    )


def _facts(persona: Persona, held: Course) -> Iterator[FactRow]:
    told: dict[str, tuple[int | None, How]] = {
        each.fact: (one.number, each.how) for one in held.rounds for each in one.reply.told
    }
    for fact in sorted(persona.facts, key=lambda one: (one.decoy, DIMENSIONS.index(one.dimension))):
        turn, how = told.get(fact.id, (None, "missed"))
        yield _row(fact, turn, "decoy" if fact.decoy else how)


def _row(fact: Fact, turn: int | None, how: How) -> FactRow:
    return FactRow(fact.id, fact.dimension, fact.known, how, turn, fact.depth)


def _turning(one: Round, language: str) -> Turning:
    why = sentences(one.reply.reasons, language)
    change: Change = "opened" if one.trust > _NOTICED else "closed" if one.trust < -_NOTICED else "same"
    return Turning(one.number, one.asked, one.reply.text, change, why, one.reply.reasons)


def _mirror(persona: Persona, state: State) -> Mirror | None:
    try:
        return mirror(as_conversation(state, persona.name), setting=setting_of(persona.kind))
    except NoMirrorPossible:
        return None


def _ways(persona: Persona, rows: tuple[FactRow, ...]) -> Iterator[tuple[str, bool]]:
    known = {row.fact for row in rows if row.turn is not None}
    return ((way.text, known.issuperset(way.needs)) for way in persona.ways)


def _weighted(rows: tuple[FactRow, ...]) -> tuple[int, int]:
    earned = sum(row.depth for row in rows if row.how == "earned")
    return earned, sum(row.depth for row in rows if row.how != "decoy")


def _exercise(persona: Persona, held: Course) -> Exercise:
    """The skill whose occasions passed by most; of a talk that took all, the one called for least."""
    found = {skill: in_course(skill, persona, held) for skill in SKILLS}
    say = phrases(persona.language, "practised")
    skill = max(_WEIGHS, key=lambda one: _missed(found[one]))
    passed = found[skill].passed
    if passed:
        return Exercise(skill, say[f"why.{skill}"].format(quote=_within(passed[0].quote, persona.language)))
    rare = min(_WEIGHS[::-1], key=lambda one: found[one].chances)
    return Exercise(rare, say["why.rare"])


def _missed(found: Practised) -> float:
    passed = len(found.passed)
    return passed / found.chances * min(passed, _ENOUGH) if passed else 0.0


def _within(quote: str, language: str) -> str:
    """A quote to stand within quotation marks."""
    marks = phrases(language, "report")
    for mark in ("open", "close"):
        quote = quote.replace(marks[f"quote.{mark}"], marks[f"quote.within.{mark}"])
    return quote
