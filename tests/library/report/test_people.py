from dataclasses import replace

import pytest

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.mirror import Mirror
from klarheit.moves.model import Sides, Talk
from klarheit.report.people import name_people


def talk(*speakers: Speaker, askers: str) -> Talk:
    """Everybody says one sentence, in this order."""
    turns = tuple(Turn(speaker.id, "Guten Tag zusammen.") for speaker in speakers)
    return Talk(Conversation("de", speakers, turns), Sides(frozenset({askers}), "hint"), ())


def test_partner_is_called_by_name_when_alone(mirror: Mirror) -> None:
    people = name_people(mirror.talk, "de")
    assert (people.asker, people.partner, people.several) == ("Sie", "Herr Brandt", False)


@pytest.mark.parametrize(
    ("speaker_id", "called"),
    [
        ("Kunde", "Kunde"),
        ("Sales Rep", "Sales Rep"),
        ("SPEAKER_01", "Ihr Gegenüber"),
        ("1", "Ihr Gegenüber"),
        ("spk_1", "Ihr Gegenüber"),
        ("Speaker 2", "Ihr Gegenüber"),
    ],
)
def test_partner_without_a_name_is_called_by_role_word_but_not_by_number(
    speaker_id: str, called: str
) -> None:
    assert name_people(talk(Speaker("Ich"), Speaker(speaker_id), askers="Ich"), "de").partner == called


def test_partners_of_whom_there_are_several_are_listed_and_told_apart() -> None:
    met = talk(Speaker("a", "Anna"), Speaker("b", "Ben"), Speaker("SPEAKER_02"), askers="a")
    people = name_people(met, "en")
    assert people.partner == "The other side"
    assert people.listed == {"asker": ("Anna",), "partner": ("Ben", "SPEAKER_02")}
    assert people.several


def test_voices_with_nothing_but_a_number_are_called_so() -> None:
    people = name_people(talk(Speaker("0"), Speaker("1"), Speaker("2"), askers="0"), "de")
    assert people.names == {"0": "Sie", "1": "Stimme 1", "2": "Stimme 2"}


def test_turn_without_a_speaker_says_so(mirror: Mirror) -> None:
    turns = (*mirror.talk.turns, Turn(None, "Noch jemand?"))
    held = replace(mirror.talk, conversation=replace(mirror.talk.conversation, turns=turns))
    assert name_people(held, "de").names[None] == "Stimme ohne Namen"
