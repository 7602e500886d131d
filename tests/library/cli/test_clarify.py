"""`klarheit clarify` as a person uses it: in a terminal, through a pipe, from a file of answers."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from klarheit import clarify

Told = tuple[int, str, str]
Klarheit = Callable[..., Told]
HELD = Path(__file__).parents[1] / "clarify" / "held"
SHOWN = [f"{key}.{language}" for key in clarify.SETTINGS for language in ("de", "en")]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def answers(name: str) -> list[str]:
    rows = tomllib.loads((HELD / f"{name}.toml").read_text(encoding="utf-8"))["answers"]
    return [answer for _, answer in rows]


@pytest.mark.parametrize("name", SHOWN)
def test_answers_from_a_file_hold_the_whole_dialogue(here: Path, klarheit: Klarheit, name: str) -> None:
    setting, language = name.split(".")
    paragraphs = [answer or "/skip" for answer in answers(name)]
    (here / "answers.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")
    options = ["--language", language, "--answers", "answers.txt", "--file", "a.json"]
    code, told, errors = klarheit("clarify", setting.replace("_", "-"), *options)
    assert (code, errors) == (0, "")
    assert told.splitlines()[-1] in ("Geschafft. Alles steht in a.json.", "Done. Everything is in a.json.")
    assert [one.text for one in clarify.read(here / "a.json").exchanges] == answers(name)


def test_preparation_ends_with_three_questions_to_take_along(here: Path, klarheit: Klarheit) -> None:
    typed = "\n".join(answer.replace("\n", "; ") for answer in answers("prepare.de"))
    told = klarheit("clarify", "prepare", "--file", "a.json", lang="de_DE.UTF-8", stdin=typed)[1]
    assert told[told.index("Zum Mitnehmen") :].splitlines()[:7] == [
        "Zum Mitnehmen",
        "  1. Woran würden Sie merken, dass Sie genau die Lösung haben, die Sie sich gewünscht",
        "  hatten?",
        "  2. Welche Stolpersteine könnten auf dem Weg liegen?",
        "  3. Was soll danach anders sein als heute?",
        "",
        "Wozu Sie fragen",
    ]


def test_without_a_setting_it_asks_which(here: Path, klarheit: Klarheit) -> None:
    code, told, _ = klarheit("clarify", "--file", "a.json", stdin="seven\n2\n")
    assert code == 0
    assert "That was none of them. Type a number from 1 to 6." in told.splitlines()
    assert clarify.read(here / "a.json").setting == "one_line"


def test_answers_are_kept_where_it_says(here: Path, klarheit: Klarheit) -> None:
    for _ in range(2):
        klarheit("clarify", "prepare", lang="de_DE.UTF-8", stdin="Herrn Voss\n")
    found = sorted(file.name for file in here.iterdir())
    day = clarify.read(here / found[0]).today.isoformat()
    assert found == [f"klaerung-{day}-2.json", f"klaerung-{day}.json"]


def test_what_was_left_is_taken_up_again(here: Path, klarheit: Klarheit) -> None:
    told = klarheit("clarify", "prepare", "--file", "a.json", stdin="Ms Kern\n/end\n")[1]
    assert told.splitlines()[-2:] == ["Saved. It goes on with:", "  klarheit clarify --resume a.json"]
    told = klarheit("clarify", "--resume", "a.json", stdin="They start in May\n")[1]
    assert "Going on where you left off." in told.splitlines()
    assert [one.text for one in clarify.read(here / "a.json").exchanges] == ["Ms Kern", "They start in May"]


def test_line_after_the_talk_goes_on_from_the_preparation(here: Path, klarheit: Klarheit) -> None:
    klarheit("clarify", "prepare", "--file", "a.json", stdin="Ms Kern\n")
    klarheit("clarify", "one-line", "--after", "a.json", "--file", "b.json", stdin="They start in May\n")
    earlier = clarify.read(here / "b.json").earlier
    assert earlier is not None
    assert earlier.exchanges[0].text == "Ms Kern"


@pytest.mark.parametrize(
    ("command", "lines"),
    [
        ("/help", ["/back     to the question before"]),
        ("/hilfe", ["/back     to the question before"]),
        ("/what", ["There is no such command. There are:", "/back     to the question before"]),
        ("/map", ["By when: clear", "  “They have to be live by the end of May”"]),
        ("/karte", ["By when: clear", "  “They have to be live by the end of May”"]),
    ],
)
def test_commands_show_something_and_change_nothing(
    here: Path, klarheit: Klarheit, command: str, lines: list[str]
) -> None:
    typed = f"Ms Kern\nThey have to be live by the end of May\n{command}\n"
    told = klarheit("clarify", "prepare", "--file", "a.json", stdin=typed)[1].splitlines()
    place = told.index(f"> {command}") + 1
    assert told[place : place + len(lines)] == lines
    assert len(clarify.read(here / "a.json").exchanges) == 2


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (["Ms Kern", "/back", "Mr Osei"], ["Mr Osei"]),
        (["Ms Kern", "/zurück", "Mr Osei"], ["Mr Osei"]),
        (["/back", "Mr Osei"], ["Mr Osei"]),
        (["Ms Kern", "/skip", "/weiter"], ["Ms Kern", "", ""]),
        (["Ms Kern", "/correct", "1", "Mr Osei", "x"], ["Mr Osei", "x"]),
        (["Ms Kern", "/korrigieren", "", "x"], ["Ms Kern", "x"]),
        (["/correct", "Ms Kern"], ["Ms Kern"]),
        (["/usr/bin is full", "12/5"], ["/usr/bin is full", "12/5"]),
    ],
)
def test_commands_skip_go_back_and_correct(
    here: Path, klarheit: Klarheit, typed: list[str], kept: list[str]
) -> None:
    klarheit("clarify", "prepare", "--file", "a.json", stdin="\n".join(typed))
    assert [one.text for one in clarify.read(here / "a.json").exchanges] == kept


def test_words_of_danger_bring_the_numbers_and_the_choice(here: Path, klarheit: Klarheit) -> None:
    typed = "Ich will nicht mehr leben\n/weiter\nhier aufhören\n"
    told = klarheit("clarify", "overload", "--file", "a.json", lang="de_DE.UTF-8", stdin=typed)[1]
    shown = told.splitlines()
    assert "Hier braucht es ein Wort von Ihnen: aufhören oder weitermachen." in shown
    assert sum("0800 111 0 111, 0800 111 0 222" in one for one in shown) == 2
    assert clarify.read(here / "a.json").ended


def test_letters_that_steer_a_terminal_are_not_shown(here: Path, klarheit: Klarheit) -> None:
    told = klarheit("clarify", "prepare", "--file", "a.json", stdin="Kern\x1b[2J\n")[1]
    assert "Noted: “Kern\ufffd[2J”." in told.splitlines()


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["prepare", "--file", "there.json"], "“there.json” is there already."),
        (["prepare", "--resume", "there.json"], "“there.json” knows what it is about."),
        (["--resume", "none.json"], "There is no “none.json”."),
        (
            ["--resume", "there.json"],
            "“there.json” should hold your answers, but something is wrong at kind.",
        ),
        (["prepare", "--answers", "none.txt"], "“none.txt” can't be read"),
    ],
)
def test_what_does_not_go_is_said(here: Path, klarheit: Klarheit, arguments: list[str], error: str) -> None:
    (here / "there.json").write_text("{}")
    code, told, errors = klarheit("clarify", *arguments)
    assert (code, told, errors.startswith(f"klarheit: {error}")) == (2, "", True), errors
    assert [one.name for one in here.iterdir()] == ["there.json"]


def test_dialogue_in_a_terminal_keeps_everything_when_stopped(
    here: Path, at_terminal: Callable[..., tuple[str, int]]
) -> None:
    """Typing, a pasted text of two lines, arrow up, and Ctrl-C."""
    told, code = at_terminal(
        ["clarify", "prepare", "--file", "a.json"],
        ("Wen treffen Sie", "Frau Voß 😀\r"),
        ("Was wissen Sie schon", "\x1b[200~Sie starten im Mai\nDer Chef entscheidet\x1b[201~\r"),
        ("was vermuten Sie", "\x1b[A\x1b[A\r"),
        ("Wann wäre Ihre Lösung", "\x03"),
        ("--resume a.json", ""),
        language="de",
    )
    assert code == 130
    kept = [one["text"] for one in json.loads((here / "a.json").read_text(encoding="utf-8"))["exchanges"]]
    assert kept[:2] == ["Frau Voß 😀", "Sie starten im Mai\nDer Chef entscheidet"]
    assert len(kept) == 3
    assert "Frage 2 von etwa 7" in told
