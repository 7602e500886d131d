"""The cast of all tests of the application, on the server and in the browser, and what they bring along.

Vera ─ leads ─ Bernd ─ leads ─ Jana (the seller) and Tom
Cora coaches, Silke sponsors, Achim administers. Fritz works elsewhere.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone, translation
from django_tasks_db.models import DBTaskResult

from klarheit import formats
from klarheit_web.accounts import actions
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.conversations import analysis
from klarheit_web.conversations.actions import bring
from klarheit_web.conversations.models import Conversation

ROOT = Path(__file__).parents[2]
TALKS = ROOT / "src/klarheit/data/conversations"
PASSWORD = "Kranich-Ufer-41-Tasse"


SignIn = Callable[[Person], Client]


@pytest.fixture
def spoken() -> str:
    """What the cast reads."""
    return "de"


@pytest.fixture(autouse=True)
def as_spoken(spoken: str) -> Iterator[None]:
    """Every test begins in the cast's language: a page leaves its reader's behind in this thread."""
    with translation.override(spoken):
        yield


@pytest.fixture
def organisation(db: None) -> Organisation:
    return Organisation.objects.create(name="Lindner Fördertechnik")


def member(organisation: Organisation, name: str, *roles: Role) -> Person:
    """Somebody of the cast, who reads the language spoken here."""
    person = Person(
        organisation=organisation,
        name=name,
        email=f"{name.split()[0].lower()}@lindner.example",
        language=translation.get_language(),
    )
    person.set_password(PASSWORD)
    person.save()
    for role in roles:
        actions.give_role(person, role, by=None)
    return person


@pytest.fixture
def bosss_boss(organisation: Organisation) -> Person:
    return member(organisation, "Vera Lindner", Role.LEADER)


@pytest.fixture
def boss(organisation: Organisation, bosss_boss: Person) -> Person:
    return led(member(organisation, "Bernd Achterberg", Role.LEADER, Role.SELLER), bosss_boss)


@pytest.fixture
def seller(organisation: Organisation, boss: Person) -> Person:
    return led(member(organisation, "Jana Reuter", Role.SELLER), boss)


@pytest.fixture
def colleague(organisation: Organisation, boss: Person) -> Person:
    return led(member(organisation, "Tom Wieland", Role.SELLER), boss)


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
def stranger(db: None) -> Person:
    elsewhere = Organisation.objects.create(name="Fremd & Söhne")
    return member(elsewhere, "Fritz Fremd", Role.SELLER, Role.ADMINISTRATOR)


def led(person: Person, leader: Person) -> Person:
    actions.set_leader(person, leader, by=None, since=timezone.localdate() - timedelta(days=400))
    return person


@pytest.fixture
def sign_in() -> SignIn:
    """A client in which this person is signed in."""

    def signed_in(person: Person) -> Client:
        client = Client()
        client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return signed_in


@pytest.fixture
def conversation(seller: Person) -> Conversation:
    """The seller's, read and ready: the bundled English notes, which are short."""
    brought = bring(
        seller,
        formats.read(TALKS / "notes.txt"),
        title="Notes after the visit",
        source=Conversation.Source.NOTES,
        asked=Conversation.Asked.NOTES,
    )
    analysis.read(brought)
    return brought


@pytest.fixture
def long_conversation(seller: Person) -> Conversation:
    """The seller's, read and ready: the bundled German first talk of half an hour."""
    brought = bring(
        seller,
        formats.read(TALKS / "erstgespraech.vtt"),
        title="Erstgespräch Brandt",
        source=Conversation.Source.FILE,
        asked=Conversation.Asked.YES,
        layout="webvtt",
    )
    analysis.read(brought)
    return brought


@pytest.fixture
def work_off() -> Callable[[], None]:
    """Let the job worker do everything that waits (in a test with `transactional_db` or captured commits)."""

    def done() -> None:
        call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
        assert [result.traceback for result in DBTaskResult.objects.failed()] == []

    return done
