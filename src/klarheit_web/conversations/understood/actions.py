"""Making, closing and answering a link. What came back holds in the mirror at once."""

import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from klarheit.report.understood.model import Understood
from klarheit_web.accounts.actions import Deed, hashed, note
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import tasks
from klarheit_web.conversations.models import Conversation, MirrorPage, UnderstoodPage
from klarheit_web.conversations.understood import sent

DAYS = (7, 14, 30)


@transaction.atomic
def make_link(
    conversation: Conversation, page: Understood, *, days: int, by: Person
) -> tuple[UnderstoodPage, str]:
    """The page as it stands now behind a link, and the link's token, which is told once and never kept."""
    token, now = secrets.token_urlsafe(32), timezone.now()
    made = UnderstoodPage.objects.create(
        conversation=conversation,
        page=sent.written(page),
        token_hash=hashed(token),
        made_at=now,
        until=now + timedelta(days=days),
    )
    note(conversation.owner, by, Deed.LINKED, kind="conversation", item=conversation.pk)
    return made, token


@transaction.atomic
def close_link(page: UnderstoodPage) -> None:
    """At once and for good. What came back stays with its owner."""
    UnderstoodPage.objects.filter(pk=page.pk, closed_at=None).update(closed_at=timezone.now())


@transaction.atomic
def note_opening(page: UnderstoodPage) -> None:
    """Once for each link: how often somebody reads a page is nobody's business."""
    if UnderstoodPage.objects.filter(pk=page.pk, opened_at=None).update(opened_at=timezone.now()):
        _note(page, Deed.LINK_OPENED)


@transaction.atomic
def keep_answers(
    page: UnderstoodPage,
    answers: dict[str, str],
    *,
    felt_understood: int | None,
    felt_sounded_out: int | None,
) -> None:
    """What the partner wrote, in the place of what was written before; lists tell it once a job read it.

    The same once more, as by a double click, is no second answer.
    """
    before = UnderstoodPage.objects.select_for_update().get(pk=page.pk)
    told = (answers, felt_understood, felt_sounded_out)
    if before.answered_at and told == (before.answers, before.felt_understood, before.felt_sounded_out):
        page.answered_at = before.answered_at
        return
    page.answers, page.answered_at = answers, timezone.now()
    page.felt_understood, page.felt_sounded_out = felt_understood, felt_sounded_out
    page.save(update_fields=["answers", "answered_at", "felt_understood", "felt_sounded_out"])
    MirrorPage.objects.filter(conversation=page.conversation_id).delete()
    _note(page, Deed.LINK_ANSWERED)
    transaction.on_commit(lambda: tasks.read_again.enqueue(str(page.conversation_id)))


def _note(page: UnderstoodPage, deed: Deed) -> None:
    note(page.conversation.owner, None, deed, kind="conversation", item=page.conversation_id)
