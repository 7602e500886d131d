"""Writing about tokens, and what a program read."""

import secrets
from collections.abc import Iterable
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from klarheit_web.accounts.actions import Deed, note
from klarheit_web.accounts.models import Person
from klarheit_web.accounts.tokens import hashed
from klarheit_web.api.models import Token
from klarheit_web.api.rules import SCOPES
from klarheit_web.conversations.models import Conversation

PREFIX = "klarheit_"
"""By which a secret is recognised where it should not lie, for instance in a repository."""


@transaction.atomic
def make_token(person: Person, *, name: str, scopes: Iterable[str], days: int) -> tuple[Token, str]:
    """A token and its secret, which is told once and never kept."""
    secret, now, wanted = PREFIX + secrets.token_urlsafe(32), timezone.now(), frozenset(scopes)
    token = Token.objects.create(
        person=person,
        name=name.strip(),
        token_hash=hashed(secret),
        scopes=[scope for scope in SCOPES if scope in wanted],
        made_at=now,
        expires_at=now + timedelta(days=days),
    )
    return token, secret


@transaction.atomic
def revoke(token: Token) -> None:
    """It holds no longer; nothing brings it back. Revoking twice keeps the first time."""
    Token.objects.filter(pk=token.pk, revoked_at=None).update(revoked_at=timezone.now())


def note_read(conversation: Conversation, token: Token) -> None:
    """Write into its owner's list that a program read it, also the owner's own program."""
    note(
        conversation.owner,
        token.person,
        Deed.PROGRAM_READ,
        kind="conversation",
        item=conversation.pk,
        detail=token.name,
    )
