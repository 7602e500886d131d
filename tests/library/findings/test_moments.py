"""What succeeded, and one thing for next time: quoted, or nothing."""

from klarheit.clarity.model import DIMENSIONS, ClarityMap, Entry, Evidence
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.findings import one_thing, succeeded
from klarheit.findings.model import Finding
from klarheit.measures.model import AskedQuestion, Place, Uptake
from klarheit.moves.model import Move, Sides, Talk

ROWS = (
    ("asker", "Was wäre anders?", ("question.open", "tie.new_topic")),
    ("partner", "Dass meine Leute samstags nicht mehr kommen müssen.", ("answer",)),
    ("asker", "Samstags, wie oft ist das?", ("question.narrow", "tie.follow_up")),
    (
        "partner",
        "Jeden zweiten, seit dem Frühjahr, und die Spätschicht verliert ihre besten Fahrer, das merkt man.",
        (),
    ),
)


def talk() -> Talk:
    turns = tuple(Turn(side, text) for side, text, _ in ROWS)
    moves = tuple(Move(i, 0, len(text), labels) for i, (_, text, labels) in enumerate(ROWS))
    conversation = Conversation("de", (Speaker("asker"), Speaker("partner")), turns)
    return Talk(conversation, Sides(frozenset({"asker"}), "hint"), moves)


def quote(turn: int) -> Evidence:
    return Evidence.of(talk(), talk().moves[turn])


def clarity(goal: Entry | None = None) -> ClarityMap:
    known = {"goal": goal} if goal else {}
    return ClarityMap(tuple(known.get(key) or Entry(key, "untouched") for key in DIMENSIONS))


def asked(turn: int, words: int = 60, beside: float | None = 2.0, stacked: bool = False) -> AskedQuestion:
    return AskedQuestion(talk().moves[turn], turn + 1, words, 20, beside, stacked)


def test_open_question_with_a_long_reply_is_a_moment() -> None:
    assert succeeded.moments(talk(), clarity(), (asked(0),), ()) == (
        Finding("succeeded.opened", (quote(0), quote(1)), {"words": 60}),
    )


def test_moment_names_what_became_clear_in_the_reply() -> None:
    known = clarity(Entry("goal", "clear", "said", (quote(1),)))
    (moment,) = succeeded.moments(talk(), known, (asked(0),), ())
    assert (moment.key, moment.fields["dimension"]) == ("succeeded.opened_dimension", "goal")


def test_usual_short_stacked_and_narrow_questions_are_no_moment() -> None:
    plain = (
        asked(0, beside=1.4),
        asked(0, words=29),
        asked(0, stacked=True),
        asked(0, beside=None),
        asked(2),
    )
    assert succeeded.moments(talk(), clarity(), plain, ()) == ()


def test_word_taken_up_that_leads_on_is_a_moment() -> None:
    uptake = Uptake(quote(1), quote(2), ("samstag",))
    assert succeeded.moments(talk(), clarity(), (), (uptake,)) == (
        Finding("succeeded.taken_up", (quote(1), quote(2)), {"words": 15}),
    )


def test_what_was_passed_over_is_no_moment() -> None:
    assert succeeded.moments(talk(), clarity(), (), (Uptake(quote(1), None),)) == ()


def test_same_turns_are_not_told_twice() -> None:
    uptake = Uptake(quote(1), quote(2), ("samstag",))
    assert [m.key for m in succeeded.moments(talk(), clarity(), (asked(0),), (uptake,))] == [
        "succeeded.opened"
    ]


def test_one_thing_is_the_concern_passed_by_before_anything_else() -> None:
    places = (
        Place("interrogation", (quote(0), quote(1))),
        Place("jumped_past_concern", (quote(1), quote(2))),
        Place("jumped_past_concern", (quote(3),)),
    )
    assert one_thing.choose(talk(), (), (), places) == Finding(
        "one_thing.jumped_past_concern", (quote(1), quote(2))
    )


def test_one_thing_without_a_place_is_what_was_passed_over() -> None:
    passed = (Uptake(quote(1), None), Uptake(quote(3), None))
    assert one_thing.choose(talk(), (), passed, ()) == Finding("one_thing.passed_over", (quote(3),))


def test_one_thing_is_none_when_nothing_asks_for_it() -> None:
    assert one_thing.choose(talk(), (asked(0),), (Uptake(quote(1), quote(2), ("samstag",)),), ()) is None
