"""What is no transcript is refused in one sentence: what was wrong, where, what to do."""

import io
import json
import os
import re
import zipfile
from pathlib import Path

import pytest

from klarheit import formats
from klarheit.errors import KlarheitError, UnreadableFile
from klarheit.languages import LANGUAGES, phrases

WHISPER = {"segments": [{"text": "Guten Tag, was kann ich für Sie tun?", "start": 0, "end": 2}]}


def refusal(content: bytes) -> str:
    with pytest.raises(KlarheitError) as error:
        formats.parse(content, name="datei")
    for language in LANGUAGES:
        phrases(language, "errors")[error.value.key].format(**error.value.fields)
    return error.value.key


def zipped(*parts: tuple[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "pdf"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "picture"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "recording"),
        (b"ID3\x03\x00\x00\x00\x00\x00\x21", "recording"),
        (b"\x00\x00\x00\x20ftypM4A \x00\x00", "recording"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "old_or_encrypted_word"),
        (b"{\\rtf1\\ansi Kunde: Guten Tag}", "rich_text"),
        (b"\x1f\x8b\x08\x00\x00", "archive"),
        (bytes(range(256)) * 20, "binary"),
        (zipped(("xl/workbook.xml", b"<workbook/>")), "archive"),
        (zipped(("word/document.xml", b"no xml")), "word_broken"),
        (b"PK\x03\x04 and nothing more", "word_broken"),
        (b"Ja genau danke", "no_speakers"),
        ("Wir trafen uns um 10:30 und sprachen über den Preis. Wichtig: Er zögert.".encode(), "no_speakers"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n", "no_speech"),
        (b'{"segments": [{"text": "Guten Tag", "start": ', "json_broken"),
        (b'[{"text": "Hallo"} {"text": "Ja"}]', "json_broken"),
        (b'"Rolle;"Text\nKunde;Guten Tag', "table_broken"),
        (b"[" * 100_000, "json_too_deep"),
        (b'{"segments": [{"start": ' + b"9" * 5_000 + b"}]}", "json_number"),
        (b'{"weather": "fine"}', "json_unknown"),
        (b'{"a": {"text": "Guten Tag"}, "b": {"text": "Ja, bitte"}}', "several_recordings"),
        (b'{"language": "de", "speakers": [], "turns": []}', "no_speech"),
        (b'{"language": "fr", "speakers": [], "turns": [{"text": "Oui"}]}', "own_broken"),
        (b'{"language": "de", "speakers": [], "turns": [{"speaker": "Wer", "text": "Ja"}]}', "own_broken"),
        (b'{"language": "de", "speakers": [{"id": "A"}, {"id": "A"}], "turns": []}', "own_broken"),
    ],
)  # fmt: skip
def test_file_is_refused_with_its_reason(content: bytes, key: str) -> None:
    assert refusal(content) == key


def test_broken_json_is_refused_with_its_place() -> None:
    with pytest.raises(UnreadableFile) as error:
        formats.parse(b'{"segments": [\n  {"text" "Hallo"}]}', name="talk.json")
    assert error.value.fields == {"file": "talk.json", "line": 2, "column": 11}


def test_word_bomb_stays_packed() -> None:
    bomb = zipped(("word/document.xml", bytes(80_000_000)))
    assert (len(bomb) < 100_000, refusal(bomb)) == (True, "word_too_large")


def test_encrypted_word_is_refused() -> None:
    document = bytearray(zipped(("word/document.xml", b"<w:document/>")))
    for directory in re.finditer(b"PK\x01\x02", bytes(document)):
        document[directory.start() + 8] |= 1
    assert refusal(bytes(document)) == "old_or_encrypted_word"


def test_two_gigabytes_are_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "recording.txt").open("wb") as file:
        file.truncate(2 * 1024**3)
    with pytest.raises(UnreadableFile) as error:
        formats.read(tmp_path / "recording.txt")
    assert (error.value.key, error.value.fields) == (
        "too_large",
        {"file": "recording.txt", "size": 2148, "limit": 50},
    )


def test_huge_input_from_a_pipe_is_refused() -> None:
    assert refusal(bytes(formats.files.LIMIT + 1)) == "too_large"


def test_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as error:
        formats.read(tmp_path)
    assert (error.value.key, error.value.fields) == ("folder", {"file": tmp_path.name})


@pytest.mark.parametrize("name", ["fehlt.vtt", "x" * 300, "null\0byte"])
def test_missing_file_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as error:
        formats.read(tmp_path / name)
    assert error.value.key == ("missing" if name == "fehlt.vtt" else "no_file")


def test_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableFile) as error:
        formats.read(tmp_path / "pipe")
    assert error.value.key == "no_file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_file_without_permission_is_refused(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("Ich: Guten Tag")
    (tmp_path / "talk.txt").chmod(0)
    with pytest.raises(UnreadableFile) as error:
        formats.read(tmp_path / "talk.txt")
    assert error.value.key == "no_permission"


def test_unknown_language_is_refused() -> None:
    with pytest.raises(KlarheitError) as error:
        formats.parse(b"Ich: Hallo", language="fr")
    assert (error.value.key, error.value.fields) == ("language_unknown", {"file": "–", "language": "fr"})


@pytest.mark.parametrize(
    "written",
    ["NaN", "Infinity", "-Infinity", "1e999", "1" + "0" * 400, '"bald"', "[]", "{}", "true", "null"],
)
def test_impossible_times_are_no_times(written: str) -> None:
    content = json.dumps(WHISPER).replace('"start": 0', f'"start": {written}')
    assert [(turn.start, turn.end) for turn in formats.parse(content.encode()).turns] == [(None, None)]


def test_times_that_run_backwards_are_dropped_and_noted() -> None:
    lines = "[00:10:00] Kunde: Das dauert uns zu lange.\n[00:02:00] Ich: Was dauert Ihnen zu lange?\n"
    read = formats.parse(lines.encode())
    assert ([turn.start for turn in read.turns], read.notes) == ([None, None], ("times_backwards",))


def test_times_that_run_backwards_within_one_turn_are_noted_too() -> None:
    lines = (
        "[00:10:00] Kunde: Das dauert uns\n[00:02:00] Kunde: einfach zu lange.\n[00:11:00] Ich: Wie lange?\n"
    )
    read = formats.parse(lines.encode())
    assert ([turn.start for turn in read.turns], read.notes) == ([None, None], ("times_backwards",))


def test_overlap_is_no_step_backwards() -> None:
    first, second = (
        "00:04.000 --> 00:09.000\n<v A>Das dauert zu lange",
        "00:03.500 --> 00:05.000\n<v B>Wie lange?",
    )
    read = formats.parse(f"WEBVTT\n\n{first}\n\n{second}\n".encode())
    assert ([turn.start for turn in read.turns], read.notes) == ([4.0, 3.5], ())


def test_rare_end_before_its_start_becomes_the_start() -> None:
    good = [{"text": f"Wort {i} und noch eins", "start": i, "end": i + 1} for i in range(99)]
    read = formats.parse(json.dumps({"segments": [*good, {"text": "Ende", "start": 99, "end": 3}]}).encode())
    assert (read.turns[-1].start, read.turns[-1].end) == (99.0, 99.0)


def test_frequent_ends_before_their_starts_are_unknown() -> None:
    bad = [{"text": f"Wort {i} und noch eins", "start": i, "end": 0.5} for i in range(4)]
    read = formats.parse(json.dumps({"segments": bad}).encode())
    assert [turn.end for turn in read.turns] == [0.5, None, None, None]


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Guten\\u0000 Tag", "Guten Tag"),
        ("Guten\\ud800 Tag", "Guten\ufffd Tag"),
        ("Mu\\u0308ller \\u200bGmbH", "Müller GmbH"),
        ("  a \\u00a0 b\\n\\tc ", "a b c"),
    ],
)
def test_invisible_and_broken_characters_are_mended(said: str, read: str) -> None:
    content = f'{{"segments": [{{"text": "{said}", "start": 0}}]}}'
    assert [turn.text for turn in formats.parse(content.encode()).turns] == [read]


def test_one_speaker_is_read() -> None:
    read = formats.parse(b"Ich: Das war ein langer Tag, und ich bin noch nicht fertig.")
    assert [speaker.id for speaker in read.speakers] == ["Ich"]


def test_three_words_are_read_as_german_with_a_note() -> None:
    read = formats.parse(b"Anna: Hallo\nBen: Tag Anna")
    assert (read.language, read.notes, len(read.turns)) == ("de", ("language_guessed",), 2)
