"""Reading about people: roles, the reporting line."""

from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from klarheit_web.accounts.models import AccessRecord, Person, Reporting, RoleHeld


def roles_of(person: Person) -> frozenset[str]:
    """Keys of `Role` that the person holds now; asked once per loaded person."""
    if "_roles" not in person.__dict__:
        held = RoleHeld.objects.filter(person=person, taken_at=None).values_list("role", flat=True)
        person.__dict__["_roles"] = frozenset(held)
    found: frozenset[str] = person.__dict__["_roles"]
    return found


def ids_above(person: Person, on: date | None = None) -> frozenset[UUID]:
    """Leader, leader's leader and so on, on a day; today when not given. A circle ends where it began."""
    return _climb(person.pk, "person_id", "leader_id", on)


def ids_below(person: Person, on: date | None = None) -> frozenset[UUID]:
    """Everybody who stands below the person in the reporting line."""
    return _climb(person.pk, "leader_id", "person_id", on)


def leader_of(person: Person, on: date | None = None) -> Person | None:
    line = lines_on(on).filter(person=person).select_related("leader").first()
    return line.leader if line else None


def lines_on(on: date | None = None) -> QuerySet[Reporting]:
    """The rows of the reporting line that hold on a day."""
    day = on or timezone.localdate()
    return Reporting.objects.filter(Q(until=None) | Q(until__gt=day), since__lte=day)


def records_of(owner: Person) -> QuerySet[AccessRecord]:
    """The owner's list of who did what, newest first."""
    return AccessRecord.objects.filter(owner=owner)


def _climb(start: UUID, known: str, wanted: str, on: date | None) -> frozenset[UUID]:
    found: set[UUID] = set()
    level = {start}
    while level:
        step = lines_on(on).filter(**{f"{known}__in": level}).values_list(wanted, flat=True)
        level = set(step) - found - {start}
        found |= level
    return frozenset(found)
