"""Signing in through a provider: an identity opens an account only after its owner connected it."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.http.response import HttpResponseBase
from django.test import Client
from django.urls import reverse

from accounts_provider import Provider
from cast import PASSWORD, SignIn
from klarheit_web.accounts import actions, queries
from klarheit_web.accounts.actions import Deed
from klarheit_web.accounts.models import Person, Role

LOGIN = "/account/oidc/127.0.0.1/login/"


def came_back(browser: Client, away: HttpResponseBase) -> Any:
    """What happens when the provider sends the browser back."""
    state = parse_qs(urlsplit(away.headers["Location"]).query)["state"][0]
    return browser.get(f"{LOGIN}callback/", {"code": "x", "state": state})


def says(provider: Provider, address: str, subject: str = "7", verified: bool = True) -> None:
    provider.says = {"sub": subject, "email": address, "email_verified": verified, "name": "Jana Reuter"}


def connected(browser: Client) -> None:
    """Connect the identity, confirming the password on the way."""
    answer = came_back(browser, browser.post(f"{LOGIN}?process=connect"))
    if "reauthenticate" in answer.headers["Location"]:
        browser.post(answer.headers["Location"], {"password": PASSWORD})


def test_identity_without_a_provider_is_not_there(client: Client, db: None) -> None:
    assert client.get(LOGIN).status_code == 404


def test_identity_with_the_address_of_an_account_does_not_open_it(
    client: Client, provider: Provider, seller: Person
) -> None:
    says(provider, seller.email)
    answer = came_back(client, client.post(LOGIN))
    assert "noch nicht verbunden" in answer.content.decode()
    assert "_auth_user_id" not in client.session


def test_identity_connected_by_its_owner_opens_the_account_and_is_recorded(
    sign_in: SignIn, provider: Provider, seller: Person
) -> None:
    says(provider, "anything@elsewhere.example")
    connected(sign_in(seller))
    assert queries.records_of(seller)[0].deed == Deed.IDENTITY_LINKED
    browser = Client()
    came_back(browser, browser.post(LOGIN))
    assert browser.session["_auth_user_id"] == str(seller.pk)


def test_identity_of_somebody_else_is_not_connected_twice(
    sign_in: SignIn, provider: Provider, seller: Person, colleague: Person
) -> None:
    says(provider, seller.email)
    connected(sign_in(seller))
    connected(sign_in(colleague))
    browser = Client()
    came_back(browser, browser.post(LOGIN))
    assert browser.session["_auth_user_id"] == str(seller.pk)


def test_identity_is_disconnected_by_its_owner(sign_in: SignIn, provider: Provider, seller: Person) -> None:
    says(provider, seller.email)
    browser = sign_in(seller)
    connected(browser)
    page = reverse("socialaccount_connections")
    [account] = browser.get(page).context["form"].accounts
    browser.post(page, {"account": account.pk})
    assert list(browser.get(page).context["form"].accounts) == []


def invited(administrator: Person) -> str:
    _, token = actions.invite(
        administrator.organisation, email="nora@lindner.example", name="Nora", roles=[Role.SELLER]
    )
    return reverse("invitation", args=[token])


def accepted_at_provider(browser: Client, link: str) -> Any:
    away = browser.post(link, {"name": "Nora Brandt", "language": "en", "way": "identity"})
    return came_back(browser, away)


def test_invitation_is_accepted_with_an_identity_of_the_same_address(
    client: Client, provider: Provider, administrator: Person
) -> None:
    says(provider, "Nora@Lindner.example")
    answer = accepted_at_provider(client, invited(administrator))
    nora = Person.objects.get(email="nora@lindner.example")
    assert answer.headers["Location"] == reverse("account_recovery_key")
    assert client.session["_auth_user_id"] == str(nora.pk)
    assert (nora.name, nora.language, nora.has_usable_password()) == ("Nora Brandt", "en", False)
    assert Deed.IDENTITY_LINKED in [record.deed for record in queries.records_of(nora)]


@pytest.mark.parametrize(
    ("address", "verified"), [("eve@lindner.example", True), ("nora@lindner.example", False)]
)
def test_invitation_is_not_accepted_with_another_or_an_unproved_address(
    client: Client, provider: Provider, administrator: Person, address: str, verified: bool
) -> None:
    says(provider, address, verified=verified)
    accepted_at_provider(client, invited(administrator))
    assert "_auth_user_id" not in client.session
    assert not Person.objects.filter(email__in=["nora@lindner.example", address]).exists()


def test_invitation_is_not_accepted_by_an_identity_that_did_not_open_its_link(
    client: Client, provider: Provider, administrator: Person
) -> None:
    invited(administrator)
    says(provider, "nora@lindner.example")
    came_back(client, client.post(LOGIN))
    assert not Person.objects.filter(email="nora@lindner.example").exists()
