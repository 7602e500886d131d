"""Passkeys in a real browser with a virtual device: set up, used to sign in, used as second step, removed."""

from collections.abc import Iterator

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from cast import PASSWORD
from klarheit_web.accounts.models import Organisation, Person
from visitor import patient

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def person(transactional_db: None) -> Person:
    organisation = Organisation.objects.create(name="Lindner Fördertechnik")
    jana = Person(organisation=organisation, name="Jana Reuter", email="jana@lindner.example", language="en")
    jana.set_password(PASSWORD)
    jana.save()
    return jana


@pytest.fixture
def page(browser: Browser, live_server: LiveServer, person: Person) -> Iterator[Page]:
    """A page with a device that holds passkeys; a complaint of the browser fails the test."""
    context = browser.new_context(base_url=live_server.url.replace("127.0.0.1", "localhost"))
    opened = patient(context)
    complaints: list[str] = []
    opened.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    device = context.new_cdp_session(opened)
    device.send("WebAuthn.enable")
    device.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})
    yield opened
    context.close()
    assert complaints == []


def sign_in(page: Page) -> None:
    page.goto(reverse("account_login"))
    page.fill("[name=login]", "jana@lindner.example")
    page.fill("[name=password]", PASSWORD)
    page.click("main button.main")


def add_passkey(page: Page) -> None:
    sign_in(page)
    page.goto(reverse("mfa_add_webauthn"))
    page.fill("[name=password]", PASSWORD)  # is it you?
    page.click("main button.main")
    page.fill("[name=name]", "Work phone")
    page.click("#passkey_add")
    page.wait_for_url(f"**{reverse('mfa_view_recovery_codes')}")


def sign_out(page: Page) -> None:
    page.goto(reverse("account_logout"))
    page.click("main button.main")


def test_passkey_signs_in_alone(page: Page) -> None:
    add_passkey(page)
    sign_out(page)
    page.goto(reverse("account_login"))
    page.click("#passkey_login")
    page.wait_for_selector("body.has-rooms")
    page.goto(reverse("account"))
    assert page.inner_text("h1") == "Jana Reuter"
    assert "Work phone" in page.inner_text("main")


def test_passkey_is_the_second_step_after_the_password(page: Page) -> None:
    add_passkey(page)
    sign_out(page)
    sign_in(page)
    assert page.inner_text("h1") == "The second step"
    page.click("#passkey_confirm")
    page.wait_for_selector("body.has-rooms")


def test_passkey_is_renamed_and_removed(page: Page) -> None:
    add_passkey(page)
    page.goto(reverse("mfa_list_webauthn"))
    page.click("main .items a >> text=Rename")
    page.fill("[name=name]", "Old phone")
    page.click("main button.main")
    assert page.inner_text("main .items strong") == "Old phone"
    page.click("main .items a >> text=Remove")
    page.click("main button.grave")
    assert page.locator("main .items").count() == 0


def test_passkey_that_is_not_there_is_told_on_the_page(page: Page) -> None:
    page.goto(reverse("account_login"))
    page.click("#passkey_login")
    page.wait_for_selector("#passkey_problem:visible")
    assert "That did not work" in page.inner_text("#passkey_problem")
