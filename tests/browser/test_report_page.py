"""The HTML report in a real browser: accessible, never too wide, silent on the network, linked both ways."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from sound import unsound
from visitor import patient

pytestmark = pytest.mark.browser

Open = Callable[[int], Page]


@pytest.fixture
def show(browser: Browser, report: Path) -> Iterator[Open]:
    """Opens the report at a width, every fold unfolded."""
    contexts = []

    def opened(width: int) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            reduced_motion="reduce",
        )
        contexts.append(context)
        page = patient(context)
        page.goto(report.as_uri())
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", [360, 1600])
def test_axe_finds_nothing(show: Open, width: int) -> None:
    assert unsound(show(width)) == []


@pytest.mark.parametrize("width", [320, 360, 700, 1030, 1600])
def test_page_is_never_wider_than_the_screen(show: Open, width: int) -> None:
    assert show(width).evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize(("width", "shown"), [(360, "narrow"), (800, "middle"), (1600, "wide")])
def test_course_is_drawn_once_and_for_the_width(show: Open, width: int, shown: str) -> None:
    page = show(width)
    assert page.eval_on_selector_all(
        ".strip", "strips => strips.filter(s => s.checkVisibility()).map(s => s.className)"
    ) == [f"strip {shown}"]


def test_nothing_is_requested_and_nothing_complains(browser: Browser, report: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(report.as_uri())
    page.wait_for_load_state("networkidle")
    context.close()
    assert (asked, said) == ([report.as_uri()], [])


def test_page_reads_without_script(browser: Browser, report: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(report.as_uri())
    page.locator("details.numbers summary").click()
    assert page.locator("details.numbers dd.value").first.is_visible()
    context.close()


@pytest.mark.parametrize("width", [360, 1600])
def test_place_of_a_quote_is_shown_in_the_transcript_and_leads_back(show: Open, width: int) -> None:
    page = show(width)
    link = page.locator("a.at").first
    quote = page.locator("q").first
    mark = page.locator(link.get_attribute("href") or "")
    link.click()
    assert mark.evaluate("mark => mark.matches(':target')")
    assert _in_view(page, mark.get_attribute("id"))
    page.locator("mark:target ~ a.back").first.click()
    assert quote.evaluate("quote => quote.matches(':target')")
    assert _in_view(page, quote.get_attribute("id"))


def test_jump_into_the_transcript_keeps_the_reading_place_on_a_wide_screen(show: Open) -> None:
    page = show(1600)
    links = page.locator(".findings a.at")
    for i in (links.count() // 3, links.count() // 2, links.count() - 1):
        link = links.nth(i)
        link.evaluate("link => link.scrollIntoView({block: 'center'})")
        before = link.evaluate("link => link.getBoundingClientRect().top")
        link.click()
        assert abs(link.evaluate("link => link.getBoundingClientRect().top") - before) < 4


def _in_view(page: Page, element: str | None) -> bool:
    return bool(
        page.evaluate(
            """id => {
                const box = document.getElementById(id).getBoundingClientRect();
                return box.bottom > 0 && box.top < innerHeight;
            }""",
            element,
        )
    )
