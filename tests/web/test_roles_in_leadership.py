"""Every address of leadership and of surveys × everybody: what is answered, cell by cell.

Who may open a page here is not a question of whose it is but of what one is in the organisation. The table is
`roles_in_leadership.txt`: an address, a method, and what is answered to nobody signed in and to each role. An
address without its two lines fails. Whose things are asked about stands in `leading.workshop`.
"""

from pathlib import Path

import pytest
from django.db import transaction
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from addresses import names
from cast import SignIn, member
from klarheit_web.accounts.models import Organisation, Person, Role
from leading import Workshop, workshop

EVERYBODY = "nobody seller colleague boss bosss_boss coach sponsor administrator auditor stranger".split()
ROOMS = (
    "leadership guidelines latitude steering mix concerns interface premises council rounds surveys answer "
    "privacy:pack privacy:pack_pdf"
).split()
"""Rooms, and pages of a room that is else about what is one's own."""
PARTS = tuple(ROOMS[start::4] for start in range(4))
"""What is asked of one workshop: making one takes a while."""
VISITOR = Client(raise_request_exception=False)


def room_of(name: str) -> str:
    return name if name in ROOMS else name.partition(":")[0]


def read() -> dict[tuple[str, str], list[int]]:
    """(address, method) → what is answered, in the order of `EVERYBODY`."""
    rows = Path(__file__).with_name("roles_in_leadership.txt").read_text(encoding="utf-8").splitlines()
    cells = (row.split() for row in rows if row.strip() and not row.startswith("#"))
    return {(name, method): [int(one) for one in answers] for name, method, *answers in cells}


TABLE = read()
NEEDS = {name: needs for name, needs in names() if room_of(name) in ROOMS}


@pytest.fixture
def auditor(organisation: Organisation) -> Person:
    return member(organisation, "Renate Kolb", Role.AUDITOR)


def test_every_address_of_leadership_has_its_lines() -> None:
    assert set(TABLE) == {(name, method) for name in NEEDS for method in ("get", "post")}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("rooms", PARTS, ids="-".join)
def test_every_address_answers_each_role_as_the_table_says(
    rooms: list[str], request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    cast: dict[str, Person] = {role: request.getfixturevalue(role) for role in EVERYBODY[1:]}
    about = workshop(cast["seller"], cast["boss"], cast["bosss_boss"])
    keys = {role: sign_in(person).cookies["sessionid"].value for role, person in cast.items()}
    found = {
        (name, method): [answer(name, method, about, keys.get(role)) for role in EVERYBODY]
        for name, method in TABLE
        if room_of(name) in rooms
    }
    assert found == {cell: answers for cell, answers in TABLE.items() if room_of(cell[0]) in rooms}


def answer(name: str, method: str, about: Workshop, session: str | None) -> int:
    """The status, and everything as it was before."""
    VISITOR.cookies.clear()
    if session:
        VISITOR.cookies["sessionid"] = session
    with transaction.atomic():
        status: int = getattr(VISITOR, method)(address(name, about)).status_code
        transaction.set_rollback(True)
    return status


def address(name: str, about: Workshop) -> str:
    given = {"pk": subject(name, about), "token": "unknown"}
    return reverse(name, kwargs={need: given[need] for need in NEEDS[name]})


def subject(name: str, about: Workshop) -> object:
    """The id of what an address is about."""
    by_name: dict[str, Model] = {
        "guidelines:idea": about.idea,
        "guidelines:suggest": about.situation,
        "guidelines:withdraw": about.contribution,
        "guidelines:put_back": about.contribution,
        "latitude:hand_take_back": about.handed,
        "steering:unsign": about.pair,
        "concerns:carry": about.gathering,
        "concerns:take_back": about.gathering,
        "surveys:forget": about.guest,
        **{f"surveys:{page}": about.rounds["draft"] for page in ("settings", "people", "open", "delete")},
        **{
            f"surveys:{page}": about.rounds["open"]
            for page in ("codes", "remind", "send_again", "print_instead", "close")
        },
        "surveys:release": about.rounds["closed"],
    }
    by_room: dict[str, Model] = {
        "guidelines": about.guideline,
        "latitude": about.situation,
        "steering": about.element,
        "mix": about.mix,
        "concerns": about.concern,
        "premises": about.sheet,
    }
    return (by_name.get(name) or by_room.get(room_of(name), about.rounds["released"])).pk
