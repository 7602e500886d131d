"""The seam: a conversation and its sides go in, every move comes out, each with its place."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves import find_sides, recognise
from klarheit.moves.model import LABELS, Talk

SPEAKERS = (Speaker("V", "Verkäuferin", "asker"), Speaker("K", "Kunde", "partner"))


def talk(*turns: tuple[str, str], language: str = "de") -> Talk:
    conversation = Conversation(language, SPEAKERS, tuple(Turn(speaker, text) for speaker, text in turns))
    return recognise(conversation, find_sides(conversation))


def question_labels(found: Talk) -> list[tuple[str, ...]]:
    kept = ("question.", "kind.", "tie.")
    return [tuple(label for label in move.labels if label.startswith(kept)) for move in found.questions()]


def test_each_question_has_form_kind_and_tie() -> None:
    found = talk(
        ("V", "Was führt Sie zu uns?"),
        ("K", "Im Lager bleiben samstags Aufträge liegen."),
        ("V", "Wie viele Aufträge sind das? Und wer entscheidet bei Ihnen über so etwas?"),
    )
    assert question_labels(found) == [
        ("question.open", "tie.new_topic"),
        ("question.narrow", "tie.follow_up"),
        ("question.narrow", "kind.process", "tie.new_topic"),
    ]


def test_two_questions_in_one_sentence_are_two_moves() -> None:
    found = talk(
        ("K", "Guten Tag."), ("V", "Wie lange dauert das heute und bis wann brauchen Sie etwas Neues?")
    )
    assert [found.text(move) for move in found.questions()] == [
        "Wie lange dauert das heute",
        "und bis wann brauchen Sie etwas Neues?",
    ]


def test_word_cannot_be_clarified_before_it_was_used() -> None:
    found = talk(
        ("V", "Was genau machen Sie?"), ("K", "Wir bauen Regale."), ("V", "Was genau meinen Sie mit Regalen?")
    )
    assert question_labels(found) == [
        ("question.open", "tie.new_topic"),
        ("question.open", "kind.clarifying", "tie.follow_up"),
    ]


def test_tie_reaches_back_two_turns_of_the_partner() -> None:
    found = talk(
        ("K", "Uns fehlt der Platz."), ("V", "Mhm."), ("K", "Ja."), ("V", "Wie groß ist der Platz heute?")
    )
    assert question_labels(found) == [("question.narrow", "tie.follow_up")]


def test_advice_in_a_question_carries_both() -> None:
    (move,) = talk(
        ("K", "Es ist zu viel."), ("V", "Haben Sie schon überlegt, jemanden einzustellen?")
    ).questions()
    assert {"question.closed", "advice"} <= set(move.labels)


def test_statement_that_gives_back_is_a_reflection_and_no_question() -> None:
    found = talk(("K", "Uns fehlt im Lager einfach der Platz."), ("V", "Im Lager fehlt der Platz?"))
    assert [move.labels for move in found.moves_by_turn[1]] == [("reflection",)]


def test_partner_asks_back_and_dimensions_are_the_askers() -> None:
    found = talk(("V", "Guten Tag."), ("K", "Bis wann können Sie denn liefern?"))
    (move,) = found.questions("partner")
    assert (move.form, "ask_back" in move.labels, move.dimensions) == ("question.narrow", True, ())


def test_question_mark_makes_surer() -> None:
    with_mark, without = talk(
        ("K", "Ja."), ("V", "Bis wann brauchen Sie das?"), ("K", "Bald."), ("V", "bis wann brauchen sie das")
    ).questions()
    assert with_mark.confidence > without.confidence


SAMPLES = sorted((Path(__file__).parents[3] / "src/klarheit/data/conversations").glob("*.vtt"))
TEXTS = st.text(alphabet="aehinst Wwasieob?.,!…-'„“3\nß🙂", max_size=80)


@given(
    st.lists(st.tuples(st.sampled_from("VK"), TEXTS), min_size=2, max_size=6), st.sampled_from(("de", "en"))
)
def test_moves_cover_every_turn_verbatim_and_in_order(turns: list[tuple[str, str]], language: str) -> None:
    folded = [
        ("V", "Ja."),
        ("K", "Ja."),
        *((speaker, " ".join(text.split()) or "-") for speaker, text in turns),
    ]
    found = talk(*folded, language=language)
    assert [move.turn for move in found.moves] == sorted(move.turn for move in found.moves)
    for turn, moves in zip(found.turns, found.moves_by_turn, strict=True):
        assert moves
        places = [place for move in moves for place in (move.start, move.end)]
        assert places == sorted(places)
        assert all(found.text(move) == found.text(move).strip() for move in moves)
        spoken = "".join(found.text(move) for move in moves)
        assert spoken.replace(" ", "") == turn.text.replace(" ", "")
        assert all(set(move.labels) <= set(LABELS) and 0 <= move.confidence <= 1 for move in moves)


@pytest.mark.parametrize("language", ["de", "en"])
def test_at_most_one_form_kind_and_tie(language: str) -> None:
    words = {
        "de": "Was meinen Sie damit genau, und darf ich fragen, wer das entscheidet?",
        "en": "What do you mean by that, and may I ask who decides?",
    }
    found = talk(("K", words[language]), ("V", words[language]), language=language)
    for move in found.moves:
        for family in ("question.", "kind.", "tie."):
            assert sum(label.startswith(family) for label in move.labels) <= 1
