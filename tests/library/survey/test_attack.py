"""The attack suite finds nothing in what we release, and finds what a careless program would release."""

import random
from dataclasses import replace

import numpy as np
import pytest

from klarheit.survey import combinations, disclosure, order
from klarheit.survey.attack import NAMES, Attempt, on_tables, simulate
from klarheit.survey.attack.organisation import made_up, questions
from klarheit.survey.attack.sets import on_sets
from klarheit.survey.order import Summary, summarise
from klarheit.survey.release import PairCount, ShownGroup, Tables, making

ASKED = questions()


def people(first: int, last: int) -> frozenset[str]:
    return frozenset(str(number) for number in range(first, last + 1))


def tables(whole: Summary, **groups: Summary) -> Tables:
    """A release of the question "scale.5" whose groups all lie right under the whole."""
    shown = {"": whole, **groups}
    return Tables(
        k=5,
        answered=whole.count,
        groups=tuple(
            ShownGroup(key, None if not key else "", key, one.count, "") for key, one in shown.items()
        ),
        summaries={(key, "scale.5"): one for key, one in shown.items()},
        withheld={},
        pairs={},
        texts={},
    )


def succeeded(found: tuple[Attempt, ...]) -> set[str]:
    return {one.attack for one in found if one.succeeded}


OPEN = tables(summarise([0, 1, 2, 3, 4, 4, 4, 3, 2, 1]), team=summarise([0, 1, 2, 3, 4]))


def test_harmless_tables_give_nothing_away() -> None:
    assert on_tables(ASKED, OPEN) == (
        Attempt("small_cell", 4, 0),
        Attempt("complement", 4, 0),
        Attempt("unanimity", 2, 0),
        Attempt("lowered_k", 5, 0),
        Attempt("text_with_name", 0, 0),
        Attempt("bounds", 1, 0),
    )


def test_group_of_four_is_found() -> None:
    found = on_tables(ASKED, tables(OPEN.summaries["", "scale.5"], team=Summary(4, 1, 2, 3, None)))
    assert succeeded(found) >= {"small_cell", "lowered_k"}


def test_remainder_of_one_is_found() -> None:
    found = on_tables(ASKED, tables(summarise([0, 1, 2, 3, 4, 4]), team=summarise([0, 1, 2, 3, 4])))
    assert succeeded(found) == {"complement", "bounds"}


def test_tables_that_narrow_an_answer_are_found() -> None:
    found = on_tables(ASKED, tables(summarise([0] * 10 + [4] * 2), team=summarise([0] * 4 + [4] * 2)))
    assert succeeded(found) == {"bounds"}


def test_extremes_of_a_unanimous_team_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were the lowest and the highest answer shown, everybody's answer in a unanimous team would be known."""
    monkeypatch.setattr(order, "quarter", lambda count: 1)
    monkeypatch.setattr("klarheit.survey.attack.narrowing.quarter", lambda count: 1)
    assert succeeded(on_tables(ASKED, tables(summarise([3] * 6)))) == {"unanimity", "bounds"}


def test_threshold_under_five_is_found() -> None:
    assert succeeded(on_tables(ASKED, replace(OPEN, k=4))) == {"lowered_k"}


def test_words_of_seven_people_are_found() -> None:
    said = replace(tables(summarise([0, 1, 2, 3, 4, 4, 4])), texts={"words": (("", "Wie Anna sagt …"),)})
    assert succeeded(on_tables(ASKED, said)) == {"text_with_name"}


def test_pair_named_by_all_but_one_is_found() -> None:
    pair = PairCount("a", "b", "count", 1, 1, 9)
    assert succeeded(on_tables(ASKED, replace(OPEN, pairs={"pairs": (pair,)}))) == {"complement"}


def test_difference_of_two_releases_is_found() -> None:
    assert succeeded(on_sets([[people(1, 12)], [people(1, 13)]], 5, 1)) == {
        "difference", "joiner_leaver", "linear_system",
    }  # fmt: skip


def test_what_only_a_system_of_equations_tells_is_found() -> None:
    a, b, c = people(1, 4), people(11, 30), people(41, 60)
    assert succeeded(on_sets([[a | b], [b | c], [c | a]], 5, 1)) == {"linear_system"}


def test_made_up_organisations_give_nothing_away() -> None:
    found = simulate(40, seed=11)
    assert [one.attack for one in found] == list(NAMES)
    assert all(one.tried > 50 for one in found)
    assert succeeded(found) == set()


def test_same_seed_makes_the_same_attacks_and_progress_is_told() -> None:
    told: list[int] = []
    assert simulate(3, seed=5, progress=told.append) == simulate(3, seed=5)
    assert told == [1, 2, 3]


# Programs with one rule taken away: the attacks must notice.


def test_without_the_rule_for_groups_the_suite_finds_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disclosure, "_why_not", lambda *_: "")
    asked = dict.fromkeys(sorted(people(1, 9)), "north") | dict.fromkeys(sorted(people(10, 13)), "south")
    groups = [disclosure.Group(key, "" if key else None, key) for key in ("", "north", "south")]
    careless = disclosure.plan(asked, groups, (), 5, random.Random(1))
    inside = disclosure.members(careless.cells, asked, groups)
    found = on_sets([[inside[key] for key in careless.shown]], 5, 1)
    assert succeeded(found) == {"difference", "linear_system"}


def test_with_a_raised_threshold_forgotten_the_suite_finds_small_cells(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = making._kept
    monkeypatch.setattr(making, "_kept", lambda shown, answered, asked, k: kept(shown, answered, asked, 5))
    assert succeeded(simulate(30, seed=1)) == {"small_cell", "complement"}


def test_without_the_rule_for_complements_the_suite_finds_remainders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "_rests_on_enough", lambda *_: True)
    assert succeeded(simulate(10, seed=1)) >= {"complement"}


def test_without_the_rule_for_earlier_releases_the_suite_finds_joiners(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(combinations.Reach, "rests_on_few", lambda *_: False)
    assert succeeded(simulate(10, seed=1)) >= {"difference", "joiner_leaver", "linear_system"}


def test_without_the_rule_for_values_the_suite_finds_narrowed_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(making, "narrowed", lambda tree: [])
    assert succeeded(simulate(40, seed=1)) == {"bounds"}


def test_without_shuffling_the_suite_finds_the_order_of_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random.Random, "shuffle", lambda *_: None)
    assert succeeded(simulate(10, seed=1)) == {"row_order"}


def test_means_would_tell_what_order_statistics_do_not() -> None:
    """Means of a whole and of a group tell the sum of the rest; at the end of the scale, every answer."""
    whole, team = [0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], [0, 4, 4, 4, 4, 4]
    rest = (np.mean(whole) * 11 - np.mean(team) * 6) / 5
    assert rest == pytest.approx(4)  # so everybody in the rest answered 4
    found = on_tables(ASKED, tables(summarise(whole), team=summarise(team)))
    assert succeeded(found) == set()


def test_organisations_differ_as_real_ones_do() -> None:
    """What is attacked has shown and hidden groups, rests, withheld tables, one round and several."""
    seen = [made_up(random.Random(number)) for number in range(30)]
    waves = [wave for one in seen for wave in one.waves]
    assert {reason for wave in waves for reason in wave.plan.hidden.values()} == {
        "few",
        "complement",
        "earlier",
    }
    assert {reason for wave in waves for reason in wave.tables.withheld.values()} == {
        "few",
        "complement",
        "inference",
    }
    assert any(wave.plan.resting for wave in waves)
    assert max(len(one.waves) for one in seen) == 4
