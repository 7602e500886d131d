"""The catalogue's files say what a contributor must keep to."""

import tomllib
from importlib.resources import files

import pytest

from klarheit.clarity.catalogue import CatalogueQuestion, catalogue
from klarheit.clarity.model import DIMENSIONS
from klarheit.languages import LANGUAGES

KINDS = {
    "open",
    "criteria",
    "scaling",
    "circular",
    "hypothetical",
    "exception",
    "resource",
    "worsening",
    "comparison",
    "clarifying",
}
FIELDS = {"id", "kind", "de", "en", "fits", "purpose", "trap"}
WITH_WORD = {"de_with", "en_with"}
QUOTED_SLOT = {"de": "„{word}“", "en": "“{word}”"}
REPROACHES = ("warum", "wieso", "weshalb", "why")
PERMISSIONS = ("darf ich", "dürfte ich", "may i", "can i ask", "could i ask")
FOLDER = files("klarheit").joinpath("data", "questions")
ALL = [question for questions in catalogue().values() for question in questions]


def name(question: CatalogueQuestion) -> str:
    return question.id


def wordings(question: CatalogueQuestion) -> list[str]:
    return [*question.text.values(), *question.with_word.values()]


def test_every_dimension_has_at_least_four_questions() -> None:
    assert tuple(catalogue()) == DIMENSIONS
    assert min(len(questions) for questions in catalogue().values()) >= 4


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_file_names_its_licence_and_knows_no_other_field(dimension: str) -> None:
    source = FOLDER.joinpath(f"{dimension}.toml").read_text(encoding="utf-8")
    assert "Written for the Klarheit project; CC BY 4.0" in source.splitlines()[0]
    for row in tomllib.loads(source)["question"]:
        assert set(row) in (FIELDS, FIELDS | WITH_WORD), row["id"]


def test_ids_are_unique_and_begin_with_their_dimension() -> None:
    assert len({question.id for question in ALL}) == len(ALL)
    assert {question.id for question in ALL if not question.id.startswith(f"{question.dimension}.")} == set()


@pytest.mark.parametrize("question", ALL, ids=name)
def test_question_is_of_a_known_kind_and_fits_some_state(question: CatalogueQuestion) -> None:
    assert question.kind in KINDS
    assert question.fits
    assert set(question.fits) <= {"untouched", "asked", "vague", "contradictory"}


@pytest.mark.parametrize("question", ALL, ids=name)
def test_question_is_one_question_in_both_languages(question: CatalogueQuestion) -> None:
    assert tuple(question.text) == LANGUAGES
    assert [text.count("?") for text in wordings(question)] == [1] * len(wordings(question))
    assert all(text.endswith("?") for text in wordings(question))


@pytest.mark.parametrize("question", ALL, ids=name)
def test_word_of_the_partner_stands_in_quotation_marks(question: CatalogueQuestion) -> None:
    for language, text in question.with_word.items():
        assert text.count("{") == 1
        assert QUOTED_SLOT[language] in text
        assert text.format(word="Lager").count("Lager") == 1


@pytest.mark.parametrize("question", ALL, ids=name)
def test_question_neither_reproaches_nor_asks_permission(question: CatalogueQuestion) -> None:
    for text in wordings(question):
        assert not text.lower().startswith((*REPROACHES, *PERMISSIONS))


@pytest.mark.parametrize("question", ALL, ids=name)
def test_question_says_what_it_is_for_and_what_goes_wrong_with_it(question: CatalogueQuestion) -> None:
    assert question.purpose.endswith(".")
    assert question.trap


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_every_state_finds_a_question(dimension: str) -> None:
    fitting = {state for question in catalogue()[dimension] for state in question.fits}
    assert fitting == {"untouched", "asked", "vague", "contradictory"}
