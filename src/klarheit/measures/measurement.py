"""What a measure returns."""

from dataclasses import dataclass
from typing import Literal

Grade = Literal["A", "B", "C", "D"]


@dataclass(frozen=True, slots=True)
class Interval:
    """A 90 % interval: Wilson for shares, order statistics for medians, bootstrap over turns otherwise."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Measurement:
    """One figure about one conversation, with everything needed to doubt it.

    key                     "uptake", "talk_share_words" …; its name, formula and reading stand in
                            `languages/*/measures.py` and `docs/measures.md`
    value                   in `unit`, or None when `n` is under `minimum` or the transcript cannot carry it
    unit                    "share" (0..1), "count", "words", "seconds", "ratio"
    numerator, denominator  the two counts behind a share or ratio, else None; worded under the same key
    n                       countable events the value rests on
    minimum                 below it the value is None and shown as "too little to say"
    interval                90 %, or None when there is nothing to be unsure about (a plain count)
    turns                   indices of the turns it rests on
    grade, domain           evidence grade (docs/measures.md) and where that evidence comes from ("sales",
                            "negotiation", "counselling", "education", "conversation")
    absent                  why the value is None: "too_few", "no_times", "no_ends", "no_event"; else None
    """

    key: str
    value: float | None
    unit: str
    n: int
    minimum: int
    grade: Grade
    domain: str
    numerator: float | None = None
    denominator: float | None = None
    interval: Interval | None = None
    turns: tuple[int, ...] = ()
    absent: str | None = None
