"""Whom to practise with: counterparts, exercises, own cases; how one practises is decided before."""

from collections.abc import Callable

import pytest
from django.test import Client

from klarheit.practice.persona import personas
from klarheit.practice.skills import SKILLS
from klarheit_web.accounts.models import Person
from klarheit_web.practice import actions
from klarheit_web.practice.models import Practice
from world import practised

SignIn = Callable[[Person], Client]


@pytest.mark.parametrize("other", ["stranger", "boss", "coach", "sponsor", "administrator", "colleague"])
def test_nobody_else_learns_that_somebody_practises(
    other: str, seller: Person, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    practised(seller)
    practised(seller, ended=False)
    client = sign_in(request.getfixturevalue(other))
    shown = client.get("/practice/").context
    assert (shown["begun"], shown["cases"], shown["has_past"]) == ([], [], False)
    assert list(client.get("/practice/past/").context["page"]) == []


def test_every_counterpart_and_every_skill_is_offered(seller: Person, sign_in: SignIn) -> None:
    shown = sign_in(seller).get("/practice/").context
    offered = [one.persona.id for _kind, members in shown["groups"] for one in members]
    assert sorted(offered) == sorted(one.id for one in personas("de"))
    assert [one.key for one in shown["skills"]] == list(SKILLS)


def test_talk_that_was_begun_comes_first(seller: Person, sign_in: SignIn) -> None:
    begun = practised(seller, ended=False)
    page = sign_in(seller).get("/practice/")
    assert page.context["begun"] == [begun]
    assert f"/practice/{begun.pk}/".encode() in page.content


def test_next_counterpart_is_suggested_after_the_last(seller: Person, sign_in: SignIn) -> None:
    first, second = personas("de")[:2]
    actions.end(actions.begin(seller, first))
    assert sign_in(seller).get("/practice/").context["suggested"].persona == second


def test_situation_is_read_before_and_nothing_of_what_is_behind_it(seller: Person, sign_in: SignIn) -> None:
    persona = personas("de")[0]
    page = sign_in(seller).get(f"/practice/with/{persona.id}/").content.decode()
    assert persona.name in page
    assert [text for text in (persona.truth, *(one.known for one in persona.facts)) if text in page] == []


def test_talk_begins_as_it_was_decided(seller: Person, sign_in: SignIn) -> None:
    persona = personas("de")[0]
    answer = sign_in(seller).post(f"/practice/with/{persona.id}/", {"hints": "none"})
    begun = Practice.objects.get(owner=seller)
    assert answer.headers["Location"] == f"/practice/{begun.pk}/"
    assert (begun.persona, begun.hints, begun.takes_time, begun.language) == (persona.id, "none", False, "de")


def test_talk_begins_in_the_language_of_the_page(seller: Person, sign_in: SignIn) -> None:
    persona = personas("en")[0]
    Person.objects.filter(pk=seller.pk).update(language="en")
    sign_in(seller).post(f"/practice/with/{persona.id}/", {"hints": "each"})
    begun = Practice.objects.get(owner=seller)
    assert (begun.language, begun.name) == ("en", persona.name)


def test_hints_fade_after_the_first_talk(seller: Person, sign_in: SignIn) -> None:
    client, address = sign_in(seller), f"/practice/with/{personas('de')[0].id}/"
    assert client.get(address).context["form"].initial == {"hints": "each", "takes_time": True}
    client.post(address, {"hints": "each"})
    actions.end(Practice.objects.get(owner=seller))
    assert client.get(address).context["form"].initial == {"hints": "request", "takes_time": False}


@pytest.mark.parametrize("skill", SKILLS)
def test_exercise_says_what_to_do_and_ends_after_eight_turns(
    skill: str, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    assert client.get(f"/practice/skills/{skill}/").context["skill"].key == skill
    client.post(f"/practice/skills/{skill}/")
    begun = Practice.objects.get(owner=seller)
    for _turn in range(7):
        actions.say(begun, "Was ist Ihnen wichtig?")
    assert (begun.skill, begun.ended_at) == (skill, None)
    actions.say(begun, "Was noch?")
    assert begun.ended_at is not None


def test_unknown_counterpart_or_skill_is_nowhere(seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    found = [client.get(path).status_code for path in ("/practice/with/nobody/", "/practice/skills/magic/")]
    assert found == [404, 404]
