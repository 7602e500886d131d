"""German or English: chosen at the foot of every page, before signing in and after."""

import pytest
from playwright.sync_api import Page, expect

from klarheit_web.accounts.models import Person
from visitor import Visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def spoken(page: Page, heading: str, language: str) -> None:
    expect(page.locator("h1")).to_have_text(heading)
    expect(page.locator("html")).to_have_attribute("lang", language)


def test_language_is_switched_before_signing_in(visit: Visit) -> None:
    visitor = visit()
    visitor.go("account_login")
    spoken(visitor.page, "Sign in", "en")
    visitor.page.click("footer button[value=de]")
    spoken(visitor.page, "Anmelden", "de")
    visitor.go("account_recover")
    expect(visitor.page.locator("html")).to_have_attribute("lang", "de")
    visitor.page.click("footer button[value=en]")
    expect(visitor.page.locator("html")).to_have_attribute("lang", "en")


def test_language_is_switched_for_the_account_on_every_device(visit: Visit, seller: Person) -> None:
    visitor, elsewhere = visit(seller), visit(seller)
    visitor.go("conversations:list")
    spoken(visitor.page, "Conversations", "en")
    visitor.page.click("footer button[value=de]")
    spoken(visitor.page, "Gespräche", "de")
    assert visitor.page.locator("footer button[aria-pressed=true]").inner_text() == "Deutsch"
    elsewhere.go("conversations:list")
    spoken(elsewhere.page, "Gespräche", "de")
    seller.refresh_from_db()
    assert seller.language == "de"
    visitor.page.click("footer button[value=en]")
    spoken(visitor.page, "Conversations", "en")
