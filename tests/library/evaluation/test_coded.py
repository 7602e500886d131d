"""Talks that a person cut and coded."""

from collections.abc import Callable
from pathlib import Path

import pytest

from klarheit.conversation import Turn
from klarheit.errors import UnreadableFile
from klarheit.evaluation import read, read_all

Write = Callable[..., Path]
HEAD = "# language: de\n"


def test_head_is_read_as_written(german: Path) -> None:
    assert read(german).head == {"language": "de", "spelling": "written"}


def test_turns_join_their_segments(german: Path) -> None:
    conversation = read(german).conversation()
    assert conversation.language == "de"
    assert conversation.turns == (
        Turn("asker", "Guten Morgen, Herr Wessels. Wie machen Sie das heute?"),
        Turn("partner", "Wir haben drei Maschinen. Irgendwie steht immer eine."),
        Turn("asker", "Was heißt „irgendwie“ genau?"),
        Turn("partner", "Wie viel kostet das?"),
    )


def test_spans_cut_the_turns_into_the_segments(german: Path) -> None:
    talk = read(german)
    turns = talk.conversation().turns
    cut = [
        turn.text[start:end] for turn, spans in zip(turns, talk.spans(), strict=True) for start, end in spans
    ]
    assert cut == [segment.text for segment in talk.segments]


def test_labels_become_keys_of_the_recogniser(german: Path) -> None:
    keys = [segment.keys for segment in read(german).segments]
    assert keys[4] == ("question.open", "kind.clarifying", "tie.follow_up")
    assert keys[5] == ("ask_back", "question.narrow")


def test_dimension_with_a_tilde_is_vague(german: Path) -> None:
    segment = read(german).segments[2]
    assert (segment.dimensions, segment.vague) == (("situation", "obstacles"), frozenset(("obstacles",)))


def test_runs_of_spaces_are_folded(write: Write) -> None:
    path = write(HEAD + "A | open | | Und   was\tdann?\n")
    assert [segment.text for segment in read(path).segments] == ["Und was dann?"]


def test_folder_is_read_with_the_folders_within(write: Write) -> None:
    for folder, name in (("coded", "b.talk"), ("coded", "a.talk"), ("coded", "notes.txt")):
        path = write(HEAD + "A | open | | Und dann?\n", name, folder)
    assert [talk.path.name for talk in read_all(path.parent)] == ["a.talk", "b.talk"]


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("A | open | Und dann?", "coding_columns"),
        ("A | open | | ", "coding_columns"),
        ("B | open | | Und dann?", "coding_who"),
        ("+ | open | | Und dann?", "coding_who"),
        ("A | | | Und dann?", "coding_unlabelled"),
        ("A | offen | | Und dann?", "coding_label_unknown"),
        ("A | open, open | | Und dann?", "coding_label_twice"),
        ("A | open | ziel | Und dann?", "coding_dimension_unknown"),
        ("A | open | goal, steps, risks | Und dann?", "coding_dimensions_many"),
        ("A | open, closed | | Und dann?", "coding_forms_many"),
        ("A | open, scaling, criteria | | Und dann?", "coding_forms_many"),
        ("A | scaling | | Und dann?", "coding_no_form"),
        ("P | ask_back, open, scaling | | Und dann?", "coding_no_form"),
        ("A | open, dismissal | | Und dann?", "coding_beside_form"),
        ("A | pitch, price | | Nur zehn Euro.", "coding_labels_many"),
        ("P | pitch | | Nur zehn Euro.", "coding_not_partner"),
        ("A | answer | | Ja.", "coding_not_asker"),
        ("P | ask_back | | Und dann?", "coding_ask_back"),
        ("P | open | | Und dann?", "coding_ask_back"),
    ],
)
def test_line_against_the_manual_is_refused_with_its_number(write: Write, line: str, key: str) -> None:
    path = write(HEAD + line + "\n")
    with pytest.raises(UnreadableFile) as refused:
        read(path)
    assert (refused.value.key, refused.value.fields["file"], refused.value.fields["line"]) == (key, path, 2)


def test_side_that_goes_on_needs_a_plus(write: Write) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read(write(HEAD + "A | open | | Und dann?\nA | open | | Und warum?\n"))
    assert (refused.value.key, refused.value.fields["line"]) == ("coding_goes_on", 3)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("A | open | | Und dann?\n", "coding_language"),
        ("# language: nl\nA | open | | Und dann?\n", "coding_language"),
        (HEAD, "coding_empty"),
    ],
)
def test_file_without_language_or_segments_is_refused(write: Write, content: str, key: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read(write(content))
    assert refused.value.key == key


def test_other_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.talk"
    path.write_bytes((HEAD + "A | open | | Wofür?\n").encode("latin-1"))
    with pytest.raises(UnreadableFile) as refused:
        read(path)
    assert refused.value.key == "coding_no_utf8"


def test_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read(tmp_path / "none.talk")
    assert refused.value.key == "table_unreadable"
