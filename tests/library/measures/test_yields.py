"""What each question brought."""

from collections.abc import Callable

from klarheit.clarity.model import ClarityMap
from klarheit.measures import question_yield
from klarheit.measures.yields import asked_questions
from klarheit.moves.model import Talk

Write = Callable[..., Talk]
Draw = Callable[..., ClarityMap]


def test_question_has_its_reply_with_words_and_new_words(written: Write) -> None:
    talk = written("""
        S: Was kostet Sie die Umstellung? [question.open]
        K: Die Umstellung kostet uns vor allem Nerven. [answer]
    """)
    (asked,) = asked_questions(talk)
    assert (asked.move, asked.reply, asked.words, asked.new_words, asked.stacked) == (
        talk.moves[0], 1, 7, 1, False,
    )  # fmt: skip


def test_reply_goes_on_over_the_askers_mhm(written: Write) -> None:
    talk = written("""
        S: Wie läuft das? [question.open]
        K: Erst kommt die Anfrage. [answer]
        S: Mhm. [backchannel]
        K: Dann rechnet der Meister. [answer]
    """)
    (asked,) = asked_questions(talk)
    assert (asked.reply, asked.words) == (1, 8)


def test_ja_after_a_question_is_an_answer_even_when_it_looks_like_a_backchannel(written: Write) -> None:
    talk = written("""
        S: Entscheiden Sie das allein? [question.closed]
        K: Ja. [backchannel]
        S: Bis wann? [question.narrow]
        K: Bis Mai. [answer]
    """)
    assert [(asked.reply, asked.words) for asked in asked_questions(talk)] == [(1, 1), (3, 2)]


def test_of_stacked_questions_only_the_last_is_answered(written: Write) -> None:
    talk = written("""
        S: Was stört Sie? [question.open] Und wer ist betroffen? [question.narrow]
        K: Die Monteure vor allem. [answer]
    """)
    assert [(asked.stacked, asked.reply) for asked in asked_questions(talk)] == [(True, None), (False, 1)]


def test_bare_tag_and_rhetorical_question_ask_nothing(written: Write) -> None:
    talk = written("""
        S: Wer will das? [question.rhetorical] Sie entscheiden das? [question.closed] Oder? [question.tag]
        K: Ja. [answer]
    """)
    assert [(talk.text(asked.move), asked.stacked, asked.reply) for asked in asked_questions(talk)] == [
        ("Sie entscheiden das?", False, 1)
    ]


def test_question_at_the_end_has_no_reply(written: Write) -> None:
    (asked,) = asked_questions(written("S: Wie läuft das? [question.open]"))
    assert (asked.reply, asked.words, asked.new_words, asked.beside_median) == (None, 0, 0, None)


def talk_with_replies(written: Write, *words: int) -> Talk:
    return written("".join(f"\nS: Wie? [question.open]\nK: {'ja ' * n} [answer]" for n in words))


def test_replies_stand_beside_the_median_of_their_talk(written: Write) -> None:
    talk = talk_with_replies(written, 4, 10, 20, 5, 10)
    assert [asked.beside_median for asked in asked_questions(talk)] == [0.4, 1.0, 2.0, 0.5, 1.0]


def test_four_replies_have_no_median_to_stand_beside(written: Write) -> None:
    talk = talk_with_replies(written, 4, 10, 20, 5)
    assert {asked.beside_median for asked in asked_questions(talk)} == {None}


def test_question_yield_is_the_median_reply_with_its_interval(written: Write, drawn: Draw) -> None:
    talk = talk_with_replies(written, 4, 10, 20, 5, 11, 30, 8, 9)
    found = question_yield.measure(talk, drawn(talk))
    assert found.interval is not None
    assert (found.value, found.n, found.interval.low, found.interval.high) == (9.5, 8, 5, 20)
    assert found.turns == (1, 3, 5, 7, 9, 11, 13, 15)


def test_question_yield_of_four_replies_is_too_little_to_say(written: Write, drawn: Draw) -> None:
    talk = talk_with_replies(written, 4, 10, 20, 5)
    found = question_yield.measure(talk, drawn(talk))
    assert (found.value, found.absent, found.n) == (None, "too_few", 4)
