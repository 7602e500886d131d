"""Pairs of guidelines and steering elements that pull apart, or support each other, as an agenda."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from klarheit.survey.release import PairCount, Tables

MOST = 4
"""The upper end of how often and how costly."""

Z = 1.96


@dataclass(frozen=True, slots=True)
class Topic:
    """A pair the staff named, as released.

    first, second  keys of the two elements, in alphabetical order
    count          how many named it; None where only "most", or nothing, may be told
    answered       of how many
    often, costly  the middle of what those who named it said, 1 … 4; None where it is not shown
    weight         share of those who answered × how often × how costly, 0 … 1; None without figures
    interval       of the weight, for the 95 % interval of the share
    """

    first: str
    second: str
    named: str
    count: int | None
    answered: int
    often: float | None
    costly: float | None
    weight: float | None
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class SignedPair:
    """A pair a leader named under their own name; often and costly 1 … 4."""

    first: str
    second: str
    often: int
    costly: int


@dataclass(frozen=True, slots=True)
class Beside:
    """One pair as both sides see it: what the staff said together, and what each leader signed."""

    first: str
    second: str
    staff: Topic | None
    leaders: tuple[SignedPair, ...]


def topics(tables: Tables, item: str) -> tuple[Topic, ...]:
    """The agenda out of a release; `item` is "contradiction.pulls" or "contradiction.supports"."""
    return ordered(tables.pairs.get(item, ()), tables.answered, tables.k)


def ordered(pairs: Sequence[PairCount], answered: int, k: int) -> tuple[Topic, ...]:
    """By the lower end of the interval, heaviest first; those without figures follow, none is left out."""
    found = (_topic(pair, answered, k) for pair in pairs)
    return tuple(sorted(found, key=_order))


def beside(staff: Sequence[Topic], leaders: Sequence[SignedPair]) -> tuple[Beside, ...]:
    """The staff's agenda with the leaders' pairs at their place; what only leaders named comes last."""
    named = {(topic.first, topic.second): topic for topic in staff}
    own = sorted({(pair.first, pair.second) for pair in leaders} - named.keys())
    return tuple(
        Beside(first, second, named.get((first, second)), _signed(first, second, leaders))
        for first, second in [*named, *own]
    )


def share(count: int, answered: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927). Raises ValueError with no answers."""
    if answered < 1:
        raise ValueError(answered)
    part, square = count / answered, Z * Z / answered
    middle = (part + square / 2) / (1 + square)
    reach = Z * sqrt(part * (1 - part) / answered + square / answered / 4) / (1 + square)
    return max(middle - reach, 0.0), min(middle + reach, 1.0)


def _topic(pair: PairCount, answered: int, k: int) -> Topic:
    weight = interval = None
    strength = _strength(pair)
    low, middle, high = _share(pair, answered, k)
    if strength is not None:
        weight, interval = middle * strength, (low * strength, high * strength)
    return Topic(
        pair.first, pair.second, pair.named, pair.count, answered, pair.often, pair.costly, weight, interval
    )


def _strength(pair: PairCount) -> float | None:
    if pair.often is None or pair.costly is None or pair.named == "few":
        return None
    return pair.often * pair.costly / MOST**2


def _share(pair: PairCount, answered: int, k: int) -> tuple[float, float, float]:
    """Lower end, middle, upper end; of "most" is known only that fewer than k did not name it."""
    if pair.count is not None:
        low, high = share(pair.count, answered)
        return low, pair.count / answered, high
    fewest = max(answered - k + 1, 0)
    return share(fewest, answered)[0], (fewest + answered) / 2 / answered, 1.0


def _order(topic: Topic) -> tuple[float, float, str, str]:
    low = topic.interval[0] if topic.interval else -1.0
    return -low, -(topic.weight or 0.0), topic.first, topic.second


def _signed(first: str, second: str, leaders: Sequence[SignedPair]) -> tuple[SignedPair, ...]:
    return tuple(pair for pair in leaders if (pair.first, pair.second) == (first, second))
