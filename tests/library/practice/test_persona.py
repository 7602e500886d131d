"""A counterpart is a file: read, it is in one language."""

import pytest

from klarheit.errors import KlarheitError
from klarheit.practice.persona import (
    Persona,
    UnreadablePersona,
    languages_of,
    persona,
    personas,
    read_persona,
)


def test_persona_is_read_in_the_language_asked_for(shop: Persona, shop_text: str) -> None:
    english = read_persona(shop_text, "en")
    assert (shop.name, english.name) == ("Karin Thomsen", "Maureen Hartley")
    assert [fact.id for fact in shop.facts] == [fact.id for fact in english.facts]
    assert shop.start == english.start


def test_fact_is_found_by_its_id(shop: Persona) -> None:
    assert shop.fact("people_daughter").depth == 3
    with pytest.raises(KeyError):
        shop.fact("nothing")


def test_fields_that_may_be_left_out_have_their_plain_value(shop: Persona) -> None:
    goal = shop.fact("goal_overview")
    assert (goal.trust, goal.kinds, goal.needs, goal.decoy, goal.cue) == (0.0, (), (), False, "")


def test_own_case_may_hold_one_language(shop_german: str) -> None:
    assert languages_of(shop_german) == ("de",)
    assert read_persona(shop_german, "de").name == "Karin Thomsen"
    with pytest.raises(UnreadablePersona) as found:
        read_persona(shop_german, "en")
    assert [(problem.key, problem.where) for problem in found.value.problems] == [("missing", "en")]


@pytest.mark.parametrize(
    "text", ["", "schema = 1", "[[[", "schema = 'one'", "fact = 3\nway = [1]", "[de]\nlines = 1"]
)
def test_what_is_no_persona_is_refused_with_its_problems(text: str) -> None:
    with pytest.raises(UnreadablePersona) as found:
        read_persona(text, "de")
    assert found.value.problems


@pytest.mark.parametrize("language", ["de", "en"])
def test_counterparts_that_come_with_klarheit_are_read_in_both_languages(language: str) -> None:
    there = personas(language)
    assert [one.id for one in there] == sorted(one.id for one in there)
    assert {one.language for one in there} == {language}
    assert persona(there[0].id, language) == there[0]


def test_unknown_counterpart_names_those_there_are() -> None:
    with pytest.raises(KlarheitError) as found:
        persona("nobody", "de")
    assert found.value.key == "persona_unknown"
    assert found.value.fields["known"] == ", ".join(one.id for one in personas("de"))
