"""Pairs that pull apart, as an agenda: the interval orders, and hides nobody."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit.leadership.contradictions import SignedPair, Topic, beside, ordered, share
from klarheit.survey.release import PairCount

K = 5


def counted(first: str, second: str, count: int, often: float = 4, costly: float = 4) -> PairCount:
    return PairCount(first, second, "count", often, costly, count)


def few(first: str, second: str) -> PairCount:
    return PairCount(first, second, "few", None, None, None)


def most(first: str, second: str, often: float = 4, costly: float = 4) -> PairCount:
    return PairCount(first, second, "most", often, costly, None)


def names(topics: tuple[Topic, ...]) -> list[str]:
    return [topic.first + topic.second for topic in topics]


def test_weight_is_share_times_how_often_times_how_costly() -> None:
    (topic,) = ordered([counted("a", "b", 10, often=2, costly=4)], answered=20, k=K)
    assert topic.weight == 0.5 * 2 * 4 / 16
    assert topic.interval == tuple(end * 2 * 4 / 16 for end in share(10, 20))


def test_agenda_begins_with_what_is_frequent_and_costly() -> None:
    pairs = [counted("a", "b", 12, 1, 1), counted("c", "d", 6, 4, 4), counted("e", "f", 12, 3, 3)]
    assert names(ordered(pairs, 20, K)) == ["ef", "cd", "ab"]


def test_minority_is_listed_last_without_a_figure() -> None:
    *_, last = ordered([few("a", "b"), counted("c", "d", 6, 1, 1)], 20, K)
    assert (last.first, last.count, last.weight, last.interval) == ("a", None, None, None)


def test_minorities_stand_by_name() -> None:
    assert names(ordered([few("c", "d"), few("a", "z"), few("a", "b")], 20, K)) == ["ab", "az", "cd"]


def test_nearly_all_is_drawn_from_what_is_known_alone() -> None:
    (topic,) = ordered([most("a", "b")], 20, K)
    assert topic.count is None
    assert topic.weight == 18 / 20  # sixteen to twenty named it
    assert topic.interval == (share(16, 20)[0], 1.0)


def test_share_of_ten_in_twenty() -> None:
    """Wilson's interval, by the published formula."""
    assert tuple(round(end, 4) for end in share(10, 20)) == (0.2993, 0.7007)


def test_share_of_nobody_asked_is_refused() -> None:
    with pytest.raises(ValueError):
        share(0, 0)


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_share_lies_in_its_interval(counts: tuple[int, int]) -> None:
    count, answered = counts
    low, high = share(count, answered)
    assert 0 <= low <= count / answered + 1e-12
    assert count / answered - 1e-12 <= high <= 1


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_interval_of_the_complement_is_the_complement(counts: tuple[int, int]) -> None:
    count, answered = counts
    low, high = share(count, answered)
    other_low, other_high = share(answered - count, answered)
    assert math.isclose(low, 1 - other_high, abs_tol=1e-12)
    assert math.isclose(high, 1 - other_low, abs_tol=1e-12)


@given(
    st.permutations(
        [counted("a", "b", 7), counted("c", "d", 7), most("e", "f"), few("g", "h"), few("i", "j")]
    )
)
def test_order_does_not_tell_how_it_was_given(pairs: list[PairCount]) -> None:
    assert names(ordered(pairs, 20, K)) == ["ef", "ab", "cd", "gh", "ij"]


def test_sides_stand_beside_each_other() -> None:
    staff = ordered([counted("a", "b", 9), few("c", "d")], 20, K)
    vera, bernd = SignedPair("a", "b", 1, 2), SignedPair("x", "y", 3, 3)
    rows = beside(staff, [bernd, vera])
    assert [(row.first, row.staff is not None, row.leaders) for row in rows] == [
        ("a", True, (vera,)),
        ("c", True, ()),
        ("x", False, (bernd,)),
    ]


def test_two_leaders_at_one_pair_keep_what_each_said() -> None:
    pairs = [SignedPair("a", "b", 1, 2), SignedPair("a", "b", 4, 4)]
    assert beside((), pairs)[0].leaders == tuple(pairs)


@pytest.mark.parametrize(
    ("count", "answered", "known"),
    [
        (81, 263, (0.2553, 0.3662)),
        (15, 148, (0.0624, 0.1605)),
        (0, 20, (0, 0.1611)),
        (1, 29, (0.0061, 0.1718)),
    ],
)
def test_intervals_of_newcombe_1998(count: int, answered: int, known: tuple[float, float]) -> None:
    assert tuple(round(end, 4) for end in share(count, answered)) == known
