"""The files of the settings: whole, in both languages, short enough to be read on a phone."""

import re
from collections.abc import Iterator

import pytest

from klarheit.clarify.settings import SETTINGS, Setting, Step, contacts, setting
from klarheit.clarity.model import DIMENSIONS
from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES

BOTH = [(key, language) for key in SETTINGS for language in LANGUAGES]
LONGEST = 20
MEASURE = {"what", "when", "if_then"}


def sentences(step: Step) -> Iterator[str]:
    yield from filter(None, (step.question, step.why, step.hint, step.again, step.taken_up))


@pytest.mark.parametrize(("key", "language"), BOTH)
def test_sentences_have_at_most_twenty_words(key: str, language: str) -> None:
    steps = setting(key, language).steps
    long = [one for step in steps for one in sentences(step) if len(one.split()) > LONGEST]
    assert long == []


@pytest.mark.parametrize(("key", "language"), BOTH)
def test_each_question_is_one_question_and_stands_once(key: str, language: str) -> None:
    questions = [one for step in setting(key, language).steps for one in (step.question, step.again) if one]
    assert [one for one in questions if one.count("?") != 1 or not one.endswith("?")] == []
    assert len(set(questions)) == len(questions)


@pytest.mark.parametrize("key", SETTINGS)
def test_german_says_sie_and_asks_no_why(key: str) -> None:
    words = r"\b(du|dein\w*|dir|dich|warum)\b"
    told = [one for step in setting(key, "de").steps for one in (*sentences(step), step.heading)]
    asked = [one for one in told if re.search(words, one, re.IGNORECASE) and "warum gerade" not in one]
    assert asked == []
    assert [one for one in told if '"' in one] == []


@pytest.mark.parametrize(("key", "language"), BOTH)
def test_steps_name_only_steps_before_them(key: str, language: str) -> None:
    here, before = setting(key, language), set[str]()
    for step in here.steps:
        named = {step.takes_up, step.each, step.only_after, step.choose_from} - {None}
        assert named <= before, step.id
        before.add(step.id)
    assert len(before) == len(here.steps)


@pytest.mark.parametrize(("key", "language"), BOTH)
def test_dimensions_are_known(key: str, language: str) -> None:
    named = {step.dimension for step in setting(key, language).steps} - {None}
    assert named <= set(DIMENSIONS)


@pytest.mark.parametrize("key", SETTINGS)
def test_setting_begins_with_the_concern_and_ends_with_measures_and_a_last_look(key: str) -> None:
    into = [step.into for step in setting(key, "de").steps]
    if key == "one_line":
        assert into == ["line", "measure"]
        return
    assert (into[0], into[-1]) == ("concern", "clearer")
    assert "measure" in into or set(into) >= MEASURE


def test_both_languages_have_the_same_steps() -> None:
    def bones(here: Setting) -> list[tuple[object, ...]]:
        return [(step.id, step.kind, step.into, step.dimension, step.each) for step in here.steps]

    assert [bones(setting(key, "de")) for key in SETTINGS] == [bones(setting(key, "en")) for key in SETTINGS]


def test_preparation_has_seven_questions_at_most() -> None:
    here = setting("prepare", "de")
    assert (len(here.steps), here.most, here.take_along) == (7, 7, 3)


def test_unknown_setting_is_refused() -> None:
    with pytest.raises(KlarheitError) as refused:
        setting("therapy", "de")
    assert (refused.value.key, refused.value.fields["setting"]) == ("setting_unknown", "therapy")


def test_contacts_of_the_language_come_first_then_the_emergency_number() -> None:
    assert [one.country for one in contacts("de")] == ["DE", "AT", "CH", "EU", "UK", "US"]
    assert [one.country for one in contacts("en")] == ["UK", "US", "EU", "DE", "AT", "CH"]


def test_contacts_have_the_numbers_one_dials() -> None:
    assert {one.country: one.numbers for one in contacts("de")} == {
        "DE": ("0800 111 0 111", "0800 111 0 222", "116 123"),
        "AT": ("142",),
        "CH": ("143",),
        "UK": ("116 123",),
        "US": ("988",),
        "EU": ("112",),
    }
