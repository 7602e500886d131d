"""Letters of a round, sent by jobs that know its id alone. A link exists in its letter and nowhere else."""

import random
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from klarheit_web.surveys.actions.admitting import admit
from klarheit_web.surveys.actions.states import NotNow, running
from klarheit_web.surveys.codes import hashed_token
from klarheit_web.surveys.models import Admission, Invited, Round

BROKEN_OFF = timedelta(hours=1)
"""A job that runs longer died with its process."""


@task()
def send_invitations(round_id: str) -> None:
    """A link to everybody who has none yet, in random order. Broken off, it goes on with new links."""
    with suppress(Round.DoesNotExist, NotNow):
        found, links = _admitted(Round(pk=UUID(round_id)))
        for one, token in links:
            if _sent(found, one, "invitation", reverse("answer:enter", args=[token])):
                Invited.objects.filter(pk=one.pk).update(sent_on=timezone.localdate())
            else:
                Admission.objects.filter(token_hash=hashed_token(token)).delete()


@task()
def send_reminders(round_id: str) -> None:
    """Without a link, to everybody who got one: nobody knows who has answered."""
    found = Round.objects.filter(pk=UUID(round_id)).select_related("organisation").first()
    if found and found.state == "open":
        for one in _shuffled(delivered(found)):
            _sent(found, one, "reminder", "")


def undelivered(found: Round) -> QuerySet[Invited]:
    """Who is asked by letter and has none: still under way, or not to be delivered."""
    return _by_letter(found).filter(sent_on=None)


def delivered(found: Round) -> QuerySet[Invited]:
    return _by_letter(found).exclude(sent_on=None)


def are_under_way(found: Round) -> bool:
    """Whether a job for this round's invitations waits or runs."""
    jobs = DBTaskResult.objects.filter(
        task_path=send_invitations.module_path, status__in=("READY", "RUNNING")
    )
    begun = timezone.now() - BROKEN_OFF
    same = {"args": [str(found.pk)], "kwargs": {}}
    return any(job.args_kwargs == same for job in jobs if not job.started_at or job.started_at > begun)


@transaction.atomic
def _admitted(round: Round) -> tuple[Round, list[tuple[Invited, str]]]:
    """The open round, and a new link for everybody who waits for one. Raises NotNow."""
    found = running(round)
    waiting = _shuffled(undelivered(found))
    return found, list(zip(waiting, admit(found, [one.cell for one in waiting]), strict=True))


def _by_letter(found: Round) -> QuerySet[Invited]:
    asked = Invited.objects.filter(round=found, by_code=False, rests=False)
    return asked.select_related("member__person")


def _shuffled(invited: QuerySet[Invited]) -> Sequence[Invited]:
    return random.SystemRandom().sample(list(invited), len(invited))


def _sent(found: Round, invited: Invited, letter: str, path: str) -> bool:
    """Whether the mail server took it. The letter says nothing of what the round is about."""
    name = found.organisation.name
    told = {"organisation": name, "until": found.closes_on, "link": f"{settings.ENVIRONMENT.url}{path}"}
    text = render_to_string(f"surveys/mail/{letter}.txt", told)
    try:
        send_mail(f"Umfrage in {name} · Survey at {name}", text, None, [invited.member.address])
    except OSError:
        return False
    return True
