"""A colleague is let in, reads and comments; the owner sees who saw what and takes it back."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation
from visitor import Visit, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def give(visitor: Visitor, name: str, conversation: Conversation) -> None:
    visitor.go("insight:give", conversation.pk)
    visitor.page.get_by_label(name, exact=True).check()
    visitor.page.get_by_label("Read and comment", exact=True).check()
    visitor.page.fill("[name=message]", "Did I wait long enough?")
    visitor.page.click("main button:has-text('Give insight')")
    visitor.page.wait_for_url(f"**{reverse('insight:list')}")


def test_insight_is_given_used_seen_and_revoked(
    visit: Visit, seller: Person, colleague: Person, conversation: Conversation
) -> None:
    owner, reader = visit(seller), visit(colleague)
    assert reader.status("mirror:show", conversation.pk) == 404
    give(owner, "Tom Wieland", conversation)

    reader.go("insight:list")
    reader.page.click("main a.title:has-text('Notes after the visit')")
    reader.page.wait_for_url(f"**{reverse('mirror:show', args=[conversation.pk])}")
    expect(reader.page.locator(".transcript .turn").first).to_be_visible()
    assert reader.page.locator("main .wrong:not(.more)").count() == 0
    reader.page.goto(reverse("insight:comments", args=[conversation.pk]) + "?turn=2")
    reader.page.fill("textarea[name=text]", "You waited well here.")
    reader.page.click(".comments button.main")
    expect(reader.page.locator(".comments .said")).to_have_text("You waited well here.")

    owner.go("insight:list")
    expect(owner.page.locator(".comment .said")).to_have_text("You waited well here.")
    owner.go("privacy:access")
    seen = owner.page.locator("main .items li > div").all_inner_texts()
    assert {line.partition("Notes after the visit")[0].rstrip(" “") for line in seen if "Notes" in line} == {
        "You gave Tom Wieland insight into",
        "Tom Wieland looked at",
        "Tom Wieland commented on",
    }

    owner.go("insight:list")
    owner.page.get_by_role(
        "button", name="Take insight into “Notes after the visit” back from Tom Wieland"
    ).click()
    owner.page.wait_for_selector("#messages .message")
    assert reader.status("mirror:show", conversation.pk) == 404
    assert reader.status("insight:comments", conversation.pk) == 404
    reader.go("insight:list")
    assert "Notes after the visit" not in reader.page.inner_text("main")


def test_boss_can_not_be_chosen(
    visit: Visit, seller: Person, boss: Person, colleague: Person, conversation: Conversation
) -> None:
    visitor = visit(seller)
    visitor.go("insight:give", conversation.pk)
    offered = visitor.page.locator("input[name=recipient]").evaluate_all("all => all.map(one => one.value)")
    assert offered == [str(colleague.pk)]
