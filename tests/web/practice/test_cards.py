"""Question cards: one at a time, the question hidden first, nothing counted."""

from collections.abc import Callable

import pytest
from django.test import Client

from klarheit.practice.cards import NEW, cards
from klarheit_web.accounts.models import Person
from klarheit_web.practice.models import Card

SignIn = Callable[[Person], Client]
FIRST = cards("de", "customer")[0]


@pytest.mark.parametrize("other", ["stranger", "boss", "coach", "administrator", "colleague"])
def test_cards_of_others_change_nothing(
    other: str, seller: Person, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    sign_in(seller).post("/practice/cards/", {"card": FIRST.id, "rating": "easy"})
    shown = sign_in(request.getfixturevalue(other)).get("/practice/cards/").context
    assert shown["card"] == FIRST


def test_question_is_hidden_until_one_has_thought(seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    hidden, shown = (client.get(f"/practice/cards/{query}").content.decode() for query in ("", "?show=1"))
    assert FIRST.situation in hidden
    assert FIRST.question not in hidden
    assert FIRST.question in shown


def test_rated_card_makes_room_for_the_next(seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    client.post("/practice/cards/", {"card": FIRST.id, "rating": "easy"})
    assert client.get("/practice/cards/").context["card"] == cards("de", "customer")[1]
    kept = Card.objects.get(owner=seller)
    assert (kept.card, kept.due.isoformat()) == (FIRST.id, kept.state["due"])


def test_a_day_begins_few_new_cards(seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    for _card in range(NEW):
        due = client.get("/practice/cards/").context["card"]
        client.post("/practice/cards/", {"card": due.id, "rating": "easy"})
    assert client.get("/practice/cards/").context["card"] is None


def test_cards_are_chosen_for_whom_one_asks(seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    assert client.get("/practice/cards/?for=employee").context["card"] == cards("de", "employee")[0]
    assert client.get("/practice/cards/?for=nobody").context["card"] == FIRST


@pytest.mark.parametrize("sent", [{"card": "x", "rating": "good"}, {"card": FIRST.id, "rating": "x"}, {}])
def test_what_is_no_card_or_no_rating_changes_nothing(
    sent: dict[str, str], seller: Person, sign_in: SignIn
) -> None:
    assert sign_in(seller).post("/practice/cards/", sent).status_code == 302
    assert not Card.objects.exists()
