"""Reading about people: roles, the reporting line."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from klarheit_web.accounts.models import (
    AccessRecord,
    Invitation,
    Person,
    PersonQuerySet,
    RecoveryKey,
    Reporting,
    Role,
    RoleHeld,
)


def roles_of(person: Person) -> frozenset[str]:
    """Keys of `Role` that the person holds now; asked once per loaded person."""
    if "_roles" not in person.__dict__:
        held = RoleHeld.objects.filter(person=person, taken_at=None).values_list("role", flat=True)
        person.__dict__["_roles"] = frozenset(held)
    found: frozenset[str] = person.__dict__["_roles"]
    return found


def ids_above(person: Person, on: date | None = None) -> frozenset[UUID]:
    """Leader, leader's leader and so on, on a day; today when not given. A circle ends where it began."""
    if on is None and "_above" in person.__dict__:
        found: frozenset[UUID] = person.__dict__["_above"]
        return found
    return _climb(person.pk, "person_id", "leader_id", on)


def ids_below(person: Person, on: date | None = None) -> frozenset[UUID]:
    """Everybody who stands below the person in the reporting line."""
    if on is None and "_below" in person.__dict__:
        found: frozenset[UUID] = person.__dict__["_below"]
        return found
    return _climb(person.pk, "leader_id", "person_id", on)


def learn_roles_and_lines(people: Collection[Person]) -> None:
    """What `roles_of`, `ids_below` and `ids_above` say of each: two queries, kept with the loaded person."""
    roles, reports, leaders = defaultdict(set), defaultdict(set), defaultdict(set)
    held = RoleHeld.objects.filter(person__in=people, taken_at=None)
    for pk, role in held.values_list("person", "role"):
        roles[pk].add(role)
    lines = lines_on().filter(leader__organisation__in={one.organisation_id for one in people})
    for leader, pk in lines.values_list("leader", "person"):
        reports[leader].add(pk)
        leaders[pk].add(leader)
    for one in people:
        one.__dict__["_roles"] = frozenset(roles[one.pk])
        one.__dict__["_below"] = _follow(one.pk, reports)
        one.__dict__["_above"] = _follow(one.pk, leaders)


def leader_of(person: Person, on: date | None = None) -> Person | None:
    line = lines_on(on).filter(person=person).select_related("leader").first()
    return line.leader if line else None


def lines_on(on: date | None = None) -> QuerySet[Reporting]:
    """The rows of the reporting line that hold on a day."""
    day = on or timezone.localdate()
    return Reporting.objects.filter(Q(until=None) | Q(until__gt=day), since__lte=day)


def administered_by(person: Person) -> PersonQuerySet:
    """Those whose address, roles and line this person keeps: an administrator's organisation, else nobody."""
    everybody: PersonQuerySet = Person.objects.of_organisation_of(person)
    return everybody if Role.ADMINISTRATOR in roles_of(person) else everybody.none()


def open_invitations_for(person: Person) -> QuerySet[Invitation]:
    """Invitations that an administrator may still withdraw; nobody else sees any."""
    waiting = Invitation.objects.filter(accepted_at=None, withdrawn_at=None, expires_at__gt=timezone.now())
    mine = waiting.filter(organisation=person.organisation_id)
    return mine if Role.ADMINISTRATOR in roles_of(person) else mine.none()


def records_of(owner: Person) -> QuerySet[AccessRecord]:
    """The owner's list of who did what, newest first."""
    return AccessRecord.objects.filter(owner=owner)


@dataclass(frozen=True, slots=True)
class WaysIn:
    """How a person signs in and gets back in.

    passkeys       their names
    has_app        whether an authenticator app is set up
    identities     names of the providers that are connected
    offers_identity  whether the operator has set up a provider
    recovery_key   None when none was made yet
    """

    has_password: bool
    passkeys: tuple[str, ...]
    has_app: bool
    identities: tuple[str, ...]
    offers_identity: bool
    recovery_key: RecoveryKey | None


def ways_in(person: Person) -> WaysIn:
    steps = list(Authenticator.objects.filter(user=person).order_by("pk"))
    return WaysIn(
        has_password=person.has_usable_password(),
        passkeys=tuple(one.wrap().name for one in steps if one.type == Authenticator.Type.WEBAUTHN),
        has_app=any(one.type == Authenticator.Type.TOTP for one in steps),
        identities=tuple(SocialAccount.objects.filter(user=person).values_list("provider", flat=True)),
        offers_identity=settings.ENVIRONMENT.oidc is not None,
        recovery_key=recovery_key_of(person),
    )


def recovery_key_of(person: Person) -> RecoveryKey | None:
    return RecoveryKey.objects.filter(person=person).first()


def role_labels_of(person: Person) -> list[str]:
    """What the person is, worded, in the order of `Role`."""
    return role_labels(roles_of(person))


def role_labels(roles: Iterable[str]) -> list[str]:
    held = frozenset(roles)
    return [str(role.label) for role in Role if role in held]


def _climb(start: UUID, known: str, wanted: str, on: date | None) -> frozenset[UUID]:
    found: set[UUID] = set()
    level = {start}
    while level:
        step = lines_on(on).filter(**{f"{known}__in": level}).values_list(wanted, flat=True)
        level = set(step) - found - {start}
        found |= level
    return frozenset(found)


def _follow(start: UUID, lines: Mapping[UUID, set[UUID]]) -> frozenset[UUID]:
    """As `_climb`, over lines that were asked already, from each to those they lead to."""
    found: set[UUID] = set()
    level = {start}
    while level:
        level = set().union(*(lines.get(one, ()) for one in level)) - found - {start}
        found |= level
    return frozenset(found)
