"""The mirror in a real browser: by mouse and by keyboard, setting right and taking back, for everybody."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from klarheit import formats
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.conversations import analysis
from klarheit_web.conversations.actions import bring
from klarheit_web.conversations.models import Conversation, MadeCorrection
from sound import unsound
from visitor import patient

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
TALK = Path(__file__).parents[2] / "src/klarheit/data/conversations/notes.txt"
GRAVE = ("error", "warning")
Show = Callable[..., Page]


@pytest.fixture
def jana(transactional_db: None) -> Person:
    organisation = Organisation.objects.create(name="Lindner Fördertechnik")
    person = Person(
        organisation=organisation, name="Jana Reuter", email="jana@lindner.example", language="en"
    )
    person.set_unusable_password()
    person.save()
    return person


@pytest.fixture
def talk(jana: Person) -> Conversation:
    brought = bring(
        jana, formats.read(TALK), title="Kennels", source="notes", asked="notes", held_on=date(2026, 11, 12)
    )
    analysis.read(brought)
    Conversation.objects.filter(pk=brought.pk).update(sentence_at=timezone.now())
    return brought


@pytest.fixture
def show(browser: Browser, live_server: LiveServer, jana: Person, talk: Conversation) -> Iterator[Show]:
    """Opens the mirror, signed in; a complaint of the browser fails the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def opened(width: int = 1440, *, script: bool = True) -> Page:
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 900},
            reduced_motion="reduce",
            java_script_enabled=script,
        )
        contexts.append(context)
        context.add_cookies([{"name": "sessionid", "value": session(jana), "url": live_server.url}])
        page = patient(context) if script else context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type in GRAVE else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(reverse("mirror:show", args=[talk.pk]))
        if script:
            page.wait_for_selector(".tools[data-ready]")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def session(person: Person) -> str:
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client.cookies["sessionid"].value


def shown(page: Page) -> int:
    return page.locator(".transcript .turn:visible").count()


@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing(show: Show, width: int) -> None:
    page = show(width)
    page.evaluate("document.querySelectorAll('main details:not(.menu)').forEach(fold => fold.open = true)")
    page.check("[data-labels]")
    assert unsound(page) == []


def test_axe_finds_nothing_where_one_sets_right(show: Show) -> None:
    page = show()
    page.keyboard.press("j")
    page.keyboard.press("c")
    page.wait_for_selector("#fragment[open] form.correct")
    assert unsound(page) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_page_is_never_wider_than_the_screen(show: Show, width: int) -> None:
    page = show(width)
    page.check("[data-labels]")
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_finding_leads_to_its_place_and_back(show: Show) -> None:
    page = show()
    link = page.locator(".findings a.at").first
    target = link.get_attribute("href")
    link.click()
    expect(page.locator(f"mark{target}")).to_be_in_viewport()
    back = page.locator(f"mark{target} ~ a.back").first
    back.click()
    expect(page.locator(f"q{back.get_attribute('href')}")).to_be_in_viewport()


def test_j_and_k_go_from_mark_to_mark(show: Show) -> None:
    page = show()
    marks = page.locator(".transcript mark").evaluate_all("all => all.map(mark => mark.id)")
    gone = []
    for key in ("j", "j", "j", "k"):
        page.keyboard.press(key)
        gone.append(page.evaluate("document.activeElement.id"))
    assert gone == [marks[0], marks[1], marks[2], marks[1]]


def test_slash_searches_the_transcript_and_question_mark_helps(show: Show) -> None:
    page = show()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    every = shown(page)
    page.keyboard.type("calendar")
    assert 0 < shown(page) < every
    expect(page.locator(".tools .shown")).to_have_text(f"{shown(page)} of {every} turns")
    page.fill(".tools [type=search]", "")
    assert shown(page) == every


def test_filter_shows_turns_with_the_move_and_j_goes_through_them(show: Show) -> None:
    page = show()
    page.select_option(".tools select", "question.open")
    turns = page.locator(".transcript .turn:visible")
    moves = turns.evaluate_all(
        "all => all.map(turn => turn.dataset.moves.split(' ').includes('question.open'))"
    )
    assert moves == [True] * len(moves) != []
    page.keyboard.press("Escape")
    page.locator(".transcript h2").click()
    page.keyboard.press("Tab")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == turns.first.get_attribute("id")


def test_link_into_a_filtered_transcript_shows_its_place(show: Show) -> None:
    page = show()
    page.fill(".tools [type=search]", "nowhere in this talk")
    assert shown(page) == 0
    link = page.locator(".findings a.at").first
    link.click()
    expect(page.locator(f"mark{link.get_attribute('href')}")).to_be_in_viewport()


def test_label_is_set_right_by_keyboard_and_taken_back(show: Show, talk: Conversation) -> None:
    page = show()
    page.keyboard.press("j")
    page.keyboard.press("c")
    page.locator("#fragment form.correct").wait_for()
    closed = page.locator("#fragment input[name=move]:not(:checked):visible").first
    wanted = closed.get_attribute("value")
    closed.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_selector(".message")
    made = MadeCorrection.objects.get()
    assert (made.said["labels"][0], made.undone_at) == (wanted, None)
    expect(page.locator("#righted")).to_be_visible()
    page.locator(".message button:has-text('Undo')").click()
    page.wait_for_selector(".message:has-text('Taken back')")
    made.refresh_from_db()
    assert made.undone_at is not None


def test_entry_is_refused_with_one_click(show: Show) -> None:
    page = show()
    button = page.locator("button.wrong[value^='entry:']").first
    value = button.get_attribute("value")
    button.click()
    page.wait_for_selector(".message")
    assert page.locator(f"button[value='{value}']").count() == 0


def test_dialog_closes_by_escape_and_gives_the_focus_back(show: Show) -> None:
    page = show()
    link = page.locator(".asked a.wrong").first
    link.click()
    page.wait_for_selector("#fragment[open]")
    page.keyboard.press("Escape")
    expect(page.locator("#fragment")).to_be_hidden()
    expect(link).to_be_focused()


def test_comment_is_written_at_a_turn(show: Show, talk: Conversation) -> None:
    page = show()
    page.locator("#t2 p").first.click()
    page.locator("#t2 a.more").click()
    page.fill("#fragment textarea[name=text]", "Waited well here.")
    page.locator("#fragment .comments form:has(textarea) button").click()
    expect(page.locator("#fragment .said")).to_have_text("Waited well here.")


def test_without_script_everything_is_a_link_or_a_form(show: Show) -> None:
    page = show(script=False)
    every = shown(page)
    page.select_option(".tools select", "question.open")
    page.click(".tools button")
    page.wait_for_url("**?move=question.open**")  # the click waits for the answer, not for its last line
    assert 0 < shown(page) < every
    page.locator(".asked a.wrong").first.click()
    page.check("input[name=move][value='question.closed']")
    page.click("form.correct button.main")
    assert MadeCorrection.objects.get().said["labels"][0] == "question.closed"
