from dataclasses import replace

import pytest

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.mirror import Mirror
from klarheit.moves.model import Move, Sides, Talk
from klarheit.report.course import Bar, Sign, trace

EIGHT = "eins zwei drei vier fünf sechs sieben acht"


def talk(*turns: Turn) -> Talk:
    """A asks, everybody else answers; every turn is one move without a label."""
    speakers = tuple(Speaker(name) for name in dict.fromkeys(turn.speaker for turn in turns) if name)
    moves = tuple(Move(i, 0, len(turn.text), ()) for i, turn in enumerate(turns))
    return Talk(Conversation("de", speakers, turns), Sides(frozenset({"A"}), "hint"), moves)


def test_bars_lie_where_the_times_say() -> None:
    course = trace(talk(Turn("A", EIGHT, 10, 12), Turn("B", EIGHT, 15, 20), Turn("A", EIGHT, 20, 30)), ())
    assert course.bars == (Bar("asker", 0.0, 0.1), Bar("partner", 0.25, 0.5), Bar("asker", 0.5, 1.0))


def test_bars_without_times_are_as_long_as_their_words() -> None:
    course = trace(talk(Turn("A", EIGHT), Turn("B", f"{EIGHT} {EIGHT} {EIGHT}")), ())
    assert (course.bars, course.by_time) == ((Bar("asker", 0.0, 0.25), Bar("partner", 0.25, 1.0)), False)


def test_times_that_run_backwards_are_not_drawn() -> None:
    assert not trace(talk(Turn("A", EIGHT, 10, 12), Turn("B", EIGHT, 4, 9)), ()).by_time


def test_times_that_stand_still_are_not_drawn() -> None:
    assert not trace(talk(Turn("A", EIGHT, 0, 0), Turn("B", EIGHT, 0, 0)), ()).by_time


def test_turns_of_one_side_that_touch_become_one_bar() -> None:
    course = trace(talk(Turn("A", EIGHT), Turn("B", EIGHT), Turn("C", EIGHT), Turn("A", EIGHT)), ())
    assert [bar.side for bar in course.bars] == ["asker", "partner", "asker"]


def test_questions_stand_at_their_place_in_the_turn(mirror: Mirror) -> None:
    questions = trace(mirror.talk, ()).questions
    assert [sign.shape for sign in questions] == ["open", "closed", "closed", "leading"]
    assert questions[0] == Sign(0.0, "open")


def test_rhetorical_question_is_not_drawn() -> None:
    held = talk(Turn("A", EIGHT))
    asked = replace(held, moves=(Move(0, 0, 4, ("question.rhetorical",)),))
    assert trace(asked, ()).questions == ()


def test_telling_is_dark_from_thirty_words_in_one_go() -> None:
    short, long = " ".join(["wort"] * 29), " ".join(["wort"] * 30)
    held = talk(Turn("A", short), Turn("B", EIGHT), Turn("A", long), Turn("B", long))
    told = replace(held, moves=tuple(replace(move, labels=("pitch",)) for move in held.moves))
    assert trace(told, ()).told_turns == (2,)


@pytest.mark.parametrize(
    ("minutes", "ticks"),
    [
        (3, [0, 1, 2, 3]),
        (38, [0, 10, 20, 30]),
        (54, [0, 10, 20, 30, 40, 50]),
        (150, [0, 30, 60, 90, 120, 150]),
    ],
)
def test_axis_has_few_round_minutes(minutes: int, ticks: list[int]) -> None:
    course = trace(talk(Turn("A", EIGHT, 0, 5), Turn("B", EIGHT, 5, minutes * 60)), ())
    assert [minute for _, minute in course.ticks] == ticks


def test_parts_count_every_word_once(mirror: Mirror) -> None:
    spans = trace(mirror.talk, ()).spans
    assert (sum(span.asker_words for span in spans), sum(span.partner_words for span in spans)) == (85, 53)
    assert (sum(span.questions for span in spans), sum(span.open_questions for span in spans)) == (4, 1)
