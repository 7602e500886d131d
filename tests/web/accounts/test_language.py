"""The language switch at the foot of every page."""

import pytest
from django.test import Client

from cast import SignIn
from klarheit_web.accounts.models import Person

SWITCH = "/language/"


def test_language_of_a_stranger_is_kept_in_the_browser(client: Client, db: None) -> None:
    answer = client.post(SWITCH, {"language": "en", "next": "/account/login/"})
    assert (answer.headers["Location"], answer.cookies["django_language"].value) == ("/account/login/", "en")
    assert "Sign in" in client.get("/account/login/").content.decode()


def test_language_of_somebody_signed_in_is_kept_with_the_account(sign_in: SignIn, seller: Person) -> None:
    browser = sign_in(seller)
    browser.post(SWITCH, {"language": "en", "next": "/account/"})
    seller.refresh_from_db()
    assert seller.language == "en"
    assert '<html lang="en">' in browser.get("/account/").content.decode()


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "javascript:alert(1)", ""])
def test_language_leads_nowhere_else(client: Client, db: None, elsewhere: str) -> None:
    assert client.post(SWITCH, {"language": "en", "next": elsewhere}).headers["Location"] == "/"


def test_language_unknown_changes_nothing(client: Client, db: None) -> None:
    assert "django_language" not in client.post(SWITCH, {"language": "fr"}).cookies


def test_language_is_not_changed_by_a_link(client: Client, db: None) -> None:
    assert client.get(SWITCH, {"language": "en"}).status_code == 405
