"""Places that might have felt like an interrogation or an agenda: located, with both voices."""

from collections.abc import Callable

import pytest

from klarheit.clarity.model import ClarityMap
from klarheit.measures import places
from klarheit.measures.model import Place
from klarheit.moves.model import Talk

Write = Callable[..., Talk]
Draw = Callable[..., ClarityMap]


def quotes(found: tuple[Place, ...]) -> list[tuple[str, list[str]]]:
    return [(place.key, [evidence.quote for evidence in place.evidence]) for place in found]


THREE = """
    S: Wie viele Monteure haben Sie? [question.narrow tie.new_topic]
    K: Vierzig. [answer]
    S: Welche Software nutzen Sie? [question.narrow tie.new_topic]
    K: Eine alte. [answer]
    S: Wer hat die Leitung? [question.narrow tie.new_topic]
    K: Herr Brandt. [answer]
"""


def test_three_questions_with_short_replies_and_nothing_taken_up(written: Write, drawn: Draw) -> None:
    talk = written(THREE)
    assert quotes(places(talk, drawn(talk))) == [
        (
            "interrogation",
            [
                "Wie viele Monteure haben Sie?", "Vierzig.",
                "Welche Software nutzen Sie?", "Eine alte.",
                "Wer hat die Leitung?", "Herr Brandt.",
            ],
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Welche Software nutzen Sie? [question.narrow", "Wie das? [question.open"),
        ("Welche Software", "Also vierzig. [reflection] Welche Software"),
        ("Eine alte. [answer]", "Eine alte, die noch mein Vorgänger gekauft hat damals. [answer]"),
        ("Wer hat die Leitung? [question.narrow tie.new_topic]", "Das ist gut zu hören. [affirmation]"),
        ("Wie viele Monteure haben Sie? [question.narrow", "Hören Sie mich gut? [question.closed smalltalk"),
        ("Welche Software nutzen Sie? [question.narrow", "Darf ich? [question.closed kind.permission"),
        ("Welche Software nutzen Sie? [question.narrow", "Passt das für Sie? [question.closed"),
    ],
    ids=["asking on", "reflection", "nine words", "no question", "smalltalk", "permission", "check"],
)  # fmt: skip
def test_interrogation_ends_with(written: Write, drawn: Draw, said: str, instead: str) -> None:
    assert said in THREE
    talk = written(THREE.replace(said, instead))
    assert places(talk, drawn(talk)) == ()


def test_question_with_other_words_that_only_ties_in_goes_on_interrogating(
    written: Write, drawn: Draw
) -> None:
    """ "Nein." "Und Brandmelder?" is still a list."""
    talk = written(THREE.replace("tie.new_topic", "tie.follow_up"))
    assert [place.key for place in places(talk, drawn(talk))] == ["interrogation"]


def test_two_questions_are_no_interrogation(written: Write, drawn: Draw) -> None:
    talk = written("\n".join(THREE.strip().splitlines()[:4]))
    assert places(talk, drawn(talk)) == ()


def concern(answer: str, said: str = "Mein Betriebsrat macht da nie mit. [objection]") -> str:
    return f"K: {said}\nS: {answer}"


def test_concern_passed_by_with_an_own_point(written: Write, drawn: Draw) -> None:
    talk = written(concern("Okay. [backchannel] Unser Portal läuft auf jedem Gerät. [pitch]"))
    assert quotes(places(talk, drawn(talk))) == [
        ("jumped_past_concern", ["Mein Betriebsrat macht da nie mit.", "Unser Portal läuft auf jedem Gerät."])
    ]


def test_concern_passed_by_with_a_new_topic(written: Write, drawn: Draw) -> None:
    talk = written(concern("Wie viele Standorte haben Sie? [question.narrow tie.new_topic]"))
    assert [place.key for place in places(talk, drawn(talk))] == ["jumped_past_concern"]


def test_obstacle_in_the_map_is_a_concern_without_a_label(written: Write, drawn: Draw) -> None:
    talk = written(
        concern(
            "Unser Portal läuft auf jedem Gerät. [information]", "Mein Betriebsrat hat ein Veto. [answer]"
        )
    )
    assert [place.key for place in places(talk, drawn(talk, obstacles=0))] == ["jumped_past_concern"]
    assert places(talk, drawn(talk)) == ()


@pytest.mark.parametrize(
    "answer",
    [
        "Was sagt denn der Betriebsrat? [question.open tie.new_topic]",
        "Woran hängt das? [question.open tie.follow_up]",
        "Da rechnen Sie mit Widerstand. [reflection] Unser Portal hilft. [pitch]",
        "Verstehe. [backchannel] Unser Portal läuft auf jedem Gerät. [information]",
        "Das kann ich gut nachvollziehen. [information] Unser Portal hilft. [pitch]",
        "Gut, dass Sie das sagen. [information] Unser Portal hilft. [pitch]",
        "Stark von Ihnen. [affirmation] Unser Portal hilft. [pitch]",
        "Mhm. [backchannel]",
    ],
    ids=["word", "follow-up", "reflection", "verstehe", "nachvollziehen", "gut dass", "affirmation", "mhm"],
)
def test_concern_that_was_heard_is_no_place(written: Write, drawn: Draw, answer: str) -> None:
    talk = written(concern(answer))
    assert places(talk, drawn(talk)) == ()


def test_concern_with_a_question_wants_an_answer(written: Write, drawn: Draw) -> None:
    said = "Mein Betriebsrat macht da nie mit. [objection] Wie lange dauert das? [ask_back]"
    talk = written(concern("Etwa drei Monate. [information]", said))
    assert places(talk, drawn(talk)) == ()


def test_concern_after_a_question_is_still_a_concern(written: Write, drawn: Draw) -> None:
    said = "Wie lange dauert das? [ask_back] Mein Betriebsrat macht da nie mit. [objection]"
    talk = written(concern("Etwa drei Monate. [information]", said))
    assert [place.key for place in places(talk, drawn(talk))] == ["jumped_past_concern"]


def test_word_taken_up_only_to_wave_the_concern_aside_is_not_heard(written: Write, drawn: Draw) -> None:
    aside = "Ach, der Betriebsrat, das kriegen wir schon. [dismissal]"
    heard = "Verstehe. [backchannel] Aber der Betriebsrat, das kriegen wir schon. [dismissal]"
    assert [
        len(places(talk, drawn(talk))) for talk in (written(concern(aside)), written(concern(heard)))
    ] == [1, 0]


@pytest.mark.parametrize(
    "answer",
    [
        "That makes sense.", "We hear you.", "I can see why.", "Your caution is completely valid.",
        "Fair enough.", "I'm sorry about that.", "Thanks for raising it.", "Take all the time you need.",
    ],
)  # fmt: skip
def test_english_concern_that_was_heard_is_no_place(written: Write, drawn: Draw, answer: str) -> None:
    line = "K: My team will never go for it. [doubt]\nS: {} [backchannel] Our portal is easy. [pitch]"
    heard, passed = written(line.format(answer), "en"), written(line.format("Great."), "en")
    assert (len(places(heard, drawn(heard))), len(places(passed, drawn(passed)))) == (0, 1)


PITCH = "Unser Portal " + "kann wirklich alles und noch viel mehr " * 4 + "[pitch]"


def test_long_pitch_before_the_goal(written: Write, drawn: Draw) -> None:
    talk = written(f"S: {PITCH}\nK: Aha, na gut. [answer]\nK: Ich will Ruhe. [answer]")
    found = places(talk, drawn(talk, goal=2))
    assert [(place.key, [evidence.turn for evidence in place.evidence]) for place in found] == [
        ("pitch_before_goal", [0, 1])
    ]


@pytest.mark.parametrize(
    "before",
    [
        "K: Was bieten Sie denn an? [ask_back question.open]",
        "S: Unser Portal hilft. [pitch]\nK: Ob das bei uns klappt? Da habe ich Zweifel. [doubt]",
    ],
    ids=["a question", "a doubt about the offer"],
)
def test_pitch_that_answers_is_no_place(written: Write, drawn: Draw, before: str) -> None:
    talk = written(f"{before}\nS: {PITCH}\nK: Aha. [backchannel]")
    assert "pitch_before_goal" not in [place.key for place in places(talk, drawn(talk))]


def test_pitch_after_the_goal_is_no_place(written: Write, drawn: Draw) -> None:
    talk = written(f"K: Ich will Ruhe. [answer]\nS: {PITCH}")
    assert places(talk, drawn(talk, goal=0)) == ()


def test_short_pitch_before_the_goal_is_no_place(written: Write, drawn: Draw) -> None:
    talk = written("S: Unser Portal kann wirklich alles. [pitch]\nK: Ich will Ruhe. [answer]")
    assert places(talk, drawn(talk, goal=1)) == ()


def test_pitch_is_no_place_when_the_goal_is_set_aside(written: Write, drawn: Draw) -> None:
    talk = written(f"S: {PITCH}\nK: Aha, na gut. [answer]")
    assert places(talk, drawn(talk, set_aside=frozenset({"goal"}))) == ()


def test_places_come_in_the_order_of_the_talk(written: Write, drawn: Draw) -> None:
    talk = written(concern("Unser Portal läuft auf jedem Gerät. [pitch]") + THREE)
    assert [place.key for place in places(talk, drawn(talk))] == ["jumped_past_concern", "interrogation"]
