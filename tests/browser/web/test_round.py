"""A whole round on the premises: set up, invite, eight people answer on a phone, close, release, print."""

import io
import re
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from klarheit_web.accounts.models import Person
from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines import actions as guidelines
from klarheit_web.leadership.guidelines.actions import Wording
from klarheit_web.leadership.latitude import actions as latitude
from klarheit_web.leadership.steering import actions as steering
from klarheit_web.surveys.actions.preparing import add_member
from klarheit_web.surveys.models import Admission, Round, Said, Sheet
from sound import unsound
from visitor import Visit, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
CODE = re.compile(r"\b(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}\b")
PAPER = 40_000
"""Milliseconds: the first PDF loads what sets it."""
SENTENCE = "Whoever reports a wrong delivery hears the same day when the right one comes."


@pytest.fixture
def written(boss: Person, bosss_boss: Person) -> None:
    """What a round can ask about: a guideline that holds, latitude, something that steers; and whom."""
    offered = {one.offered: one for one in situations.offered_to(boss.organisation)}
    delivery = offered["wrong_delivery"]
    guideline = guidelines.begin(
        boss, "workshop", Wording(SENTENCE, "Express freight.", "Silence.", [delivery])
    )
    guidelines.make_valid(guideline, bosss_boss, 1, timezone.localdate())
    latitude.grant(delivery, bosss_boss, {"goodwill": 500})
    latitude.choose(boss.organisation, bosss_boss, [(delivery.pk, "goodwill")])
    steering.register(bosss_boss, "bonus", "A bonus on the month's sales")
    for number in range(8):
        add_member(bosss_boss, boss.organisation, f"Guest {number}", "", boss)


def test_whole_round(visit: Visit, bosss_boss: Person, written: None, tmp_path: Path) -> None:
    management = visit(bosss_boss)
    prepared = prepare(management)
    codes = invite(management, prepared, tmp_path)
    assert len(codes) == 9, "eight guests and the leader between"
    phone = visit(width=390)
    for code in codes[:8]:
        answer(phone, code)
    assert (Sheet.objects.count(), Admission.objects.count()) == (8, 1)
    close_and_release(management, prepared)
    assert (Sheet.objects.count(), Said.objects.count(), Admission.objects.count()) == (0, 0, 0)
    read(management)
    print_out(management, tmp_path)


def prepare(management: Visitor) -> Round:
    page = management.page
    management.go("rounds:premises")
    page.click("main button.main")
    page.wait_for_url("**/people/")
    assert page.locator("input[name=asked]:checked").count() == 9
    page.click("main button.main")
    page.wait_for_url("**/open/")
    expect(page.locator("h1")).to_have_text("This is what will be shown")
    return Round.objects.get()


def invite(management: Visitor, prepared: Round, folder: Path) -> list[str]:
    page = management.page
    page.click("main button.main")
    page.wait_for_url(f"**{reverse('surveys:round', args=[prepared.pk])}**")
    management.go("surveys:codes", prepared.pk)
    sheet = saved(page, "main button.main", folder)
    return CODE.findall(words_of(sheet))


def answer(phone: Visitor, code: str) -> None:
    """Types the code as it is printed, chooses the second answer to everything, says one sentence, sends."""
    page = phone.page
    phone.go("answer:code")
    page.fill("[name=code]", code.lower().replace("-", " "))
    page.click("main button.main")
    page.locator(".is-now").get_by_role("button", name="Begin").click()
    while True:
        for question in page.locator(".is-now fieldset.question:has(.levels)").all():
            question.locator(".levels input").nth(1).check()
        onward = page.locator(".is-now [data-next]")
        if not onward.count():
            break
        onward.click()
    page.locator(".is-now").get_by_role("button", name="Send my answers").click()
    expect(page.locator(".own-code")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def close_and_release(management: Visitor, prepared: Round) -> None:
    page = management.page
    for step in ("close", "release"):
        management.go(f"surveys:{step}", prepared.pk)
        page.click("main form[method=post] button:is(.main, .grave)")
        page.wait_for_load_state()
    prepared.refresh_from_db()
    assert prepared.state == "released"


def read(management: Visitor) -> None:
    """The premise check rests on what the eight said."""
    page = management.page
    management.go("premises:check")
    expect(page.locator("main")).to_contain_text("8 answers")
    expect(page.locator("main")).to_contain_text("Management grants €500. Half believe it is €50 at most.")
    assert unsound(page) == []


def print_out(management: Visitor, folder: Path) -> None:
    printed = saved(management.page, f"a[href='{reverse('premises:pdf')}']", folder)
    assert SENTENCE in " ".join(words_of(printed).split())


def saved(page: Page, selector: str, folder: Path) -> bytes:
    with page.expect_download(timeout=PAPER) as download:
        page.click(selector, timeout=PAPER)
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path.read_bytes()


def words_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
