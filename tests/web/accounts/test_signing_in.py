"""Signing in with a password: throttled, and without telling who has an account."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from cast import PASSWORD, SignIn
from klarheit_web.accounts.models import Person

LOGIN = "/account/login/"


def tried(client: Client, email: str, password: str) -> Any:
    return client.post(LOGIN, {"login": email, "password": password})


def test_stranger_is_led_to_signing_in(client: Client, db: None) -> None:
    assert client.get(reverse("account")).headers["Location"] == "/account/login/?next=/account/"


FROM = "http://testserver/conversations/?page=2"


@pytest.mark.parametrize(
    ("came_from", "back"),
    [
        ({"Referer": FROM}, "/conversations/%3Fpage%3D2"),
        ({"Referer": "https://evil.example/conversations/"}, "/"),
        ({}, "/"),
    ],
)
def test_form_sent_after_signing_out_leads_back_to_its_page(
    came_from: dict[str, str], back: str, client: Client, db: None
) -> None:
    answer = client.post(reverse("insight:seen"), headers=came_from)
    assert answer.headers["Location"] == f"/account/login/?next={back}"


def test_script_that_asks_after_signing_out_leads_the_whole_page_to_the_door(
    client: Client, db: None
) -> None:
    answer = client.post(reverse("insight:seen"), headers={"HX-Request": "true", "HX-Current-URL": FROM})
    assert answer.headers["HX-Redirect"] == "/account/login/?next=/conversations/%3Fpage%3D2"


def test_signing_in_leads_to_today(client: Client, seller: Person) -> None:
    assert tried(client, "JANA@lindner.example", PASSWORD).headers["Location"] == reverse("today")
    assert client.session["_auth_user_id"] == str(seller.pk)


def test_signing_in_answers_the_same_for_a_wrong_password_and_an_unknown_address(
    client: Client, seller: Person
) -> None:
    wrong = tried(client, seller.email, "falsch-falsch-falsch")
    unknown = tried(client, "niemand@lindner.example", "falsch-falsch-falsch")
    said = [answer.context["form"].non_field_errors() for answer in (wrong, unknown)]
    assert said == [["E-Mail-Adresse und Passwort gehören nicht zusammen."]] * 2


@pytest.mark.parametrize("address", ["jana@lindner.example", "niemand@lindner.example"])
def test_signing_in_waits_after_five_wrong_passwords_and_says_how_long(
    client: Client, seller: Person, address: str
) -> None:
    for _ in range(5):
        tried(client, address, "falsch-falsch-falsch")
    answer = tried(client, address, PASSWORD)
    assert "warten Sie fünf Minuten" in answer.context["form"].non_field_errors()[0]
    assert "_auth_user_id" not in client.session


def test_closed_account_is_told_so_after_the_right_password_only(client: Client, seller: Person) -> None:
    Person.objects.update(is_active=False)
    assert "gehören nicht zusammen" in tried(client, seller.email, "falsch-falsch-falsch").content.decode()
    assert tried(client, seller.email, PASSWORD).headers["Location"] == reverse("account_inactive")
    assert "_auth_user_id" not in client.session


def test_signing_out_is_a_post(sign_in: SignIn, seller: Person) -> None:
    browser = sign_in(seller)
    browser.get(reverse("account_logout"))
    assert "_auth_user_id" in browser.session
    browser.post(reverse("account_logout"))
    assert "_auth_user_id" not in browser.session


def test_password_changed_signs_out_every_other_device(client: Client, seller: Person) -> None:
    other = Client()
    for browser in (client, other):
        tried(browser, seller.email, PASSWORD)
    new = "Ein Satz mit Kranichen am Ufer"
    client.post(reverse("account_change_password"), {"oldpassword": PASSWORD, "password1": new})
    assert client.get(reverse("account")).status_code == 200
    assert other.get(reverse("account")).status_code == 302


def test_device_list_signs_out_the_others(client: Client, seller: Person) -> None:
    other = Client()
    for browser in (client, other):
        tried(browser, seller.email, PASSWORD)
    assert len(client.get(reverse("usersessions_list")).context["sessions"]) == 2
    client.post(reverse("usersessions_list"))
    assert (client.get("/account/").status_code, other.get("/account/").status_code) == (200, 302)
