"""The only way to an account: an invitation, accepted once."""

import secrets
from collections.abc import Iterable
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone

from klarheit_web.accounts.actions.roles import give_role, set_leader
from klarheit_web.accounts.models import Invitation, Organisation, Person, Role
from klarheit_web.accounts.tokens import hashed

INVITATION_DAYS = 14


class AddressTaken(Exception):
    """Somebody has this address: to sign in with, or in an open invitation."""


class InvitationOver(Exception):
    """Somebody accepted, withdrew or outlived the invitation in the meantime."""


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

    Raises AddressTaken for somebody of this organisation. Of accounts elsewhere nothing is told: such an
    address gets an invitation like any other, which `accept` refuses as long as there is an account with it.
    """
    address = email.strip().lower()
    if _is_known_in(organisation, address):
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
    return open_invitations().filter(token_hash=hashed(token)).first()


@transaction.atomic
def accept(invitation: Invitation, *, name: str, password: str | None, language: str) -> Person:
    """The account of an invitation; a password of None can't be signed in with (a passkey or OIDC can).

    Raises InvitationOver when it is open no longer, AddressTaken when an account got this address since.
    """
    if not open_invitations().filter(pk=invitation.pk).update(accepted_at=timezone.now()):
        raise InvitationOver
    if is_taken(invitation.email):
        raise AddressTaken
    person = Person(
        organisation=invitation.organisation, email=invitation.email, name=name.strip(), language=language
    )
    person.set_password(password)
    _save(person)
    for role in invitation.roles:
        give_role(person, role, by=invitation.invited_by)
    if invitation.leader:
        set_leader(person, invitation.leader, by=invitation.invited_by)
    Invitation.objects.filter(pk=invitation.pk).update(person=person)
    return person


@transaction.atomic
def withdraw(invitation: Invitation) -> None:
    Invitation.objects.filter(pk=invitation.pk, accepted_at=None).update(withdrawn_at=timezone.now())


def open_invitations() -> QuerySet[Invitation]:
    return Invitation.objects.filter(accepted_at=None, withdrawn_at=None, expires_at__gt=timezone.now())


def _is_known_in(organisation: Organisation, address: str) -> bool:
    """Whether somebody works there with this address, or is invited to."""
    people = Person.objects.filter(organisation=organisation, email__iexact=address)
    invited = open_invitations().filter(organisation=organisation, email=address)
    return people.exists() or invited.exists()


def _save(person: Person) -> None:
    """Of two who accept at the same moment with one address the second comes too late."""
    try:
        with transaction.atomic():
            person.save()
    except IntegrityError as error:
        raise AddressTaken from error


def is_taken(address: str) -> bool:
    """Whether an account signs in with this address, however it is written."""
    found: bool = Person.objects.filter(email__iexact=address).exists()
    return found
