"""The cast at the browser: signed in and watched."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from klarheit import formats
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.conversations import analysis
from klarheit_web.conversations.actions import bring
from klarheit_web.conversations.models import Conversation
from visitor import Visit, Visitor, patient

TALK = Path(__file__).parents[3] / "src/klarheit/data/conversations/notes.txt"


@pytest.fixture
def visit(browser: Browser, live_server: LiveServer) -> Iterator[Visit]:
    """Opens a browser, signed in as somebody or as nobody; what a page complained about fails the test."""
    visitors: list[Visitor] = []

    def opened(person: Person | None = None, *, width: int = 1440) -> Visitor:
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 900},
            reduced_motion="reduce",
            accept_downloads=True,
            locale="en-GB",
        )
        visitors.append(Visitor(patient(context), context, live_server.url))
        visitors[-1].become(person)
        return visitors[-1]

    yield opened
    for visitor in visitors:
        visitor.context.close()
    assert [visitor.complaints for visitor in visitors if visitor.complaints] == []


@pytest.fixture
def spoken() -> str:
    """The cast reads English here."""
    return "en"


@pytest.fixture
def organisation(transactional_db: None) -> Organisation:
    """Committed, so that the server at the other end sees it."""
    return Organisation.objects.create(name="Lindner Fördertechnik")


@pytest.fixture
def conversation(seller: Person) -> Conversation:
    """The seller's, read and opened: the bundled English notes, which are short."""
    brought = bring(seller, formats.read(TALK), title="Notes after the visit", source="notes", asked="notes")
    analysis.read(brought)
    Conversation.objects.filter(pk=brought.pk).update(sentence_at=timezone.now())
    return brought
