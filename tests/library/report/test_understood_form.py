"""The form goes out with empty answers and comes back as endorsements, or as a complaint."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit import formats
from klarheit.clarity.model import Endorsement, Evidence
from klarheit.errors import KlarheitError
from klarheit.mirror import mirror
from klarheit.report.understood.compose import understand
from klarheit.report.understood.form import export, read
from klarheit.report.understood.model import Paragraph, Piece, Sentence, Understood

NOTES = Path(formats.__file__).parents[1] / "data/conversations/notizen.txt"
QUOTE = Evidence(0, 0, 4, "Ende", "partner")


@pytest.fixture(scope="module")
def page() -> Understood:
    return understand(mirror(formats.read(NOTES)))


def page_of(*sentences: Sentence) -> Understood:
    part = Paragraph("where_to", "Was Sie erreichen wollen", sentences)
    return Understood("de", "customer", "T", "S", "", "", (part,), "", "", "")


def answered(form: str, **answers: str) -> str:
    """The form with these answers in its tables."""
    for name, answer in answers.items():
        head, table, rest = form.partition(f"[{name}]")
        form = head + table + rest.replace('answer = ""', f'answer = "{answer}"', 1)
    return form


FORM = export(
    page_of(
        Sentence("s1", "goal", (Piece("Sie wollen, dass „es läuft“."),), (QUOTE,)),
        Sentence("q1", "steps", (Piece("Bis wann?"),), (QUOTE,), asks=True),
        Sentence("q2", "criteria", (Piece("Ich habe angenommen: „X“. Stimmt das?"),), asks=True, means="X"),
    )
)


def test_form_has_a_table_for_every_sentence_of_the_page(page: Understood) -> None:
    tables = tomllib.loads(export(page))
    assert [(name, table["text"], table["answer"]) for name, table in tables.items()] == [
        (sentence.id, sentence.text, "") for sentence in page.sentences
    ]


def test_form_tells_in_comments_how_to_answer() -> None:
    lines = [line for line in FORM.splitlines() if line.startswith("#")]
    assert len(lines) == 6
    assert lines[2].split() == ["#", "stimmt", "wenn", "der", "Satz", "stimmt"]


def test_empty_form_says_nothing(page: Understood) -> None:
    assert read(export(page), "f.toml") == ()


@pytest.mark.parametrize("yes", ["stimmt", "Stimmt!", "ja", "Ja, stimmt.", "right", "That’s right."])
def test_sentence_agreed_to_is_endorsed_as_it_stands(yes: str) -> None:
    assert read(answered(FORM, s1=yes), "f.toml") == (Endorsement("goal", "Sie wollen, dass „es läuft“."),)


def test_sentence_written_instead_is_endorsed_instead() -> None:
    form = answered(FORM, s1="Es soll  leise laufen.", q1="Bis Freitag.", q2="stimmt")
    assert read(form, "f.toml") == (
        Endorsement("goal", "Es soll leise laufen.", "corrected"),
        Endorsement("steps", "Bis Freitag.", "answered"),
        Endorsement("criteria", "X"),
    )


@pytest.mark.parametrize(
    ("form", "key", "field"),
    [
        ('[s1]\nanswer = "ja', "form_broken", "2"),
        ("[s1\n", "form_broken", "1"),
        ('[s1]\ntext = "x"\nanswer = ""\n', "form_incomplete", ["dimension"]),
        ('[s1]\ndimension = "goal"\ntext = "x"\nanswer = true\n', "form_incomplete", ["answer"]),
        ('s1 = "stimmt"\n', "form_incomplete", ["dimension", "text", "answer"]),
        ('[s1]\ndimension = "ziel"\ntext = "x"\nanswer = ""\n', "form_dimension", "s1"),
        (answered(FORM, s1="nein"), "form_only_no", "s1"),
        (answered(FORM, s1="stimmt nicht."), "form_only_no", "s1"),
        (answered(FORM, q1="ja"), "form_yes_to_question", "q1"),
        (FORM.replace("[s1]", "[s7]"), "form_sentence_unknown", "s7"),
    ],
)
def test_form_that_cannot_be_read_says_where(form: str, key: str, field: object) -> None:
    with pytest.raises(KlarheitError) as refused:
        read(form, "f.toml", known=["s1", "q1", "q2"])
    assert refused.value.key == key
    assert field in refused.value.fields.values()


def test_without_the_page_any_sentence_is_taken_as_it_stands() -> None:
    form = answered(FORM.replace("[s1]", "[s7]"), s7="stimmt")
    assert read(form, "f.toml") == (Endorsement("goal", "Sie wollen, dass „es läuft“."),)


@given(st.text(max_size=80))
def test_any_sentence_survives_the_form(words: str) -> None:
    sentence = Sentence("s1", "goal", (Piece(words),))
    assert tomllib.loads(export(page_of(sentence)))["s1"]["text"] == words
