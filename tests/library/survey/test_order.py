"""Order statistics: the middle half, the median, its interval; nothing of the extremes."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klarheit.survey.order import Summary, interval_rank, ranks, summarise

answers = st.lists(st.integers(1, 5).map(float), min_size=5, max_size=60)


def test_middle_half_of_five_is_the_second_to_the_fourth() -> None:
    assert summarise([5, 1, 2, 4, 3]) == Summary(5, 2, 3, 4, None)


def test_median_of_an_even_count_lies_between_the_two_middle_answers() -> None:
    assert summarise([1, 1, 2, 3, 5, 5]) == Summary(6, 1, 2.5, 5, None)


def test_four_answers_are_too_few() -> None:
    with pytest.raises(ValueError, match="fewer than five"):
        summarise([1, 2, 3, 4])


def test_interval_begins_with_nine_answers() -> None:
    assert summarise(range(1, 9)).interval is None
    assert summarise(range(1, 10)).interval == (2, 8)


@pytest.mark.parametrize(
    ("count", "rank"),
    [(9, 2), (11, 2), (12, 3), (15, 4), (17, 5), (20, 6), (25, 8), (30, 10), (50, 18), (100, 40)],
)
def test_interval_ranks_are_those_of_the_tables(count: int, rank: int) -> None:
    """Critical values of the sign test at 5 %, two-sided, as in Conover (1999), table A3, plus one."""
    assert interval_rank(count) == rank


def test_no_rank_tells_of_the_lowest_or_the_highest_answer() -> None:
    counts = [*range(5, 200), 2_000]
    assert [count for count in counts if not 1 < min(ranks(count)) <= max(ranks(count)) < count] == []


@settings(deadline=None)
@given(answers)
def test_extremes_can_be_anything_beyond_the_middle_half(values: list[float]) -> None:
    ordered = sorted(values)
    assert summarise([-100, *ordered[1:-1], 100]) == summarise(values)


@settings(deadline=None)
@given(answers)
def test_figures_are_in_order(values: list[float]) -> None:
    one = summarise(values)
    left, right = one.interval or (one.middle, one.middle)
    assert all(lower <= upper for lower, upper in pairwise([one.low, one.middle, one.high]))
    assert left <= one.middle <= right


@settings(deadline=None)
@given(answers)
def test_turning_the_scale_turns_the_figures(values: list[float]) -> None:
    one, turned = summarise(values), summarise([6 - value for value in values])
    assert (turned.low, turned.middle, turned.high) == (6 - one.high, 6 - one.middle, 6 - one.low)


@settings(deadline=None)
@given(answers)
def test_order_of_answers_does_not_matter(values: list[float]) -> None:
    assert summarise(sorted(values, reverse=True)) == summarise(values)
