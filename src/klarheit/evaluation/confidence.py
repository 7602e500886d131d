"""Whether the recogniser is as often right as it says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from klarheit.evaluation.judged import Guess

BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """Segments whose confidence lies from `low` on and under `low` + 1 / BINS: how sure, how often right."""

    low: float
    count: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Shown:
    """Segments with this first label: how many, how many of them shown as sure, how many of those right."""

    label: str
    count: int
    sure: int
    right: int


@dataclass(frozen=True, slots=True)
class Reliability:
    """
    error  expected calibration error: the mean distance of confidence and share of right ones over ten bins
           of equal width, weighted by their segments (Naeini et al. 2015); None without segments
    right  the share of first labels that the coder set too
    sure   how many segments are shown as sure, and how many of these are right
    """

    count: int
    error: float | None
    right: float | None
    sure: Shown
    bins: tuple[Bin, ...]
    labels: tuple[Shown, ...]


def reliability(guesses: Sequence[Guess]) -> Reliability:
    """How far confidence can be believed, over all segments and for each first label."""
    bins = tuple(_bins(guesses))
    count = len(guesses)
    error = sum(one.count * abs(one.confidence - one.right) for one in bins) / count if count else None
    right = fmean(guess.right for guess in guesses) if count else None
    labels = sorted({guess.label for guess in guesses})
    each = tuple(_shown(label, [guess for guess in guesses if guess.label == label]) for label in labels)
    return Reliability(count, error, right, _shown("", guesses), bins, each)


def _bins(guesses: Sequence[Guess]) -> Iterable[Bin]:
    for number in range(BINS):
        there = [guess for guess in guesses if min(int(guess.confidence * BINS), BINS - 1) == number]
        if there:
            sure, right = fmean(one.confidence for one in there), fmean(one.right for one in there)
            yield Bin(number / BINS, len(there), sure, right)


def _shown(label: str, guesses: Sequence[Guess]) -> Shown:
    sure = [guess for guess in guesses if guess.sure]
    return Shown(label, len(guesses), len(sure), sum(guess.right for guess in sure))
