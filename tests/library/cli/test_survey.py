from pathlib import Path

import pytest

from klarheit.cli import main

MIX = Path(__file__).parents[3] / "src/klarheit/data/instruments/mix.toml"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


def test_check_of_a_sound_file_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["survey", "check", str(MIX)]) == 0
    assert capsys.readouterr().out == f"{MIX}: in order\n"


def test_check_names_the_place_of_a_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "own.toml"
    file.write_text(MIX.read_text().replace('holder = "Klarheit"\n', ""))
    assert main(["survey", "check", str(file)]) == 1
    assert capsys.readouterr().out == (
        f"{file}, licence: holder is missing, or what stands there is of no use. "
        "Enter it as docs/instruments.md shows.\n"
    )


def test_check_of_a_form_and_of_a_long_one_says_what_keeps_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    item = '[[part.item]]\nkey = "x.{n}"\nkind = "text"\nwords = {{ de = "Und?", en = "And?" }}\n'
    file = tmp_path / "own.toml"
    file.write_text(
        MIX.read_text().replace('key = "mix', 'key = "own')
        + "".join(item.format(n=n) for n in range(20)).replace('"And?"', '"And {guideline}?"', 1)
    )
    assert main(["survey", "check", str(file)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{file}: answering takes about 10 minutes; Klarheit asks nobody for longer than 8. "
        "Leave something out.",
        f"{file}: “x.0” holds {{guideline}}. Such blanks are filled only in the questionnaires "
        "that come with Klarheit.",
    ]


def test_check_refuses_the_keys_of_klarheits_own_questions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "own.toml"
    file.write_text(MIX.read_text().replace("version = 1", "version = 2"))
    assert main(["survey", "check", str(file)]) == 1
    assert capsys.readouterr().out == (
        f"{file}: a key like “mix.ordering.1” belongs to the questions that come with Klarheit. "
        "Give your question another one.\n"
    )


def test_check_of_a_missing_file_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["survey", "check", str(tmp_path / "none.toml"), str(MIX)]) == 2
    assert capsys.readouterr().out == f"{MIX}: in order\n"


def test_show_prints_licence_questions_and_levels(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["survey", "show", "contradiction", "--language", "de"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:4] == [
        "Was zusammenpasst und was nicht",
        "etwa 3 min, Fassung 1",
        "CC BY 4.0, Klarheit (https://creativecommons.org/licenses/by/4.0/)",
        "Klarheit. Nicht validiert, keine Normen.",
    ]
    assert lines[-3:] == ["  Und was tun Sie dann?", "    eigene Worte", "    contradiction.then"]


def test_show_of_a_file_is_that_of_its_key(capsys: pytest.CaptureFixture[str]) -> None:
    main(["survey", "show", "mix"])
    by_key = capsys.readouterr().out
    main(["survey", "show", str(MIX)])
    assert capsys.readouterr().out == by_key


def test_show_of_an_unknown_one_names_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["survey", "show", "mlq"]) == 2
    assert capsys.readouterr().err == (
        "klarheit: “mlq” is no questionnaire of Klarheit. There are: mix, interface, guideline, latitude, "
        "contradiction. Name one of your own by its file.\n"
    )
