"""`klarheit questions`: the catalogue listed, searched, and as cards."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from klarheit.clarity.catalogue import LICENCE, SETTINGS, catalogue, question, search
from klarheit.clarity.model import DIMENSIONS

Klarheit = Callable[..., tuple[int, str, str]]
GERMAN = "de_DE.UTF-8"


def test_list_shows_every_question_under_its_dimension(klarheit: Klarheit) -> None:
    code, told, wrong = klarheit("questions", lang=GERMAN)
    assert (code, wrong) == (0, "")
    heads = [line.rpartition(" · ")[2] for line in told.splitlines() if " · " in line and line[0] != " "]
    assert heads == list(DIMENSIONS)
    listed = [line.split()[0] for line in told.splitlines() if line.startswith("  ") and line[2] != " "]
    assert listed == [one.id for one in search(setting="customer", language="de")]


def test_words_are_looked_for_in_the_language_of_the_locale(klarheit: Klarheit) -> None:
    assert klarheit("questions", "Zettel", "--for", "oneself", lang=GERMAN)[1] == (
        "Fragen an sich selbst\n"
        "\n"
        "Ziel · goal\n"
        "  goal.sentence  Welcher eine Satz stünde auf dem Zettel über Ihrem Schreibtisch?\n"
        "\n"
        "Eine Frage. Wozu, wann und was danach: --full. Als Karten zum Ausdrucken: --cards karten.pdf\n"
    )
    assert klarheit("questions", "Zettel", "--for", "oneself")[1].startswith("No question fits")


def test_language_can_be_chosen_whatever_the_locale(klarheit: Klarheit) -> None:
    german = klarheit("questions", "--dimension", "goal", lang=GERMAN)
    assert klarheit("questions", "--dimension", "goal", "--language", "de") == german


def test_filters_hold_together(klarheit: Klarheit) -> None:
    told = klarheit("questions", "--kind", "scaling", "--state", "contradictory", "--for", "employee")[1]
    found = search(kind="scaling", state="contradictory", setting="employee", language="en")
    assert [line.split()[0] for line in told.splitlines() if line.startswith("  ") and line[2] != " "] == [
        one.id for one in found
    ]
    assert told.splitlines()[-1].startswith(f"{len(found)} questions.")


def test_full_entry_holds_all_that_belongs_to_a_question(klarheit: Klarheit) -> None:
    assert klarheit("questions", "criteria.adjective", "--full", lang=GERMAN)[1] == (
        "Fragen an Kunden\n"
        "\n"
        "Kriterien · criteria\n"
        "\n"
        f"  {question('criteria.adjective').wordings['customer']['de'].text}\n"
        "  criteria.adjective · Nachfrage\n"
        "    Wozu        Kommt vom Eigenschaftswort zu etwas, das man prüfen kann.\n"
        "    Wann        Nach „schnell“, „einfach“, „zuverlässig“, „fair“.\n"
        "    Passt       noch ungenau; am Anfang / mittendrin / gegen Ende\n"
        f"    Danach      {question('criteria.number').wordings['customer']['de'].text}\n"
        "                (criteria.number)\n"
        f"                {question('criteria.first_sign').wordings['customer']['de'].text}\n"
        "                (criteria.first_sign)\n"
        "    Vorsicht    Die Zahl selbst vorschlagen.\n"
        f"    Mit Worten  {question('criteria.adjective').wordings['customer']['de'].slot}\n"
        "    Beleg       B. Wer nachfragte, wurde in Versuchen mehr gemocht. Ob deshalb mehr gekauft\n"
        "                wird, ist nicht geprüft.\n"
        "\n"
        "Eine Frage.\n"
    )


def test_following_question_that_is_odd_in_the_setting_gives_way_to_its_dimension(klarheit: Klarheit) -> None:
    asked = [
        (one, key)
        for questions in catalogue().values()
        for one in questions
        for key in one.follow
        if "employee" in one.wordings and key not in DIMENSIONS and "employee" not in question(key).wordings
    ]
    for one, key in asked:
        told = klarheit("questions", one.id, "--full", "--for", "employee")[1]
        assert f"({key})" not in told
    told = klarheit("questions", "goal.talk", "--full")[1]
    assert "any question on “Surroundings”" in told


def test_lines_keep_within_a_narrow_terminal(klarheit: Klarheit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "44")
    for arguments in ((), ("--full",)):
        told = klarheit("questions", "--dimension", "drivers", *arguments, lang=GERMAN)[1]
        assert max(map(len, told.splitlines())) <= 44


def test_nothing_found_says_what_to_let_go(klarheit: Klarheit) -> None:
    code, told, wrong = klarheit(
        "questions", "Zettel", "--kind", "scaling", "--dimension", "goal", lang=GERMAN
    )
    assert (code, wrong) == (0, "")
    scaling = len(search(kind="scaling", dimension="goal", setting="customer", language="de"))
    assert scaling == 1
    assert told == (
        "Keine Frage passt zu allem zugleich.\n"
        "  ohne Zettel: Eine Frage.\n"
        "Alle Fragen zeigt „klarheit questions“.\n"
    )


def test_nothing_found_names_another_setting_that_has_it(klarheit: Klarheit) -> None:
    told = klarheit("questions", "Zettel", "--dimension", "goal", lang=GERMAN)[1]
    assert told.splitlines()[1:-1] == ["  ohne Zettel: 18 Fragen.", "  mit --for oneself: Eine Frage."]


def test_json_holds_both_languages_and_every_setting(klarheit: Klarheit) -> None:
    found = json.loads(klarheit("questions", "goal.what_for", "--json")[1])
    assert (found["licence"], len(found["questions"])) == (LICENCE, 1)
    one, told = question("goal.what_for"), found["questions"][0]
    assert (told["id"], told["grade"], told["fits"]) == (one.id, "C+", list(one.fits))
    assert told["purpose"] == dict(one.purpose)
    assert [(setting, list(texts)) for setting, texts in told["wordings"].items()] == [
        (setting, ["de", "en"]) for setting in SETTINGS
    ]
    wording = one.wordings["employee"]["de"]
    assert told["wordings"]["employee"]["de"] == {"text": wording.text, "slot": wording.slot}


def test_json_of_nothing_is_an_empty_list(klarheit: Klarheit) -> None:
    assert json.loads(klarheit("questions", "xyzzy", "--json")[1])["questions"] == []


def test_cards_are_written_as_pdf_and_the_printing_is_explained(klarheit: Klarheit, tmp_path: Path) -> None:
    file = tmp_path / "cards.PDF"
    code, told, wrong = klarheit("questions", "--dimension", "goal", "--kind", "open", "--cards", file)
    assert (code, told) == (0, "")
    assert wrong.splitlines() == [
        str(file),
        "Print on both sides at actual size, flip on the long edge, cut along the marks: cards in A7.",
    ]
    assert len(PdfReader(BytesIO(file.read_bytes())).pages) == 2


def test_cards_are_written_as_html_in_the_chosen_setting(klarheit: Klarheit, tmp_path: Path) -> None:
    file = tmp_path / "karten.html"
    arguments = ("questions", "--for", "oneself", "--dimension", "goal", "--cards", file)
    assert klarheit(*arguments, lang=GERMAN) == (0, "", f"{file}\n")
    page = file.read_text(encoding="utf-8")
    assert "Welcher eine Satz stünde auf dem Zettel über Ihrem Schreibtisch?" in page
    assert page.count("<details") == len(search(dimension="goal", setting="oneself", language="de"))


def test_cards_in_another_kind_of_file_are_refused(klarheit: Klarheit, tmp_path: Path) -> None:
    code, _, wrong = klarheit("questions", "--cards", tmp_path / "cards.docx")
    assert code == 2
    assert wrong == (
        f"klarheit: “{tmp_path / 'cards.docx'}” is neither .pdf nor .html. "
        "Call the file of the cards cards.pdf, for example.\n"
    )


def test_deck_without_a_question_is_refused_and_leaves_no_file(klarheit: Klarheit, tmp_path: Path) -> None:
    code, _, wrong = klarheit("questions", "xyzzy", "--cards", tmp_path / "cards.pdf")
    assert (code, list(tmp_path.glob("*.pdf"))) == (2, [])
    assert wrong.startswith("klarheit: No question fits all of this at once")


def test_two_views_at_once_are_refused(klarheit: Klarheit) -> None:
    code, _, wrong = klarheit("questions", "--json", "--full")
    assert (code, wrong.splitlines()[-1]) == (
        2,
        "klarheit questions: error: argument --full: not allowed with argument --json",
    )
