"""An invitation: one link, one account, once."""

from datetime import timedelta
from urllib.parse import unquote

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast import PASSWORD, SignIn
from klarheit_web.accounts import actions, queries
from klarheit_web.accounts.models import Invitation, Person, RecoveryKey, Role

ADDRESS = "nora@lindner.example"
FILLED = {"name": "Nora Brandt", "language": "en", "password": PASSWORD, "way": "password"}


@pytest.fixture
def link(administrator: Person, boss: Person) -> str:
    _, token = actions.invite(
        administrator.organisation,
        email="Nora@Lindner.example",
        name="Nora",
        roles=[Role.SELLER],
        leader=boss,
        by=administrator,
    )
    return reverse("invitation", args=[token])


def test_invitation_of_an_unknown_link_is_not_there(client: Client, db: None) -> None:
    answer = client.get(reverse("invitation", args=["none"]))
    assert (answer.status_code, answer.templates[0].name) == (
        404,
        "accounts/invitation_over.html",
    )


def test_invitation_shows_who_invites_to_what(client: Client, link: str) -> None:
    page = client.get(link).content.decode()
    assert all(words in page for words in ("Lindner Fördertechnik", "Achim Petersen", ADDRESS, "Verkauf"))


def test_invitation_accepted_makes_the_account_and_signs_in(client: Client, link: str, boss: Person) -> None:
    client.post(link, FILLED)
    nora = Person.objects.get(email=ADDRESS)
    assert (nora.name, nora.language, nora.check_password(PASSWORD)) == ("Nora Brandt", "en", True)
    assert (queries.roles_of(nora), queries.leader_of(nora)) == (frozenset({Role.SELLER}), boss)
    assert client.session["_auth_user_id"] == str(nora.pk)
    assert Invitation.objects.get().person == nora


def test_invitation_accepted_shows_the_recovery_key_once_and_keeps_it_nowhere(
    client: Client, link: str
) -> None:
    answer = client.post(link, FILLED)
    key = answer.context["key"]
    page = unquote(answer.content.decode())
    assert page.count(key) == 2  # to read, and in the text to download
    assert key not in str(dict(client.session))
    assert key not in RecoveryKey.objects.get().key_hash


def test_invitation_accepted_with_a_passkey_leads_to_setting_it_up(client: Client, link: str) -> None:
    answer = client.post(link, {**FILLED, "way": "passkey", "password": ""})
    assert answer.context["next"] == reverse("mfa_add_webauthn")
    assert not Person.objects.get(email=ADDRESS).has_usable_password()
    assert client.get(reverse("mfa_add_webauthn")).status_code == 200


@pytest.mark.parametrize("password", ["", "kurz", "lindner.example", "1qaz2wsx3edc", "Nora Brandt Nora"])
def test_invitation_refuses_a_poor_password(client: Client, link: str, password: str) -> None:
    answer = client.post(link, {**FILLED, "password": password})
    assert list(answer.context["form"].errors) == ["password"]
    assert not Person.objects.filter(email=ADDRESS).exists()


def test_invitation_used_once_is_over(client: Client, link: str) -> None:
    client.post(link, FILLED)
    again = Client().post(link, FILLED)
    assert (again.status_code, Person.objects.filter(email=ADDRESS).count()) == (404, 1)


def test_invitation_expired_or_withdrawn_is_over(client: Client, link: str) -> None:
    Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert client.post(link, FILLED).status_code == 404
    Invitation.objects.update(expires_at=timezone.now() + timedelta(days=1))
    actions.withdraw(Invitation.objects.get())
    assert client.post(link, FILLED).status_code == 404
    assert not Person.objects.filter(email=ADDRESS).exists()


def test_invitation_does_not_turn_somebody_signed_in_into_somebody_else(
    sign_in: SignIn, seller: Person, link: str
) -> None:
    browser = sign_in(seller)
    answer = browser.post(link, FILLED)
    assert "Jana Reuter" in answer.content.decode()
    assert browser.session["_auth_user_id"] == str(seller.pk)
    assert not Person.objects.filter(email=ADDRESS).exists()


def test_invitation_speaks_the_language_of_the_invited(client: Client, link: str) -> None:
    Invitation.objects.update(language="en")
    assert "Accept the invitation" in client.get(link).content.decode()
