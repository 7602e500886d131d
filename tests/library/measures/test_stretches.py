"""Who has the floor, what does not take it, and finding that out once."""

from collections.abc import Callable

import pytest

from klarheit.measures import timing
from klarheit.measures.remembered import once_per_talk
from klarheit.measures.stretches import exchanges, handovers, stretches
from klarheit.moves.model import Talk

Write = Callable[..., Talk]

TALK = """
    S: Mhm. [backchannel]
    S: Erzählen Sie. [question.open]
    K: Erst kam der Brand. [story]
    S: Oh. [backchannel]
    K: Dann lange nichts. [story]
    S: War das schlimm? [question.closed]
    K: Ja. [backchannel]
    S: Und heute? [question.open]
"""


def test_stretches_go_on_over_mhm_but_a_ja_after_a_question_is_one(written: Write) -> None:
    assert [(stretch.side, stretch.turns) for stretch in stretches(written(TALK))] == [
        ("asker", (1,)),
        ("partner", (2, 4)),
        ("asker", (5,)),
        ("partner", (6,)),
        ("asker", (7,)),
    ]


def test_several_people_of_one_side_share_a_stretch(written: Write) -> None:
    talk = written("S: Wer? [question.narrow]\nK: Ich. [answer]\nL: Und ich. [answer]")
    assert [stretch.turns for stretch in stretches(talk)] == [(0,), (1, 2)]


def test_handover_knows_what_was_said_before(written: Write) -> None:
    first, second = handovers(written(TALK), to="asker")
    assert (first.before, first.said.turns, first.answer.turns) == (stretches(written(TALK))[0], (2, 4), (5,))
    assert second.before is not None
    assert (second.before.turns, second.said.turns, second.answer.turns) == ((5,), (6,), (7,))


def test_exchanges_hold_every_turn_once(written: Write) -> None:
    assert exchanges(written(TALK)) == ((0, 1, 2, 3, 4), (5, 6), (7,))


def test_talk_of_nothing_but_mhm_has_no_stretch_and_one_exchange(written: Write) -> None:
    talk = written("S: Mhm. [backchannel]\nK: Mhm. [backchannel]")
    assert (stretches(talk), exchanges(talk)) == ((), ((0, 1),))


def test_finding_is_made_once_per_talk_and_leaves_the_talk_equal(written: Write) -> None:
    looked: list[Talk] = []

    @once_per_talk
    def look(talk: Talk) -> int:
        looked.append(talk)
        return len(looked)

    one, other = written(TALK), written(TALK)
    assert (look(one), look(one), look(other)) == (1, 1, 2)
    assert one == other == written(TALK)


def test_time_of_a_turn_without_times_is_refused(written: Write) -> None:
    with pytest.raises(ValueError, match="turn 0 has no times"):
        timing.span(written("S: Wer? [question.narrow]"), 0)


def test_times_that_run_backwards_last_no_time(written: Write) -> None:
    assert timing.seconds(written("S 9.0-4.0: Wer? [question.narrow]"), 0) == 0
