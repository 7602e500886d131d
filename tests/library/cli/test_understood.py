"""`klarheit understood`: one page for the partner, and the form that comes back."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from klarheit import formats
from klarheit.report.understood.model import AUDIENCES

Told = tuple[int, str, str]
Command = Callable[..., Told]
SAMPLES = Path(formats.__file__).parents[1] / "data/conversations"
NOTES = SAMPLES / "notizen.txt"
TALK = """\
Ich: Woran würden Sie merken, dass es sich gelohnt hat?
Kundin: Daran, dass mein Hund mich wieder erkennt.
Ich: Und was steht im Weg?
Kundin: Die Bank will erst die Zahlen vom letzten Jahr sehen.
"""


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    file = tmp_path / "gespraech.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


def test_letter_goes_to_the_screen(klarheit: Command) -> None:
    code, out, _ = klarheit("understood", NOTES)
    assert code == 0
    assert out.startswith("So habe ich Sie verstanden\n\nGuten Tag,\n\n")
    assert out.endswith("Mit freundlichen Grüßen\n")


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("brief.txt", b"So habe ich Sie verstanden\n"),
        ("mail.txt", b"Betreff: So habe ich Sie verstanden: unser Gespr\xc3\xa4ch am 12. November 2026\n"),
        ("frau-berger-mail.txt", b"Betreff: "),
        ("seite.html", b"<!doctype html>"),
        ("seite.pdf", b"%PDF-"),
        ("seite.json", b'{\n "version": 1,'),
    ],
)
def test_ending_says_what_is_written(klarheit: Command, tmp_path: Path, name: str, beginning: bytes) -> None:
    code, out, err = klarheit("understood", NOTES, "-o", tmp_path / name, "--date", "2026-11-12")
    assert (code, out) == (0, "")
    assert (tmp_path / name).read_bytes().startswith(beginning)
    assert err.splitlines()[0] == str(tmp_path / name)


def test_kind_can_be_told_instead(klarheit: Command, tmp_path: Path) -> None:
    assert klarheit("understood", NOTES, "--as", "mail")[1].startswith("Betreff: ")
    klarheit("understood", NOTES, "--as", "json", "-o", tmp_path / "page.data")
    assert json.loads((tmp_path / "page.data").read_text(encoding="utf-8"))["language"] == "de"


@pytest.mark.parametrize("audience", AUDIENCES)
def test_page_can_be_for_others(klarheit: Command, audience: str) -> None:
    code, out, _ = klarheit("understood", NOTES, "--for", audience)
    titles = {"oneself": "Was ich gesagt habe"}
    assert (code, out.splitlines()[0]) == (0, titles.get(audience, "So habe ich Sie verstanden"))


def test_list_shows_every_sentence_with_its_id_and_nothing_is_written(
    klarheit: Command, tmp_path: Path
) -> None:
    out = klarheit("understood", NOTES, "--list", "-o", tmp_path / "x.txt")[1]
    page = json.loads(klarheit("understood", NOTES, "--as", "json")[1])
    told = [one for part in page["paragraphs"] for one in part["sentences"]]
    left = [f"{one['id']:8}[" for one in page["left_out"]]
    lines = [line for line in out.splitlines() if line]
    assert lines[: len(told)] == [f"{one['id']:8}{one['text']}" for one in told]
    assert [line[:9] for line in lines[len(told) :]] == left
    assert not (tmp_path / "x.txt").exists()


def test_sentences_and_dimensions_can_be_kept_back(klarheit: Command) -> None:
    whole = json.loads(klarheit("understood", NOTES, "--as", "json")[1])
    told = [one for part in whole["paragraphs"] for one in part["sentences"]]
    first, dimension = told[0]["id"], told[-1]["dimension"].removeprefix("dimension.")
    page = json.loads(
        klarheit("understood", NOTES, "--as", "json", "--leave-out", first, "--inner", dimension)[1]
    )
    kept = [one for part in page["paragraphs"] for one in part["sentences"]]
    assert first not in [one["id"] for one in kept]
    assert f"dimension.{dimension}" not in [one["dimension"] for one in kept]


def test_judgement_is_left_out_said_so_and_brought_back(klarheit: Command) -> None:
    talk = SAMPLES / "first-talk.vtt"
    left = json.loads(klarheit("understood", talk, "--as", "json")[1])["left_out"]
    assert left
    told = klarheit("understood", talk, lang="en_GB.UTF-8")[2].splitlines()
    assert told[0] == "Left out, because somebody else could read it:"
    ids = ",".join(one["id"] for one in left)
    assert f"To tell a sentence all the same: --with {ids}" in told
    whole = json.loads(klarheit("understood", talk, "--as", "json", "--with", ids)[1])
    shown = {one["id"] for part in whole["paragraphs"] for one in part["sentences"]}
    assert [one["id"] for one in left if one["id"].startswith("s") and one["id"] not in shown] == []


def test_form_goes_out_and_comes_back(klarheit: Command, tmp_path: Path, talk: Path) -> None:
    form = tmp_path / "antworten.toml"
    assert klarheit("understood", talk, "--form", form)[:2] == (0, "")
    tables = tomllib.loads(form.read_text(encoding="utf-8"))
    criteria = next(name for name, table in tables.items() if table["dimension"] == "criteria")
    head, name, rest = form.read_text(encoding="utf-8").partition(f"[{criteria}]")
    answer = 'answer = "Die Tochter kommt sonntags zum Frühstück."'
    form.write_text(head + name + rest.replace('answer = ""', answer, 1), encoding="utf-8")
    out = klarheit("understood", talk, "--answers", form)[1]
    assert "Die Tochter kommt sonntags zum Frühstück." in " ".join(out.split())
    assert "wieder erkennt" not in out
    clarity = json.loads(klarheit("mirror", talk, "--endorsed", form, "--json")[1])["clarity"]
    entry = next(one for one in clarity["entries"] if one["dimension"] == "dimension.criteria")
    assert (entry["state"], entry["source"]) == ("clear", "corrected")


def test_page_and_form_are_written_in_one_go(klarheit: Command, tmp_path: Path) -> None:
    page, form = tmp_path / "seite.html", tmp_path / "form.toml"
    assert klarheit("understood", NOTES, "-o", page, "--form", form)[0] == 0
    assert (page.exists(), form.exists()) == (True, True)


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["-o", "seite.docx"], "The name “seite.docx” doesn’t tell what to write."),
        (["--as", "pdf"], "A PDF can’t go to the screen."),
        (["--date", "gestern"], "“gestern” is no day."),
        (["--leave-out", "s99"], "“s99” is no sentence of this page."),
        (["-o", "a.txt", "--form", "a.txt"], "The page and the form can’t both be called “a.txt”."),
        (["--answers", "none.toml"], "There is no “none.toml”."),
    ],
)
def test_wrong_options_are_refused(klarheit: Command, options: list[str], complaint: str) -> None:
    code, out, err = klarheit("understood", NOTES, *options)
    assert (code, out) == (2, "")
    assert err.startswith(f"klarheit: {complaint}")


def test_broken_form_is_refused_with_its_line(klarheit: Command, tmp_path: Path) -> None:
    form = tmp_path / "form.toml"
    form.write_text('[s1]\nanswer = "so', encoding="utf-8")
    for command in (["understood", NOTES, "--answers", form], ["mirror", NOTES, "--endorsed", form]):
        code, out, err = klarheit(*command)
        assert (code, out) == (2, "")
        assert err.startswith(f"klarheit: “{form}” can’t be read as a form in line 2.")


def test_form_of_another_talk_is_refused(klarheit: Command, tmp_path: Path) -> None:
    form = tmp_path / "form.toml"
    form.write_text('[s77]\ndimension = "goal"\ntext = "x"\nanswer = "stimmt"\n', encoding="utf-8")
    code, _, err = klarheit("understood", NOTES, "--answers", form)
    assert code == 2
    assert "this page has no sentence [s77]" in err


def test_form_belongs_to_one_talk(klarheit: Command, tmp_path: Path) -> None:
    code, _, err = klarheit("mirror", NOTES, "--out", tmp_path, "--endorsed", tmp_path / "form.toml")
    assert (code, err) == (2, "klarheit: --endorsed belongs to a single conversation. Leave --out away.\n")


def test_transcript_is_never_written_over(klarheit: Command, talk: Path) -> None:
    assert klarheit("understood", talk, "-o", talk)[0] == 2
    assert talk.read_text(encoding="utf-8") == TALK


def test_talk_comes_from_standard_input_too(klarheit: Command) -> None:
    code, out, _ = klarheit("understood", "-", stdin=TALK)
    assert (code, out.splitlines()[0]) == (0, "So habe ich Sie verstanden")
