"""What may be shown together: no combination of released sets rests on fewer than k people."""

import random
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klarheit.errors import KlarheitError
from klarheit.survey.attack.sets import on_sets
from klarheit.survey.disclosure import Group, Plan, is_safe, members, plan, smallest_support

People = frozenset[str]
WHOLE = Group("", None, "everybody")
NORTH, SOUTH = Group("north", "", "North"), Group("south", "", "South")


def people(first: int, last: int) -> People:
    return frozenset(str(number) for number in range(first, last + 1))


def team(group: str, first: int, last: int) -> dict[str, str]:
    return dict.fromkeys(sorted(people(first, last), key=int), group)


def planned(asked: dict[str, str], groups: list[Group], *earlier: People, k: int = 5) -> Plan:
    return plan(asked, groups, earlier, k, random.Random(7))


def test_small_group_is_unsafe() -> None:
    assert not is_safe([people(1, 12), people(1, 4)], 5)


def test_complement_is_as_unsafe_as_the_group() -> None:
    assert not is_safe([people(1, 12), people(1, 8)], 5)
    assert is_safe([people(1, 12), people(1, 7)], 5)


def test_joiner_between_two_rounds_is_unsafe() -> None:
    assert not is_safe([people(1, 12), people(1, 13)], 5)


def test_same_people_again_are_safe() -> None:
    assert is_safe([people(1, 12), people(1, 12)], 5)


def test_three_sets_can_tell_what_no_two_do() -> None:
    """Everybody without the first six, without the others: each difference rests on six, all three on one."""
    assert smallest_support([people(1, 13), people(1, 6), people(7, 12)], 5) == 1


def test_overlapping_sets_that_only_a_system_solves() -> None:
    """a+b, b+c, c+a tell a, although all sets and all differences rest on ten people."""
    a, b, c = people(1, 4), people(11, 30), people(41, 60)
    shown = [a | b, b | c, c | a]
    assert smallest_support(shown, 5) == 4
    assert min(len(one ^ other) for one, other in combinations(shown, 2)) > 5


def test_weights_say_how_many_stand_behind_an_id() -> None:
    assert not is_safe([["north", "south"], ["north"]], 5, {"north": 7, "south": 4})
    assert is_safe([["north", "south"], ["north"]], 5, {"north": 7, "south": 5})
    assert is_safe([["north", "south"], ["north"]], 5, {"north": 7, "south": 0})


def solved_by_hand(shown: list[People], k: int) -> int:
    """Exactly, over fractions: the fewest people whose removal lowers the rank of the system."""
    everybody = sorted(frozenset().union(*shown))
    rows = [[Fraction(one in people) for one in everybody] for people in shown]
    full = rank(rows)
    for few in range(1, k):
        for removed in combinations(range(len(everybody)), few):
            left = [[value for place, value in enumerate(row) if place not in removed] for row in rows]
            if rank(left) < full:
                return few
    return k


def rank(rows: list[list[Fraction]]) -> int:
    rows, found = [list(row) for row in rows], 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((row for row in range(found, len(rows)) if rows[row][column]), None)
        if pivot is None:
            continue
        rows[found], rows[pivot] = rows[pivot], rows[found]
        for row in range(found + 1, len(rows)):
            share = rows[row][column] / rows[found][column]
            rows[row] = [own - share * other for own, other in zip(rows[row], rows[found], strict=True)]
        found += 1
    return found


sets_of_people = st.lists(
    st.frozensets(st.integers(1, 11).map(str), min_size=1, max_size=11), min_size=1, max_size=5
)


@settings(max_examples=150, deadline=None)
@given(sets_of_people, st.integers(2, 5))
def test_rule_agrees_with_the_system_solved_exactly(shown: list[People], k: int) -> None:
    assert smallest_support(shown, k) == solved_by_hand(shown, k)


@settings(max_examples=60, deadline=None)
@given(sets_of_people, st.integers(2, 6), st.randoms(use_true_random=False))
def test_order_of_releases_does_not_matter(shown: list[People], k: int, rng: random.Random) -> None:
    assert is_safe(rng.sample(shown, len(shown)), k) == is_safe(shown, k)


@settings(max_examples=60, deadline=None)
@given(sets_of_people, st.integers(2, 6))
def test_complement_in_the_whole_tells_the_same(shown: list[People], k: int) -> None:
    whole = people(1, 11)
    complements = [whole - one for one in shown]
    assert is_safe([whole, *complements], k) == is_safe([whole, *shown], k)


def test_two_large_teams_are_both_shown() -> None:
    found = planned(team("north", 1, 6) | team("south", 7, 12), [WHOLE, NORTH, SOUTH])
    assert found.shown == ("", "north", "south")
    assert (found.resting, found.hidden) == (frozenset(), {})
    assert found.cells == team("north", 1, 6) | team("south", 7, 12)


def test_team_of_four_hides_itself_and_the_other_one() -> None:
    found = planned(team("north", 1, 8) | team("south", 9, 12), [WHOLE, NORTH, SOUTH])
    assert found.hidden == {"north": "complement", "south": "few"}
    assert set(found.cells.values()) == {""}


def test_those_in_no_shown_group_belong_to_the_smallest_shown_one_around() -> None:
    groups = [WHOLE, NORTH, Group("inner", "north", "Inner")]
    found = planned(team("inner", 1, 5) | team("north", 6, 10) | team("", 11, 15), groups)
    assert found.cells == team("inner", 1, 5) | team("north", 6, 10) | team("", 11, 15)
    found = planned(team("inner", 1, 4) | team("north", 5, 10) | team("", 11, 15), groups)
    assert found.cells == team("north", 1, 10) | team("", 11, 15)


def test_group_of_everybody_is_left_out_silently() -> None:
    found = planned(team("north", 1, 8), [WHOLE, NORTH])
    assert (found.shown, found.hidden) == (("",), {})


def test_larger_groups_come_first() -> None:
    groups = [WHOLE, NORTH, SOUTH, Group("west", "", "West")]
    found = planned(team("north", 1, 6) | team("south", 7, 14) | team("west", 15, 18), groups)
    assert found.shown == ("", "south")
    assert found.hidden == {"north": "complement", "west": "few"}


def test_joiner_rests() -> None:
    found = planned(team("", 1, 13), [WHOLE], people(1, 12))
    assert found.resting == {"13"}
    assert "13" not in found.cells


def test_five_joiners_are_asked() -> None:
    assert planned(team("", 1, 17), [WHOLE], people(1, 12)).resting == frozenset()


def test_after_one_left_four_others_rest() -> None:
    found = planned(team("", 1, 11), [WHOLE], people(1, 12))
    assert len(found.resting) == 4
    assert is_safe([people(1, 12), frozenset(found.cells)], 5)


def test_who_rested_does_not_come_back_alone() -> None:
    """A third round of everybody who is left would tell, with the first one, what the leaver answered."""
    first = people(1, 12)
    second = frozenset(planned(team("", 1, 11), [WHOLE], first).cells)
    third = frozenset(planned(team("", 1, 11), [WHOLE], first, second).cells)
    assert third == second


def test_too_few_to_ask() -> None:
    with pytest.raises(KlarheitError) as refused:
        planned(team("", 1, 4), [WHOLE])
    assert (refused.value.key, refused.value.fields) == ("survey_too_few", {"needed": 5})


def test_mover_hides_both_teams() -> None:
    groups = [WHOLE, NORTH, SOUTH]
    before = planned(team("north", 1, 8) | team("south", 9, 16), groups)
    earlier = [people(1, 16), people(1, 8), people(9, 16)]
    assert before.shown == ("", "north", "south")
    after = planned(team("north", 1, 7) | team("south", 8, 16), groups, *earlier)
    assert after.hidden == {"north": "earlier", "south": "earlier"}


def test_raised_k_does_not_undo_what_was_shown() -> None:
    """Six joined between two rounds under k = 5. Under k = 8 the same people can be asked again."""
    earlier = [people(1, 12), people(1, 18)]
    assert planned(team("", 1, 18), [WHOLE], *earlier, k=8).resting == frozenset()


@st.composite
def trees(draw: st.DrawFn) -> tuple[list[Group], dict[str, str]]:
    """Up to seven groups, each below an earlier one, and up to 30 people in them."""
    groups = [WHOLE]
    for number in range(draw(st.integers(0, 6))):
        groups.append(Group(f"g{number}", draw(st.sampled_from(groups)).key, ""))
    keys = st.sampled_from([group.key for group in groups])
    return groups, {str(number): draw(keys) for number in range(draw(st.integers(5, 30)))}


@settings(max_examples=80, deadline=None)
@given(trees(), st.integers(5, 8), st.integers(0, 1_000), st.data())
def test_everything_ever_planned_is_safe_together(
    tree: tuple[list[Group], dict[str, str]], k: int, seed: int, data: st.DataObject
) -> None:
    groups, asked = tree
    released: list[People] = []
    for _ in range(3):
        try:
            found = plan(asked, groups, released, k, random.Random(seed))
        except KlarheitError:
            break
        inside = members(found.cells, asked, groups)
        released += [inside[key] for key in found.shown]
        assert is_safe(released, k)
        assert sorted([*found.cells, *found.resting]) == sorted(asked)
        staying = data.draw(st.frozensets(st.sampled_from(sorted(asked)), min_size=5))
        asked = {one: asked[one] for one in sorted(staying)} | dict.fromkeys(
            data.draw(st.sets(st.text("xyz", min_size=3, max_size=3), max_size=6)), ""
        )


@pytest.mark.parametrize(("size", "k"), [(300, 5), (120, 10)])
def test_rounds_of_a_large_organisation_tell_an_attacker_nothing(size: int, k: int) -> None:
    """A tenth of all people move, leave or join from round to round; groups are shown all the same."""
    rng = random.Random(2)
    groups = [WHOLE, *(Group(f"g{number}", "", "") for number in range(10))]
    asked = {str(number): f"g{number % 10}" for number in range(size)}
    waves: list[list[People]] = []
    for wave in range(4):
        found = plan(asked, groups, [one for shown in waves for one in shown], k, rng)
        inside = members(found.cells, asked, groups)
        waves.append([inside[key] for key in found.shown])
        moved = rng.sample(sorted(asked), size // 10)
        asked |= {one: f"g{rng.randrange(10)}" for one in moved[::3]}
        asked = {one: place for one, place in asked.items() if one not in moved[1::3]}
        asked |= {f"{wave}:{one}": f"g{rng.randrange(10)}" for one in moved[2::3]}
    assert [one.succeeded for one in on_sets(waves, k, 1)] == [0, 0, 0]
    assert sum(len(shown) for shown in waves) > len(waves)
