"""Two thousand people in two hundred teams: every page asks the database the same few times."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.models import Count
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cast import SignIn
from klarheit_web.accounts.models import Person, Reporting
from klarheit_web.surveys.actions import closing, opening
from klarheit_web.surveys.models import Round, Sheet
from rounds_made import ITEM, asking

pytestmark = pytest.mark.django_db
PEOPLE, IN_A_TEAM = 2_000, 10
MOST = {"people": 10, "round": 7, "open": 9, "results": 5, "export": 4}
"""Queries, five of them for the session, the roles and the place in the line."""


@pytest.fixture
def found(bosss_boss: Person) -> Round:
    """A draft that asks all of them: everybody leads ten, as far as people go."""
    whole = bosss_boss.organisation
    people = [
        Person(organisation=whole, name=f"P {n:04}", email=f"{n}@lindner.example") for n in range(PEOPLE)
    ]
    Person.objects.bulk_create(people)
    since = timezone.localdate() - timedelta(days=9)
    leaders = [bosss_boss, *people]
    Reporting.objects.bulk_create(
        Reporting(person=one, leader=leaders[number // IN_A_TEAM], since=since)
        for number, one in enumerate(people)
    )
    return asking(bosss_boss)


def test_pages_of_two_thousand_ask_a_few_times(found: Round, bosss_boss: Person, sign_in: SignIn) -> None:
    client = sign_in(bosss_boss)
    client.get(reverse("surveys:list"))  # the first look remembers the session
    asked = {page: queries(client, page, found) for page in ("people", "round", "open")}
    opening.open_round(found, bosss_boss)
    everybody_answers(found)
    closing.close(found, bosss_boss)
    closing.release(found, bosss_boss)
    asked |= {page: queries(client, page, found) for page in ("results", "export")}
    assert {page: count for page, count in asked.items() if count > MOST[page]} == {}


def queries(client: Client, page: str, found: Round) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(reverse(f"surveys:{page}", args=[found.pk])).status_code == 200
    return len(captured)


def everybody_answers(found: Round) -> None:
    cells = found.invited.values_list("cell").annotate(people=Count("pk"))
    Sheet.objects.bulk_create(
        Sheet(key=f"{cell}-{number}", round=found, cell=cell, answers={ITEM: float(number % 3 - 1)})
        for cell, people in cells
        for number in range(people)
    )
