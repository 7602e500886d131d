"""Intervals beside published values, beside a bootstrap, and by how often they hold the truth."""

import random
from math import comb, exp
from statistics import NormalDist, fmean

import pytest

from klarheit.measures import intervals
from klarheit.measures.model import Interval

Pairs = list[tuple[float, float]]


def ends(interval: Interval | None, digits: int) -> tuple[float, float]:
    assert interval is not None
    return round(interval.low, digits), round(interval.high, digits)


# Wilson


def test_wilson_for_nine_of_fifteen() -> None:
    """By hand: z = 1.64485, z² = 2.70554; centre (9 + 1.35277) / 17.70554 = .58472; half width
    1.64485 / 17.70554 · √(15 · .6 · .4 + .67639) = .19211."""
    assert ends(intervals.wilson(9, 15), 3) == (0.393, 0.777)


@pytest.mark.parametrize(
    ("successes", "trials", "published"),
    [
        (81, 263, (0.2553, 0.3662)),
        (15, 148, (0.0624, 0.1605)),
        (0, 20, (0.0, 0.1611)),
        (1, 29, (0.0061, 0.1718)),
    ],
)
def test_wilson_at_95_percent_matches_newcombe_table_1_method_3(
    monkeypatch: pytest.MonkeyPatch, successes: int, trials: int, published: tuple[float, float]
) -> None:
    """Newcombe (1998), Statistics in Medicine 17, 857–872: the four examples of his table I."""
    monkeypatch.setattr(intervals, "_Z", NormalDist().inv_cdf(0.975))
    assert ends(intervals.wilson(successes, trials), 4) == published


def test_wilson_with_nothing_or_everything_stays_within_0_and_1() -> None:
    nothing, everything = intervals.wilson(0, 10), intervals.wilson(10, 10)
    assert (nothing.low, everything.high) == (0.0, 1.0)
    assert round(nothing.high, 4) == round(1 - everything.low, 4) == 0.2129


@pytest.mark.parametrize("trials", [10, 20, 50])
def test_wilson_holds_the_share_in_nine_of_ten_talks(trials: int) -> None:
    """Exact coverage, averaged over shares from .05 to .95."""
    shares = [step / 100 for step in range(5, 96)]
    assert round(fmean(_coverage(share, trials) for share in shares), 2) == pytest.approx(0.90, abs=0.015)


def _coverage(share: float, trials: int) -> float:
    return sum(
        comb(trials, k) * share**k * (1 - share) ** (trials - k)
        for k in range(trials + 1)
        if _holds(intervals.wilson(k, trials), share)
    )


def _holds(interval: Interval | None, truth: float) -> bool:
    assert interval is not None
    return interval.low <= truth <= interval.high


# Median


@pytest.mark.parametrize(("n", "rank"), [(5, 1), (7, 1), (8, 2), (15, 4), (20, 6), (25, 8), (1000, 474)])
def test_median_lies_between_these_order_statistics(n: int, rank: int) -> None:
    """For 15, 20, 25: the ranks of the sign test's table at 5 % on one side."""
    assert intervals.of_median(range(1, n + 1)) == Interval(rank, n + 1 - rank)


def test_median_of_four_values_has_no_interval() -> None:
    """Smallest to largest of four holds the median with 1 − 2 · ½⁴ = 87.5 % only: the minimum is five."""
    assert intervals.of_median([3, 9, 1, 7]) is None


def test_median_interval_does_not_depend_on_order() -> None:
    assert intervals.of_median([40, 3, 12, 8, 5, 31, 9, 2]) == Interval(3, 31)


@pytest.mark.parametrize("n", [5, 12, 40])
def test_median_interval_holds_the_median_in_at_least_nine_of_ten_talks(n: int) -> None:
    """Replies are skewed like a log-normal: many short ones, some very long; the true median is 1."""
    dice = random.Random(7)
    talks = [[dice.lognormvariate(0, 1) for _ in range(n)] for _ in range(2000)]
    assert fmean(_holds(intervals.of_median(talk), 1.0) for talk in talks) >= 0.89


# Split


def exchange(dice: random.Random) -> tuple[float, float]:
    """Words of both sides: skewed, the partner with about twice as many."""
    return dice.lognormvariate(2.5, 0.9), dice.lognormvariate(3.2, 0.9)


def test_split_of_equal_exchanges_has_no_width() -> None:
    assert ends(intervals.of_split([(10, 30)] * 12), 6) == (0.25, 0.25)


def test_split_with_a_silent_side_has_no_interval() -> None:
    assert intervals.of_split([(10, 0)] * 12) is None


@pytest.mark.parametrize("n", [12, 30, 120])
def test_split_agrees_with_a_bootstrap_over_exchanges(n: int) -> None:
    dice = random.Random(n)
    pairs = [exchange(dice) for _ in range(n)]
    drawn = sorted(_share(dice.choices(pairs, k=n)) for _ in range(2000))
    found = intervals.of_split(pairs)
    assert found is not None
    assert (found.low, found.high) == pytest.approx((drawn[100], drawn[-101]), abs=0.03)


def _share(pairs: Pairs) -> float:
    own = sum(a for a, _ in pairs)
    return own / (own + sum(b for _, b in pairs))


@pytest.mark.parametrize(("n", "at_least"), [(10, 0.83), (30, 0.86), (100, 0.88)])
def test_split_holds_the_share_in_nearly_nine_of_ten_talks(n: int, at_least: float) -> None:
    """The truth is the share of two log-normals of equal spread."""
    dice = random.Random(11)
    truth = 1 / (1 + exp(3.2 - 2.5))
    talks = [[exchange(dice) for _ in range(n)] for _ in range(1000)]
    assert at_least <= fmean(_holds(intervals.of_split(talk), truth) for talk in talks) <= 0.92


@pytest.mark.parametrize(("degrees", "published"), [(9, 1.833), (20, 1.725), (100, 1.660)])
def test_student_matches_the_printed_table(degrees: int, published: float) -> None:
    assert intervals._student(degrees) == pytest.approx(published, abs=0.002)


def test_median_of_thousands_has_the_interval_of_the_normal_approximation() -> None:
    n = 10_001
    half = NormalDist().inv_cdf(0.95) * n**0.5 / 2
    assert intervals.of_median(range(n)) == Interval(round(n / 2 - half) - 1, round(n / 2 + half))
