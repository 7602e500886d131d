"""How far two codings of the same segments agree: Cohen's κ per label."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from klarheit.errors import UnreadableFile
from klarheit.evaluation.coded import ASKER_ONLY, FORMS, PARTNER_ONLY, CodedTalk, Segment
from klarheit.evaluation.judged import QUESTION, Judged, coded_keys
from klarheit.moves.model import QUESTION_FORMS

Pair = tuple[Segment, Segment]
DRAWS = 2000


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of one label.

    segments       on which the label could stand: of its side; for kinds, ties and dimensions, those that
                   both coders call a question
    first, second  segments that got the label, by coder
    both           segments that got it from both
    kappa          Cohen (1960), https://doi.org/10.1177/001316446002000104;
                   None when no segment got the label, or every one
    low, high      its 90 % interval, drawn over whole talks
    """

    label: str
    segments: int
    first: int
    second: int
    both: int
    kappa: float | None
    low: float | None
    high: float | None


def pair(first: Sequence[CodedTalk], second: Sequence[CodedTalk]) -> list[list[Pair]]:
    """The segments of both codings, by talk, of those talks that were coded twice: files of one name.

    Raises UnreadableFile when a talk was cut or worded in another way.
    """
    return [list(zip(one.segments, other.segments, strict=True)) for one, other in twice(first, second)]


def twice(first: Sequence[CodedTalk], second: Sequence[CodedTalk]) -> Iterator[tuple[CodedTalk, CodedTalk]]:
    """The talks that were coded twice. Raises what `pair` raises."""
    others = {talk.path.name: talk for talk in second}
    for talk in first:
        if other := others.get(talk.path.name):
            if _cut(talk) != _cut(other):
                raise UnreadableFile("codings_differ", file=talk.path, other=other.path)
            yield talk, other


def _cut(talk: CodedTalk) -> list[tuple[int, str, str]]:
    return [(segment.turn, segment.side, segment.text) for segment in talk.segments]


def kappas(talks: Sequence[Sequence[Pair]], labels: Iterable[str]) -> tuple[Agreement, ...]:
    """κ of every label that one of the coders set."""
    found = (_agreement(label, talks) for label in labels)
    return tuple(one for one in found if one.first or one.second)


def kappa_of_moves(talks: Sequence[Sequence[Pair]]) -> float | None:
    """κ of what a segment does first of all, one of all moves: its form, else its label."""
    pairs = [(_first(one), _first(other)) for talk in talks for one, other in talk]
    if not pairs:
        return None
    ours, theirs = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    by_chance = sum(ours[label] * theirs[label] for label in ours) / len(pairs) ** 2
    agreed = sum(one == other for one, other in pairs) / len(pairs)
    return (agreed - by_chance) / (1 - by_chance) if by_chance < 1 else None


def _first(segment: Segment) -> str:
    return segment.form or segment.labels[0]


def as_judged(first: Sequence[CodedTalk], second: Sequence[CodedTalk]) -> list[Judged]:
    """The second coder in the place of the recogniser: what can be reached at all."""
    return [
        Judged(str(talk.path), one.side, coded_keys(one), coded_keys(other))
        for talk, again in twice(first, second)
        for one, other in zip(talk.segments, again.segments, strict=True)
    ]


def _agreement(label: str, talks: Sequence[Sequence[Pair]]) -> Agreement:
    counts = np.array([_count(label, talk) for talk in talks], float).reshape(-1, 4)
    segments, first, second, both = map(int, counts.sum(0))
    kappa = _kappa(counts.sum(0)[None])[0]
    if np.isnan(kappa):
        return Agreement(label, segments, first, second, both, None, None, None)
    low, high = _interval(counts)
    return Agreement(label, segments, first, second, both, float(kappa), low, high)


def _count(label: str, talk: Sequence[Pair]) -> tuple[int, int, int, int]:
    keys = [(coded_keys(one), coded_keys(other)) for one, other in talk if _could(label, one, other)]
    ours, theirs = [label in one for one, _ in keys], [label in other for _, other in keys]
    return len(keys), sum(ours), sum(theirs), sum(a and b for a, b in zip(ours, theirs, strict=True))


def _could(label: str, one: Segment, other: Segment) -> bool:
    if label in PARTNER_ONLY:
        return one.side == "partner"
    if label == QUESTION or label in QUESTION_FORMS or label in ASKER_ONLY:
        return one.side == "asker"
    return "." not in label or (one.side == "asker" and one.form in FORMS and other.form in FORMS)


def _kappa(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n,) from (n, 4): segments, first, second, both; NaN where chance alone explains everything."""
    n, first, second, both = np.where(counts[:, :1] > 0, counts, [1.0, 0, 0, 0]).T
    agreed = (n - first - second + 2 * both) / n
    by_chance = (first * second + (n - first) * (n - second)) / n**2
    open_to = 1 - by_chance
    there = open_to > 1e-12
    return np.where(there, (agreed - by_chance) / np.where(there, open_to, 1), np.nan)


def _interval(counts: NDArray[np.float64]) -> tuple[float, float]:
    talks = len(counts)
    weights = np.random.default_rng(7).multinomial(talks, np.full(talks, 1 / talks), DRAWS)
    drawn = _kappa(weights @ counts)
    low, high = np.percentile(drawn[~np.isnan(drawn)], (5, 95))
    return float(low), float(high)
