"""The three questions to take along: at least one of them tests a guess, openly."""

from collections.abc import Callable

import pytest

from klarheit import clarify
from klarheit.clarify.model import Dialogue

Begin = Callable[..., Dialogue]
KNOWN = "Sie wollen bis Mai umstellen"
NEXT = ("criteria.notice", "drivers.now")


def taken_along(dialogue: Dialogue) -> tuple[str, ...]:
    return tuple(question.id for question in clarify.outcome(dialogue).questions)


@pytest.mark.parametrize(
    ("guess", "tests"),
    [
        ("Das Budget liegt bei 200.000 Euro", "resources.frame"),
        ("Sie haben schon eine Software ausprobiert", "resources.tried"),
        ("Der Chef entscheidet allein", "people.decide"),
        ("Sie reden auch mit der Konkurrenz", "alternatives.also"),
        ("Die mögen uns nicht", "situation.chair"),
    ],
)
def test_guess_is_tested_by_one_of_the_questions(begun: Begin, guess: str, tests: str) -> None:
    found = clarify.outcome(begun("prepare", "de", "Frau Kern, Werksleiterin", KNOWN, guess)).questions
    assert [question.id for question in found if question.reason == "reason.assumed"] == [tests]


def test_budget_is_never_asked_for_first(begun: Begin) -> None:
    dialogue = begun("prepare", "de", "Frau Kern", KNOWN, "Das Budget liegt bei 200.000 Euro")
    assert taken_along(dialogue) == (*NEXT, "resources.frame")


def test_guess_about_what_was_told_as_well_is_tested_all_the_same(begun: Begin) -> None:
    dialogue = begun(
        "prepare", "de", "Frau Kern", "Sie haben 200.000 Euro Budget", "Das Budget ist eher 300.000"
    )
    assert "resources.frame" in taken_along(dialogue)


def test_no_word_of_a_guess_stands_in_its_question(begun: Begin) -> None:
    dialogue = begun("prepare", "de", "Frau Kern", KNOWN, "Das Budget liegt bei 200.000 Euro")
    last = clarify.outcome(dialogue).questions[-1]
    assert last.text == "Mit welchem Rahmen rechnen Sie, an Geld, an Zeit, an Menschen?"


def test_without_a_guess_what_is_open_is_asked_in_its_order(begun: Begin) -> None:
    dialogue = begun("prepare", "de", "Frau Kern", KNOWN)
    assert taken_along(dialogue) == (*NEXT, "obstacles.way")
