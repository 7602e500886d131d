"""A talk with an employee: that person says yes or no, and can take a yes back later."""

from django.db import transaction
from django.utils import timezone

from klarheit_web.accounts.actions import Deed, note
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.actions import delete, have_read
from klarheit_web.conversations.models import Conversation

State = Conversation.State


@transaction.atomic
def consent(conversation: Conversation, *, by: Person) -> None:
    """Yes: from now on it is read, and both see it."""
    waiting = Conversation.objects.filter(pk=conversation.pk, employee=by, state=State.UNCONSENTED)
    if waiting.update(state=State.WAITING, consented_at=timezone.now()):
        note(conversation.owner, by, Deed.CONSENTED, kind="conversation", item=conversation.pk)
        have_read(conversation)


@transaction.atomic
def refuse(conversation: Conversation, *, by: Person) -> None:
    """No, or a yes taken back: the talk is deleted at once."""
    note(conversation.owner, by, Deed.REFUSED, kind="conversation", item=conversation.pk)
    delete(conversation, by=by)
