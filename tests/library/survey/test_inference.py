"""Whether all tables of a question together narrow an answer. Counts are by level, lowest first."""

from collections.abc import Mapping

import numpy as np
import pytest

from klarheit.survey.attack.narrowing import Table, ranges
from klarheit.survey.inference import Tree, narrowed
from klarheit.survey.order import Summary, summarise

FIVE = (1.0, 2.0, 3.0, 4.0, 5.0)


def tree(around: Mapping[str, str | None], **cells: list[int]) -> Tree:
    counts = {key.replace("whole", ""): np.array(chosen) for key, chosen in cells.items()}
    return Tree(around, counts)


def test_unanimous_whole_narrows_nobody() -> None:
    """Ten times "1": the lowest and the highest answer stay free, so each may have said anything."""
    assert narrowed(tree({"": None}, whole=[10, 0, 0, 0, 0])) == []


def test_whole_at_one_end_and_team_at_the_other_narrow_the_rest() -> None:
    """Ten of twelve said 1, and in one team half said 5: everybody else said 1."""
    found = narrowed(tree({"": None, "team": ""}, whole=[6, 0, 0, 0, 0], team=[4, 0, 0, 0, 2]))
    assert found == [""]


def test_same_team_beside_a_divided_rest_narrows_nobody() -> None:
    assert narrowed(tree({"": None, "team": ""}, whole=[3, 0, 0, 0, 3], team=[4, 0, 0, 0, 2])) == []


def test_two_unanimous_teams_that_disagree_leave_doubt() -> None:
    """The tables would be the same had one of each team said what the other team said."""
    around = {"": None, "a": "", "b": ""}
    assert narrowed(tree(around, whole=[0] * 5, a=[5, 0, 0, 0, 0], b=[0, 0, 0, 0, 5])) == []
    assert narrowed(tree(around, whole=[0] * 5, a=[4, 0, 0, 0, 1], b=[0, 0, 0, 0, 5])) == ["b"]


def test_two_unanimous_teams_that_agree_narrow_nobody() -> None:
    assert (
        narrowed(tree({"": None, "a": "", "b": ""}, whole=[0] * 5, a=[0, 6, 0, 0, 0], b=[0, 6, 0, 0, 0]))
        == []
    )


def test_doubt_by_exchange_between_teams_counts() -> None:
    """Nobody's answer can change alone without changing the whole's table, but two can change places."""
    around = {"": None, "a": "", "b": ""}
    found = narrowed(tree(around, whole=[0] * 3, a=[3, 2, 0], b=[1, 3, 3]))
    assert found == []


def test_two_levels_only_need_both_to_stay_possible() -> None:
    assert narrowed(tree({"": None, "a": ""}, whole=[5, 0], a=[3, 2])) == [""]
    assert narrowed(tree({"": None, "a": ""}, whole=[6, 0], a=[2, 4])) == []


def test_empty_cell_is_nobody() -> None:
    assert narrowed(tree({"": None, "a": "", "b": ""}, whole=[0, 0, 0], a=[2, 2, 2], b=[2, 2, 2])) == []


@pytest.mark.parametrize("place", range(5))
def test_attacker_sees_every_level_open_in_a_whole_alone(place: int) -> None:
    one = summarise([FIVE[place]] * 10)
    assert ranges({"": Table(None, one)}, FIVE) == {"": (0, 4)}


def test_attacker_finds_the_narrowed_rest() -> None:
    whole = summarise([1.0] * 10 + [5.0] * 2)
    team = summarise([1.0] * 4 + [5.0] * 2)
    assert ranges({"": Table(None, whole), "team": Table("", team)}, FIVE)[""] == (0, 0)


def test_attacker_reads_the_median_of_an_even_count_from_both_sides() -> None:
    """Median 1.5 of ten: exactly five said 1. Five of them at least are in the team, so the others said 2."""
    whole, team = Summary(10, 1.0, 1.5, 2.0, (1.0, 2.0)), Summary(6, 1.0, 1.0, 1.0, None)
    assert ranges({"": Table(None, whole), "team": Table("", team)}, (1.0, 2.0))[""] == (1, 1)
