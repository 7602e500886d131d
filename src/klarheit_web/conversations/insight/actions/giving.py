"""Writing about insight: giving it, taking it back, what ends it by itself."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from klarheit_web.accounts import queries as people
from klarheit_web.accounts.actions import Deed, note
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import rules
from klarheit_web.conversations.models import Conversation, Insight


class NotAllowed(Exception):
    """This conversation is not opened further, or not to this person."""


@transaction.atomic
def give(
    conversation: Conversation,
    recipient: Person,
    *,
    until: date,
    by: Person,
    level: str = Insight.Level.READ,
    message: str = "",
) -> Insight:
    """Open a conversation to a person; one given before is replaced. Raises NotAllowed."""
    if not _may(by, conversation, recipient):
        raise NotAllowed
    _end_earlier(conversation, recipient)
    given = Insight.objects.create(
        conversation=conversation,
        recipient=recipient,
        until=until,
        level=Insight.Level(level),
        message=message.strip(),
        given_at=timezone.now(),
    )
    _note(given, by, Deed.GRANTED)
    return given


@transaction.atomic
def revoke(insight: Insight, *, by: Person) -> None:
    """Take it back at once; one that has ended already stays as it is."""
    now = timezone.now()
    if Insight.objects.filter(pk=insight.pk, revoked_at=None, closed_at=None).update(revoked_at=now):
        _note(insight, by, Deed.REVOKED)


@transaction.atomic
def close_above(owners: Collection[UUID] | None = None) -> int:
    """End what was opened to somebody who stands above its owner today: of these owners, or of all.

    `visible_to` refuses them already; this makes it a record. Returns how many ended.
    """
    given = Insight.objects.open().select_related("conversation__owner", "recipient")
    if owners is not None:
        given = given.filter(conversation__owner__in=owners)
    above: dict[UUID, frozenset[UUID]] = {}
    moved = [one for one in given if one.recipient_id in _above(one.conversation.owner, above)]
    for insight in moved:
        _close(insight, "moved")
    return len(moved)


@transaction.atomic
def close_received(person: Person, because: str = "left") -> int:
    """End everything that was opened to somebody who left or got a role that excludes it."""
    received = list(
        Insight.objects.open().filter(recipient=person).select_related("conversation__owner", "recipient")
    )
    for insight in received:
        _close(insight, because)
    return len(received)


def _may(by: Person, conversation: Conversation, recipient: Person) -> bool:
    return rules.may_give_insight(by, conversation) and rules.may_receive_insight(
        recipient, conversation.owner
    )


def _end_earlier(conversation: Conversation, recipient: Person) -> None:
    earlier = Insight.objects.filter(
        conversation=conversation, recipient=recipient, revoked_at=None, closed_at=None
    )
    earlier.update(closed_at=timezone.now(), closed_because="replaced")


def _above(owner: Person, known: dict[UUID, frozenset[UUID]]) -> frozenset[UUID]:
    if owner.pk not in known:
        known[owner.pk] = people.ids_above(owner)
    return known[owner.pk]


def _close(insight: Insight, because: str) -> None:
    Insight.objects.filter(pk=insight.pk).update(closed_at=timezone.now(), closed_because=because)
    _note(insight, None, Deed.CLOSED)


def _note(insight: Insight, actor: Person | None, deed: Deed) -> None:
    conversation, name = insight.conversation, insight.recipient.name
    note(conversation.owner, actor, deed, kind="conversation", item=conversation.pk, detail=name)
