"""Three files of three programs are dropped in, their voices set right, kept, read and listed."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import FilePayload, Page, expect

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation
from visitor import Visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LAYOUTS = Path(__file__).parents[2] / "transcripts/layouts"
FILES = ("otter.txt", "webvtt_voices.vtt", "google_meet.docx")
PROGRAM = "\n\nProtokoll Pilot  0:20  \nDiese Besprechung wird aufgezeichnet und zusammengefasst.\n"
DROP = """([selector, files]) => {
    const carried = new DataTransfer();
    for (const [name, content] of files) {
        const bytes = Uint8Array.from(atob(content), one => one.charCodeAt(0));
        carried.items.add(new File([bytes], name));
    }
    const zone = document.querySelector(selector);
    for (const kind of ["dragenter", "dragover", "drop"])
        zone.dispatchEvent(new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: carried}));
}"""


def drop(page: Page, *files: str) -> None:
    contents = [[name, base64.b64encode((LAYOUTS / name).read_bytes()).decode()] for name in files]
    page.evaluate(DROP, [".drop", contents])


def agree(page: Page) -> None:
    page.get_by_label("Yes, they were asked and agree").check()
    page.locator("main form[novalidate] button.main").click()


def test_three_layouts_are_dropped_confirmed_and_read(
    visit: Visit, seller: Person, work_off: Callable[[], None]
) -> None:
    visitor = visit(seller)
    page = visitor.page
    visitor.go("intake:new")
    drop(page, *FILES)
    expect(page.locator(".drop .chosen li")).to_have_text(list(FILES))
    page.click("button:has-text('Read the files')")
    expect(page.locator("h1")).to_have_text("3 conversations were read")
    expect(page.locator(".files a.title")).to_have_text(list(FILES))
    agree(page)
    page.wait_for_url(f"**{reverse('conversations:list')}")
    expect(page.locator(".talks .state")).to_have_text(["is being read"] * 3)
    work_off()
    expect(page.locator(".talks .state")).to_have_text(["ready"] * 3)  # the page asks by itself
    layouts = Conversation.objects.filter(owner=seller).values_list("layout", "state").order_by("layout")
    assert list(layouts) == [("google_meet", "ready"), ("otter", "ready"), ("webvtt", "ready")]


def test_speakers_are_set_right_before_it_is_kept(
    visit: Visit, seller: Person, work_off: Callable[[], None]
) -> None:
    """Murat asks, not Jana, and one voice is a program."""
    written = (LAYOUTS / "otter.txt").read_text(encoding="utf-8").replace("\n\nTranscribed", PROGRAM)
    visitor = visit(seller)
    page = visitor.page
    visitor.go("intake:new")
    page.set_input_files(
        "input[type=file]", FilePayload(name="otter.txt", mimeType="text/plain", buffer=written.encode())
    )
    page.click("button:has-text('Read the files')")
    expect(page.locator(".voices .name")).to_have_text(["Jana Brandt", "Murat Demir", "Protokoll Pilot"])
    page.get_by_label("My side: Jana Brandt").uncheck()
    page.get_by_label("My side: Murat Demir").check()
    page.get_by_label("This is: Protokoll Pilot").select_option("bot")
    page.fill("[name=title]", "Seen from the other side")
    agree(page)
    page.wait_for_url(f"**{reverse('conversations:list')}")
    work_off()
    kept = Conversation.objects.get(owner=seller)
    speakers = [speaker["id"] for speaker in kept.transcript["speakers"]]
    assert (kept.state, kept.askers, speakers) == ("ready", ["Murat Demir"], ["Jana Brandt", "Murat Demir"])
    expect(page.locator(".talks a.title")).to_have_text("Seen from the other side")
    expect(page.locator(".talks .state")).to_have_text("ready")


def test_nothing_is_kept_when_nobody_was_asked(visit: Visit, seller: Person) -> None:
    visitor = visit(seller)
    page = visitor.page
    visitor.go("intake:new")
    page.set_input_files("input[type=file]", LAYOUTS / "otter.txt")
    page.click("button:has-text('Read the files')")
    page.get_by_label("No, I have not asked them").check()
    page.locator("main form[novalidate] button.main").click()
    page.wait_for_url(f"**{reverse('intake:not_asked')}")
    assert not Conversation.objects.exists()
