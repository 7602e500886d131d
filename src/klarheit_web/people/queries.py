"""Reading about the people of an organisation: who they are and who leads whom. Never what they do."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.db.models import Prefetch, QuerySet
from django.utils import timezone

from klarheit_web.accounts.models import Invitation, Person, PersonQuerySet, Reporting, Role, RoleHeld
from klarheit_web.accounts.queries import administered_by, lines_on, open_invitations_for


@dataclass(slots=True)
class Branch:
    """Somebody in the organisation chart, with those who report to this person."""

    person: Person
    below: list["Branch"] = field(default_factory=list)


def members(administrator: Person) -> PersonQuerySet:
    """Everybody of the organisation with present roles (`held_now`) and line (`line_now`)."""
    held = RoleHeld.objects.filter(taken_at=None)
    line = lines_on().select_related("leader")
    return administered_by(administrator).prefetch_related(
        Prefetch("roles_held", held, to_attr="held_now"), Prefetch("reports_to", line, to_attr="line_now")
    )


def invitations(administrator: Person) -> QuerySet[Invitation]:
    return open_invitations_for(administrator).select_related("leader", "invited_by")


def administrators(of: Person) -> PersonQuerySet:
    """Administrators with an open account in the person's organisation."""
    everybody: PersonQuerySet = Person.objects.of_organisation_of(of).active()
    return everybody.filter(roles_held__role=Role.ADMINISTRATOR, roles_held__taken_at=None)


def chart(administrator: Person) -> list[Branch]:
    """The reporting line today as a tree; who has no leader stands at its root."""
    people = {one.pk: Branch(one) for one in administered_by(administrator).active()}
    led: set[UUID] = set()
    for person, leader in lines_on().filter(person__in=people).values_list("person", "leader"):
        if leader in people:
            people[leader].below.append(people[person])
            led.add(person)
    return _sorted(branch for pk, branch in people.items() if pk not in led)


def roles_over_time(person: Person) -> QuerySet[RoleHeld]:
    return RoleHeld.objects.filter(person=person).select_related("given_by", "taken_by").order_by("-given_at")


def lines_over_time(person: Person) -> QuerySet[Reporting]:
    """All lines of the person, those to come first."""
    return Reporting.objects.filter(person=person).select_related("leader", "set_by")


def began_since(person: Person, day: date) -> bool:
    """Whether a line has begun after this day: setting another from that day on would overwrite it."""
    began = Reporting.objects.filter(person=person, since__gt=day, since__lte=timezone.localdate())
    return began.exists()


def _sorted(branches: Iterable[Branch]) -> list[Branch]:
    by_name = sorted(branches, key=lambda one: one.person.name)
    for branch in by_name:
        branch.below = _sorted(branch.below)
    return by_name
