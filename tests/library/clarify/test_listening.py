"""It takes up words, asks once for what one could check, and notices what does not fit."""

from collections.abc import Callable
from datetime import date

import pytest

from klarheit import clarify
from klarheit.clarify.model import Dialogue, Prompt

Begin = Callable[..., Dialogue]
Hold = Callable[[str, str], Dialogue]


def due(dialogue: Dialogue) -> Prompt:
    return clarify.prompt(dialogue)


def test_words_are_taken_up_in_quotation_marks(begun: Begin) -> None:
    dialogue = begun("prepare", "de", "Herrn Voss, wegen der Regale.")
    assert due(dialogue).taken_up == "Notiert: „Herrn Voss, wegen der Regale“."


def test_words_of_the_more_concrete_answer_are_taken_up(begun: Begin) -> None:
    dialogue = begun("one_line", "de", "irgendwie besser", "Der Betriebsrat ist dafür.")
    assert due(dialogue).taken_up == "Neu ist also: „Der Betriebsrat ist dafür“."


def test_vague_answer_is_asked_about_once_more(begun: Begin) -> None:
    asked = due(begun("decision", "de", "Der Umzug", "irgendwie besser"))
    assert (asked.key, asked.taken_up) == ("purpose+", "Sie schreiben „irgendwie besser“.")
    assert asked.question == "Was sähe dann jemand, der einen Tag lang zuschaut?"


def test_vague_english_answer_is_asked_about_once_more(begun: Begin) -> None:
    asked = due(begun("decision", "en", "The move", "somehow better"))
    assert (asked.key, asked.taken_up) == ("purpose+", "You write “somehow better”.")
    assert asked.question == "What would somebody see who watched for a day?"


def test_second_vague_answer_is_left_as_it_is(begun: Begin) -> None:
    dialogue = begun("decision", "de", "Der Umzug", "irgendwie besser", "eben irgendwie")
    assert due(dialogue).key == "options"


def test_there_are_never_more_follow_ups_than_the_setting_allows(begun: Begin) -> None:
    dialogue = begun("review", "de")
    while not clarify.is_finished(dialogue):
        dialogue = clarify.answer(dialogue, "irgendwie anders")
    again = [one.key for one in dialogue.exchanges if one.key.endswith("+")]
    assert len(again) == clarify.setting("review", "de").follow_ups


def test_preparation_never_asks_more_than_seven_times(begun: Begin) -> None:
    dialogue = begun("prepare", "de")
    while not clarify.is_finished(dialogue):
        dialogue = clarify.answer(dialogue, "irgendwie bald, sie wollen bis Mai und bis Juni fertig sein")
    assert len(dialogue.exchanges) == 7


@pytest.mark.parametrize("text", ["weiß ich nicht", "", "…", "🤷"])
def test_not_knowing_is_an_answer(begun: Begin, text: str) -> None:
    dialogue = begun("decision", "de", "Der Umzug", text)
    assert (due(dialogue).key, due(dialogue).taken_up) == ("options", "Das darf offen bleiben.")


def test_sentences_that_something_may_stay_open_take_turns(begun: Begin) -> None:
    dialogue = begun("overload", "en", "Too much")
    said = []
    for _ in range(3):
        dialogue = clarify.answer(dialogue, "no idea")
        said.append(due(dialogue).taken_up)
    assert said == ["That may stay open.", "All right, that stays open for now.", "That is an answer too."]


def test_deadline_told_before_is_not_asked_but_confirmed(begun: Begin) -> None:
    answers = ["Frau Deichmann, es muss bis Ende August laufen", "Sie ist abends um sieben zu Hause", "", ""]
    dialogue = begun("review", "de", *answers)
    assert due(dialogue).key == "people"
    assert due(dialogue).taken_up == (
        "Gut, das bleibt vorerst offen. "
        "Bis wann: Das steht schon da, „Frau Deichmann, es muss bis Ende August laufen“."
    )


def test_measure_that_names_its_day_is_not_asked_for_one(begun: Begin) -> None:
    dialogue = begun("overload", "de", *[""] * 7, "Am Freitag früher gehen")
    assert due(dialogue).key == "if_then:Am Freitag früher gehen"


def test_occasion_is_not_asked_when_somebody_else_acts(begun: Begin) -> None:
    dialogue = begun("overload", "de", *[""] * 7, "Urlaub planen", "Sabine, bis Freitag")
    assert due(dialogue).key == "clearer"


@pytest.mark.parametrize(
    ("language", "one", "other", "taken_up", "question"),
    [
        (
            "de",
            "Ob wir umziehen, es muss bis Ende März entschieden sein",
            "Spätestens im Mai muss im neuen Lager alles stehen",
            "Einmal schreiben Sie „Ob wir umziehen, es muss bis Ende März entschieden sein“, "
            "einmal „Spätestens im Mai muss im neuen Lager alles stehen“. Oft hat beides seinen Grund.",
            "Welcher Zeitpunkt gilt?",
        ),
        (
            "en",
            "Whether we move, it has to be decided by March",
            "Everything must be ready by May at the latest",
            "In one place you write “Whether we move, it has to be decided by March”, "
            "in another “Everything must be ready by May at the latest”. Often both have their reason.",
            "Which date holds?",
        ),
    ],
)
def test_two_dates_for_one_end_are_noticed_once_and_settled_by_the_answer(
    begun: Begin, language: str, one: str, other: str, taken_up: str, question: str
) -> None:
    dialogue = begun("decision", language, one, other)
    assert clarify.draw(dialogue)["deadline"].state == "contradictory"
    assert (due(dialogue).key, due(dialogue).taken_up, due(dialogue).question) == (
        "differ:deadline",
        taken_up,
        question,
    )
    settled = clarify.answer(dialogue, "bis Mai" if language == "de" else "by May")
    assert due(settled).key == "options"
    assert clarify.draw(settled)["deadline"].state == "clear"


def test_contradiction_left_open_is_not_asked_about_again(begun: Begin) -> None:
    answers = [
        "Ob wir umziehen, es muss bis Ende März entschieden sein",
        "Spätestens im Mai muss im neuen Lager alles stehen",
        "weiß nicht",
    ]
    dialogue = begun("decision", "de", *answers)
    assert clarify.draw(dialogue)["deadline"].state == "contradictory"
    assert due(dialogue).key == "options"


def test_dangers_of_two_options_do_not_contradict_each_other(begun: Begin) -> None:
    answers = [
        "Der Umzug",
        "Alle sitzen in einem Haus",
        "mieten\nkaufen",
        "Miete unter 9.000 Euro im Monat",
        "",
        "",
        "80.000 Euro",
        "",
        "",
        "2 Millionen Euro",
    ]
    dialogue = begun("decision", "de", *answers)  # fmt: skip
    assert due(dialogue).key == "for:Alles bleibt, wie es ist"


def test_why_is_said_once_for_each_step(begun: Begin) -> None:
    dialogue = begun("conflict", "de", *[""] * 14, "anrufen; schreiben", "", "")
    first = clarify.back(clarify.back(dialogue))
    assert [due(one).hints for one in (first, dialogue)] == [("Zum Beispiel: ich, bis Freitag.",), ()]


def test_number_of_a_question_says_how_far_it_is(begun: Begin) -> None:
    dialogue = begun("prepare", "de", "Herrn Voss", "", "")
    assert (due(dialogue).number, due(dialogue).of) == (4, 7)


def test_of_a_long_answer_each_quote_is_the_clause_that_says_it(begun: Begin) -> None:
    concern = (
        "Firma Tjarks, die wollen ein neues Lagersystem und zwar bis Oktober, sagt der Einkäufer Onno, "
        "aber die IT bei denen im Haus ist skeptisch und hat letztes Jahr alles aufgehalten"
    )
    drawn = clarify.draw(begun("prepare", "de", concern))
    quotes = [drawn[dimension].evidence[0].quote for dimension in ("deadline", "obstacles")]
    assert ["bis Oktober" in one for one in quotes] == [True, False]
    assert ["skeptisch" in one for one in quotes] == [False, True]


def test_dialogue_goes_on_from_the_preparation(begun: Begin, to_the_end: Hold) -> None:
    before = to_the_end("prepare", "de")
    after = clarify.begin("one_line", "de", date(2026, 12, 1), before)
    after = clarify.answer(after, "Der Betriebsrat ist dagegen, weil Schichten wegfallen")
    drawn = clarify.draw(after)
    assert (drawn["obstacles"].source, drawn["people"].state) == ("said", "clear")
    assert clarify.outcome(after).concern == "Herrn Voss, Einkaufsleiter bei Tjarks, wegen der neuen Regale"


def test_time_that_names_no_day_is_asked_about_once_more(begun: Begin) -> None:
    held = begun("conflict", "en", *[""] * 14, "call her", "soon")
    asked = due(held)
    assert (asked.key, asked.taken_up) == ("when+:call her", "You write “soon”.")
    assert asked.question == "“call her”: which day would that be, at the latest?"
    held = clarify.answer(held, "Thursday")
    (measure,) = clarify.outcome(held).measures
    assert (measure.who, measure.when, measure.day) == ("me", "Thursday", date(2026, 11, 26))


def test_time_taken_back_does_not_count(begun: Begin) -> None:
    held = begun("conflict", "en", *[""] * 14, "call her by Thursday, no, Friday")
    (measure,) = clarify.outcome(held).measures
    assert measure.day == date(2026, 11, 27)


def test_goal_that_is_only_named_is_asked_about_once_more(begun: Begin) -> None:
    asked = due(begun("decision", "en", "The move", "peace"))
    assert asked.key == "purpose+"


def test_day_of_a_step_is_no_deadline_of_the_whole(begun: Begin) -> None:
    held = begun("conflict", "en", *[""] * 14, "call her", "me, by Friday")
    assert clarify.draw(held)["deadline"].state == "untouched"


def test_leaving_all_as_it_is_needs_nothing(begun: Begin) -> None:
    held = begun("decision", "en", "The move", "", "Leeds; York", *[""] * 9)
    assert "needs:Everything stays as it is" not in [one.key for one in held.exchanges]
    assert clarify.outcome(held).options[-1].is_nothing


@pytest.mark.parametrize("text", ["hm", "maybe", "yeah", "not really", "no"])
def test_word_that_says_nothing_leaves_the_decision_open(text: str, begun: Begin) -> None:
    held = begun("decision", "en", "The move", "", "", "", "", "", "", "", text)
    assert clarify.outcome(held).decision == ""


def test_if_then_keeps_the_word_it_began_with(begun: Begin) -> None:
    held = begun("prepare", "en", *[""] * 5, "When I have parked, I read my questions")
    (measure,) = clarify.outcome(held).measures
    assert (measure.opens, measure.if_) == ("When", "I have parked")
