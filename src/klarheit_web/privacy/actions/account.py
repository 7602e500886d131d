"""Deleting an account with everything in it, really."""

from collections.abc import Iterator
from uuid import UUID

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import connection, transaction
from django.db.models import Q
from django_tasks_db.models import DBTaskResult

from klarheit_web.accounts.actions import Deed, note
from klarheit_web.accounts.models import Invitation, Person, Reporting, Role, RoleHeld
from klarheit_web.accounts.rules import is_administrator
from klarheit_web.clarify.models import ClarifyDialogue
from klarheit_web.conversations import erasing
from klarheit_web.conversations.models import Conversation, Intake, IntakeFile

__all__ = ["LastAdministrator", "delete_account"]


class LastAdministrator(Exception):
    """Somebody must be able to invite others: another administrator is needed first."""


@transaction.atomic
def delete_account(person: Person) -> None:
    """Rows, sessions, jobs, counted attempts and the index; what stays is `privacy.deletion.STAYS`.

    Raises LastAdministrator when others are left behind without one.
    """
    if is_last_administrator(person):
        raise LastAdministrator
    _tell_others(person)
    _forget_jobs(set(_ids_of(person)))
    _sign_out(person)
    _forget_attempts(person)
    Invitation.objects.filter(Q(person=person) | Q(email__iexact=person.email)).delete()
    person.delete()
    erasing.afterwards()


def is_last_administrator(person: Person) -> bool:
    """Whether others would be left in the organisation with nobody to administer it."""
    others = Person.objects.of_organisation_of(person).exclude(pk=person.pk)
    holding = RoleHeld.objects.filter(role=Role.ADMINISTRATOR, taken_at=None, person__in=others.active())
    return is_administrator(person) and others.exists() and not holding.exists()


def _tell_others(person: Person) -> None:
    """Into the lists of those whose talk with the person goes, and of those whom the person led."""
    for talk in Conversation.objects.filter(employee=person).select_related("owner"):
        note(talk.owner, person, Deed.DELETED, kind="conversation", item=talk.pk)
    for line in Reporting.objects.filter(leader=person, until=None).select_related("person"):
        note(line.person, person, Deed.LEADER_CHANGED)


def _ids_of(person: Person) -> Iterator[UUID]:
    yield person.pk
    yield from Conversation.objects.filter(Q(owner=person) | Q(employee=person)).values_list("pk", flat=True)
    yield from Intake.objects.filter(owner=person).values_list("pk", flat=True)
    yield from IntakeFile.objects.filter(intake__owner=person).values_list("pk", flat=True)
    yield from ClarifyDialogue.objects.filter(owner=person).values_list("pk", flat=True)


def _forget_jobs(ids: set[UUID]) -> None:
    """Jobs that wait or are done; one that runs finds nothing any more and is pruned by the daily round."""
    wanted = {str(one) for one in ids}
    resting = DBTaskResult.objects.exclude(status="RUNNING")
    named = [job.pk for job in resting.iterator() if wanted & set(map(str, job.args_kwargs["args"]))]
    DBTaskResult.objects.filter(pk__in=named).delete()


def _sign_out(person: Person) -> None:
    """Everywhere: sessions are opened one by one, for their table does not say whose they are."""
    theirs = [
        one.pk
        for one in Session.objects.iterator()
        if one.get_decoded().get("_auth_user_id") == str(person.pk)
    ]
    Session.objects.filter(pk__in=theirs).delete()


def _forget_attempts(person: Person) -> None:
    """Counted attempts that are kept under the person's id; others are kept under hashes and run out."""
    table = connection.ops.quote_name(settings.CACHES["default"]["LOCATION"])
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {table} WHERE cache_key LIKE %s", [f"%{person.pk}%"])  # noqa: S608
