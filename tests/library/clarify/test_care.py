"""Words that sound like danger to life: it stops, says so, gives the numbers, and lets the user decide."""

from collections.abc import Callable
from pathlib import Path

import pytest

from klarheit import clarify
from klarheit.clarify.answers import in_danger
from klarheit.clarify.model import Dialogue
from klarheit.languages import LANGUAGES

Begin = Callable[..., Dialogue]
Hold = Callable[[str, str], Dialogue]


def sentences(name: str) -> list[tuple[str, str]]:
    """The sentences of `words/<name>.<language>.txt`, one a line."""
    folder = Path(__file__).parent / "words"
    files = ((language, folder / f"{name}.{language}.txt") for language in LANGUAGES)
    return [(language, text) for language, file in files for text in file.read_text().splitlines()]


@pytest.mark.parametrize(("language", "text"), sentences("danger"))
def test_danger_is_heard(language: str, text: str) -> None:
    assert in_danger(text, language)


@pytest.mark.parametrize(("language", "text"), sentences("harmless"))
def test_figures_of_speech_are_no_danger(language: str, text: str) -> None:
    assert not in_danger(text, language)


@pytest.mark.parametrize("setting", clarify.SETTINGS)
def test_every_setting_stops_and_gives_the_numbers(begun: Begin, setting: str) -> None:
    prompt = clarify.prompt(begun(setting, "de", "Ich will nicht mehr leben."))
    assert prompt.question == "Möchten Sie hier aufhören oder weitermachen?"
    assert [choice.text for choice in prompt.choices] == ["hier aufhören", "weitermachen"]
    assert prompt.notice[0] == "Was Sie da schreiben, wiegt schwer. Gut, dass Sie es ausgesprochen haben."
    assert prompt.notice[2:-2] == (
        "TelefonSeelsorge: 0800 111 0 111, 0800 111 0 222, 116 123 "
        "(Deutschland, Tag und Nacht, kostenlos, anonym)",
        "Telefonseelsorge: 142 (Österreich, Tag und Nacht, kostenlos)",
        "Die Dargebotene Hand: 143 (Schweiz, Tag und Nacht, anonym)",
        "Notruf: 112 (in ganz Europa; in den USA 911)",
        "Samaritans: 116 123 (Großbritannien und Irland, Tag und Nacht, kostenlos)",
        "988 Lifeline: 988 (USA, Tag und Nacht, kostenlos)",
    )


@pytest.mark.parametrize("text", ["weitermachen", "2", "bitte weiter"])
def test_it_goes_on_when_the_user_says_so(begun: Begin, text: str) -> None:
    dialogue = begun("overload", "de", "Ich will nicht mehr leben.", text)
    assert clarify.prompt(dialogue).key == "weighs"


@pytest.mark.parametrize(
    "text", ["hier aufhören", "1", "ich weiß nicht", "", "ich kann nicht weitermachen", "nein"]
)
def test_anything_but_a_plain_go_on_ends_it(begun: Begin, text: str) -> None:
    dialogue = begun("overload", "de", "Ich will nicht mehr leben.", text)
    assert clarify.is_finished(dialogue)
    assert not clarify.outcome(dialogue).finished


def test_going_back_asks_again_whether_to_go_on(begun: Begin) -> None:
    ended = begun("overload", "de", "Ich will nicht mehr leben.", "aufhören")
    assert clarify.prompt(clarify.back(ended)).key == "care:concern"


def test_second_time_it_stops_with_other_words_and_later_only_gives_the_numbers(begun: Begin) -> None:
    dialogue = begun("overload", "en", "I want to die", "go on", "I feel suicidal")
    assert clarify.prompt(dialogue).question == "Would you rather call somebody now or go on writing?"
    third = clarify.answer(clarify.answer(dialogue, "go on"), "I want to end it all")
    prompt = clarify.prompt(third)
    assert (prompt.key, prompt.notice[0]) == ("wait", "These numbers hold, at any time:")
    assert clarify.prompt(clarify.answer(third, "the CRM")).notice == ()


def test_dangerous_words_stand_in_no_outcome_but_bring_support(begun: Begin) -> None:
    answers = ["Der Umzug", "Ich will nicht mehr leben.", "weitermachen"]
    found = clarify.outcome(begun("decision", "de", *answers))
    assert (found.purpose, [turn.text for turn in found.talk.turns]) == (
        "",
        ["Was haben Sie zu entscheiden?", "Der Umzug"],
    )
    assert found.support is not None
    assert found.support.contacts[0].country == "DE"


def test_overload_always_shows_the_way_to_help(to_the_end: Hold) -> None:
    found = clarify.outcome(to_the_end("overload", "de")).support
    assert found is not None
    assert (found.people, len(found.coach), len(found.contacts)) == (("meine Schwester",), 3, 6)


@pytest.mark.parametrize(("language", "text"), [("de", "niemand"), ("de", "mit keinem"), ("en", "no one")])
def test_nobody_is_no_one_to_talk_to(begun: Begin, language: str, text: str) -> None:
    found = clarify.outcome(begun("overload", language, *[""] * 6, text)).support
    assert found is not None
    assert found.people == ()


def test_other_settings_bring_up_no_helpline(to_the_end: Hold) -> None:
    assert clarify.outcome(to_the_end("decision", "de")).support is None
