"""The conversation an address is about, for this person."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations import rules
from klarheit_web.conversations.mirror import queries
from klarheit_web.conversations.models import Conversation


def seen(request: PersonRequest, pk: UUID) -> Conversation:
    """One this person may look at, in whatever state."""
    return get_object_or_404(queries.seen_by(request.user), pk=pk)


def ready(request: PersonRequest, pk: UUID) -> Conversation:
    """One that has a mirror."""
    conversation = seen(request, pk)
    if not conversation.is_ready:
        raise Http404
    return conversation


def read(request: PersonRequest, pk: UUID) -> Conversation:
    """One this person may set right that was read, also where no mirror came of it."""
    conversation = seen(request, pk)
    if conversation.state not in (Conversation.State.READY, Conversation.State.FAILED):
        raise Http404
    if not rules.may_correct(request.user, conversation):
        raise PermissionDenied
    return conversation


def own(request: PersonRequest, pk: UUID) -> Conversation:
    """One with a mirror this person may set right; who only reads it is told so."""
    conversation = read(request, pk)
    if not conversation.is_ready:
        raise Http404
    return conversation
