"""Links that sign somebody in: in the demo only, and once."""

import pytest
from django.test import Client
from django.urls import reverse

from klarheit_web.accounts import actions, tokens
from klarheit_web.accounts.models import Person


def address(token: str) -> str:
    return reverse("account_demo", args=[token])


def test_demo_link_is_not_made_outside_the_demo(seller: Person) -> None:
    with pytest.raises(actions.NoDemo):
        actions.make_demo_link(seller)


def test_demo_link_is_not_there_outside_the_demo(client: Client, seller: Person) -> None:
    assert client.get(address(tokens.demo_token(seller, "once"))).status_code == 404
    assert "_auth_user_id" not in client.session


@pytest.mark.usefixtures("demo_is_on")
def test_demo_link_signs_in_once(client: Client, seller: Person) -> None:
    link = address(actions.make_demo_link(seller))
    assert client.get(link).headers["Location"] == reverse("today")
    assert client.session["_auth_user_id"] == str(seller.pk)
    assert Client().get(link).status_code == 404


@pytest.mark.usefixtures("demo_is_on")
def test_demo_link_changed_by_hand_is_none(client: Client, seller: Person) -> None:
    assert client.get(address(actions.make_demo_link(seller)[:-2] + "xx")).status_code == 404
