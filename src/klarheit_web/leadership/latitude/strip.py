"""The picture of one kind in one situation: the steps as a scale, and what lies where on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from klarheit.leadership.latitude import WORDED, Gap, levels, number, place
from klarheit.survey.order import Summary

LEFT, RIGHT, WIDTH = 84, 344, 360
TOP, LANE, FOOT = 34, 26, 26
NARROWEST = 6
EDGE = 40
"""How near the end of the scale a word turns inwards."""


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    words: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class Lane:
    """One row of the picture. x, width: the middle half; middle: the median, or the guess."""

    key: str
    words: str
    y: float
    middle: float
    x: float = 0
    width: float = 0


@dataclass(frozen=True, slots=True)
class Strip:
    """Numbers in the units of the drawing, which is `WIDTH` wide."""

    height: float
    axis: float
    ticks: tuple[Tick, ...]
    lanes: tuple[Lane, ...]
    granted: Tick | None
    left: float = LEFT
    right: float = RIGHT
    width: float = WIDTH


def strip(gap: Gap, kind: str, language: str) -> Strip:
    """Where everything lies that is known; without lanes where only the granted is."""
    lanes = tuple(_lanes(gap, kind))
    axis = TOP + LANE * max(len(lanes), 1)
    return Strip(axis + FOOT, axis, tuple(_ticks(kind, language)), lanes, _granted(gap, kind))


def _lanes(gap: Gap, kind: str) -> Iterator[Lane]:
    y = TOP + LANE / 2
    for key, words, found in (("believed", _("believed"), gap.believed), ("needed", _("needed"), gap.needed)):
        if found:
            yield _half(key, words, y, found, kind)
            y += LANE
    if gap.guess is not None:
        yield Lane("guess", _("guessed"), y, _x(gap.guess, kind))


def _half(key: str, words: str, y: float, found: Summary, kind: str) -> Lane:
    low, high = _x(found.low, kind), _x(found.high, kind)
    width = max(high - low, NARROWEST)
    return Lane(key, words, y, _x(found.middle, kind), round((low + high - width) / 2, 1), round(width, 1))


def _ticks(kind: str, language: str) -> Iterator[Tick]:
    """A number at each step; of steps that are words only the first and the last."""
    steps = levels(kind)
    for step, level in enumerate(steps):
        x = _x(level.value, kind)
        if kind not in WORDED:
            yield Tick(x, number(level.value, language))
        elif step in (0, len(steps) - 1):
            yield Tick(x, level.words[language], "end" if step else "start")
        else:
            yield Tick(x, "")


def _granted(gap: Gap, kind: str) -> Tick | None:
    if gap.granted is None:
        return None
    x = _x(gap.granted, kind)
    anchor = "start" if x < LEFT + EDGE else "end" if x > RIGHT - EDGE else "middle"
    return Tick(x, _("granted"), anchor)


def _x(value: float, kind: str) -> float:
    return round(LEFT + place(value, kind) * (RIGHT - LEFT), 1)
