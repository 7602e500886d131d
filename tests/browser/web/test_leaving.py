"""Everything is taken along; a conversation is deleted; the account goes with all that is in it."""

import zipfile

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation
from visitor import Visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_everything_is_taken_along_as_a_zip(visit: Visit, seller: Person, conversation: Conversation) -> None:
    visitor = visit(seller)
    visitor.go("privacy:take")
    with visitor.page.expect_download() as download:
        visitor.page.click("main button.main")
    with zipfile.ZipFile(download.value.path()) as taken:
        assert taken.testzip() is None
        names = taken.namelist()
        assert [name for name in names if name.rpartition("/")[2] == "index.html"] != []
        index = next(name for name in names if name.rpartition("/")[2] == "index.html")
        assert conversation.title in taken.read(index).decode("utf-8")


def test_conversation_is_deleted_for_good(visit: Visit, seller: Person, conversation: Conversation) -> None:
    visitor = visit(seller)
    visitor.go("conversations:delete", conversation.pk)
    visitor.page.click("main button.grave")
    visitor.page.wait_for_url(f"**{reverse('conversations:list')}")
    expect(visitor.page.locator("main h2")).to_have_text("A talk becomes a mirror")
    assert visitor.status("mirror:show", conversation.pk) == 404
    assert not Conversation.objects.exists()


def test_account_is_deleted_with_everything_in_it(
    visit: Visit, seller: Person, conversation: Conversation
) -> None:
    visitor = visit(seller)
    visitor.go("privacy:delete")
    visitor.page.fill("[name=name]", "Jana Reuter")
    visitor.page.click("main button.grave")
    visitor.page.wait_for_url(f"**{reverse('privacy:goodbye')}")
    expect(visitor.page.locator("h1")).to_have_text("Everything is deleted")
    assert visitor.status("today") == 302
    assert not Conversation.objects.exists()
    assert not Person.objects.filter(email="jana@lindner.example").exists()
