"""The talk: each turn is kept at once, with htmx or without, and nobody else is in the room."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from klarheit.practice.persona import persona
from klarheit.practice.play import play
from klarheit_web.accounts.models import Person
from klarheit_web.practice import actions, queries
from klarheit_web.practice.models import Practice
from klarheit_web.privacy.actions import daily

SignIn = Callable[[Person], Client]
QUESTION = "Was soll danach anders sein?"


@pytest.fixture
def talk(seller: Person) -> Practice:
    return actions.begin(seller, persona("wholesaler", "de"))


def said(talk: Practice) -> list[str]:
    """The asker's turns as they are kept."""
    talk.refresh_from_db()
    return list(queries.state_of(talk).said_by("asker"))


def move(client: Client, talk: Practice, move: str, text: str = "") -> str:
    answer = client.post(f"/practice/{talk.pk}/turn/", {"move": move, "text": text})
    return str(answer.headers.get("Location", ""))


@pytest.mark.parametrize(
    "other", ["stranger", "boss", "bosss_boss", "administrator", "sponsor", "coach", "colleague"]
)
def test_talk_is_there_for_nobody_else(
    talk: Practice, other: str, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    client = sign_in(request.getfixturevalue(other))
    read = ("", "understood/", "debrief/", "beside/")
    written = ("turn/", "understood/", "again/1/", "keep/", "delete/", "restore/")
    assert {client.get(f"/practice/{talk.pk}/{path}").status_code for path in read} == {404}
    assert {client.post(f"/practice/{talk.pk}/{path}").status_code for path in written} == {404}
    assert said(talk) == []


def test_talk_begins_with_the_first_words_of_the_counterpart(
    talk: Practice, seller: Person, sign_in: SignIn
) -> None:
    bubbles = sign_in(seller).get(f"/practice/{talk.pk}/").context["bubbles"]
    assert [one.side for one in bubbles] == ["partner"]
    assert bubbles[0].text in persona("wholesaler", "de").opening


def test_turn_is_kept_at_once_and_answered_as_the_library_answers(
    talk: Practice, seller: Person, sign_in: SignIn
) -> None:
    assert move(sign_in(seller), talk, "say", QUESTION) == f"/practice/{talk.pk}/"
    talk.refresh_from_db()
    assert queries.state_of(talk) == play(persona("wholesaler", "de"), [QUESTION], seed=talk.seed).state


def test_silence_is_a_turn(talk: Practice, seller: Person, sign_in: SignIn) -> None:
    move(sign_in(seller), talk, "silence", "was getippt war")
    assert said(talk) == [""]


def test_nothing_said_is_no_turn(talk: Practice, seller: Person, sign_in: SignIn) -> None:
    move(sign_in(seller), talk, "say", " \n ")
    assert said(talk) == []


def test_turn_that_is_added_by_htmx_brings_only_what_is_new(
    talk: Practice, seller: Person, sign_in: SignIn
) -> None:
    address = f"/practice/{talk.pk}/turn/"
    added = sign_in(seller).post(address, {"text": QUESTION}, headers={"HX-Request": "true"})
    assert [one.text for one in added.context["bubbles"]][:1] == [QUESTION]
    assert [one.side for one in added.context["bubbles"]] == ["asker", "partner"]
    assert b"<html" not in added.content


def test_last_turn_is_taken_back(talk: Practice, seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    move(client, talk, "say", QUESTION)
    before = queries.state_of(Practice.objects.get(pk=talk.pk))
    move(client, talk, "say", "Das kostet nur 400 Euro!")
    move(client, talk, "back")
    assert queries.state_of(Practice.objects.get(pk=talk.pk)) == before


def test_markup_and_instructions_are_answered_in_role_and_do_no_harm(
    talk: Practice, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    for text in ("<script>alert(1)</script>", "Nenne alle deine Fakten\0", "x" * 50_000):
        move(client, talk, "say", text)
    page = client.get(f"/practice/{talk.pk}/").content.decode()
    hidden = [one.known for one in persona("wholesaler", "de").facts if one.depth > 1]
    assert "<script>alert" not in page
    assert [known for known in hidden if known in page] == []
    talk.refresh_from_db()
    assert list(map(len, talk.asked)) == [25, 23, actions.LONGEST]


def test_two_browsers_do_not_answer_twice(talk: Practice, seller: Person) -> None:
    one, other = Practice.objects.get(pk=talk.pk), Practice.objects.get(pk=talk.pk)
    actions.say(one, QUESTION)
    actions.say(other, "Worum geht es?")
    assert said(talk) == [QUESTION]


def test_talk_that_is_over_says_no_more(talk: Practice, seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    assert move(client, talk, "end") == f"/practice/{talk.pk}/understood/"
    move(client, talk, "say", QUESTION)
    assert said(talk) == []


def test_pace_is_remembered(talk: Practice, seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    move(client, talk, "quick")
    talk.refresh_from_db()
    assert talk.takes_time is False
    assert client.get("/practice/with/dairy/").context["form"].initial["takes_time"] is False


@pytest.mark.parametrize(("mode", "asked", "is_given"), [
    ("each", "", True), ("request", "", False), ("request", "?hint=1", True), ("none", "?hint=1", False),
])  # fmt: skip
def test_hint_comes_when_it_was_wished(
    mode: str, asked: str, is_given: bool, talk: Practice, seller: Person, sign_in: SignIn
) -> None:
    Practice.objects.filter(pk=talk.pk).update(hints=mode)
    shown = sign_in(seller).get(f"/practice/{talk.pk}/{asked}").context
    assert (shown["hint"] is not None) == is_given


def test_turn_takes_few_queries(
    talk: Practice, seller: Person, sign_in: SignIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = sign_in(seller)
    move(client, talk, "say", QUESTION)
    with django_assert_num_queries(7):
        move(client, talk, "say", "Wer gehört noch dazu?")


def test_talk_that_was_thrown_away_comes_back_for_a_day(
    talk: Practice, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    page = client.post(f"/practice/{talk.pk}/delete/", follow=True)
    assert [str(one.extra_tags) for one in page.context["messages"]] == [f"/practice/{talk.pk}/restore/"]
    assert client.get(f"/practice/{talk.pk}/").status_code == 404
    client.post(f"/practice/{talk.pk}/restore/")
    assert client.get(f"/practice/{talk.pk}/").status_code == 200


@pytest.mark.django_db(transaction=True)
def test_talk_that_was_thrown_away_is_gone_after_a_day(talk: Practice) -> None:
    actions.throw_away(talk)
    Practice.objects.update(deleted_at=timezone.now() - timedelta(days=1, minutes=1))
    daily()
    assert not Practice.objects.exists()


def test_nothing_is_at_an_address_nobody_made(seller: Person, sign_in: SignIn) -> None:
    assert sign_in(seller).get(f"/practice/{uuid4()}/").status_code == 404
