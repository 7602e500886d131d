"""Every page of signing in and of the account: in our look, in German, without inline code."""

import re

import pytest
from django.conf import settings
from django.test import Client
from django.urls import NoReverseMatch, reverse

from cast import PASSWORD, SignIn
from klarheit_web.accounts import urls
from klarheit_web.accounts.models import Person

CLOSED = ("signup", "3rdparty/signup", "confirm-email", "login/code/confirm", "login/code", "social/signup")
INLINE = re.compile(r"<script(?![^>]*(?:src=|application/json))|<style|\sstyle=|\son\w+=|javascript:")


def pages() -> list[str]:
    """Names of all pages here that need nothing but their address."""
    found = []
    for one in urls.urlpatterns:
        try:
            reverse(str(one.name))
        except NoReverseMatch:
            continue
        found.append(str(one.name))
    return found


def looked_at(browser: Client, name: str) -> str:
    """The words of a page; of the last one where it leads on."""
    answer = browser.get(reverse(name), follow=True)
    return "" if answer.headers["Content-Type"] != "text/html; charset=utf-8" else answer.content.decode()


@pytest.mark.parametrize("name", pages())
@pytest.mark.usefixtures("mail_is_on")
def test_page_of_the_account_is_in_our_look_and_language(
    sign_in: SignIn, administrator: Person, name: str
) -> None:
    browser = sign_in(administrator)
    browser.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    browser.cookies[settings.LANGUAGE_COOKIE_NAME] = "de"
    page = looked_at(browser, name)
    assert 'class="masthead"' in page
    assert '<html lang="de">' in page
    assert INLINE.findall(page) == []


@pytest.mark.parametrize("name", pages())
@pytest.mark.usefixtures("mail_is_on")
def test_page_of_the_account_is_closed_to_strangers_or_open_on_purpose(
    client: Client, db: None, name: str
) -> None:
    page = looked_at(client, name)
    assert 'class="masthead"' in page
    assert INLINE.findall(page) == []


@pytest.mark.parametrize("path", CLOSED)
def test_page_of_signing_up_does_not_exist(client: Client, db: None, path: str) -> None:
    assert client.get(f"/account/{path}/").status_code == 404


@pytest.mark.parametrize("path", CLOSED)
def test_page_of_signing_up_takes_nothing(client: Client, db: None, path: str) -> None:
    form = {"email": "eve@lindner.example", "password1": "Ein Satz mit Kranichen am Ufer"}
    assert client.post(f"/account/{path}/", form).status_code == 404
    assert not Person.objects.exists()


def test_too_many_requests_are_told_how_long_to_wait(client: Client, db: None) -> None:
    for _ in range(30):
        client.post(reverse("account_login"), {})
    answer = client.post(reverse("account_login"), {})
    assert (answer.status_code, "fünf Minuten" in answer.content.decode()) == (429, True)
