"""Every page of leadership and of surveys on a phone, light and dark, for the first who may open it."""

import pytest
from django.test import Client

from klarheit_web.accounts.models import Person
from leading import workshop
from sound import unsound_at
from test_roles_in_leadership import EVERYBODY, NEEDS, PARTS, TABLE, address, auditor, room_of
from visitor import Visit, session

__all__ = ["auditor"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LOOKING = ("bosss_boss", "boss", "seller", "auditor")


@pytest.mark.parametrize("rooms", PARTS, ids="-".join)
def test_pages_of_rooms_are_sound(rooms: list[str], visit: Visit, request: pytest.FixtureRequest) -> None:
    cast: dict[str, Person] = {role: request.getfixturevalue(role) for role in LOOKING}
    about = workshop(cast["seller"], cast["boss"], cast["bosss_boss"])
    visitor = visit(width=390)
    wrong = {}
    for name in NEEDS:
        looking = first_who_may(name) if room_of(name) in rooms else None
        where = address(name, about)
        if looking and is_page(cast[looking], where):
            visitor.become(cast[looking])
            wrong[name, looking] = unsound_at(visitor, where)
    assert {place: found for place, found in wrong.items() if found} == {}


def first_who_may(name: str) -> str | None:
    answers = dict(zip(EVERYBODY, TABLE[name, "get"], strict=True))
    return next((role for role in LOOKING if answers[role] == 200), None)


def is_page(person: Person, where: str) -> bool:
    client = Client()
    client.cookies["sessionid"] = session(person)
    answer = client.get(where)
    return answer.headers.get("Content-Type", "").startswith("text/html")
