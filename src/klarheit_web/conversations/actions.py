"""Writing about conversations as a whole: bringing in, deleting, who looked."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from klarheit.conversation import Conversation as Held
from klarheit_web.accounts.actions import Deed, note
from klarheit_web.accounts.models import Person
from klarheit_web.accounts.queries import records_of
from klarheit_web.conversations import erasing, reading, tasks
from klarheit_web.conversations.models import Conversation, Partner
from klarheit_web.conversations.search import index

About, Asked, Source, State = Conversation.About, Conversation.Asked, Conversation.Source, Conversation.State
LONGER = timedelta(days=90)
AT_MOST = timedelta(days=365)


@transaction.atomic
def bring(
    owner: Person,
    conversation: Held,
    *,
    title: str,
    source: str,
    asked: str,
    held_on: date | None = None,
    layout: str = "",
    askers: Iterable[str] = (),
    about: str = About.CUSTOMER,
    partner: Partner | None = None,
    employee: Person | None = None,
    participants: str = "",
    keep_until: date | None = None,
) -> Conversation:
    """Keep a conversation that its owner confirmed, and have it read by a job.

    A talk with an employee that is no own note waits for that person's consent and is not read before.
    """
    waits = employee is not None and asked != Asked.NOTES
    brought = Conversation.objects.create(
        owner=owner,
        title=title,
        held_on=held_on or timezone.localdate(),
        about=about,
        partner=partner,
        employee=employee if waits else None,
        source=source,
        layout=layout,
        language=conversation.language,
        transcript=reading.written(conversation),
        askers=list(askers),
        participants=participants,
        asked=asked,
        keep_until=keep_until or timezone.localdate() + timedelta(days=settings.ENVIRONMENT.keep_days),
        state=State.UNCONSENTED if waits else State.WAITING,
    )
    if not waits:
        have_read(brought)
    return brought


def have_read(conversation: Conversation) -> None:
    """Set a job on it once this transaction is through."""
    transaction.on_commit(lambda: tasks.read_conversation.enqueue(str(conversation.pk)))


@transaction.atomic
def edit(
    conversation: Conversation,
    *,
    title: str,
    held_on: date,
    participants: str,
    partner: Partner | None = None,
) -> None:
    """Set right what its owner says about it. What is kept of its pages names the title: it is made anew."""
    conversation.title, conversation.held_on = title, held_on
    conversation.partner, conversation.participants = partner, participants
    conversation.save(update_fields=["title", "held_on", "partner", "participants"])
    conversation.pages.all().delete()
    if conversation.is_ready:
        index.rename(conversation)


@transaction.atomic
def keep_longer(conversation: Conversation) -> None:
    """By 90 days, up to a year from now; whoever was reminded is reminded again then."""
    longer = min(conversation.keep_until + LONGER, timezone.localdate() + AT_MOST)
    conversation.keep_until = max(conversation.keep_until, longer)
    conversation.reminded_at = None
    conversation.save(update_fields=["keep_until", "reminded_at"])


@transaction.atomic
def partner_named(owner: Person, name: str, company: str = "") -> Partner:
    """The owner's record of this partner, made when there is none."""
    known = Partner.objects.filter(owner=owner, name__iexact=name.strip(), company__iexact=company.strip())
    return known.first() or Partner.objects.create(owner=owner, name=name.strip(), company=company.strip())


def delete(conversation: Conversation, *, by: Person | None) -> None:
    """Really: with everything that hangs on it, and out of the index and the write-ahead log."""
    delete_all([conversation], by=by)


@transaction.atomic
def delete_all(conversations: Iterable[Conversation], *, by: Person | None) -> None:
    """Several at once; see `delete`."""
    for conversation in conversations:
        note(conversation.owner, by, Deed.DELETED, kind="conversation", item=conversation.pk)
        conversation.delete()
    erasing.afterwards()


def note_look(conversation: Conversation, person: Person, deed: Deed = Deed.VIEWED) -> None:
    """Write down that somebody who does not own it looked at it; the owner's own downloads too."""
    if person.pk != conversation.owner_id or deed != Deed.VIEWED:
        note(conversation.owner, person, deed, kind="conversation", item=conversation.pk)


def note_glance(conversation: Conversation, person: Person) -> None:
    """Write down a look at a part of it, such as one turn: once a day, and not beside a look at the whole."""
    today = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    looks = records_of(conversation.owner).filter(deed=Deed.VIEWED, at__gte=today)
    if not looks.filter(actor=person.pk, item=conversation.pk).exists():
        note_look(conversation, person)
