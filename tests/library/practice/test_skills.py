"""A skill is seen where the talk called for it."""

from collections.abc import Callable

import pytest

from klarheit.practice.play import Played
from klarheit.practice.skills import SKILLS, practised

from .conftest import Line

Held = Callable[..., Played]


def places(skill: str, played: Played) -> list[tuple[int, bool]]:
    return [(one.turn, one.taken) for one in practised(skill, played).places]


def test_open_counts_questions_that_let_somebody_tell(held: Held) -> None:
    talk = held(
        Line("Was soll sich für Sie ändern?", "Ich möchte abends wissen, was noch im Regal liegt."),
        Line("Haben Sie schon eine Kasse?", "Ja."),
        Line("Wie viele Läden haben Sie?", "Zwei."),
    )
    assert places("open", talk) == [(1, True), (2, False)]


def test_follow_up_takes_up_what_was_just_said(held: Held) -> None:
    came = "Wir führen ein Heft, und an vollen Tagen bleibt das Heft leer."
    taken = held(
        Line("Wie läuft es heute?", came), Line("Was passiert, wenn das Heft leer bleibt?", "Ärger.")
    )
    passed = held(Line("Wie läuft es heute?", came), Line("Wie hoch ist Ihr Budget?", "Das sage ich nicht."))
    assert (2, True) in places("follow_up", taken)
    assert (2, False) in places("follow_up", passed)


def test_give_back_is_called_for_by_something_that_matters(held: Held) -> None:
    came = "Letzten Advent haben wir vierzehn Kunden wieder wegschicken müssen."
    told = Line("Was ist passiert?", came, told=("drivers_lost_orders",))
    light = Line("Wie läuft es heute?", "Wir führen ein Heft.", told=("situation_notebook",))
    back = Line("Sie mussten also Kunden wegschicken, obwohl die Ware da war.", "Genau.")
    on = Line("Und bis wann muss es fertig sein?", "Bald.")
    assert places("give_back", held(told, back)) == [(2, True)]
    assert places("give_back", held(told, on)) == [(2, False)]
    assert places("give_back", held(light, on)) == []


def test_silence_lets_a_sentence_hang(held: Held) -> None:
    hanging = Line("Was war da?", "Versprochen wird einem ja viel …", act="cue")
    assert places("silence", held(hanging, Line("", "Vor drei Jahren stand alles still."))) == [(2, True)]
    assert places("silence", held(hanging, Line("Wie viele Läden haben Sie?", "Zwei."))) == [(2, False)]
    taken_up = Line("Was wurde Ihnen versprochen?", "Hilfe, und dann kam keiner.", why="cue_taken_up")
    assert places("silence", held(hanging, taken_up)) == []


def test_criteria_are_asked_for_where_a_wish_has_no_measure(held: Held) -> None:
    wish = Line("Was wünschen Sie sich?", "Es soll einfach besser laufen.")
    asked = Line("Woran würden Sie merken, dass es besser läuft?", "Am leeren Heft.")
    assert places("criteria", held(wish, asked)) == [(2, True)]
    assert places("criteria", held(wish, Line("Wie viele Läden haben Sie?", "Zwei."))) == [(2, False)]


def test_people_are_asked_about_when_somebody_is_named(held: Held) -> None:
    named = Line("Wie läuft es im zweiten Laden?", "Den führt mein Bruder, und der hat seinen eigenen Kopf.")
    asked = Line("Was würde Ihr Bruder dazu sagen?", "Nein.")
    assert places("people", held(named, asked)) == [(2, True)]
    assert places("people", held(named, Line("Wie hoch ist Ihr Budget?", "Hm."))) == [(2, False)]


def test_pitch_is_held_back_until_the_goal_is_told(held: Held) -> None:
    pitch = Line("Unser System ist das beste am Markt, damit sparen Sie sofort Zeit und Geld.", "Aha.")
    goal = Line("Was soll sich ändern?", "Ich möchte abends wissen, was fehlt.", told=("goal_overview",))
    assert places("hold_pitch", held(pitch, goal, pitch)) == [(1, False), (2, True)]


@pytest.mark.parametrize("skill", SKILLS)
def test_counts_are_those_of_the_places(held: Held, skill: str) -> None:
    talk = held(
        Line("Haben Sie eine Kasse?", "Ja, eine alte. Aber mein Bruder …", act="cue"),
        Line("", "Mein Bruder will nur, dass es besser wird.", told=("obstacle_brother",)),
        Line("Unser Kassensystem ist das beste, das garantiere ich Ihnen.", "Soso."),
    )
    found = practised(skill, talk)
    assert found.chances == len(found.places)
    assert found.taken == sum(one.taken for one in found.places)


def test_skill_that_does_not_exist_is_refused(held: Held) -> None:
    with pytest.raises(KeyError):
        practised("charm", held())
