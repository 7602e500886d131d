"""Getting back in is one's own business: by recovery key always, by mail where there is mail."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from cast import PASSWORD, SignIn
from klarheit_web.accounts import actions, queries
from klarheit_web.accounts.actions import Deed
from klarheit_web.accounts.models import Person, RecoveryKey

NEW = "Ein Satz mit Kranichen am Ufer"
RECOVER = "/account/recover/"


@pytest.fixture
def key(seller: Person) -> str:
    return actions.make_recovery_key(seller)


def recovered(client: Client, email: str, key: str, password: str = NEW) -> Any:
    return client.post(RECOVER, {"email": email, "key": key, "password": password})


def deeds(person: Person) -> list[str]:
    return [record.deed for record in queries.records_of(person)]


def test_recovery_key_sets_a_new_password_and_is_replaced(client: Client, seller: Person, key: str) -> None:
    answer = recovered(client, "Jana@lindner.example", key.lower().replace("-", " "))
    seller.refresh_from_db()
    assert seller.check_password(NEW)
    assert answer.context["key"] != key
    assert "_auth_user_id" not in client.session
    assert deeds(seller)[0] == Deed.RECOVERED


def test_recovery_key_works_once(client: Client, seller: Person, key: str) -> None:
    recovered(client, seller.email, key)
    again = recovered(client, seller.email, key, PASSWORD)
    assert again.context["form"].non_field_errors()
    seller.refresh_from_db()
    assert seller.check_password(NEW)


@pytest.mark.parametrize("email", ["jana@lindner.example", "niemand@lindner.example", "tom@lindner.example"])
def test_recovery_answers_the_same_for_every_mismatch(
    client: Client, key: str, colleague: Person, email: str
) -> None:
    wrong = "2222-2222-2222-2222-2222-2222" if email.startswith("jana") else key
    said = recovered(client, email, wrong).context["form"].non_field_errors()
    assert said == ["E-Mail-Adresse und Wiederherstellungsschlüssel gehören nicht zusammen."]


def test_recovery_is_throttled(client: Client, seller: Person, key: str) -> None:
    for _ in range(10):
        recovered(client, seller.email, "2222-2222-2222-2222-2222-2222")
    answer = recovered(client, seller.email, key)
    assert (answer.status_code, "eine Stunde" in answer.content.decode()) == (429, True)
    seller.refresh_from_db()
    assert seller.check_password(PASSWORD)


def test_recovery_of_a_closed_account_does_nothing(client: Client, seller: Person, key: str) -> None:
    Person.objects.update(is_active=False)
    assert recovered(client, seller.email, key).context["form"].non_field_errors()


def test_recovery_ends_every_session(client: Client, sign_in: SignIn, seller: Person, key: str) -> None:
    browser = sign_in(seller)
    recovered(client, seller.email, key)
    assert browser.get("/account/").status_code == 302


def test_new_recovery_key_asks_for_the_password_first(sign_in: SignIn, seller: Person, key: str) -> None:
    browser, page = sign_in(seller), reverse("account_recovery_key")
    asked = browser.post(page)
    assert asked.headers["Location"] == f"{reverse('account_reauthenticate')}?{urlencode({'next': page})}"
    answer = browser.post(asked.headers["Location"], {"password": PASSWORD})
    assert re.fullmatch(r"[2-9A-Z]{4}(-[2-9A-Z]{4}){5}", answer.context["key"])
    assert actions.recover(seller.email, key, NEW) is None


def test_link_by_mail_is_not_there_without_mail(client: Client, db: None) -> None:
    assert client.get(reverse("account_reset_password")).headers["Location"] == RECOVER


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("mail_is_on")
def test_link_by_mail_sets_a_new_password(
    client: Client, seller: Person, work_off: Callable[[], None]
) -> None:
    client.post(reverse("account_reset_password"), {"email": seller.email})
    work_off()
    [letter] = mail.outbox
    assert (letter.to, letter.subject) == ([seller.email], "Klarheit: Neues Passwort setzen")
    link = re.search(r"http://localhost(/\S+)", str(letter.body))
    assert link
    form = client.get(link[1], follow=True).redirect_chain[-1][0]
    client.post(form, {"password1": NEW})
    seller.refresh_from_db()
    assert seller.check_password(NEW)
    assert Deed.RECOVERED in deeds(seller)
    assert Client().get(link[1]).context["token_fail"]


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("mail_is_on")
def test_link_by_mail_answers_the_same_for_an_unknown_address(
    client: Client, seller: Person, work_off: Callable[[], None]
) -> None:
    page = reverse("account_reset_password")
    known = client.post(page, {"email": seller.email})
    unknown = client.post(page, {"email": "niemand@lindner.example"})
    work_off()
    assert (known.status_code, known.headers["Location"]) == (
        unknown.status_code,
        unknown.headers["Location"],
    )
    assert [letter.to for letter in mail.outbox] == [[seller.email]]


def test_recovery_key_is_kept_as_a_hash(seller: Person, key: str) -> None:
    assert len(RecoveryKey.objects.get(person=seller).key_hash) == 64
