"""The own account on one page, and the address one signs in with."""

import re
from collections.abc import Callable

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from cast import PASSWORD, SignIn
from klarheit_web.accounts import actions, queries
from klarheit_web.accounts.actions import Deed
from klarheit_web.accounts.models import Person

NEW = "jana.reuter@lindner.example"


def deeds(person: Person) -> list[str]:
    return [record.deed for record in queries.records_of(person)]


def asked_for(browser: Client, address: str) -> str:
    """The path of the link that was mailed to the new address."""
    asked = browser.post(reverse("account_email"), {"email": address})
    if "reauthenticate" in asked.headers["Location"]:
        browser.post(asked.headers["Location"], {"password": PASSWORD})
    link = re.search(r"http://localhost(/\S+)", str(mail.outbox[-1].body))
    assert link
    return link[1]


def test_own_page_changes_name_and_language(sign_in: SignIn, seller: Person) -> None:
    browser = sign_in(seller)
    browser.post(reverse("account"), {"name": " Jana Sommer ", "language": "en"})
    seller.refresh_from_db()
    assert (seller.name, seller.language) == ("Jana Sommer", "en")


def test_own_page_refuses_an_empty_name(sign_in: SignIn, seller: Person) -> None:
    answer = sign_in(seller).post(reverse("account"), {"name": "  ", "language": "de"})
    assert list(answer.context["form"].errors) == ["name"]


def test_own_page_shows_no_count_and_no_time_of_use(sign_in: SignIn, seller: Person) -> None:
    assert seller.last_login is None
    assert "letzt" not in sign_in(seller).get(reverse("account")).content.decode()


def test_address_is_not_changed_without_mail_and_the_page_says_why(sign_in: SignIn, seller: Person) -> None:
    browser = sign_in(seller)
    assert "verschickt keine Mails" in browser.get(reverse("account_email")).content.decode()
    asked = browser.post(reverse("account_email"), {"email": NEW})
    browser.post(asked.headers["Location"], {"password": PASSWORD})
    assert mail.outbox == []


@pytest.mark.usefixtures("mail_is_on")
def test_address_changes_when_the_link_sent_to_it_is_confirmed(sign_in: SignIn, seller: Person) -> None:
    browser = sign_in(seller)
    link = asked_for(browser, NEW.upper())
    assert mail.outbox[-1].to == [NEW]
    assert NEW in browser.get(link).content.decode()
    seller.refresh_from_db()
    assert seller.email == "jana@lindner.example"
    browser.post(link)
    seller.refresh_from_db()
    assert (seller.email, deeds(seller)[0]) == (NEW, Deed.ADDRESS_CHANGED)
    assert Client().get(link).status_code == 404


@pytest.mark.usefixtures("mail_is_on")
def test_address_of_somebody_else_is_refused_only_after_its_owner_confirmed(
    sign_in: SignIn, seller: Person, colleague: Person
) -> None:
    browser = sign_in(seller)
    link = asked_for(browser, colleague.email)
    assert mail.outbox[-1].to == [colleague.email]
    assert browser.post(link).status_code == 404
    seller.refresh_from_db()
    assert seller.email == "jana@lindner.example"


@pytest.mark.usefixtures("mail_is_on")
def test_address_link_changed_by_hand_is_none(sign_in: SignIn, seller: Person) -> None:
    link = asked_for(sign_in(seller), NEW)
    assert Client().post(f"{link[:-3]}xx/").status_code == 404


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("mail_is_on")
def test_change_of_signing_in_is_told_by_mail_without_saying_which(
    sign_in: SignIn, seller: Person, work_off: Callable[[], None]
) -> None:
    new = {"oldpassword": PASSWORD, "password1": "Ein Satz mit Kranichen am Ufer"}
    sign_in(seller).post(reverse("account_change_password"), new)
    work_off()
    [letter] = mail.outbox
    assert (letter.to, letter.subject) == (
        [seller.email],
        "Klarheit: An Ihrer Anmeldung hat sich etwas geändert",
    )
    assert "Jana" not in letter.body


def test_language_of_the_account_is_its_owners(seller: Person) -> None:
    actions.set_language(seller, "en")
    seller.refresh_from_db()
    assert seller.language == "en"
