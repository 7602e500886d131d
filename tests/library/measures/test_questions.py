"""Counting questions: how many, how open, following up, leading, stacked; and what is given back."""

from collections.abc import Callable

from klarheit.clarity.model import ClarityMap
from klarheit.measures import follow_up, leading, open_share, question_count, reflection_to_question, stacked
from klarheit.moves.model import Talk

Write = Callable[..., Talk]
Draw = Callable[..., ClarityMap]

OPEN = "S: Was wäre anders? [question.open tie.follow_up]\nK: Manches. [answer]\n"
CLOSED = "S: Ist das so? [question.closed tie.new_topic]\nK: Ja. [answer]\n"
LEADING = "S: Sie wollen doch sparen? [question.leading tie.new_topic]\nK: Ja. [answer]\n"
TWO = "S: Wer? [question.narrow tie.follow_up] Wann? [question.narrow tie.new_topic]\nK: Ich. [answer]\n"
PARTNERS = "K: Was kostet das? [question.narrow ask_back]\nS: Viel. [price]\n"


def test_question_count_counts_the_askers_questions_only(written: Write, drawn: Draw) -> None:
    talk = written(OPEN + PARTNERS + TWO)
    found = question_count.measure(talk, drawn(talk))
    assert (found.value, found.turns, found.interval) == (3, (0, 4, 4), None)


def test_open_share_is_the_share_of_all_questions(written: Write, drawn: Draw) -> None:
    talk = written(OPEN * 4 + CLOSED * 4 + TWO)
    found = open_share.measure(talk, drawn(talk))
    assert (found.value, found.numerator, found.denominator) == (0.4, 4, 10)


def test_follow_up_is_the_share_of_all_questions(written: Write, drawn: Draw) -> None:
    talk = written(OPEN * 4 + CLOSED * 4 + TWO)
    found = follow_up.measure(talk, drawn(talk))
    assert (found.value, found.numerator, found.denominator) == (0.5, 5, 10)


def test_shares_of_nine_questions_are_too_little_to_say(written: Write, drawn: Draw) -> None:
    talk = written(OPEN * 9)
    for measure in (open_share.measure, follow_up.measure):
        found = measure(talk, drawn(talk))
        assert (found.value, found.absent, found.n) == (None, "too_few", 9)


def test_leading_counts_and_names_its_turns(written: Write, drawn: Draw) -> None:
    talk = written(OPEN + LEADING + LEADING)
    found = leading.measure(talk, drawn(talk))
    assert (found.value, found.n, found.turns) == (2, 3, (2, 4))


def test_stacked_counts_turns_not_questions(written: Write, drawn: Draw) -> None:
    talk = written(OPEN + TWO + TWO)
    found = stacked.measure(talk, drawn(talk))
    assert (found.value, found.n, found.turns) == (2, 3, (2, 4))


def test_reflection_to_question_sets_what_is_given_back_beside_what_is_asked(
    written: Write, drawn: Draw
) -> None:
    talk = written(
        OPEN * 6 + "S: Sie wollen Ruhe. [reflection] Also Ruhe und Zeit. [summary]\nK: Ja. [answer]\n" * 2
    )
    found = reflection_to_question.measure(talk, drawn(talk))
    assert (round(found.value or 0, 3), found.numerator, found.denominator, found.n) == (0.667, 4, 6, 10)
    assert found.interval is not None
    assert (round(found.interval.low, 2), round(found.interval.high, 2)) == (0.24, 1.84)


def test_partner_giving_something_back_is_not_the_asker_listening(written: Write, drawn: Draw) -> None:
    talk = written(OPEN * 10 + "K: Sie meinen also den Preis. [reflection]\nS: Ja. [answer]\n")
    assert reflection_to_question.measure(talk, drawn(talk)).value == 0


def test_ratio_without_a_question_has_nothing_to_divide_by(written: Write, drawn: Draw) -> None:
    talk = written("S: Sie wollen Ruhe. [reflection]\nK: Ja. [answer]\n" * 10)
    found = reflection_to_question.measure(talk, drawn(talk))
    assert (found.value, found.absent) == (None, "no_event")
