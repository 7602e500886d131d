"""What somebody is, and whom somebody reports to."""

from datetime import date

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from klarheit_web.accounts import queries
from klarheit_web.accounts.actions.records import Deed, note
from klarheit_web.accounts.models import Person, Reporting, Role, RoleHeld


class Circle(Exception):
    """The leader stands below the person: a line can't be a circle."""


@transaction.atomic
def give_role(person: Person, role: str, *, by: Person | None) -> None:
    """Nothing happens when it is held already."""
    held, new = RoleHeld.objects.get_or_create(
        person=person, role=Role(role), taken_at=None, defaults={"given_by": by, "given_at": timezone.now()}
    )
    if new:
        _role_changed(person, by, f"+{held.role}")


@transaction.atomic
def take_role(person: Person, role: str, *, by: Person | None) -> None:
    held = RoleHeld.objects.filter(person=person, role=role, taken_at=None)
    if held.update(taken_by=by, taken_at=timezone.now()):
        _role_changed(person, by, f"-{Role(role)}")


@transaction.atomic
def set_leader(
    person: Person, leader: Person | None, *, by: Person | None, since: date | None = None
) -> None:
    """End the present line and begin another. Raises Circle.

    What a move closes in other rooms is done by `people.actions.move`, which calls this.
    """
    day = since or timezone.localdate()
    if leader and (leader.pk == person.pk or person.pk in queries.ids_above(leader, day)):
        raise Circle
    line = Reporting.objects.filter(person=person)
    line.filter(since__gte=day).delete()
    line.filter(Q(until=None) | Q(until__gt=day)).update(until=day)
    if leader:
        Reporting.objects.create(person=person, leader=leader, since=day, set_by=by)
    note(person, by, Deed.LEADER_CHANGED, detail=leader.name if leader else "")


def _role_changed(person: Person, by: Person | None, change: str) -> None:
    """`change` is "+coach" or "-coach": the list is worded in its reader's language."""
    person.__dict__.pop("_roles", None)
    note(person, by, Deed.ROLE_CHANGED, detail=change)
