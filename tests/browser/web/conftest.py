"""The cast at the browser: signed in and watched."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest
from django.core.management import call_command
from django.utils import timezone
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from klarheit import formats
from klarheit_web.accounts import actions
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.conversations import analysis
from klarheit_web.conversations.actions import bring
from klarheit_web.conversations.models import Conversation
from visitor import PASSWORD, Visit, Visitor

TALK = Path(__file__).parents[3] / "src/klarheit/data/conversations/notes.txt"
Scheme = Literal["light", "dark"]


@pytest.fixture
def visit(browser: Browser, live_server: LiveServer) -> Iterator[Visit]:
    """Opens a browser, signed in as somebody or as nobody; what a page complained about fails the test."""
    visitors: list[Visitor] = []

    def opened(person: Person | None = None, *, width: int = 1440, scheme: Scheme = "light") -> Visitor:
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            reduced_motion="reduce",
            accept_downloads=True,
            locale="en-GB",
        )
        context.set_default_timeout(8_000)
        visitors.append(Visitor(context.new_page(), context, live_server.url))
        visitors[-1].become(person)
        return visitors[-1]

    yield opened
    for visitor in visitors:
        visitor.context.close()
    assert [visitor.complaints for visitor in visitors if visitor.complaints] == []


@pytest.fixture
def organisation(transactional_db: None) -> Organisation:
    return Organisation.objects.create(name="Lindner Fördertechnik")


def member(organisation: Organisation, name: str, *roles: Role) -> Person:
    """Somebody of the cast who reads English."""
    address = f"{name.split()[0].lower()}@lindner.example"
    person = Person(organisation=organisation, name=name, email=address, language="en")
    person.set_password(PASSWORD)
    person.save()
    for role in roles:
        actions.give_role(person, role, by=None)
    return person


@pytest.fixture
def boss(organisation: Organisation) -> Person:
    return member(organisation, "Bernd Achterberg", Role.LEADER, Role.SELLER)


@pytest.fixture
def seller(organisation: Organisation, boss: Person) -> Person:
    jana = member(organisation, "Jana Reuter", Role.SELLER)
    actions.set_leader(jana, boss, by=None, since=timezone.localdate() - timedelta(days=400))
    return jana


@pytest.fixture
def colleague(organisation: Organisation) -> Person:
    return member(organisation, "Tom Wieland", Role.SELLER)


@pytest.fixture
def coach(organisation: Organisation) -> Person:
    return member(organisation, "Cora Santer", Role.COACH)


@pytest.fixture
def sponsor(organisation: Organisation) -> Person:
    return member(organisation, "Silke Ohm", Role.SPONSOR)


@pytest.fixture
def administrator(organisation: Organisation) -> Person:
    return member(organisation, "Achim Petersen", Role.ADMINISTRATOR)


@pytest.fixture
def conversation(seller: Person) -> Conversation:
    """The seller's, read and opened: the bundled English notes, which are short."""
    brought = bring(seller, formats.read(TALK), title="Notes after the visit", source="notes", asked="notes")
    analysis.read(brought)
    Conversation.objects.filter(pk=brought.pk).update(sentence_at=timezone.now())
    return brought


@pytest.fixture
def work_off() -> Callable[[], None]:
    """Let the job worker do everything that waits."""

    def done() -> None:
        call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)

    return done
