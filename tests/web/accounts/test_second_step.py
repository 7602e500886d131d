"""The authenticator app: set up, asked for, and asked for again after a recovery."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.test import Client
from django.urls import reverse

from cast import PASSWORD
from klarheit_web.accounts import actions
from klarheit_web.accounts.models import Person

NEW = "Ein Satz mit Kranichen am Ufer"


def code_of(secret: str) -> str:
    """What an authenticator app shows now."""
    code: str = format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))
    return code


def signed_in(person: Person, password: str = PASSWORD) -> Client:
    browser = Client()
    browser.post(reverse("account_login"), {"login": person.email, "password": password})
    return browser


@pytest.fixture
def secret(seller: Person) -> str:
    """The seller has set up an app; this is what it knows."""
    browser = signed_in(seller)
    browser.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    found: str = browser.get(reverse("mfa_activate_totp")).context["form"].secret
    browser.post(reverse("mfa_activate_totp"), {"code": code_of(found)})
    return found


def test_app_is_set_up_with_a_picture_and_a_code(seller: Person, secret: str) -> None:
    kinds = Authenticator.objects.filter(user=seller).values_list("type", flat=True)
    assert set(kinds) == {"totp", "recovery_codes"}


def test_app_is_not_set_up_without_the_password(seller: Person) -> None:
    assert "reauthenticate" in signed_in(seller).get(reverse("mfa_activate_totp")).headers["Location"]


def test_password_alone_is_not_enough(seller: Person, secret: str) -> None:
    browser = signed_in(seller)
    assert "_auth_user_id" not in browser.session
    wrong = browser.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert "passt nicht" in wrong.content.decode()
    assert browser.get(reverse("account")).status_code == 302


def test_recovery_code_stands_in_once(seller: Person, secret: str) -> None:
    codes = Authenticator.objects.get(user=seller, type="recovery_codes").wrap().get_unused_codes()
    for signs_in in (True, False):
        browser = signed_in(seller)
        browser.post(reverse("mfa_authenticate"), {"code": codes[0]})
        assert ("_auth_user_id" in browser.session) is signs_in


def test_recovery_leaves_the_second_step_in_place(client: Client, seller: Person, secret: str) -> None:
    key = actions.make_recovery_key(seller)
    client.post(reverse("account_recover"), {"email": seller.email, "key": key, "password": NEW})
    browser = signed_in(seller, NEW)
    assert "_auth_user_id" not in browser.session
    assert browser.get(reverse("account_login")).headers["Location"].startswith(reverse("mfa_authenticate"))
