"""Skip, go back, correct, end: nothing is lost, nothing is asked twice."""

from collections.abc import Callable
from datetime import date

import pytest

from klarheit import clarify
from klarheit.clarify.dialogue import begin
from klarheit.clarify.model import Dialogue
from klarheit.errors import KlarheitError

Begin = Callable[..., Dialogue]
Hold = Callable[[str, str], Dialogue]


def keys(dialogue: Dialogue) -> list[str]:
    return [exchange.key for exchange in dialogue.exchanges]


def test_skipping_leaves_the_answer_empty(begun: Begin) -> None:
    dialogue = clarify.skip(begun("prepare", "de", "Herrn Voss"))
    assert (dialogue.exchanges[-1].text, clarify.prompt(dialogue).key) == ("", "assumed")


def test_every_step_of_every_setting_can_be_skipped(begun: Begin) -> None:
    for setting in clarify.SETTINGS:
        dialogue = begun(setting, "en")
        while not clarify.is_finished(dialogue):
            assert clarify.prompt(dialogue).may_skip
            dialogue = clarify.skip(dialogue)
        assert clarify.outcome(dialogue).finished


def test_going_back_undoes_the_last_answer(begun: Begin) -> None:
    before = begun("prepare", "de", "Herrn Voss")
    assert clarify.back(clarify.answer(before, "Sie wollen im Mai anfangen")) == before


def test_going_back_at_the_beginning_changes_nothing(begun: Begin) -> None:
    assert clarify.back(begun("prepare", "de")) == begun("prepare", "de")


def test_going_back_takes_up_what_was_ended(begun: Begin) -> None:
    dialogue = begun("prepare", "de", "Herrn Voss")
    ended = clarify.end(dialogue)
    assert clarify.is_finished(ended)
    assert clarify.back(ended) == dialogue


def test_nothing_is_asked_after_the_end(to_the_end: Hold) -> None:
    with pytest.raises(KlarheitError) as refused:
        clarify.prompt(to_the_end("prepare", "de"))
    assert refused.value.key == "clarify_finished"


def test_correcting_changes_the_answer_and_nothing_else(begun: Begin) -> None:
    dialogue = clarify.correct(begun("prepare", "de", "Hern Vos", "x", "y"), "concern", " Herrn Voss ")
    assert [one.text for one in dialogue.exchanges] == ["Herrn Voss", "x", "y"]


def test_correcting_what_was_not_asked_is_refused(begun: Begin) -> None:
    with pytest.raises(KlarheitError) as refused:
        clarify.correct(begun("prepare", "de", "Herrn Voss"), "clearer", "alles")
    assert (refused.value.key, refused.value.fields["known"]) == ("clarify_not_asked", "concern")


def decided(begun: Begin) -> Dialogue:
    answers = ["Der Umzug", "Alle in einem Haus", "miten\nkaufen", "Miete unter 9.000 Euro", "billig", "laut"]
    return begun("decision", "de", *answers)


def test_renamed_option_keeps_what_was_said_about_it(begun: Begin) -> None:
    dialogue = clarify.correct(decided(begun), "options", "mieten\nkaufen")
    assert keys(dialogue)[-2:] == ["for:mieten", "dangers:mieten"]
    assert dialogue.exchanges[-1].question == "„mieten“: Was kann dabei schiefgehen?"
    assert clarify.outcome(dialogue).options[0].dangers == ("laut",)


def test_swapped_options_keep_what_was_said_about_each(begun: Begin) -> None:
    dialogue = clarify.correct(decided(begun), "options", "kaufen\nmiten")
    assert [one.dangers for one in clarify.outcome(dialogue).options] == [(), ("laut",), ()]


def test_added_option_is_asked_about(begun: Begin) -> None:
    dialogue = clarify.correct(decided(begun), "options", "bauen\nmiten\nkaufen")
    assert clarify.prompt(dialogue).key == "for:bauen"


def test_option_taken_out_and_put_in_again_still_knows_what_was_said(begun: Begin) -> None:
    without = clarify.correct(decided(begun), "options", "kaufen")
    assert clarify.outcome(without).options[0].name == "kaufen"
    again = clarify.correct(without, "options", "miten\nkaufen")
    assert clarify.outcome(again).options[0].dangers == ("laut",)


def test_correcting_the_answer_to_the_care_question_goes_on(begun: Begin) -> None:
    ended = begun("overload", "en", "I want to die", "stop")
    assert clarify.prompt(clarify.correct(ended, "care:concern", "go on")).key == "weighs"


def test_language_that_is_not_spoken_is_refused(today: date) -> None:
    with pytest.raises(KlarheitError) as refused:
        begin("prepare", "fr", today)
    assert refused.value.key == "clarify_language"
