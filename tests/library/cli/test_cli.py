"""The command as a person uses it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import klarheit
from klarheit.clarity.catalogue import question
from klarheit.formats import FORMATS, own, read

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "src/klarheit/data/conversations"
GERMAN = SAMPLES / "erstgespraech.vtt"
ENGLISH = SAMPLES / "first-talk.vtt"
COMMAND = Path(sys.executable).with_name("klarheit")


def klarheit_command(
    *arguments: str | Path, lang: str = "en_GB.UTF-8", stdin: bytes = b""
) -> "subprocess.CompletedProcess[str]":
    done = subprocess.run(
        [COMMAND, *map(str, arguments)], input=stdin, capture_output=True, check=False,
        env={"LANG": lang, "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def test_version_is_printed() -> None:
    assert klarheit_command("--version").stdout == f"klarheit {klarheit.__version__}\n"


def test_help_speaks_german_by_the_locale() -> None:
    told = klarheit_command("mirror", "--help", lang="de_DE.UTF-8").stdout
    assert told.startswith("Aufruf: klarheit mirror")
    assert "Beispiele:" in told
    assert "show this help" not in told


def test_help_speaks_english_without_a_locale() -> None:
    assert klarheit_command("mirror", "--help", lang="C").stdout.startswith("usage: klarheit mirror")


def test_missing_file_name_is_named_in_german() -> None:
    told = klarheit_command("mirror", lang="de_DE.UTF-8")
    assert (told.returncode, told.stderr.splitlines()[-1]) == (2, "klarheit mirror: es fehlt noch: DATEI")


def test_mirror_of_a_german_talk_is_german_whatever_the_locale() -> None:
    told = klarheit_command("mirror", GERMAN)
    assert (told.returncode, told.stderr) == (0, "")
    assert "Was klar wurde" in told.stdout


def test_mirror_in_the_other_language_keeps_the_quotes(tmp_path: Path) -> None:
    told = klarheit_command("mirror", GERMAN, "--report-language", "en", "--json")
    found = json.loads(told.stdout)
    turns = read(GERMAN).turns
    quotes = [quote for entry in found["clarity"]["entries"] for quote in entry["evidence"]]
    assert quotes
    assert all(turns[q["turn"]].text[q["start"] : q["end"]] == q["quote"] for q in quotes)


def test_next_question_is_worded_for_those_spoken_with(tmp_path: Path) -> None:
    talk = tmp_path / "talk.txt"
    talk.write_text("Lea: Guten Tag, Herr Kern, was gibt es?\nKern: Guten Tag.\n", encoding="utf-8")
    told = {
        setting: json.loads(
            klarheit_command("mirror", talk, "--asker", "Lea", "--for", setting, "--json").stdout
        )
        for setting in ("customer", "employee")
    }
    for setting, found in told.items():
        first = found["next_questions"][0]
        assert first["text"] == question(first["id"]).wordings[setting]["de"].text


def test_mirror_writes_html_and_pdf(tmp_path: Path) -> None:
    page, paper = tmp_path / "mirror.html", tmp_path / "mirror.pdf"
    told = klarheit_command("mirror", ENGLISH, "--html", page, "--pdf", paper)
    assert (told.returncode, told.stdout) == (0, "")
    assert page.read_text().startswith("<!doctype html>")
    assert paper.read_bytes().startswith(b"%PDF-")


def test_mirror_of_a_folder_names_what_it_refused(tmp_path: Path) -> None:
    talks, mirrors = tmp_path / "talks", tmp_path / "mirrors"
    talks.mkdir()
    (talks / "good.vtt").write_bytes(ENGLISH.read_bytes())
    (talks / "empty.txt").write_bytes(b"")
    told = klarheit_command("mirror", talks, "--out", mirrors, "--as", "json")
    assert told.returncode == 2
    assert [path.name for path in mirrors.iterdir()] == ["good.json"]
    assert f"1 mirrored into {mirrors}" in told.stderr
    assert f"{talks / 'empty.txt'}: “empty.txt” is empty." in told.stderr


@pytest.mark.parametrize(
    "arguments",
    [(GERMAN, ENGLISH), (SAMPLES,), (GERMAN, "--as", "pdf"), (GERMAN, "--out", "mirrors", "--json")],
    ids=["several", "folder", "as without out", "json with out"],
)
def test_contradicting_arguments_are_refused_before_any_work(arguments: tuple[str | Path, ...]) -> None:
    told = klarheit_command("mirror", *arguments)
    assert (told.returncode, told.stdout, told.stderr.count("\n")) == (2, "", 1)
    assert "--out" in told.stderr
    assert not Path("mirrors").exists()


def test_standard_input_is_read() -> None:
    told = klarheit_command(
        "convert", "-", stdin=b"Ich: Guten Tag, was kann ich tun?\nKunde: Wir brauchen Hilfe.\n"
    )
    assert [turn["speaker"] for turn in json.loads(told.stdout)["turns"]] == ["Ich", "Kunde"]


def test_converted_conversation_reads_back_equal(tmp_path: Path) -> None:
    again = tmp_path / "again.json"
    again.write_text(klarheit_command("convert", GERMAN, "--json").stdout)
    assert own.dump(read(again)) == own.dump(read(GERMAN))


def test_formats_are_listed_in_german_by_the_locale() -> None:
    told = klarheit_command("formats", lang="de_DE.UTF-8").stdout
    assert "Notizen aus dem Gedächtnis (Text)" in told
    assert "Anfangszeiten" in told


def test_formats_lists_every_format() -> None:
    told = klarheit_command("formats").stdout
    assert [line.split()[0] for line in told.splitlines()] == [key for key, *_ in FORMATS]


@pytest.mark.parametrize(
    ("content", "word"),
    [(b"", "leer"), (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "Bild"), (b"%PDF-1.7\n%\xe2\xe3", "PDF")],
    ids=["empty", "picture", "pdf"],
)
def test_bad_file_gets_one_german_sentence_and_writes_nothing(
    tmp_path: Path, content: bytes, word: str
) -> None:
    bad, page = tmp_path / "bad.vtt", tmp_path / "page.html"
    bad.write_bytes(content)
    told = klarheit_command("mirror", bad, "--html", page, lang="de_DE.UTF-8")
    assert (told.returncode, told.stdout, told.stderr.count("\n")) == (2, "", 1)
    assert told.stderr.startswith("klarheit: „bad.vtt“ ist ")
    assert word in told.stderr
    assert not page.exists()


def test_unwritable_target_is_named(tmp_path: Path) -> None:
    told = klarheit_command("mirror", GERMAN, "--html", tmp_path / "nowhere" / "page.html")
    assert (told.returncode, told.stderr.count("\n")) == (2, 1)
    assert "nowhere" in told.stderr


def test_unknown_asker_is_answered_with_the_names() -> None:
    told = klarheit_command("mirror", GERMAN, "--asker", "Zacharias")
    assert told.returncode == 2
    assert "Zacharias" in told.stderr
    assert "Jana Reuter" in told.stderr
