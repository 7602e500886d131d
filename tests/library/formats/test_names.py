"""Who a label is, and which words before a colon are labels at all."""

import pytest

from klarheit import formats
from klarheit.conversation import Speaker
from klarheit.formats import names


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("Anna Müller", Speaker("Anna Müller", "Anna Müller")),
        ("Koch, Ben (Extern)", Speaker("Koch, Ben (Extern)", "Koch, Ben (Extern)")),
        ("Justin Florentine (Besu)", Speaker("Justin Florentine (Besu)", "Justin Florentine (Besu)")),
        ("SPEAKER_00", Speaker("SPEAKER_00")),
        ("Sprecher 2", Speaker("Sprecher 2")),
        ("Speaker B", Speaker("Speaker B")),
        ("spk_1", Speaker("spk_1")),
        ("S01", Speaker("S01")),
        ("A", Speaker("A")),
        ("0", Speaker("0")),
        ("Unbekannt", Speaker("Unbekannt")),
        ("Unknown Speaker", Speaker("Unknown Speaker")),
        ("Verkäuferin", Speaker("Verkäuferin", None, "asker")),
        ("SALES REP", Speaker("SALES REP", None, "asker")),
        ("Kunde 2", Speaker("Kunde 2", None, "partner")),
        ("Kunde (Herr Koch)", Speaker("Kunde (Herr Koch)", "Herr Koch", "partner")),
        ("Kundin Frau Lang", Speaker("Kundin Frau Lang", "Frau Lang", "partner")),
        ("Anna Müller (Beraterin)", Speaker("Anna Müller (Beraterin)", "Anna Müller", "asker")),
        ("Coachee", Speaker("Coachee", None, "partner")),
        ("Therapist", Speaker("Therapist", None, "asker")),
        ("Ben 🐢 Koch", Speaker("Ben 🐢 Koch", "Ben 🐢 Koch")),
    ],
)
def test_label_tells_name_and_role(label: str, speaker: Speaker) -> None:
    assert names.describe(label) == speaker


def test_ich_is_the_asker_and_the_coach_beside_it_the_partner() -> None:
    assert formats.parse(b"Ich: Wie geht es weiter?\nCoach: Was denken Sie denn selbst?").speakers == (
        Speaker("Ich", None, "asker"),
        Speaker("Coach", None, "partner"),
    )


@pytest.mark.parametrize(
    "label",
    ["Anna Müller", "Müller-Lüdenscheidt, Dr. Eva", "stokes",
     "Marius Van Der Wijden (M)", "Jan de Vries", "J. Koch", "Ben 🐢 Koch",
     "Herr Dr. med. Müller-Lüdenscheidt (Extern)", "Frau Prof. Dr.-Ing. h.c. von und zu Klötzli"],
)  # fmt: skip
def test_person_looks_like_a_name(label: str) -> None:
    assert names.looks_like_name(label)


@pytest.mark.parametrize(
    "label",
    ["Richtig, wobei", "Wichtig", "Das heißt", "Er sagte", "Nächster Schritt", "Wir treffen uns um",
     "„Ja“", "", "x" * 61],
)  # fmt: skip
def test_words_before_a_colon_look_like_no_name(label: str) -> None:
    assert not names.looks_like_name(label)


@pytest.mark.parametrize(
    "label",
    ["Fireflies.ai Notetaker Michel", "Otter.ai", "Anna's Presentation", "Präsentation von Anna",
     "read.ai meeting notes"],
)  # fmt: skip
def test_program_is_a_bot(label: str) -> None:
    assert names.is_bot(label)


@pytest.mark.parametrize("label", ["Anna Müller", "Reader, Tom", "Otto Grain", "Kunde"])
def test_person_is_no_bot(label: str) -> None:
    assert not names.is_bot(label)


def said(text: str) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in formats.parse(text.encode()).turns]


def test_colon_inside_the_text_makes_no_speaker() -> None:
    assert said("Anna: Wichtig ist eins: der Preis.\nBen: Richtig, wobei: Budget haben wir keins.") == [
        ("Anna", "Wichtig ist eins: der Preis."),
        ("Ben", "Richtig, wobei: Budget haben wir keins."),
    ]


def test_subtitles_without_names_get_none_from_their_words() -> None:
    cues = "".join(
        f"{i}\n00:00:{i:02},000 --> 00:00:{i:02},900\n{text}\n\n"
        for i, text in enumerate(
            ["Das ist so.", "Also: erstens der Preis.", "Und noch eins.", "Also: zweitens nichts."]
        )
    )
    assert {speaker for speaker, _ in said(cues)} == {None}


def test_guest_who_speaks_once_is_a_speaker_among_wrapped_lines() -> None:
    text = (
        "Anna Müller: Guten Tag.\nBen Koch: Guten Tag,\nich freue mich.\nAnna Müller: Und Sie sind?\n"
        "Petra Lang: Ich leite\nden Einkauf.\nBen Koch: Unser Angebot: gern gleich."
    )
    assert [speaker for speaker, _ in said(text)] == [
        "Anna Müller",
        "Ben Koch",
        "Anna Müller",
        "Petra Lang",
        "Ben Koch",
    ]


def test_line_of_nobody_is_not_put_into_the_customers_mouth() -> None:
    read = formats.parse(
        "Ich: Bis wann?\nKunde: Das muss bis Ostern gehen.\nNächster Schritt: Angebot\n".encode()
    )
    assert [turn.text for turn in read.turns] == ["Bis wann?", "Das muss bis Ostern gehen."]
    assert read.notes == ("lines_left_out",)


def test_name_alone_on_its_line_holds_for_the_next_lines() -> None:
    assert said("Kunde:\nDas dauert zu lange.\nViel zu lange.\n\nIch:\nWas genau?") == [
        ("Kunde", "Das dauert zu lange. Viel zu lange."),
        ("Ich", "Was genau?"),
    ]


def test_spelling_of_a_name_does_not_split_a_person() -> None:
    assert [speaker for speaker, _ in said("ANNA: Guten Tag.\nAnna: Wie geht es Ihnen?\nBen: Gut.")] == [
        "ANNA",
        "Ben",
    ]


def test_spoken_words_at_the_beginning_of_a_line_stay_with_the_speaker() -> None:
    text = "Kunde: Zwei Dinge.\nGenau: erstens der Preis.\n10:30 wäre gut.\n**Wichtig** ist das.\nIch: Warum?"
    assert said(text) == [
        ("Kunde", "Zwei Dinge. Genau: erstens der Preis. 10:30 wäre gut. Wichtig ist das."),
        ("Ich", "Warum?"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Müller 0:03\nWas führt Sie zu uns?\nBen Koch 0:08\nDas dauert zu lange.\n",
        "Anna Müller  0:03\nWas führt Sie zu uns?\n\nBen Koch  0:08\nDas dauert zu lange.\n",
        "[00:00:03] Anna Müller\nWas führt Sie zu uns?\n\n[00:00:08] Ben Koch\nDas dauert zu lange.\n",
        "00:00:03 Anna Müller: Was führt Sie zu uns?\n00:00:08 Ben Koch: Das dauert zu lange.\n",
        "Anna Müller (0:03): Was führt Sie zu uns?\nBen Koch (0:08): Das dauert zu lange.\n",
        "10:15:03\tAnna Müller:\tWas führt Sie zu uns?\n10:15:08\tBen Koch:\tDas dauert zu lange.\n",
        "[0:03] 👤 Anna Müller:Was führt Sie zu uns?\n[0:08] 👤 Ben Koch:Das dauert zu lange.\n",
    ],
)
def test_time_stands_before_or_behind_the_name_on_the_line_or_above(text: str) -> None:
    assert [(turn.speaker, turn.start, turn.text) for turn in formats.parse(text.encode()).turns] == [
        ("Anna Müller", 3.0, "Was führt Sie zu uns?"),
        ("Ben Koch", 8.0, "Das dauert zu lange."),
    ]


def test_sentence_that_ends_in_a_time_opens_no_turn() -> None:
    text = "Anna  0:03\nWann passt es Ihnen?\n\nBen  0:08\nAm besten am\nMontag 10:30\n\nAnna  0:12\nGut.\n"
    assert [speaker for speaker, _ in said(text)] == ["Anna", "Ben", "Anna"]


def test_pictograms_around_a_name_are_left_out() -> None:
    read = formats.parse("😀 Anna 🚀: Wie geht es?\n⭐️ Ben: Gut.\n😀 Anna 🚀: Schön.\nBen: Ja.".encode())
    assert [speaker.id for speaker in read.speakers] == ["Anna", "Ben"]
