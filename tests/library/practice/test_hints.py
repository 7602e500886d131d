"""Hints come from the talk alone, and fade."""

from dataclasses import replace

import pytest

from klarheit.languages import phrases
from klarheit.practice.hints import MODES, Hint, echo, faded, hint, is_due, setting_of
from klarheit.practice.model import Said, State

START = State("shop", "de", 1, 0.35, 0.8, "guarded", said=(Said("partner", "Thomsen, guten Tag."),))
SAY = phrases("de", "practised")


def said(*texts: str, **more: object) -> State:
    """A talk that goes on from the opening: asker, partner, asker …"""
    sides = ("asker", "partner")
    turns = tuple(Said(sides[place % 2], text) for place, text in enumerate(texts))  # type: ignore[arg-type]
    return replace(START, said=(*START.said, *turns), **more)  # type: ignore[arg-type]


def test_first_turn_needs_a_purpose() -> None:
    assert hint(START) == Hint(SAY["hint.opening"], SAY["hint.opening.why"])


def test_sentence_left_hanging_invites_silence() -> None:
    talk = said("Was ist passiert?", "Das ist lange her. Na ja, versprochen wird einem ja viel …")
    assert hint(talk).text == SAY["hint.trails"].format(quote="Na ja, versprochen wird einem ja viel …")


def test_silence_is_not_proposed_twice() -> None:
    talk = said("Was ist passiert?", "Versprochen wird einem ja viel …", "", "Wissen Sie …", unheeded=2)
    assert hint(talk).text == SAY["hint.give_back"]


def test_two_questions_without_echo_call_for_giving_back() -> None:
    talk = said("Wie viele Läden?", "Zwei.", "Wie viele Leute?", "Acht.", unheeded=2)
    assert hint(talk).text == SAY["hint.give_back"]


def test_half_sentence_is_remembered_until_somebody_takes_it_up() -> None:
    left = said("Was ist?", "Versprochen wird einem ja viel …", "Wie viele Läden?", "Zwei Läden sind es.")
    assert hint(left).text == SAY["hint.cue"].format(quote="Versprochen wird einem ja viel …")
    taken = said("Was ist?", "Versprochen wird einem ja viel …", "Was wurde versprochen?", "Hilfe, immer.")
    assert hint(taken).text != SAY["hint.cue"].format(quote="Versprochen wird einem ja viel …")


def test_impatient_counterpart_calls_for_a_close() -> None:
    assert hint(said("Und sonst?", "Nichts.", phase="terse")).text == SAY["hint.close"]


def test_otherwise_it_is_the_next_question_of_the_mirror() -> None:
    talk = said("Was soll sich ändern?", "Ich möchte abends wissen, was noch im Regal liegt.")
    found = hint(talk)
    assert found.text.startswith("„")
    assert found.text.endswith("?“")
    assert found.why


def test_ended_talk_has_no_next_turn() -> None:
    assert (
        hint(said("Auf Wiedersehen.", "Auf Wiedersehen.", phase="over", ended="asker")).text
        == SAY["hint.over"]
    )


def test_hint_does_not_depend_on_what_is_hidden() -> None:
    talk = said("Was soll sich ändern?", "Ich möchte abends wissen, was noch im Regal liegt.")
    other = replace(talk, persona="nobody", trust=0.9, cued=("people_daughter",), seed=7)
    assert hint(talk) == hint(other)


@pytest.mark.parametrize(
    ("mode", "asked", "due"),
    [
        ("each", False, True),
        ("each", True, True),
        ("request", False, False),
        ("request", True, True),
        ("none", False, False),
        ("none", True, False),
    ],
)
def test_hint_is_given_as_the_mode_says(mode: str, asked: bool, due: bool) -> None:
    assert is_due(mode, asked=asked) == due


def test_hints_fade() -> None:
    assert [faded(mode) for mode in MODES] == ["request", "none", "none"]


@pytest.mark.parametrize(
    ("cue", "given_back"),
    [
        ("Na ja, versprochen wird einem am Anfang ja viel …", "Versprochen wird einem am Anfang ja viel …?"),
        (
            "Er sagt, er mag das nicht, aber eigentlich ist es ja …",
            "Er sagt, er mag das nicht, aber eigentlich ist es ja …?",
        ),
        ("Well, they promise you the moon to begin with …", "They promise you the moon to begin with …?"),
        ("…", ""),
    ],
)
def test_half_sentence_can_be_given_back(cue: str, given_back: str) -> None:
    assert echo(cue) == given_back


def test_questions_are_worded_for_whom_one_talks_to() -> None:
    assert [setting_of(kind) for kind in ("customer", "employee", "boss")] == [
        "customer",
        "employee",
        "customer",
    ]
