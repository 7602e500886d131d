"""What may go wrong around the command: closed streams, full disks, odd names, targets worth keeping."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from klarheit.cli import main

COMMAND = Path(sys.executable).with_name("klarheit")
NOTES = "Ich: Was soll danach anders sein?\nKunde: Weniger Anrufe in der Nacht.\n"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notizen.txt"
    path.write_text(NOTES)
    return path


def in_german(call: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["/bin/sh", "-c", call], capture_output=True, check=False, text=True, errors="surrogateescape",
        env={"LANG": "de_DE.UTF-8", "PATH": f"{COMMAND.parent}:/usr/bin:/bin", **environment},
    )  # fmt: skip


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("command", ["mirror {}", "convert {}", "formats"])
def test_full_disk_behind_the_output_is_one_sentence(command: str, notes: Path) -> None:
    told = in_german(f"klarheit {command.format(notes)} > /dev/full")
    sentence = "klarheit: Das Betriebssystem hat abgebrochen: der Datenträger ist voll.\n"
    assert (told.returncode, told.stderr) == (2, sentence)


def test_closed_output_swallows_the_mirror(notes: Path) -> None:
    told = in_german(f"klarheit mirror {notes} >&-")
    assert (told.returncode, told.stderr) == (0, "")


def test_closed_input_is_empty() -> None:
    told = in_german("klarheit mirror - <&-")
    sentence = (
        "klarheit: „Standardeingabe“ ist leer. Speichern oder exportieren Sie die Mitschrift noch einmal.\n"
    )
    assert (told.returncode, told.stderr) == (2, sentence)


def test_terminal_without_umlauts_gets_question_marks(notes: Path) -> None:
    told = in_german(f"klarheit mirror {notes}", PYTHONIOENCODING="ascii")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines()[1] == "10 W?rter ? Gegen?ber: Kunde"


def test_json_is_utf8_whatever_the_terminal(notes: Path) -> None:
    plain, narrow = (
        in_german(f"klarheit mirror {notes} --json", **environment)
        for environment in ({}, {"PYTHONIOENCODING": "ascii"})
    )
    assert narrow.stdout == plain.stdout


def test_name_that_is_no_unicode_is_mirrored(tmp_path: Path) -> None:
    folder = tmp_path / "talks"
    folder.mkdir()
    with open(os.fsencode(folder) + b"/k\xfcndigung.txt", "w") as file:  # noqa: PTH123  # a name of bytes
        file.write(NOTES)
    told = in_german(f"klarheit mirror {folder} --out {tmp_path}/mirrors --as html --as text")
    assert told.returncode == 0
    assert sorted(os.listdir(os.fsencode(tmp_path) + b"/mirrors")) == [  # noqa: PTH208
        b"k\xfcndigung.html",
        b"k\xfcndigung.txt",
    ]


def test_name_too_long_is_one_sentence() -> None:
    assert main(["mirror", "x" * 5000]) == 2


@pytest.mark.parametrize("target", ["--html {}", "--pdf {}", "--out {}"])
def test_transcript_is_never_written_over(target: str, notes: Path) -> None:
    options = target.format(notes if "out" not in target else notes.parent)
    kind = "--as text" if "out" in target else ""
    told = in_german(f"klarheit mirror {notes} {options} {kind}")
    assert told.returncode == 2
    assert f"„{notes}“ ist die Mitschrift selbst" in told.stderr
    assert notes.read_text() == NOTES


def test_page_and_paper_of_one_name_are_refused(notes: Path) -> None:
    assert main(["mirror", str(notes), "--html", "x", "--pdf", "x"]) == 2


def test_empty_folder_is_refused_and_nothing_made(tmp_path: Path) -> None:
    (tmp_path / "talks").mkdir()
    assert main(["mirror", str(tmp_path / "talks"), "--out", str(tmp_path / "mirrors")]) == 2
    assert not (tmp_path / "mirrors").exists()


def test_mirrors_made_before_are_no_transcripts(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, out = str(notes.parent), str(notes.parent / "mirrors")
    assert main(["mirror", folder, "--out", out]) == 0
    assert main(["mirror", folder, "--out", out]) == 0
    assert capsys.readouterr().err == f"1 mirrored into {out}\n" * 2


def test_files_in_a_folder_that_cannot_be_opened_are_named(tmp_path: Path) -> None:
    talks = tmp_path / "talks"
    talks.mkdir()
    (talks / "gut.txt").write_text(NOTES)
    (talks / "nirgends.txt").symlink_to("/nonexistent")
    (talks / "kreis.txt").symlink_to("kreis.txt")
    told = in_german(f"klarheit mirror {talks} --out {tmp_path}/mirrors")
    assert (told.returncode, [path.name for path in (tmp_path / "mirrors").iterdir()]) == (2, ["gut.html"])
    assert told.stderr.splitlines()[1:] == [
        f"{talks}/kreis.txt: „kreis.txt“ lässt sich nicht als Datei öffnen. "
        "Kopieren Sie sie auf Ihren Rechner und versuchen Sie es noch einmal.",
        f"„{talks}/nirgends.txt“ gibt es nicht. Prüfen Sie den Pfad und die Schreibweise.",
    ]


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("nowhere/x.html", "diesen Pfad gibt es nicht"),
        ("notizen.txt/x.html", "ein Teil des Pfades ist kein Ordner"),
        (".", "das ist ein Ordner"),
    ],
)
def test_target_that_cannot_be_written_has_a_german_reason(notes: Path, target: str, reason: str) -> None:
    path = notes.parent / target
    told = in_german(f"klarheit mirror {notes} --html {path}")
    assert told.stderr == (
        f"klarheit: „{path}“ lässt sich nicht schreiben ({reason}). "
        "Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen.\n"
    )
    assert [one.name for one in notes.parent.iterdir()] == ["notizen.txt"]


def test_name_that_would_steer_the_terminal_is_shown_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mirror", "a\x1b[31m\nb.txt"]) == 2
    assert capsys.readouterr().err == (
        "klarheit: There is no “a\ufffd[31m\ufffdb.txt”. Check the path and the spelling.\n"
    )


def test_link_stays_a_link(notes: Path) -> None:
    page, link = notes.parent / "page.html", notes.parent / "link.html"
    link.symlink_to("page.html")
    assert main(["mirror", str(notes), "--html", str(link)]) == 0
    assert (link.is_symlink(), page.read_text()[:15]) == (True, "<!doctype html>")


def test_pipe_as_target_is_written_into(notes: Path) -> None:
    told = in_german(f"klarheit mirror {notes} --html /dev/fd/1 2>/dev/null | head -c 15")
    assert told.stdout == "<!doctype html>"
