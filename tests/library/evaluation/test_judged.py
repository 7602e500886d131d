"""What is counted of the coder's labels and of the recogniser's."""

from collections.abc import Callable
from pathlib import Path

import pytest

from klarheit.evaluation import evaluate, read
from klarheit.evaluation.judged import (
    bare,
    coded_keys,
    found_keys,
    judge_segments,
    judge_turns,
    reworded,
    written,
)
from klarheit.moves.model import Move


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Wie geht's, Herr Wessels?", "wie geht's herr wessels"), ("Süd-West – ja.", "süd-west ja"), ("…", "…")],
)
def test_bare_text_has_neither_marks_nor_capitals_and_is_never_empty(text: str, plain: str) -> None:
    assert bare(text) == plain


def test_coded_question_counts_as_question_with_its_dimensions(german: Path) -> None:
    segment = read(german).segments[4]
    assert coded_keys(segment) == {
        "question", "question.open", "kind.clarifying", "tie.follow_up", "dimension.obstacles",
    }  # fmt: skip


def test_question_of_the_partner_is_ask_back_only(german: Path) -> None:
    assert coded_keys(read(german).segments[5]) == {"ask_back"}


def test_dimensions_of_a_statement_are_not_counted(german: Path) -> None:
    assert coded_keys(read(german).segments[2]) == {"answer"}


def test_new_topic_is_not_counted_as_nobody_codes_it() -> None:
    move = Move(0, 0, 4, ("question.open", "tie.new_topic"), ("goal",))
    assert found_keys(move, "asker") == {"question", "question.open", "dimension.goal"}


def test_every_segment_of_the_coder_is_judged(german: Path) -> None:
    talk = read(german)
    judged, guesses = judge_segments(talk, written)
    assert [one.coded for one in judged] == [coded_keys(segment) for segment in talk.segments]
    assert "question" in judged[1].found
    assert {guess.coded for guess in guesses} <= {"greeting", "question.open", "answer", "ask_back"}


def test_turn_has_every_label_of_its_segments(german: Path) -> None:
    judged, cuts = judge_turns(read(german), written)
    assert len(judged) == 4
    assert judged[0].coded == {"greeting", "question", "question.open", "dimension.situation"}
    assert "question" in judged[0].found
    assert cuts.coded == cuts.found == {(0, 28), (1, 26)}


def test_softened_question_is_one_without_its_mark(write: Callable[..., Path]) -> None:
    talk = read(
        write(
            "# language: de\n"
            "A | open | | Wie läuft es?\n"
            "+ | open | | Mich würde interessieren, was daran schwierig ist.\n"
            "P | answer | | Alles.\n"
        )
    )
    judged, _ = judge_segments(talk, written)
    assert [one.soft for one in judged] == [False, True, False]


def test_talk_without_any_mark_has_no_softened_questions(german: Path) -> None:
    judged, _ = judge_segments(reworded(read(german), bare), written)
    assert [one.soft for one in judged] == [False] * 6


def test_languages_and_texts_are_measured_apart(german: Path) -> None:
    found = evaluate([read(german)])
    assert [(part.language, part.text, part.talks) for part in found.parts] == [
        ("de", "written", 1),
        ("de", "bare", 1),
    ]
    part = found.part("de", "written")
    assert part
    assert (part.segments.pieces, part.turns.pieces, part.cuts.coded) == (6, 4, 2)
    question = part.segments.score("question")
    assert question
    assert (question.coded, question.found, question.both) == (2, 2, 2)
