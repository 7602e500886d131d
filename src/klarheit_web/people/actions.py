"""Writing about the people of an organisation. Every change stands in that person's access list."""

from collections.abc import Collection
from datetime import date

from allauth.usersessions.models import UserSession
from django.db import transaction
from django.utils import timezone

from klarheit_web.accounts import actions as accounts
from klarheit_web.accounts.actions import AddressTaken, Circle, Deed, note, withdraw
from klarheit_web.accounts.models import Invitation, Person, Reporting
from klarheit_web.accounts.queries import ids_above, ids_below, roles_of
from klarheit_web.conversations.insight import actions as insight
from klarheit_web.conversations.models.insight import NEVER_GIVEN
from klarheit_web.people import rules

__all__ = [
    "AddressTaken",
    "Circle",
    "LastAdministrator",
    "close_account",
    "invite",
    "move",
    "open_account",
    "set_roles",
    "withdraw",
]


class LastAdministrator(Exception):
    """Without this person the organisation would have no administrator."""


def invite(
    by: Person,
    *,
    email: str,
    name: str,
    roles: Collection[str],
    language: str,
    leader: Person | None,
) -> tuple[Invitation, str]:
    """Invite somebody into one's own organisation. Raises AddressTaken."""
    return accounts.invite(
        by.organisation, email=email, name=name, roles=roles, language=language, leader=leader, by=by
    )


@transaction.atomic
def set_roles(person: Person, roles: Collection[str], *, by: Person) -> None:
    """Give and take until the person holds just these. Raises LastAdministrator."""
    held = roles_of(person)
    if "administrator" not in roles and rules.is_last_administrator(person):
        raise LastAdministrator
    for role in sorted(held.difference(roles)):
        accounts.take_role(person, role, by=by)
    for role in sorted(set(roles) - held):
        accounts.give_role(person, role, by=by)
    if NEVER_GIVEN.intersection(roles):
        insight.close_received(person, "role")


@transaction.atomic
def move(person: Person, leader: Person | None, *, since: date, by: Person) -> None:
    """Set the leader from a day on, and end insight that was given to anybody now above. Raises Circle."""
    if leader:
        _refuse_later_circle(person, leader, since)
    accounts.set_leader(person, leader, by=by, since=since)
    insight.close_above({person.pk, *ids_below(person)})


@transaction.atomic
def close_account(person: Person, *, by: Person) -> None:
    """No more signing in, insight received ends; what belongs to the person stays theirs.

    Raises LastAdministrator.
    """
    if rules.is_last_administrator(person):
        raise LastAdministrator
    if Person.objects.filter(pk=person.pk, is_active=True).update(is_active=False):
        note(person, by, Deed.ACCOUNT_CLOSED)
        insight.close_received(person)
        for session in UserSession.objects.filter(user=person):
            session.end()


@transaction.atomic
def open_account(person: Person, *, by: Person) -> None:
    """The person signs in again as before; insight that ended stays ended."""
    if Person.objects.filter(pk=person.pk, is_active=False).update(is_active=True):
        note(person, by, Deed.ACCOUNT_OPENED)


def _refuse_later_circle(person: Person, leader: Person, since: date) -> None:
    """Lines that begin later count too: on none of those days may the leader stand below the person."""
    today = timezone.localdate()
    later = Reporting.objects.filter(since__gt=max(since, today), leader__organisation=person.organisation_id)
    for day in {today, since, *later.values_list("since", flat=True)}:
        if day >= since and person.pk in ids_above(leader, day):
            raise Circle
