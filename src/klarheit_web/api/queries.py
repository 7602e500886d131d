"""Reading about tokens, and the conversations a program may know of."""

from datetime import date

from django.db.models import Q, QuerySet
from django.utils import timezone

from klarheit_web.accounts.models import Person
from klarheit_web.accounts.tokens import hashed
from klarheit_web.api.models import Token
from klarheit_web.conversations.models import Conversation


def tokens_of(person: Person) -> QuerySet[Token]:
    """All the person made: those that hold, were revoked or ran out."""
    return Token.objects.filter(person=person)


def token_behind(secret: str) -> Token | None:
    """The token of this secret, if it holds now and its person still has an account."""
    now = timezone.now()
    held = Token.objects.filter(revoked_at=None, expires_at__gt=now, person__is_active=True)
    return held.select_related("person").filter(token_hash=hashed(secret)).first()


def known_to(person: Person) -> QuerySet[Conversation]:
    """Everything the person may look at on a page, newest first."""
    return Conversation.objects.visible_to(person).select_related("owner")


def listed(
    person: Person,
    *,
    whose: str = "all",
    about: str | None = None,
    state: str | None = None,
    since: date | None = None,
    until: date | None = None,
) -> QuerySet[Conversation]:
    """Those a program lists, newest first, without their words."""
    mine = Q(owner=person)
    chosen = {"own": mine, "opened": ~mine}.get(whose, Q())
    if about:
        chosen &= Q(about=about)
    if state:
        chosen &= Q(state=state)
    if since:
        chosen &= Q(held_on__gte=since)
    if until:
        chosen &= Q(held_on__lte=until)
    return known_to(person).filter(chosen).defer("transcript", "sentence")
