"""What is clicked is what happens; what did not happen is said; what is wide fits a narrow screen."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation, Insight, Passage
from visitor import Visit
from world import open_to

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_passage_is_saved_and_opened_from_the_search(
    visit: Visit, seller: Person, conversation: Conversation
) -> None:
    visitor = visit(seller)
    visitor.page.goto(reverse("search:find") + "?q=what")
    visitor.page.locator(".passages button.round").first.click()
    expect(visitor.page.locator(".passages [role=status] a").first).to_have_text("Saved")
    assert Passage.objects.count() == 1
    visitor.page.click(".hit a.title")
    visitor.page.wait_for_url(f"**{reverse('mirror:show', args=[conversation.pk])}")


def test_comment_after_insight_was_taken_back_says_that_it_did_not_go(
    visit: Visit, colleague: Person, conversation: Conversation
) -> None:
    open_to(colleague, conversation, level="comment")
    visitor = visit(colleague)
    visitor.go("mirror:show", conversation.pk)
    visitor.page.locator(".transcript .turn p").first.click()
    visitor.page.locator(".transcript .turn.is-current a.more").click()
    visitor.page.fill("#fragment textarea[name=text]", "You waited well here.")
    Insight.objects.all().delete()
    visitor.page.click("#fragment form:has(textarea) button")
    trouble = visitor.page.locator("[data-trouble]")
    expect(trouble).to_contain_text("That could not be done: the page you see is out of date.")
    expect(trouble.get_by_text("Reload the page")).to_be_visible()
    assert visitor.page.input_value("#fragment textarea[name=text]") == "You waited well here."
    visitor.complaints[:] = [said for said in visitor.complaints if "404" not in said]


def test_comparison_fits_the_narrowest_screen(
    visit: Visit, seller: Person, long_conversation: Conversation, conversation: Conversation
) -> None:
    visitor = visit(seller, width=320)
    Conversation.objects.update(title="Donaudampfschifffahrtsgesellschaftskapitänsbesprechung")
    where = reverse("mirror:compare", args=[long_conversation.pk]) + f"?with={conversation.pk}"
    for language in ("en", "de"):
        Person.objects.update(language=language)
        visitor.page.goto(where)
        assert visitor.page.evaluate("document.documentElement.scrollWidth") == 320
