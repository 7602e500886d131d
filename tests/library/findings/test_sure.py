"""A finding rests only on what is sure; the same moves, sure and not, side by side."""

from dataclasses import replace

import pytest

from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry, Evidence
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.findings import headline, one_thing, succeeded
from klarheit.findings.model import Finding
from klarheit.findings.sure import is_sure
from klarheit.measures.model import AskedQuestion, Uptake
from klarheit.moves.model import Move, Sides, Talk

TOLD = "Dass meine Leute samstags nicht mehr kommen müssen und die Spätschicht ihre Fahrer behält."
ROWS = (
    ("asker", "Was wäre dann anders?", ("question.open", "tie.new_topic")),
    ("partner", TOLD, ("answer",)),
    ("asker", "Samstags soll niemand mehr kommen müssen.", ("reflection",)),
    ("partner", "Ja, genau. " + "Darauf warten hier alle seit dem Frühjahr. " * 8, ("story",)),
    ("asker", "Sie wollen doch auch Ruhe, oder?", ("question.leading", "tie.new_topic")),
)


def talk(*unsure: int) -> Talk:
    """The talk above; of the turns named the recogniser is not sure."""
    turns = tuple(Turn(side, text.strip()) for side, text, _ in ROWS)
    moves = tuple(
        Move(i, 0, len(turns[i].text), labels, sure=i not in unsure) for i, (*_, labels) in enumerate(ROWS)
    )
    conversation = Conversation("de", (Speaker("asker"), Speaker("partner")), turns)
    return Talk(conversation, Sides(frozenset({"asker"}), "hint"), moves)


def quote(turn: int) -> Evidence:
    return Evidence.of(talk(), talk().moves[turn])


def clarity(**entries: Entry) -> ClarityMap:
    return ClarityMap(tuple(entries.get(key) or Entry(key, "untouched") for key in DIMENSIONS))


CONFIRMED = clarity(goal=Entry("goal", "clear", "confirmed", (quote(2),)))


def test_quote_is_sure_when_every_move_it_touches_is() -> None:
    first, second = Move(0, 0, 10, ("reflection",)), Move(0, 11, 21, ("question.open",), sure=False)
    heard = replace(talk(), moves=(first, second, *talk().moves[1:]))
    within = Evidence(0, 2, 10, "s wäre d", "asker")
    across = Evidence(0, 2, 15, "s wäre dann a", "asker")
    assert (is_sure(heard, within), is_sure(heard, across)) == (True, False)


@pytest.mark.parametrize(("unsure", "moments"), [((), ["succeeded.opened"]), ((0,), [])])
def test_only_a_question_surely_open_is_told_as_having_opened(
    unsure: tuple[int, ...], moments: list[str]
) -> None:
    heard = talk(*unsure)
    asked = AskedQuestion(heard.moves[0], 1, 60, 20, 2.0, stacked=False)
    assert [found.key for found in succeeded.moments(heard, clarity(), (asked,), ())] == moments


@pytest.mark.parametrize(("unsure", "moments"), [((), ["succeeded.taken_up"]), ((2,), [])])
def test_only_what_surely_gives_back_is_told_as_taken_up(unsure: tuple[int, ...], moments: list[str]) -> None:
    uptake = Uptake(quote(1), quote(2), ("kommen", "samstag"))
    assert [found.key for found in succeeded.moments(talk(*unsure), clarity(), (), (uptake,))] == moments


@pytest.mark.parametrize(("unsure", "moments"), [((), ["succeeded.confirmed"]), ((2,), [])])
def test_only_what_was_surely_given_back_is_told_as_confirmed(
    unsure: tuple[int, ...], moments: list[str]
) -> None:
    assert [found.key for found in succeeded.moments(talk(*unsure), CONFIRMED, (), ())] == moments


@pytest.mark.parametrize(("unsure", "first"), [((), "headline.one_clear"), ((2,), "headline.nothing_clear")])
def test_headline_does_not_call_clear_what_was_only_perhaps_given_back(
    unsure: tuple[int, ...], first: str
) -> None:
    assert headline.compose(talk(*unsure), CONFIRMED)[0].key == first


def test_headline_quotes_the_other_side_whatever_the_move_is_called() -> None:
    known = clarity(goal=Entry("goal", "clear", "said", (quote(1),)))
    assert headline.compose(talk(1), known)[0] == Finding(
        "headline.one_clear", (quote(1),), {"first": "goal"}
    )


@pytest.mark.parametrize(("sure", "told"), [((True, True), "one_thing.leading"), ((True, False), None)])
def test_one_thing_counts_only_questions_that_surely_lead(sure: tuple[bool, bool], told: str | None) -> None:
    heard = talk()
    questions = tuple(
        AskedQuestion(replace(heard.moves[4], sure=each), None, 0, 0, None, stacked=False) for each in sure
    )
    found = one_thing.choose(heard, questions, (), ())
    assert (found and found.key) == told


@pytest.mark.parametrize(("unsure", "told"), [((), "one_thing.passed_over"), ((1,), None)])
def test_one_thing_is_not_something_perhaps_passed_over(unsure: tuple[int, ...], told: str | None) -> None:
    found = one_thing.choose(talk(*unsure), (), (Uptake(quote(1), None),), ())
    assert (found and found.key) == told
