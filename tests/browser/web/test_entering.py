"""In with an invitation, out, and in again with the password; the menu leads everywhere it promises."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from cast import PASSWORD
from klarheit_web.accounts.actions import invite
from klarheit_web.accounts.models import Organisation, Person
from visitor import Visit, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
ROOMS = {
    "Today": "today",
    "Conversations": "conversations:list",
    "Clarify": "clarify:list",
    "Practise": "practice:list",
    "Leadership": "leadership",
    "Search": "search:find",
    "Insight": "insight:list",
}
MENU = {
    "Settings": "account",
    "Who has seen what?": "privacy:access",
    "What can my boss see?": "privacy:boss",
}


def sign_in(page: Page) -> None:
    page.goto(reverse("account_login"))
    page.fill("[name=login]", "neu@lindner.example")
    page.fill("[name=password]", PASSWORD)
    page.click("main button.main")
    page.wait_for_url(f"**{reverse('today')}")


def sign_out(page: Page) -> None:
    page.click("header details[data-menu] summary")
    page.click("header details[data-menu] button:has-text('Sign out')")
    page.wait_for_url(f"**{reverse('account_login')}**")


def test_invitation_leads_in_and_the_password_leads_in_again(
    visit: Visit, organisation: Organisation
) -> None:
    _, token = invite(
        organisation, email="neu@lindner.example", name="Nele Neumann", roles=["seller"], language="en"
    )
    visitor = visit()
    page = visitor.page
    visitor.go("invitation", token)
    expect(page.locator("h1")).to_have_text("You are invited to Klarheit at Lindner Fördertechnik")
    page.fill("[name=password]", PASSWORD)
    page.click("main button.main")
    key = page.locator("#recovery_key").inner_text()
    assert re.fullmatch(r"[0-9A-Za-z]+([- ][0-9A-Za-z]+)+", key)
    page.click("a.button.main")
    page.wait_for_url(f"**{reverse('today')}")
    assert visitor.status("invitation", token) == 404
    sign_out(page)
    assert visitor.status("today") == 302
    sign_in(page)
    visitor.go("account")
    expect(page.locator("h1")).to_have_text("Nele Neumann")


def test_menu_leads_to_every_room(visit: Visit, seller: Person) -> None:
    visitor = visit(seller)
    visitor.go("today")
    rooms = {link: reverse(name) for link, name in ROOMS.items()}
    menu = {link: reverse(name) for link, name in MENU.items()}
    assert links(visitor, "header nav.rooms a") == rooms
    assert links(visitor, "header details[data-menu] a") == menu
    arrived = {link: led(visitor, address) for link, address in {**rooms, **menu}.items()}
    assert arrived == {link: (200, link in rooms) for link in arrived}


def test_menu_leads_an_administrator_to_people(visit: Visit, administrator: Person) -> None:
    visitor = visit(administrator)
    visitor.go("today")
    expected = {**{link: reverse(name) for link, name in MENU.items()}, "People": reverse("people:list")}
    assert links(visitor, "header details[data-menu] a") == expected


def links(visitor: Visitor, selector: str) -> dict[str, str]:
    pairs = visitor.page.locator(selector).evaluate_all(
        "all => all.map(a => [a.textContent.trim(), a.getAttribute('href')])"
    )
    return dict(pairs)


def led(visitor: Visitor, address: str) -> tuple[int, bool]:
    """The status, and whether the rooms show where one is."""
    answer = visitor.page.goto(address)
    assert answer is not None
    current = visitor.page.locator(f"header nav.rooms a[href='{address}'][aria-current=page]:visible")
    return answer.status, current.count() == 1
