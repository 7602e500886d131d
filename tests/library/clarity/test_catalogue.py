"""The catalogue's files say what a contributor must keep to; how it is searched."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from klarheit.clarity.catalogue import (
    GRADES,
    KINDS,
    PHASES,
    SETTINGS,
    STATES,
    CatalogueQuestion,
    catalogue,
    question,
    search,
)
from klarheit.clarity.model import DIMENSIONS
from klarheit.languages import LANGUAGES, phrases

FOLDER = files("klarheit").joinpath("data", "questions")
HEAD = "Written for the Klarheit project; CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)."
FIELDS = ["id", "kind", "fits", "phase", "known", "follow", "purpose", "when", "trap"]
TEXTS = ["de", "en"]
SLOTS = ["de_slot", "en_slot"]
ALLOWED = {"de": {"quoted", "nom", "acc", "dat", "gen"}, "en": {"quoted", "words"}}
QUOTED = {"de": "„{quoted}“", "en": "“{quoted}”"}
REPROACH = re.compile(r"\b(warum|wieso|weshalb|why)\b", re.IGNORECASE)
PERMISSION = re.compile(r"\b(darf|dürfte) ich\b|\b(may|can|could) i ask\b", re.IGNORECASE)
TYPED = {"de": re.compile(r"[\"'”’‟]|\.\.\.| - "), "en": re.compile(r"[\"'„‟]|\.\.\.| - ")}
MOST_WORDS = 19
ALL = [one for questions in catalogue().values() for one in questions]


def name(one: CatalogueQuestion) -> str:
    return one.id


def rows(dimension: str) -> list[dict[str, Any]]:
    """The questions of a file as they are written there."""
    found: list[dict[str, Any]] = tomllib.loads(FOLDER.joinpath(f"{dimension}.toml").read_text("utf-8"))[
        "question"
    ]
    return found


def texts(one: CatalogueQuestion, language: str) -> Iterator[str]:
    """Every wording in a language, those with a slot too."""
    for wording in one.wordings.values():
        yield wording[language].text
        if wording[language].slot:
            yield wording[language].slot or ""


def sentences(one: CatalogueQuestion, language: str) -> Iterator[str]:
    yield from (one.purpose[language], one.when[language], one.trap[language])


def spoken_words(text: str) -> int:
    return len(re.findall(r"[\w{}’'-]+", text))


def twice(found: list[str]) -> list[str]:
    return [text for text, times in Counter(found).items() if times > 1]


# What a file looks like


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_file_names_its_licence_at_the_head(dimension: str) -> None:
    assert FOLDER.joinpath(f"{dimension}.toml").read_text("utf-8").splitlines()[0].endswith(HEAD)


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_question_has_every_field_and_no_other(dimension: str) -> None:
    for row in rows(dimension):
        assert [field for field in row if field not in SETTINGS] == FIELDS, row["id"]
        assert [field for field in row if field in SETTINGS] == [key for key in SETTINGS if key in row], row[
            "id"
        ]


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_every_text_is_there_in_both_languages_and_no_other(dimension: str) -> None:
    for row in rows(dimension):
        assert [list(row[field]) for field in ("purpose", "when", "trap")] == [TEXTS] * 3, row["id"]
        for setting in SETTINGS:
            wordings = list(row.get(setting, TEXTS))
            assert wordings == [*TEXTS, *(key for key in SLOTS if key in wordings)], (row["id"], setting)


def test_files_are_the_dimensions() -> None:
    assert sorted(file.name for file in FOLDER.iterdir()) == sorted(f"{key}.toml" for key in DIMENSIONS)
    assert tuple(catalogue()) == DIMENSIONS


# Enough of everything


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_dimension_has_twelve_questions_for_every_setting(setting: str) -> None:
    counted = {
        dimension: len(search(dimension=dimension, setting=setting, language="de"))
        for dimension in DIMENSIONS
    }
    assert {dimension: count for dimension, count in counted.items() if count < 12} == {}


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_every_state_finds_three_questions_and_a_clear_one_two(dimension: str) -> None:
    fitting = {state: len(search(dimension=dimension, state=state, language="de")) for state in STATES}
    assert {state: count for state, count in fitting.items() if count < (2 if state == "clear" else 3)} == {}


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_every_dimension_has_at_least_eight_kinds(dimension: str) -> None:
    assert len({one.kind for one in catalogue()[dimension]}) >= 8


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_four_questions_of_a_dimension_take_up_the_words_of_the_partner(
    dimension: str, language: str
) -> None:
    with_slot = [
        one for one in catalogue()[dimension] if any(w[language].slot for w in one.wordings.values())
    ]
    assert len(with_slot) >= 4


# Each question


def test_ids_are_a_dimension_and_a_word_and_stand_once() -> None:
    assert twice([one.id for one in ALL]) == []
    assert [one.id for one in ALL if not re.fullmatch(rf"{one.dimension}\.[a-z_]+", one.id)] == []


@pytest.mark.parametrize("one", ALL, ids=name)
def test_question_is_of_known_kind_states_and_phases_each_once_and_in_order(one: CatalogueQuestion) -> None:
    assert one.kind in KINDS
    assert one.fits
    assert one.phase
    assert one.fits == tuple(state for state in STATES if state in one.fits)
    assert one.phase == tuple(phase for phase in PHASES if phase in one.phase)


@pytest.mark.parametrize("one", ALL, ids=name)
def test_known_before_are_dimensions_and_what_follows_exists(one: CatalogueQuestion) -> None:
    ids = {other.id for other in ALL}
    assert [key for key in one.known if key not in DIMENSIONS] == []
    assert [
        key for key in one.follow if key not in ids | {*DIMENSIONS} - {one.dimension} or key == one.id
    ] == []
    assert 1 <= len(one.follow) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", ALL, ids=name)
def test_question_is_one_question_that_can_be_said_aloud(one: CatalogueQuestion, language: str) -> None:
    for text in texts(one, language):
        assert (text.count("?"), text[-1]) == (1, "?"), text
        assert spoken_words(text) <= MOST_WORDS, text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", ALL, ids=name)
def test_question_neither_reproaches_nor_asks_permission(one: CatalogueQuestion, language: str) -> None:
    for text in texts(one, language):
        assert not REPROACH.search(text), text
        assert not PERMISSION.search(text), text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", ALL, ids=name)
def test_slot_is_one_of_those_that_can_be_filled(one: CatalogueQuestion, language: str) -> None:
    for wording in one.wordings.values():
        assert "{" not in wording[language].text
        slot = wording[language].slot
        if slot is not None:
            names = re.findall(r"\{(.*?)\}", slot)
            assert len(names) == 1, slot
            assert set(names) <= ALLOWED[language], slot
            assert ("{quoted}" in slot) == (QUOTED[language] in slot), slot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", ALL, ids=name)
def test_quotation_marks_apostrophes_and_dashes_are_typographic(
    one: CatalogueQuestion, language: str
) -> None:
    for text in (*texts(one, language), *sentences(one, language)):
        assert not TYPED[language].search(text), text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", ALL, ids=name)
def test_purpose_occasion_and_trap_are_a_short_sentence_each(one: CatalogueQuestion, language: str) -> None:
    for text in sentences(one, language):
        assert re.search(r"\.[“”]?$", text), text
        assert spoken_words(text) <= MOST_WORDS, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_questions_and_no_two_sentences_about_them_are_the_same(language: str) -> None:
    assert twice([text for one in ALL for text in texts(one, language)]) == []
    assert twice([text for one in ALL for text in sentences(one, language)]) == []


# Grades


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_name_a_grade_and_a_sentence_of_what_it_rests_on(language: str) -> None:
    say = phrases(language, "questions")
    for prefix in ("kind.", "rests."):
        assert [key.removeprefix(prefix) for key in say if key.startswith(prefix)] == list(GRADES)


def test_grade_of_a_question_is_that_of_its_kind() -> None:
    assert (question("goal.afterwards").kind, question("goal.afterwards").grade) == ("open", "B")
    assert {one.grade for one in search(kind="circular", language="de")} == {"C+"}


# Search


def test_search_without_words_finds_the_whole_catalogue_in_its_order() -> None:
    assert search(language="de") == tuple(ALL)


def test_search_wants_every_word_in_question_purpose_or_occasion() -> None:
    found = search(["anders", "BEGINN"], language="de")
    assert "goal.afterwards" in [one.id for one in found]  # one word in the question, one in when to ask it
    for one in found:
        read = " ".join([*(w["de"].text for w in one.wordings.values()), one.purpose["de"], one.when["de"]])
        assert "anders" in read.lower(), one.id
        assert "beginn" in read.lower(), one.id


@pytest.mark.parametrize("spelled", ["Gegenüber", "gegenueber", "GEGENUBER", "Gegenu\u0308ber"])
def test_umlaut_may_be_spelled_in_any_way(spelled: str) -> None:
    found = search([spelled], language="de")
    assert found == search(["gegenüber"], language="de")
    assert "goal.sentence" in [one.id for one in found]


def test_apostrophe_may_be_typed() -> None:
    assert search(["can't"], language="en") == search(["can’t"], language="en") != ()


def test_id_finds_its_question_alone() -> None:
    assert search(["goal.afterwards"], language="en") == (question("goal.afterwards"),)


def test_search_looks_only_through_the_wording_of_the_setting() -> None:
    assert [one.id for one in search(["Zettel"], setting="oneself", dimension="goal", language="de")] == [
        "goal.sentence"
    ]
    assert search(["Zettel"], setting="customer", dimension="goal", language="de") == ()


def test_filters_hold_together() -> None:
    found = search(dimension="goal", kind="scaling", state="vague", setting="employee", language="en")
    assert found == tuple(
        one
        for one in catalogue()["goal"]
        if one.kind == "scaling" and "vague" in one.fits and "employee" in one.wordings
    )
    assert found != ()


def test_unknown_id_is_no_question() -> None:
    with pytest.raises(KeyError, match=r"goal\.nowhere"):
        question("goal.nowhere")
