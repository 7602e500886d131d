"""The words of `measures`: a measurement, and the three things that are shown one by one."""

from dataclasses import dataclass
from typing import Literal

from klarheit.clarity.model import Evidence
from klarheit.moves.model import Move

Grade = Literal["A", "B", "C", "D"]
Unit = Literal["share", "count", "words", "seconds", "ratio"]


@dataclass(frozen=True, slots=True)
class Interval:
    """A 90 % interval: Wilson for shares, order statistics for medians, linearised for shares of talk.

    The last stands in for a bootstrap over turns, with which it agrees (`intervals.py`).
    """

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Measurement:
    """One figure about one conversation, with everything needed to doubt it.

    key                     "uptake", "talk_share_words" …; its name, formula and reading stand in
                            `languages/*/measures.py` and `docs/measures.md`
    value                   in `unit` (a share is 0..1), or None when `n` is under `minimum` or the transcript
                            cannot carry it
    numerator, denominator  the two counts behind a share or ratio, else None; worded under the same key
    n                       countable events the value rests on
    minimum                 below it the value is None and shown as "too little to say"
    interval                90 %, or None when there is nothing to be unsure about (a plain count)
    turns                   indices of the turns it rests on
    grade, domain           evidence grade (docs/measures.md) and where that evidence comes from ("sales",
                            "negotiation", "counselling", "education", "interviewing", "conversation")
    absent                  why the value is None: "too_few", "no_times", "no_ends", "no_event", "set_aside"
                            (the user put the goal aside); else None
    """

    key: str
    value: float | None
    unit: Unit
    n: int
    minimum: int
    grade: Grade
    domain: str
    numerator: float | None = None
    denominator: float | None = None
    interval: Interval | None = None
    turns: tuple[int, ...] = ()
    absent: str | None = None


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """One question of the asker and what it brought.

    move           the question: place, form, kind, tie, dimensions
    reply          index of the partner turn that answered, or None (talk ended, or the asker went on)
    words          words of that reply, which goes on over the asker's "mhm"; 0 without one
    new_words      content words in it that nobody had said before in this talk
    beside_median  words ÷ median words of this talk's replies to questions, or None under five replies
    stacked        another question of the same turn follows, so this one was hardly heard
    """

    move: Move
    reply: int | None
    words: int
    new_words: int
    beside_median: float | None
    stacked: bool


@dataclass(frozen=True, slots=True)
class Uptake:
    """One occasion to take something up: a substantial partner turn (≥ 5 words) and the asker's next turn.

    partner  the quote that was taken up, or that could have been
    asker    the asker's words that take it up; None when it was passed over
    words    the content words both share (lemmas); empty when passed over or taken up as an idea
    """

    partner: Evidence
    asker: Evidence | None
    words: tuple[str, ...] = ()

    @property
    def taken(self) -> bool:
        return self.asker is not None


@dataclass(frozen=True, slots=True)
class Place:
    """A place that might have felt like an interrogation or an agenda: a hypothesis with both voices quoted.

    key       "interrogation", "jumped_past_concern", "pitch_before_goal"; worded in `languages/*/findings.py`
    evidence  in the order of the talk, both sides
    """

    key: str
    evidence: tuple[Evidence, ...]
