"""Agreement and reliability, against published examples and a kept library."""

from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.stats import f_oneway

from klarheit.leadership.agreement import icc1, icc2, reliability, rwg, rwg_j, rwg_star_j

SHROUT_AND_FLEISS = ((9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7))
"""Six people rated by four judges: Shrout & Fleiss (1979), table 2."""

HALF = ((2, 2, 2, 2), (3, 3, 3, 3))
"""Two people, four items, each with the variance .5."""

answers = st.lists(st.integers(1, 5), min_size=2, max_size=30)
sheets = st.integers(1, 6).flatmap(
    lambda items: st.lists(
        st.lists(st.integers(1, 5), min_size=items, max_size=items), min_size=2, max_size=12
    )
)
teams = st.lists(
    st.lists(st.integers(-50, 50).map(lambda tenths: tenths / 10), min_size=2, max_size=8),
    min_size=2,
    max_size=8,
)


def test_agreement_on_four_items_of_five_levels_with_variance_of_a_half() -> None:
    assert (round(rwg_j(HALF, 5), 3), rwg_star_j(HALF, 5)) == (0.923, 0.75)


def test_agreement_on_one_item_with_variance_of_a_half() -> None:
    assert rwg([2, 3], 5) == 0.75


def test_agreement_of_the_same_answers_is_full() -> None:
    assert (rwg([4, 4, 4], 5), rwg_j([(1, 5)] * 3, 5), rwg_star_j([(1, 5)] * 3, 5)) == (1, 1, 1)


def test_agreement_of_a_team_split_in_two_is_none() -> None:
    split = [1, 1, 5, 5]
    assert (rwg(split, 5), rwg_j([[one] for one in split], 5)) == (0, 0)
    assert round(rwg_star_j([[one] for one in split], 5), 3) == -1.667


@given(answers)
def test_agreement_lies_between_none_and_full(values: list[int]) -> None:
    assert 0 <= rwg(values, 5) <= 1


@given(sheets)
def test_agreement_on_items_lies_between_none_and_full(rows: list[list[int]]) -> None:
    assert 0 <= rwg_j(rows, 5) <= 1
    assert rwg_star_j(rows, 5) <= 1


@given(answers)
def test_agreement_of_mirrored_answers_is_the_same(values: list[int]) -> None:
    assert rwg([6 - value for value in values], 5) == pytest.approx(rwg(values, 5))


@given(answers)
def test_agreement_does_not_depend_on_the_order(values: list[int]) -> None:
    assert rwg(sorted(values), 5) == pytest.approx(rwg(values, 5))


@given(answers)
def test_agreement_and_disagreement_complete_each_other(values: list[int]) -> None:
    star = rwg_star_j([[value] for value in values], 5)
    spread = sum((value - sum(values) / len(values)) ** 2 for value in values) / (len(values) - 1) / 2
    assert star + spread == pytest.approx(1)
    assert rwg(values, 5) == pytest.approx(max(star, 0))


def test_more_items_raise_rwg_j_but_not_its_star() -> None:
    longer = tuple((*row, *row) for row in HALF)
    assert rwg_j(longer, 5) > rwg_j(HALF, 5)
    assert rwg_star_j(longer, 5) == rwg_star_j(HALF, 5)


def test_variance_between_groups_of_shrout_and_fleiss() -> None:
    assert (round(icc1(SHROUT_AND_FLEISS), 2), round(icc2(SHROUT_AND_FLEISS), 2)) == (0.17, 0.44)


@given(
    st.integers(2, 6).flatmap(
        lambda n: st.lists(st.lists(st.integers(1, 9), min_size=n, max_size=n), min_size=2)
    )
)
def test_reliability_of_equal_groups_is_that_of_the_analysis_of_variance(groups: list[list[int]]) -> None:
    assume(any(len(set(group)) > 1 for group in groups))
    found = f_oneway(*groups).statistic
    assert icc2(groups) == pytest.approx(1 - 1 / found if found > 1 else 0, abs=1e-9)


@given(teams)
def test_variance_between_groups_is_never_more_than_all(groups: list[list[float]]) -> None:
    assume(len({value for group in groups for value in group}) > 1)
    assert icc1(groups) <= 1
    assert 0 <= icc2(groups) <= 1


def test_groups_that_differ_less_than_chance_have_no_reliability() -> None:
    groups = ((1, 5), (5, 1), (1, 5))
    assert (icc1(groups) < 0, icc2(groups)) == (True, 0)


def test_groups_of_different_sizes_count_by_a_size_between() -> None:
    groups = ((1, 2), (5, 5, 5, 5), (3, 4, 5))
    middle = 35 / 9
    between = (2 * (1.5 - middle) ** 2 + 4 * (5 - middle) ** 2 + 3 * (4 - middle) ** 2) / 2
    within, size = 2.5 / 6, (9 - 29 / 9) / 2
    assert icc1(groups) == pytest.approx((between - within) / (between + (size - 1) * within))


@pytest.mark.parametrize(("count", "known"), [(3, 0.29), (5, 0.41), (7, 0.49), (10, 0.58)])
def test_reliability_of_a_mean_of_few_answers(count: int, known: float) -> None:
    assert round(reliability(count), 2) == known


@given(st.integers(1, 1000), st.floats(0, 1))
def test_reliability_lies_between_none_and_full(count: int, part: float) -> None:
    assert 0 <= reliability(count, part) <= 1


@pytest.mark.parametrize("groups", [(), ((1, 2),), ((1,), (2,)), ((1, 2), ()), ((3, 3), (3, 3))])
def test_variance_between_groups_that_is_undefined_is_refused(groups: tuple[tuple[int, ...], ...]) -> None:
    with pytest.raises(ValueError):
        icc1(groups)


REFUSED: tuple[Callable[[], float], ...] = (
    lambda: rwg([3], 5),
    lambda: rwg([3, 4], 1),
    lambda: rwg_j([(1, 2)], 5),
    lambda: rwg_j([(1, 2), (1,)], 5),
    lambda: reliability(0),
)


@pytest.mark.parametrize("refused", REFUSED)
def test_agreement_that_is_undefined_is_refused(refused: Callable[[], float]) -> None:
    with pytest.raises(ValueError):
        refused()
