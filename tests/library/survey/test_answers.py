from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES, phrases
from klarheit.survey.answers import checked
from klarheit.survey.instrument import Element, Instrument, bundled, items, joined

TITLE = {"de": "Probe", "en": "Trial"}
ELEMENTS = tuple(Element(key, {"de": key, "en": key}) for key in ("element:b", "guideline:a", "element:c"))


def contradictions() -> Instrument:
    part = bundled("contradiction").parts[0]
    asked = (replace(item, elements=ELEMENTS) if item.kind == "pairs" else item for item in part.items)
    first, *others = bundled("guideline").parts[0].items
    guideline = replace(bundled("guideline").parts[0], items=(replace(first, may_skip=False), *others))
    return joined("trial", TITLE, [replace(part, items=tuple(asked)), guideline])


def pair(first: object, second: object, often: object = 2, costly: object = 3) -> dict[str, Any]:
    return {"first": first, "second": second, "often": often, "costly": costly}


KNOWN = {"guideline.{id}.known": 4}
"""The one question nobody can skip."""


def test_answers_keep_what_was_said_and_leave_out_what_was_skipped() -> None:
    given = {"mix.listening.1": 1, "mix.ordering.2": -1.0, "mix.numbers.1": None, "mix.numbers.2": ""}
    assert checked(bundled("mix"), given) == {"mix.ordering.2": -1.0, "mix.listening.1": 1.0}


def test_answers_put_a_pair_in_the_order_of_its_keys() -> None:
    answers = checked(contradictions(), {"contradiction.pulls": [pair("guideline:a", "element:b")]} | KNOWN)
    assert answers["contradiction.pulls"] == [pair("element:b", "guideline:a")]


@pytest.mark.parametrize(
    ("given", "key", "item"),
    [
        ({"mix.listening.1": 1}, "answer_unknown", "mix.listening.1"),
        ({}, "answer_missing", "guideline.{id}.known"),
        ({"contradiction.example": "Am Montag …"}, "answer_text", "contradiction.example"),
        ({"guideline.{id}.lived": 5}, "answer_level", "guideline.{id}.lived"),
        ({"guideline.{id}.lived": True}, "answer_level", "guideline.{id}.lived"),
        ({"guideline.{id}.lived": "4"}, "answer_level", "guideline.{id}.lived"),
        ({"guideline.{id}.lived": float("nan")}, "answer_level", "guideline.{id}.lived"),
        ({"guideline.{id}.lived": 10**400}, "answer_level", "guideline.{id}.lived"),
        ({"contradiction.pulls": 3}, "answer_pairs_many", "contradiction.pulls"),
        ({"contradiction.pulls": [pair("a", "b")] * 4}, "answer_pairs_many", "contradiction.pulls"),
        ({"contradiction.pulls": [pair("element:b", "element:b")]}, "answer_pair", "contradiction.pulls"),
        ({"contradiction.pulls": [pair("element:b", "element:x")]}, "answer_pair", "contradiction.pulls"),
        ({"contradiction.pulls": [pair("element:b", "element:c", 5)]}, "answer_pair", "contradiction.pulls"),
        (
            {"contradiction.pulls": [pair("element:b", "element:c", True)]},
            "answer_pair",
            "contradiction.pulls",
        ),
        ({"contradiction.pulls": ["element:b"]}, "answer_pair", "contradiction.pulls"),
        ({"contradiction.pulls": [pair("element:b", ["element:c"])]}, "answer_pair", "contradiction.pulls"),
        (
            {"contradiction.pulls": [pair("element:b", "element:c"), pair("element:c", "element:b")]},
            "answer_pair",
            "contradiction.pulls",
        ),
    ],
)
def test_answers_that_can_not_be_are_refused(given: dict[str, Any], key: str, item: str) -> None:
    with pytest.raises(KlarheitError) as refused:
        checked(contradictions(), (KNOWN if given else {}) | given)
    assert (refused.value.key, refused.value.fields["item"]) == (key, item)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_a_sentence(language: str) -> None:
    sentences = phrases(language, "errors")
    for key in [key for key in sentences if key.startswith("answer_")]:
        assert sentences[key].format(item="x", most=3).endswith(".")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_answers_checked_once_stay_as_they_are(data: st.DataObject) -> None:
    asked = list(items(bundled("interface")))
    given = {item.key: data.draw(st.none() | st.sampled_from([1, 2, 3, 4, 5])) for item in asked}
    answers = checked(bundled("interface"), given)
    assert answers == {key: value for key, value in given.items() if value}
    assert checked(bundled("interface"), answers) == answers
