"""The daily round: what has run its time goes. Doing it twice does no more than doing it once."""

from datetime import timedelta

from django.conf import settings
from django.core.mail import send_mail
from django.core.management import call_command
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from klarheit_web.accounts.actions import Deed, forget_moments, note
from klarheit_web.accounts.models import Invitation, Person
from klarheit_web.conversations import erasing
from klarheit_web.conversations.actions import delete_all
from klarheit_web.conversations.insight.actions import close_above
from klarheit_web.conversations.models import Conversation, Insight, Intake, Passage, UnderstoodPage
from klarheit_web.leadership.concerns import actions as concerns
from klarheit_web.leadership.guidelines import actions as guidelines
from klarheit_web.leadership.unnamed import write_all_anew
from klarheit_web.practice.models import Practice
from klarheit_web.surveys.actions.closing import close_due, give_up_unreleased

REMINDED = timedelta(days=7)
CONSENT = timedelta(days=14)
INTAKE = timedelta(days=1)
THROWN_AWAY = timedelta(days=1)
JOBS_DAYS = 1
AT_ONCE = 200


def daily() -> None:
    """Delete what is due, remind of what will be, end what has run out, and erase what deleting left."""
    _delete_due()
    close_above()  # moves that were set for a day that has come
    _end_what_ran_out()
    _leave_behind()
    close_due()
    give_up_unreleased()
    concerns.daily()
    guidelines.forget_withdrawn()
    write_all_anew()
    _remind()
    call_command("prune_db_task_results", queue_name="*", min_age_days=JOBS_DAYS, verbosity=0)
    call_command("clearsessions")
    forget_moments()
    erasing.erase.enqueue()


def _delete_due() -> None:
    """Past their day, or without an answer of the employee for two weeks."""
    unanswered = timezone.now() - CONSENT
    due = Conversation.objects.filter(keep_until__lte=timezone.localdate())
    sealed = Conversation.objects.filter(state=Conversation.State.UNCONSENTED, brought_at__lt=unanswered)
    for found in (due, sealed):
        while some := list(found.select_related("owner")[:AT_ONCE]):
            delete_all(some, by=None)


@transaction.atomic
def _end_what_ran_out() -> None:
    """Insights whose day is over, links that no longer open."""
    now = timezone.now()
    ended = Insight.objects.filter(revoked_at=None, closed_at=None, until__lt=timezone.localdate())
    for insight in ended.select_related("conversation__owner", "recipient"):
        talk, name = insight.conversation, insight.recipient.name
        note(talk.owner, None, Deed.CLOSED, kind="conversation", item=talk.pk, detail=name)
    ended.update(closed_at=now, closed_because="ended")
    UnderstoodPage.objects.filter(closed_at=None, until__lt=now).update(closed_at=now)


@transaction.atomic
def _leave_behind() -> None:
    """Files nobody confirmed, what was thrown away, invitations that ran out or were withdrawn."""
    now = timezone.now()
    Intake.objects.filter(begun_at__lt=now - INTAKE).delete()
    Passage.objects.filter(deleted_at__lt=now - THROWN_AWAY).delete()
    Practice.objects.filter(deleted_at__lt=now - THROWN_AWAY).delete()
    unused = Invitation.objects.filter(accepted_at=None)
    unused.filter(expires_at__lt=now).delete()
    unused.exclude(withdrawn_at=None).delete()


def _remind() -> None:
    """Once for each conversation, a week before it goes; the pages show it, a mail only says how many."""
    soon = Conversation.objects.filter(keep_until__lte=timezone.localdate() + REMINDED, reminded_at=None)
    for owner in Person.objects.filter(conversations__in=soon).distinct():
        _remind_one(owner, soon.filter(owner=owner))


@transaction.atomic
def _remind_one(owner: Person, soon: QuerySet[Conversation]) -> None:
    count = soon.update(reminded_at=timezone.now())
    if settings.ENVIRONMENT.mail and owner.is_active:
        transaction.on_commit(lambda: _write_to(owner, count))


def _write_to(owner: Person, count: int) -> None:
    """No title, no name: whoever reads the mail on its way learns nothing of a talk."""
    with translation.override(owner.language):
        said = ngettext(
            "A conversation of yours in Klarheit will be deleted within a week, as you decided.",
            "%(count)d conversations of yours in Klarheit will be deleted within a week, as you decided.",
            count,
        ) % {"count": count}
        more = _("You can keep it longer there: %(address)s") % {"address": settings.ENVIRONMENT.url}
        subject = _("A reminder from Klarheit")
    send_mail(subject, f"{said}\n\n{more}\n", None, [owner.email], fail_silently=True)
