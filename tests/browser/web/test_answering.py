"""Answering on a phone: a subject a screen, a draft in the browser, a code to change it, or no script."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.conf import LazySettings
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from answered import BONUS, CARE, EXAMPLE, GUIDELINE, PULLS, asked_by_letter, links
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.surveys.models import Round, Sheet
from sound import unsound
from visitor import Visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
DAY_OVER = (timezone.now() - timedelta(days=2)).date().isoformat()
DRAFTS = "() => Object.keys(localStorage).filter((key) => key.startsWith('klarheit.answering.')).length"


@pytest.fixture
def tokens(
    organisation: Organisation, bosss_boss: Person, settings: LazySettings, work_off: Callable[[], None]
) -> list[str]:
    asked_by_letter(organisation, bosss_boss, settings, work_off)
    return list(links().values())


def choose(page: Page, name: str, value: str) -> None:
    page.locator(f'.is-now [name="{name}"][value="{value}"]').check()


def on(page: Page, name: str) -> None:
    page.locator(".is-now").get_by_role("button", name=name).click()


def go_on(page: Page) -> None:
    """To the last subject."""
    while page.locator(".is-now [data-next]").count():
        on(page, "Next")


def rate(page: Page) -> None:
    for item, value in (("known", "3"), ("practicable", "2"), ("lived", "-"), ("demanded", "4")):
        choose(page, f"{GUIDELINE}.{item}", value)


def test_eight_people_answer_on_a_phone(visit: Visit, tokens: list[str]) -> None:
    visitor = visit(width=360)
    for token in tokens:
        visitor.go("answer:enter", token)
        on(visitor.page, "Begin")
        rate(visitor.page)
        go_on(visitor.page)
        on(visitor.page, "Send my answers")
        expect(visitor.page.locator(".own-code")).to_be_visible()
    assert Sheet.objects.count() == len(tokens)
    assert {tuple(sheet.answers.items()) for sheet in Sheet.objects.all()} == {
        ((f"{GUIDELINE}.known", 3.0), (f"{GUIDELINE}.practicable", 2.0), (f"{GUIDELINE}.demanded", 4.0))
    }


def test_enter_key_goes_on_and_does_not_send(visit: Visit, tokens: list[str]) -> None:
    visitor = visit(width=360)
    visitor.go("answer:enter", tokens[0])
    on(visitor.page, "Begin")
    rate(visitor.page)
    visitor.page.keyboard.press("Enter")
    expect(visitor.page.locator("#screen-2")).to_be_visible()
    assert Sheet.objects.count() == 0


def test_draft_waits_on_the_device_and_is_gone_after_sending(visit: Visit, tokens: list[str]) -> None:
    visitor = visit(width=360)
    page = visitor.page
    visitor.go("answer:enter", tokens[0])
    on(page, "Begin")
    rate(page)
    on(page, "Next")
    page.go_back()
    expect(page.locator(".is-now h2")).to_be_focused()
    page.reload()
    expect(page.locator(f'[name="{GUIDELINE}.known"][value="3"]')).to_be_checked()
    assert page.evaluate(DRAFTS) == 1
    visitor.go("answer:enter", tokens[1])
    expect(page.locator(f'[name="{GUIDELINE}.known"][value="3"]')).not_to_be_checked()
    visitor.go("answer:enter", tokens[0])
    on(page, "Begin")
    go_on(page)
    on(page, "Send my answers")
    expect(page.locator(".own-code")).to_be_visible()
    assert page.evaluate(DRAFTS) == 0


def test_draft_is_gone_when_the_round_is_over(visit: Visit, tokens: list[str]) -> None:
    """Whoever comes back for any other survey leaves no old draft behind."""
    page = (visitor := visit(width=360)).page
    visitor.go("answer:enter", tokens[0])
    on(page, "Begin")
    rate(page)
    key = page.evaluate(
        "() => Object.keys(localStorage).find((key) => key.startsWith('klarheit.answering.'))"
    )
    kept = page.evaluate("(key) => JSON.parse(localStorage.getItem(key))", key)
    assert kept["until"] == Round.objects.get().closes_on.isoformat()
    visitor.go("answer:code")
    assert page.evaluate(DRAFTS) == 1
    page.evaluate(
        "([key, kept]) => localStorage.setItem(key, kept)", [key, json.dumps({**kept, "until": DAY_OVER})]
    )
    visitor.go("answer:code")
    assert page.evaluate(DRAFTS) == 0


def test_draft_is_deleted_where_others_use_the_device(visit: Visit, tokens: list[str]) -> None:
    visitor = visit(width=360)
    visitor.go("answer:enter", tokens[0])
    on(visitor.page, "Begin")
    rate(visitor.page)
    on(visitor.page, "Back")
    on(visitor.page, "Delete the draft")
    expect(visitor.page.locator("[data-forgotten]")).to_contain_text("The draft is deleted.")
    assert visitor.page.evaluate(DRAFTS) == 0
    visitor.page.reload()
    assert visitor.page.locator("main input:checked").count() == 0


def test_half_a_pair_is_shown_where_it_stands(visit: Visit, tokens: list[str]) -> None:
    visitor = visit(width=360)
    page = visitor.page
    side = page.locator(f'[name="{PULLS}:0:first"]')
    visitor.go("answer:enter", tokens[0])
    on(page, "Begin")
    rate(page)
    while not side.is_visible():
        on(page, "Next")
    side.select_option(CARE)
    go_on(page)
    on(page, "Send my answers")
    expect(page.locator(".is-now .errorlist")).to_be_visible()
    expect(side).to_be_focused()
    for name, value in (("second", BONUS), ("often", "3"), ("costly", "2")):
        page.locator(f'[name="{PULLS}:0:{name}"]').select_option(value)
    page.locator(f'[name="{PULLS}:0:{EXAMPLE}"]').fill("At the end of the quarter.")
    go_on(page)
    on(page, "Send my answers")
    expect(page.locator(".own-code")).to_be_visible()
    assert Sheet.objects.get().answers[PULLS] == [{"first": BONUS, "second": CARE, "often": 3, "costly": 2}]


def test_code_changes_and_takes_back(visit: Visit, tokens: list[str]) -> None:
    visitor = visit(width=360)
    page = visitor.page
    code = answered(page, visitor.home + reverse("answer:enter", args=[tokens[0]]))
    visitor.go("answer:change")
    page.get_by_label("Your own code").fill(code.lower())
    page.get_by_role("button", name="See and change my answers").click()
    on(page, "To my answers")
    choose(page, f"{GUIDELINE}.known", "1")
    go_on(page)
    on(page, "Save the changes")
    expect(page.locator("h1")).to_have_text("Your answers are changed")
    assert Sheet.objects.get().answers[f"{GUIDELINE}.known"] == 1
    visitor.go("answer:change")
    page.get_by_label("Your own code").fill(code)
    page.get_by_text("Take back instead").click()
    page.get_by_role("button", name="Delete my answers for good").click()
    expect(page.locator("h1")).to_have_text("Your answers are deleted")
    assert Sheet.objects.count() == 0


def answered(page: Page, address: str) -> str:
    page.goto(address)
    on(page, "Begin")
    rate(page)
    go_on(page)
    on(page, "Send my answers")
    return page.locator(".own-code").inner_text()


def test_without_a_script_it_is_one_long_form(
    browser: Browser, live_server: LiveServer, tokens: list[str]
) -> None:
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    page.goto(reverse("answer:enter", args=[tokens[0]]))
    for item in ("known", "practicable", "lived", "demanded"):
        page.locator(f'[name="{GUIDELINE}.{item}"][value="2"]').check()
    page.get_by_role("button", name="Send my answers").click()
    expect(page.locator(".own-code")).to_be_visible()
    context.close()
    assert len(Sheet.objects.get().answers) == 4


def test_somebody_signed_in_stays_signed_in_and_is_nobody_here(
    visit: Visit, seller: Person, tokens: list[str]
) -> None:
    visitor = visit(seller, width=360)
    visitor.go("answer:enter", tokens[0])
    expect(visitor.page.locator(".masthead")).not_to_contain_text(seller.name)
    assert Round.objects.get().title in visitor.page.inner_text("h1")
    assert visitor.status("conversations:list") == 200


def test_axe_finds_nothing_on_a_narrow_phone(visit: Visit, tokens: list[str]) -> None:
    visitor = visit(width=320)
    visitor.go("answer:enter", tokens[0])
    assert unsound(visitor.page) == []
    on(visitor.page, "Begin")
    while visitor.page.locator(".is-now [data-next]").count():
        visitor.page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        assert unsound(visitor.page) == []
        on(visitor.page, "Next")
    assert unsound(visitor.page) == []
    for name in ("code", "change", "done"):
        visitor.go(f"answer:{name}")
        assert unsound(visitor.page) == []
