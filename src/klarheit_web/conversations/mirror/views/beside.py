"""Mirrors of one customer beside each other, and the map over all talks with a partner."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations import rules
from klarheit_web.conversations.mirror import comparing, queries, serial
from klarheit_web.conversations.mirror.views import found
from klarheit_web.conversations.models import Conversation
from klarheit_web.pages import wording


@require_safe
def compare(request: PersonRequest, pk: UUID) -> HttpResponse:
    """With ?with=…: the two; without: the talks to choose from."""
    conversation = _of_customer(request, pk)
    others = queries.beside(request.user, conversation)
    page: dict[str, object] = {"conversation": conversation, "others": others[: queries.MOST_BESIDE]}
    chosen = request.GET.get("with")
    if chosen:
        other = get_object_or_404(others.defer(None), pk=_id(chosen))
        page |= {"compared": comparing.compared(conversation, other, wording.language()), "other": other}
    return render(request, "mirror/compare.html", page)


@require_safe
def series(request: PersonRequest, pk: UUID) -> HttpResponse:
    conversation = _of_customer(request, pk)
    if conversation.partner_id is None:
        raise Http404
    talks = list(queries.series_of(request.user, conversation))
    page = {"conversation": conversation, "body": serial.body_of(talks, wording.language())}
    return render(request, "mirror/series.html", page)


def _of_customer(request: PersonRequest, pk: UUID) -> Conversation:
    """An own talk with a customer; talks with employees are never looked at together."""
    conversation = found.ready(request, pk)
    if not rules.owns(request.user, conversation):
        raise PermissionDenied
    if conversation.about == Conversation.About.EMPLOYEE:
        raise Http404
    return conversation


def _id(words: str) -> UUID:
    try:
        return UUID(words)
    except ValueError:
        raise Http404 from None
