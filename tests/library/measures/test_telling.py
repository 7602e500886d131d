"""What was told before the goal was clear, and when the first pitch came."""

from collections.abc import Callable

from klarheit.clarity.model import ClarityMap
from klarheit.measures import first_pitch, telling_before_goal
from klarheit.moves.model import Talk

Write = Callable[..., Talk]
Draw = Callable[..., ClarityMap]

TALK = """
    S: Guten Tag. [greeting] Wir bauen leise Kräne. [information]
    K: Schön. [answer]
    S: Die leisesten weit und breit. [pitch] Kennen Sie uns? [question.closed]
    K: Nein. [answer] Ich will, dass nachts niemand mehr klagt. [answer]
    S: Dafür kostet der Kran etwas mehr. [price]
"""


def test_telling_before_goal_counts_words_up_to_the_clear_goal(written: Write, drawn: Draw) -> None:
    talk = written(TALK)
    found = telling_before_goal.measure(talk, drawn(talk, goal=3))
    assert (found.value, found.unit, found.n, found.turns) == (9, "words", 2, (0, 2))


def test_telling_before_goal_counts_the_whole_talk_when_the_goal_never_got_clear(
    written: Write, drawn: Draw
) -> None:
    talk = written(TALK)
    assert telling_before_goal.measure(talk, drawn(talk)).value == 15


def test_telling_before_goal_leaves_out_what_the_partner_tells(written: Write, drawn: Draw) -> None:
    talk = written("K: Wir bauen Häuser. [information]\nS: Aha. [backchannel]")
    assert telling_before_goal.measure(talk, drawn(talk)).value == 0


def test_telling_before_goal_is_silent_when_the_goal_is_set_aside(written: Write, drawn: Draw) -> None:
    talk = written(TALK)
    found = telling_before_goal.measure(talk, drawn(talk, set_aside=frozenset({"goal"})))
    assert (found.value, found.absent) == (None, "set_aside")


def test_first_pitch_counts_the_words_of_both_sides_before_it(written: Write, drawn: Draw) -> None:
    talk = written(TALK)
    found = first_pitch.measure(talk, drawn(talk))
    assert (found.value, found.unit, found.turns) == (7, "words", (2,))


def test_first_pitch_within_a_turn_counts_the_words_before_it_there(written: Write, drawn: Draw) -> None:
    talk = written("S: Schön, dass Sie da sind. [greeting] Unser Kran ist der beste. [pitch]")
    assert first_pitch.measure(talk, drawn(talk)).value == 5


def test_first_pitch_of_one_who_never_pitches_did_not_happen(written: Write, drawn: Draw) -> None:
    talk = written("S: Wie geht es? [question.open]\nK: Unser Kran ist toll. [pitch]")
    assert first_pitch.measure(talk, drawn(talk)).absent == "no_event"
