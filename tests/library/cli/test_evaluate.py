"""`klarheit evaluate` as a person uses it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).with_name("klarheit")
TALK = """\
# language: de
A | greeting | | Guten Morgen, Herr Wessels.
+ | open | situation | Wie machen Sie das heute?
P | answer | situation | Wir haben drei Maschinen.
A | narrow | people | Wie viele Leute arbeiten da?
P | answer | people | Zwölf.
"""


def evaluate(*arguments: str | Path, lang: str = "en_GB.UTF-8") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [COMMAND, "evaluate", *map(str, arguments)], capture_output=True, check=False, encoding="utf-8",
        env={"LANG": lang, "PATH": "/usr/bin:/bin", "COLUMNS": "200", "PYTHONUTF8": "1"},
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "coded").mkdir()
    for name in ("a", "b"):
        (tmp_path / "coded" / f"{name}.talk").write_text(TALK, encoding="utf-8")
    return tmp_path / "coded"


def test_table_stands_in_the_terminal(folder: Path) -> None:
    told = evaluate(folder)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines()[0].rstrip() == "German: 2 talks, 10 segments"
    rows = [line.split() for line in told.stdout.splitlines()]
    assert ["question", "4", "1.000", "1.000", "1.000"] in [row[:5] for row in rows]


def test_table_speaks_german_by_the_locale(folder: Path) -> None:
    told = evaluate(folder, lang="de_DE.UTF-8")
    assert told.stdout.splitlines()[0].rstrip() == "Deutsch: 2 Gespräche, 10 Abschnitte"
    assert "1,000 [1,000–1,000]" in told.stdout


def test_json_holds_every_figure(folder: Path) -> None:
    found = json.loads(evaluate(folder, "--json").stdout)
    assert found["version"] == 1
    assert [(part["language"], part["text"], part["talks"]) for part in found["parts"]] == [
        ("de", "written", 2), ("de", "bare", 2),
    ]  # fmt: skip
    scores = {score["label"]: score for score in found["parts"][0]["segments"]["scores"]}
    assert scores["question"] == {
        "label": "question", "coded": 4, "found": 4, "both": 4,
        "precision": {"value": 1.0, "low": 1.0, "high": 1.0},
        "recall": {"value": 1.0, "low": 1.0, "high": 1.0},
        "f1": {"value": 1.0, "low": 1.0, "high": 1.0},
    }  # fmt: skip


def test_files_are_measured_like_their_folder(folder: Path) -> None:
    assert evaluate(folder / "a.talk", folder / "b.talk").stdout == evaluate(folder).stdout


def test_tables_are_written_into_a_folder(folder: Path, tmp_path: Path) -> None:
    told = evaluate(folder, "--out", tmp_path / "figures", "--as", "text", "--as", "markdown", "--as", "json")
    written = sorted(path.name for path in (tmp_path / "figures").iterdir())
    assert (told.returncode, told.stdout) == (0, "")
    assert written == ["evaluation.json", "evaluation.md", "evaluation.txt"]
    assert (
        (tmp_path / "figures/evaluation.md").read_text("utf-8").startswith("**German: 2 talks, 10 segments**")
    )


def test_wrong_line_is_named_with_its_file(folder: Path) -> None:
    (folder / "b.talk").write_text("# language: de\nA | offen | | Und dann?\n", encoding="utf-8")
    told = evaluate(folder, lang="de_DE.UTF-8")
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == (
        f"klarheit: „{folder / 'b.talk'}“, Zeile 2: offen ist kein Gesprächsschritt des Codierhandbuchs. "
        "Prüfen Sie die Schreibweise.\n"
    )


def test_folder_without_talks_is_refused(tmp_path: Path) -> None:
    told = evaluate(tmp_path)
    assert told.returncode == 2
    assert told.stderr == (
        f"klarheit: There is no coded talk (file ending in .talk) in “{tmp_path}”. Check the path.\n"
    )


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (("--as", "json"), "--as says what --out writes. Name the folder with --out."),
        (
            ("--json", "--out", "x"),
            "--out writes files into a folder; --json does not go with it. Say what to write with --as.",
        ),
    ],
)
def test_options_that_contradict_are_refused(folder: Path, options: tuple[str, ...], complaint: str) -> None:
    told = evaluate(folder, *options)
    assert (told.returncode, told.stderr) == (2, f"klarheit: {complaint}\n")
