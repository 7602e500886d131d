"""Reading across a person's own conversations: for the list, and how far their reading is."""

from datetime import date
from typing import NamedTuple

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation, Insight, IntakeFile, Partner

State = Conversation.State
UNREAD = (State.WAITING, State.READING)


class Progress(NamedTuple):
    """How many of those that came together are read."""

    done: int
    of: int


def listed(
    owner: Person,
    *,
    partner: Partner | None = None,
    about: str = "",
    state: str = "",
    since: date | None = None,
) -> QuerySet[Conversation]:
    """Own conversations, newest first, each with the number of people it is opened to (`opened_to`)."""
    opened = Insight.objects.open().filter(conversation=OuterRef("pk")).order_by().values("conversation")
    found = Conversation.objects.of(owner).filter(_chosen(partner, about, state, since))
    return (
        found.select_related("partner", "employee")
        .defer("transcript", "sentence")
        .annotate(opened_to=Coalesce(Subquery(opened.annotate(count=Count("pk")).values("count")), 0))
    )


def partners_of(owner: Person) -> QuerySet[Partner]:
    return Partner.objects.filter(owner=owner)


def progress_of(owner: Person) -> Progress | None:
    """Of the conversations that came together and are not all read; None when none waits."""
    together = (
        IntakeFile.objects.filter(intake__owner=owner, conversation__isnull=False)
        .order_by()
        .values("intake")
        .annotate(of=Count("pk"), unread=Count("pk", filter=Q(conversation__state__in=UNREAD)))
        .filter(unread__gt=0)
        .values_list("of", "unread")
    )
    rows = list(together)
    of = sum(count for count, _ in rows)
    return Progress(of - sum(unread for _, unread in rows), of) if rows else None


def _chosen(partner: Partner | None, about: str, state: str, since: date | None) -> Q:
    chosen = Q()
    if partner:
        chosen &= Q(partner=partner)
    if about:
        chosen &= Q(about=about)
    if state:
        chosen &= Q(state__in=UNREAD if state == State.WAITING else [state])
    if since:
        chosen &= Q(held_on__gte=since)
    return chosen
