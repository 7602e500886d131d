"""What is worth asking next, and why."""

from collections.abc import Callable
from typing import get_args

import pytest

from klarheit.clarity import draw_map, next_questions
from klarheit.clarity.model import DIMENSIONS, NextQuestion, Source
from klarheit.languages import LANGUAGES, phrases
from klarheit.moves.model import Talk

Read = Callable[..., Talk]


def proposed(talk: Talk, *not_today: str) -> tuple[NextQuestion, ...]:
    return next_questions(talk, draw_map(talk, not_today=not_today))


def test_young_talk_is_asked_for_goal_criteria_and_motives_first(talk: Read) -> None:
    questions = proposed(talk("S: Guten Tag.\nK: Guten Tag."))
    assert [question.id for question in questions] == ["goal.afterwards", "criteria.must", "drivers.now"]
    assert {question.reason for question in questions} == {"reason.untouched"}
    assert questions[0].text == "Was soll danach anders sein als heute?"


def test_vague_answer_comes_before_what_was_no_topic_yet(talk: Read) -> None:
    lines = (
        "S: Bis wann soll das laufen? [question.narrow deadline]\n"
        "K: Möglichst bald, die Umstellung drängt. [deadline]"
    )
    first = proposed(talk(lines))[0]
    assert (first.dimension, first.reason) == ("deadline", "reason.vague")
    assert first.text == "Sie sagten „bald“: Welcher Tag im Kalender wäre das?"
    assert first.evidence is not None
    assert first.evidence.quote == "Möglichst bald, die Umstellung drängt."


def test_vague_budget_waits_for_goal_criteria_and_motives(talk: Read) -> None:
    lines = (
        "S: Do you have a budget in mind? [question.closed resources]\n"
        "K: We're working with a tight budget. [resources]"
    )
    asked_about = [question.dimension for question in proposed(talk(lines, "en"))]
    assert asked_about == ["goal", "criteria", "drivers"]


def test_noun_of_the_partner_is_quoted_in_the_question(talk: Read) -> None:
    lines = (
        "S: Worauf kommt es Ihnen an? [question.open criteria]\n"
        "K: Es muss einfach eine gute Übersicht sein. [criteria]"
    )
    first = proposed(talk(lines))[0]
    assert (
        first.text
        == "Sie sagten „eine gute Übersicht“: Woran würden Sie im Alltag merken, dass es damit stimmt?"
    )


def test_english_noun_is_quoted_in_the_question(talk: Read) -> None:
    lines = (
        "S: What matters most to you? [question.open criteria]\n"
        "K: It has to be a better timetable. [criteria]"
    )
    first = proposed(talk(lines, "en"))[0]
    assert (
        first.text == "You said “a better timetable”: how would you notice in everyday work that it is right?"
    )


def test_two_dates_come_first_with_both_kept_as_evidence(talk: Read) -> None:
    lines = (
        "S: Mhm.\n"
        "K: Im März soll die Anlage stehen. [deadline]\n"
        "S: Mhm.\n"
        "K: Vor der Inventur im Juni muss sie laufen. [deadline]"
    )
    first = proposed(talk(lines))[0]
    assert (first.id, first.reason) == ("deadline.two", "reason.contradictory")


def test_question_without_an_answer_is_worth_asking_differently(talk: Read) -> None:
    first = proposed(
        talk("S: Wer entscheidet das denn? [question.narrow people]\nK: Das weiß ich noch nicht."),
        "goal",
        "criteria",
        "drivers",
    )[0]
    assert first.dimension == "people"


def test_question_already_asked_in_much_the_same_words_is_not_proposed(talk: Read) -> None:
    asked = "S: Was soll danach anders sein als heute? [question.open goal]"
    lines = f"{asked}\nK: Gute Frage.\nS: Mhm. [backchannel]\nK: Puh."
    assert "goal.afterwards" not in {question.id for question in proposed(talk(lines))}


def test_dimension_set_aside_is_never_asked_about(talk: Read) -> None:
    questions = proposed(talk("S: Guten Tag.\nK: Guten Tag."), "goal", "criteria")
    assert {question.dimension for question in questions}.isdisjoint({"goal", "criteria"})


def test_nothing_is_proposed_when_everything_is_set_aside(talk: Read) -> None:
    assert proposed(talk("S: Guten Tag.\nK: Guten Tag."), *DIMENSIONS) == ()


def test_at_most_three_questions_each_about_another_dimension(talk: Read) -> None:
    questions = proposed(talk("S: Guten Tag.\nK: Guten Tag."))
    assert len({question.dimension for question in questions}) == len(questions) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_and_reason_is_worded(language: str) -> None:
    worded = phrases(language, "clarity")
    states = ("untouched", "asked", "vague", "clear", "contradictory")
    keys = [f"dimension.{dimension}" for dimension in DIMENSIONS]
    keys += [f"about.{dimension}" for dimension in DIMENSIONS]
    keys += [f"group.{group}" for group in ("where_to", "what_moves", "what_hinders", "who_and_how")]
    keys += [f"state.{state}" for state in states]
    keys += [f"source.{source}" for source in get_args(Source)]
    keys += [f"missing.{key}" for key in ("number", "name", "date", "reason", "example", "partner_said")]
    keys += [f"reason.{reason}" for reason in ("contradictory", "vague", "asked", "assumed", "untouched")]
    assert [key for key in keys if key not in worded] == []
