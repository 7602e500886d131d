"""Every address × everybody of the cast × whose thing it is: what is answered, cell by cell.

The table is `access_matrix.txt`: an address, a method, and four answers: to nobody signed in; to whoever owns
the thing; to whom its conversation was opened, with the right to comment; to everybody else. Where an address
names no thing, the last three are the same. In the room `people` they are: to an administrator about oneself,
about somebody of the organisation, and to everybody else. An address without its two lines fails.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone

from addresses import address, names
from klarheit_web.accounts.models import Person
from test_roles_in_leadership import ROOMS as ROLE_ROOMS
from test_roles_in_leadership import room_of
from world import Things, open_to, things

SignIn = Callable[[Person], Client]
ROLES = ("seller", "colleague", "boss", "bosss_boss", "coach", "sponsor", "administrator", "stranger")
NEVER_GIVEN_INSIGHT = ("boss", "bosss_boss", "sponsor", "administrator", "stranger")
"""Those above, those elsewhere, and whoever pays for coaching or runs the server."""


VISITOR = Client(raise_request_exception=False)
"""One for all cells: a new one looks all static files up again."""


class Line(NamedTuple):
    name: str
    method: str
    nobody: int
    own: int
    opened: int
    closed: int


def read() -> list[Line]:
    rows = Path(__file__).with_name("access_matrix.txt").read_text(encoding="utf-8").splitlines()
    cells = (row.split() for row in rows if row.strip() and not row.startswith("#"))
    return [Line(name, method, *map(int, answers)) for name, method, *answers in cells]


LINES = read()
NEEDS = dict(names())


def test_every_address_has_its_lines() -> None:
    """Those of leadership have theirs in `roles_in_leadership.txt`."""
    by_owner = {name for name in NEEDS if room_of(name) not in ROLE_ROOMS}
    wanted = {(name, method) for name in by_owner for method in ("get", "post")}
    assert {(line.name, line.method) for line in LINES} ^ wanted == set()


ROOMS = tuple(dict.fromkeys(line.name.partition(":")[0].partition("_")[0] for line in LINES))


@pytest.mark.django_db
@pytest.mark.parametrize("room", ROOMS)
def test_every_address_of_a_room_answers_as_the_table_says(
    room: str, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    cast: dict[str, Person] = {role: request.getfixturevalue(role) for role in ROLES}
    owned = {role: things(cast[role]) for role in ROLES}
    for thing in owned.values():
        open_to(cast["coach"], thing.conversation, revoked_at=timezone.now())
    keys = {role: sign_in(person).cookies["sessionid"].value for role, person in cast.items()}
    found: dict[tuple[object, ...], int] = {}
    expected: dict[tuple[object, ...], int] = {}
    for line in LINES:
        if line.name.partition(":")[0].partition("_")[0] != room:
            continue
        found[line, "nobody"] = answer(line, owned["seller"])
        expected[line, "nobody"] = line.nobody
        for role in ROLES:
            for case, (thing, wanted) in cases(line, role, owned).items():
                reader = cast[role] if case == "opened" else None
                found[line, role, case] = answer(line, thing, keys[role], reader)
                expected[line, role, case] = wanted
    wrong = {cell: (got, expected[cell]) for cell, got in found.items() if got != expected[cell]}
    assert wrong == {}


def cases(line: Line, role: str, owned: dict[str, Things]) -> dict[str, tuple[Things, int]]:
    """Whose thing it may be, seen from this role, and what is then answered."""
    if line.name.startswith("people:"):
        return administered(line, role, owned)
    if not NEEDS[line.name]:
        return {"own": (owned[role], line.own)}
    other = owned["colleague" if role == "seller" else "seller"]
    opened = line.closed if role in NEVER_GIVEN_INSIGHT else line.opened
    return {
        "own": (owned[role], line.own),
        "opened": (other, opened),
        "somebody else's": (other, line.closed),  # for the coach: insight was taken back
        "other organisation's": (owned["seller" if role == "stranger" else "stranger"], line.closed),
    }


def administered(line: Line, role: str, owned: dict[str, Things]) -> dict[str, tuple[Things, int]]:
    """In the room of administrators: `stranger` is one as well, elsewhere."""
    own = line.own if role in ("administrator", "stranger") else line.closed
    if not NEEDS[line.name]:
        return {"own": (owned[role], own)}
    elsewhere = owned["seller" if role == "stranger" else "stranger"]
    return {
        "own": (owned[role], own),
        "a colleague's": (owned["seller"], line.opened if role == "administrator" else line.closed),
        "other organisation's": (elsewhere, line.closed),
    }


def answer(line: Line, thing: Things, session: str | None = None, reader: Person | None = None) -> int:
    """The status, and everything as it was before."""
    client = VISITOR
    client.cookies.clear()
    if session:
        client.cookies["sessionid"] = session
    with transaction.atomic():
        if reader:
            open_to(reader, thing.conversation, level="comment")
        status: int = getattr(client, line.method)(address(line.name, NEEDS[line.name], thing)).status_code
        transaction.set_rollback(True)
    return status
