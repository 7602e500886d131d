"""However long a list is, its page asks the database the same number of times."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from cast import SignIn, member
from klarheit_web.accounts.actions import Deed, invite, note
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.api.actions import make_token
from klarheit_web.api.rules import SCOPES
from klarheit_web.clarify.models import ClarifyDialogue, Line
from klarheit_web.conversations.models import Comment, Conversation, Intake, IntakeFile, Partner, Passage
from leading import one_more
from world import open_to, own_case, practised, talk

STAGES = (1, 1, 3, 300)
"""Twice with one row: the first look fills what is remembered of a session."""

SELLER, MANAGEMENT, ADMINISTRATOR, PROGRAM = "seller", "management", "administrator", "program"
LISTS: dict[str, tuple[str, str]] = {
    "today": (SELLER, ""),
    "conversations:list": (SELLER, ""),
    "search:find": (SELLER, "?q=brandt"),
    "search:passages": (SELLER, ""),
    "insight:list": (SELLER, ""),
    "insight:ended": (SELLER, ""),
    "clarify:list": (SELLER, ""),
    "practice:list": (SELLER, ""),
    "practice:past": (SELLER, ""),
    "privacy:access": (SELLER, ""),
    "privacy:boss": (SELLER, ""),
    "privacy:access_csv": (SELLER, ""),
    "people:list": (ADMINISTRATOR, ""),
    "people:chart": (ADMINISTRATOR, ""),
    "api:tokens": (SELLER, ""),
    "api:list": (PROGRAM, "?size=200"),
    "guidelines:list": (SELLER, ""),
    "latitude:map": (SELLER, ""),
    "steering:list": (SELLER, ""),
    "steering:register": (SELLER, ""),
    "concerns:list": (SELLER, ""),
    "premises:by_hand": (MANAGEMENT, ""),
    "mix:mine": (MANAGEMENT, ""),
    "surveys:list": (MANAGEMENT, ""),
    "surveys:members": (MANAGEMENT, ""),
}
"""Every page that lists things, and who opens it."""


def test_every_list_has_its_line_in_the_table() -> None:
    lists = {name for name in _names() if name.rpartition(":")[2].endswith(("list", "passages", "tokens"))}
    known = {*LISTS, "mfa_list_webauthn", "usersessions_list"}  # allauth's, of a person's few devices
    assert lists - known == set()


@pytest.mark.django_db
def test_number_of_queries_does_not_depend_on_the_number_of_rows(
    organisation: Organisation,
    seller: Person,
    colleague: Person,
    bosss_boss: Person,
    administrator: Person,
    sign_in: SignIn,
) -> None:
    _token, secret = make_token(seller, name="Sync", scopes=SCOPES, days=30)
    clients = {
        SELLER: sign_in(seller),
        MANAGEMENT: sign_in(bosss_boss),
        ADMINISTRATOR: sign_in(administrator),
        PROGRAM: Client(headers={"Authorization": f"Bearer {secret}"}),
    }
    asked, there = {}, 0
    for wanted in STAGES:
        for number in range(there, wanted):
            _grow(number, seller, colleague, administrator, organisation)
            one_more(number, seller, bosss_boss)
        there = wanted
        asked[wanted] = {
            name: _queries(clients[who], reverse(name) + query) for name, (who, query) in LISTS.items()
        }
    assert asked[3] == asked[1]
    assert asked[300] == asked[1]


def _queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def _names() -> Iterator[str]:
    """Every name of an address, with its namespaces."""

    def walk(resolver: URLResolver, prefix: str) -> Iterator[str]:
        for one in resolver.url_patterns:
            if isinstance(one, URLPattern):
                yield f"{prefix}{one.name}"
            else:
                yield from walk(one, f"{prefix}{one.namespace}:" if one.namespace else prefix)

    return walk(get_resolver(), "")


def _grow(
    number: int, seller: Person, colleague: Person, administrator: Person, organisation: Organisation
) -> None:
    """One more of everything that stands in a list."""
    partner = Partner.objects.create(owner=seller, name=f"Kunde {number}")
    own, theirs = talk(seller, "Brandt", partner), talk(colleague, "Olbrich")
    now = timezone.now()
    open_to(colleague, own)
    open_to(seller, theirs)
    open_to(administrator, own, revoked_at=now)
    Comment.objects.create(conversation=own, author=colleague, turn=1, text="Hm.", written_at=now)
    Passage.objects.create(
        owner=seller, conversation=own, turn=3, start=0, end=5, quote="Meine", saved_at=now
    )
    note(seller, colleague, Deed.VIEWED, kind="conversation", item=own.pk)
    _with_employee(colleague, seller)
    _clarified(seller, partner)
    own_case(seller)
    practised(seller)
    practised(seller, ended=False)
    _brought_but_unconfirmed(seller)
    make_token(seller, name=f"Program {number}", scopes=SCOPES, days=30)
    _joined(organisation, seller, administrator, number)


def _with_employee(owner: Person, employee: Person) -> None:
    waiting = talk(owner)
    changed = {"employee": employee, "about": "employee", "state": "unconsented"}
    Conversation.objects.filter(pk=waiting.pk).update(**changed)


def _clarified(owner: Person, partner: Partner) -> None:
    now = timezone.now()
    ClarifyDialogue.objects.create(
        owner=owner, setting="prepare", partner=partner, language="de", written={"exchanges": []},
        begun_at=now, changed_at=now,
    )  # fmt: skip
    Line.objects.create(owner=owner, partner=partner, text="Er will.", written_at=now)


def _brought_but_unconfirmed(owner: Person) -> None:
    intake = Intake.objects.create(owner=owner, source="file", begun_at=timezone.now())
    IntakeFile.objects.create(intake=intake, place=0, name="brandt.txt", state="read", layout="notes")


def _joined(organisation: Organisation, leader: Person, administrator: Person, number: int) -> None:
    person = member(organisation, f"neu{number} Person", Role.SELLER, Role.COACH)
    since = timezone.localdate() - timedelta(days=3)
    person.reports_to.create(leader=leader, since=since)
    invite(
        organisation, email=f"eingeladen{number}@lindner.example", name="Neu", roles=["seller"],
        by=administrator,
    )  # fmt: skip
