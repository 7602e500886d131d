"""Writing about people. Each verb records who and when in the same transaction."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from klarheit_web.accounts import queries
from klarheit_web.accounts.models import (
    AccessRecord,
    Invitation,
    Organisation,
    Person,
    Reporting,
    Role,
    RoleHeld,
)

INVITATION_DAYS = 14
Deed = AccessRecord.Deed


class AddressTaken(Exception):
    """There is an account, or an open invitation, with this address."""


class Circle(Exception):
    """The leader stands below the person: a line can't be a circle."""


def note(
    owner: Person,
    actor: Person | None,
    deed: Deed,
    *,
    kind: str = "",
    item: UUID | None = None,
    detail: str = "",
    name: str = "",
) -> AccessRecord:
    """Add a line to the owner's access list. `name` stands for an actor without an account."""
    return AccessRecord.objects.create(
        owner=owner,
        actor=actor.pk if actor else None,
        actor_name=actor.name if actor else name,
        deed=deed,
        kind=kind,
        item=item,
        detail=detail,
        at=timezone.now(),
    )


@transaction.atomic
def invite(
    organisation: Organisation,
    *,
    email: str,
    name: str,
    roles: Iterable[str],
    language: str = "de",
    leader: Person | None = None,
    by: Person | None = None,
) -> tuple[Invitation, str]:
    """An invitation and the token of its link, which is told once and never kept.

    Raises AddressTaken: for an existing account no link is ever made.
    """
    address = email.strip().lower()
    if (
        Person.objects.filter(email__iexact=address).exists()
        or _open_invitations().filter(email=address).exists()
    ):
        raise AddressTaken
    token, now = secrets.token_urlsafe(32), timezone.now()
    invitation = Invitation.objects.create(
        organisation=organisation,
        email=address,
        name=name.strip(),
        language=language,
        roles=[Role(role).value for role in roles],
        leader=leader,
        token_hash=hashed(token),
        invited_by=by,
        invited_at=now,
        expires_at=now + timedelta(days=INVITATION_DAYS),
    )
    return invitation, token


def find_invitation(token: str) -> Invitation | None:
    """The open invitation of this link."""
    return _open_invitations().filter(token_hash=hashed(token)).first()


@transaction.atomic
def accept(invitation: Invitation, *, name: str, password: str | None, language: str) -> Person:
    """The account of an invitation; a password of None can't be signed in with (a passkey or OIDC can)."""
    person = Person(
        organisation=invitation.organisation, email=invitation.email, name=name.strip(), language=language
    )
    person.set_password(password)
    person.save()
    for role in invitation.roles:
        give_role(person, role, by=invitation.invited_by)
    if invitation.leader:
        set_leader(person, invitation.leader, by=invitation.invited_by)
    Invitation.objects.filter(pk=invitation.pk).update(accepted_at=timezone.now(), person=person)
    return person


@transaction.atomic
def withdraw(invitation: Invitation) -> None:
    Invitation.objects.filter(pk=invitation.pk, accepted_at=None).update(withdrawn_at=timezone.now())


@transaction.atomic
def give_role(person: Person, role: str, *, by: Person | None) -> None:
    """Nothing happens when it is held already."""
    held, new = RoleHeld.objects.get_or_create(
        person=person, role=Role(role), taken_at=None, defaults={"given_by": by, "given_at": timezone.now()}
    )
    if new:
        _role_changed(person, by, Role(held.role))


@transaction.atomic
def take_role(person: Person, role: str, *, by: Person | None) -> None:
    held = RoleHeld.objects.filter(person=person, role=role, taken_at=None)
    if held.update(taken_by=by, taken_at=timezone.now()):
        _role_changed(person, by, Role(role))


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
    present = Reporting.objects.filter(person=person, until=None)
    present.filter(since__gte=day).delete()
    present.update(until=day)
    if leader:
        Reporting.objects.create(person=person, leader=leader, since=day, set_by=by)
    note(person, by, Deed.LEADER_CHANGED, detail=leader.name if leader else "")


@transaction.atomic
def set_language(person: Person, language: str) -> None:
    Person.objects.filter(pk=person.pk).update(language=language)
    person.language = language


def hashed(token: str) -> str:
    """What is kept of a token: it is long and random, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def _role_changed(person: Person, by: Person | None, role: Role) -> None:
    person.__dict__.pop("_roles", None)
    note(person, by, Deed.ROLE_CHANGED, detail=str(role.label))


def _open_invitations() -> QuerySet[Invitation]:
    return Invitation.objects.filter(accepted_at=None, withdrawn_at=None, expires_at__gt=timezone.now())
