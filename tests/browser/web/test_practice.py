"""A whole talk by keyboard, what was behind it, another try from a turn, both ways; also without a script."""

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from klarheit.practice.persona import persona
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation
from klarheit_web.practice.models import Practice
from visitor import Visit, patient, session

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
WHO = persona("wholesaler", "en")
SAID = ".bubble:not(.pending)"
WATCH_TYPING = """new MutationObserver(
  () => { window.typed ||= Boolean(document.querySelector(".typing:not(.pending)")?.checkVisibility()); }
).observe(document.getElementById("log"), { childList: true, subtree: true })"""
ASKED = ("What should be different afterwards?", "How would you notice that it was worth it?")


def say(page: Page, text: str) -> None:
    """Typed and sent with Enter; waits for the reply."""
    said = page.locator(SAID).count()
    page.get_by_label("What do you say?").fill(text)
    page.keyboard.press("Enter")
    expect(page.locator(SAID)).to_have_count(said + 2)


def test_whole_talk_with_debrief_another_try_and_both_ways(visit: Visit, seller: Person) -> None:
    visitor = visit(seller, width=390)
    page = visitor.page
    visitor.go("practice:before", WHO.id)
    page.get_by_label("when I ask for one").check()
    page.get_by_role("button", name="Begin the talk").click()
    expect(page.locator(SAID)).to_have_count(1)
    for text in ASKED:
        say(page, text)
    expect(page.get_by_label("What do you say?")).to_be_focused()
    expect(page.get_by_label("What do you say?")).to_have_value("")
    page.get_by_role("button", name="Keep silent").click()
    expect(page.locator(SAID)).to_have_count(7)
    expect(page.locator(".kept-silent")).to_have_text("You keep silent.")
    page.get_by_role("link", name="Hint").click()
    expect(page.locator("#hint .hint")).to_be_visible()
    page.get_by_role("button", name="End it").click()

    page.get_by_label("What have you understood?").fill("He wants a holiday.")
    page.get_by_label("Yes").check()
    page.get_by_role("button", name="Show what was behind it").click()
    expect(page.locator(".behind .own")).to_have_text("He wants a holiday.")
    expect(page.locator("main")).to_contain_text(WHO.truth)

    page.locator("#turn2").get_by_role("button", name="Again from here").click()
    expect(page.locator(SAID)).to_have_count(3)
    say(page, "What keeps you from it today?")
    page.get_by_role("button", name="End it").click()
    page.get_by_role("button", name="Show what was behind it").click()
    page.get_by_role("link", name="Both ways side by side").click()
    expect(page.locator(".both .mine").first).to_have_text(ASKED[1])
    expect(page.locator(".both .mine").nth(1)).to_have_text("What keeps you from it today?")
    assert Practice.objects.filter(owner=seller).count() == 2


def test_shift_and_enter_begin_a_new_line_and_nothing_is_sent_without_words(
    visit: Visit, seller: Person
) -> None:
    visitor = visit(seller)
    page = visitor.page
    visitor.go("practice:before", WHO.id)
    page.get_by_role("button", name="Begin the talk").click()
    field = page.get_by_label("What do you say?")
    field.press("Enter")
    field.press_sequentially("One")
    field.press("Shift+Enter")
    field.press_sequentially("two")
    expect(field).to_have_value("One\ntwo")
    expect(page.locator(SAID)).to_have_count(1)


def test_reply_takes_a_moment_unless_it_is_switched_off(
    browser: Browser, live_server: LiveServer, seller: Person
) -> None:
    context = browser.new_context(base_url=live_server.url, reduced_motion="no-preference")
    context.add_cookies([{"name": "sessionid", "value": session(seller), "url": live_server.url}])
    page = patient(context)
    page.goto(f"/practice/with/{WHO.id}/")
    page.get_by_role("button", name="Begin the talk").click()
    page.get_by_label("What do you say?").fill(ASKED[0])
    page.evaluate(WATCH_TYPING)
    page.keyboard.press("Enter")
    expect(page.locator(".bubble.theirs:not(.typing)")).to_have_count(2)
    assert page.evaluate("window.typed") is True
    page.locator(".talk-head summary").click()
    page.get_by_role("button", name="Replies at once").click()
    page.get_by_label("What do you say?").fill(ASKED[1])
    page.keyboard.press("Enter")
    expect(page.locator(".bubble.theirs:not(.pending)")).to_have_count(3)
    expect(page.locator(".typing")).to_have_count(0)
    context.close()


def test_what_did_not_get_through_is_back_in_the_field(visit: Visit, seller: Person) -> None:
    visitor = visit(seller)
    page = visitor.page
    visitor.go("practice:before", WHO.id)
    page.get_by_role("button", name="Begin the talk").click()
    page.route("**/turn/", lambda route: route.fulfill(status=503, body="busy"))
    page.get_by_label("What do you say?").fill(ASKED[0])
    page.keyboard.press("Enter")
    expect(page.locator("#announce")).to_have_text("That did not get through. Please send it again.")
    expect(page.get_by_label("What do you say?")).to_have_value(ASKED[0])
    expect(page.locator(".bubble")).to_have_count(1)
    visitor.complaints.clear()  # of the 503


def test_talk_works_without_a_script(browser: Browser, live_server: LiveServer, seller: Person) -> None:
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    context.add_cookies([{"name": "sessionid", "value": session(seller), "url": live_server.url}])
    page = context.new_page()
    page.goto(f"/practice/with/{WHO.id}/")
    page.get_by_role("button", name="Begin the talk").click()
    page.get_by_label("What do you say?").fill(ASKED[0])
    page.get_by_role("button", name="Say it").click()
    expect(page.locator(SAID)).to_have_count(3)
    page.get_by_role("button", name="Keep silent").click()
    expect(page.locator(SAID)).to_have_count(5)
    page.locator(".talk-head summary").click()
    page.get_by_role("button", name="Take the last turn back").click()
    expect(page.locator(SAID)).to_have_count(3)
    page.get_by_role("button", name="End it").click()
    page.get_by_role("button", name="Show what was behind it").click()
    expect(page.locator("main")).to_contain_text(WHO.truth)
    page.get_by_role("button", name="Keep it and read its mirror").click()
    kept = Conversation.objects.get(owner=seller)
    expect(page).to_have_url(f"{live_server.url}/conversations/{kept.pk}/")
    context.close()
