"""Two profiles side by side: the team's wish and the leader's guess."""

import random
from collections.abc import Mapping

import pytest

from klarheit.languages import LANGUAGES, phrases
from klarheit.leadership.agreement import reliability
from klarheit.leadership.mix import BEHAVIOURS, ITEMS, Line, Question, profiles, questions, worded
from klarheit.survey import release
from klarheit.survey.disclosure import Group
from klarheit.survey.instrument import bundled, items
from klarheit.survey.order import Summary
from klarheit.survey.release import SheetData, Tables

MIXED = (-1, -1, 0, 0, 0, 1, 1)


def released(wishes: Mapping[str, float], count: int = 12) -> Tables:
    """A team of which all but a few answer each item as given; what is missing is answered every way."""
    sheets = [SheetData("", {item: _answer(item, place, wishes) for item in ITEMS}) for place in range(count)]
    root = Group("", None, "")
    return release.make(bundled("mix"), [root], [""], sheets, [], 5, random.Random(1))


def _answer(item: str, place: int, wishes: Mapping[str, float]) -> float:
    return MIXED[place % len(MIXED)] if place < 5 or item not in wishes else wishes[item]


def test_items_are_those_of_the_instrument() -> None:
    assert [item.key for item in items(bundled("mix"))] == list(ITEMS)


def test_profiles_stand_in_their_own_order_whatever_was_answered() -> None:
    found = profiles(released({"mix.developing.1": 1, "mix.listening.2": 1}), {})
    assert [profile.behaviour for profile in found] == list(BEHAVIOURS)
    assert [line.item for profile in found for line in profile.lines] == list(ITEMS)


def test_guess_stands_beside_the_wish() -> None:
    (line, _other) = profiles(released({"mix.ordering.1": 1}), {"mix.ordering.1": 0})[0].lines
    assert line.wish is not None
    assert (line.wish.middle, line.guess, line.difference, line.wished) == (1, 0, 1, "more")


def test_reliability_is_that_of_as_many_answers() -> None:
    assert profiles(released({}, count=7), {})[0].reliability == reliability(7)


def test_nothing_shown_has_neither_reliability_nor_question() -> None:
    empty = Tables(5, 6, (), {}, {}, {}, {})
    found = profiles(empty, {})
    assert {profile.reliability for profile in found} == {None}
    assert questions(found) == ()


def test_line_without_a_guess_has_no_difference() -> None:
    wish = Summary(count=7, low=0, middle=1, high=1, interval=None)
    assert (Line("mix.ordering.1", wish, None).difference, Line("mix.ordering.1", None, 1).wished) == (0, "")


def test_questions_begin_with_what_is_right_then_with_what_was_not_expected() -> None:
    tables = released({"mix.numbers.1": -1, "mix.listening.2": 1})
    guesses = dict.fromkeys(ITEMS, 0.0) | {"mix.numbers.1": -1.0}
    assert questions(profiles(tables, guesses)) == (
        Question("ordering", "right", False),
        Question("listening", "more", True),
        Question("numbers", "less", False),
    )


def test_questions_are_never_more_than_three() -> None:
    tables = released({f"mix.{behaviour}.1": 1 for behaviour in BEHAVIOURS})
    assert len(questions(profiles(tables, {}))) == 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wished", ["more", "less", "right"])
@pytest.mark.parametrize("behaviour", BEHAVIOURS)
def test_every_question_is_one_that_can_be_asked(behaviour: str, wished: str, language: str) -> None:
    said = worded(Question(behaviour, wished, False), language)
    assert said.endswith("?")
    assert said == phrases(language, "leadership")[f"mix.{behaviour}.{wished}"]
