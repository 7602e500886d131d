"""Comments at places in the transcript: a page of their own, and a part of the mirror by htmx."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations.actions import note_glance
from klarheit_web.conversations.insight import actions, queries, rules
from klarheit_web.conversations.insight.forms import CommentForm
from klarheit_web.conversations.models import Conversation
from klarheit_web.conversations.rules import may_comment

State = Conversation.State


@require_safe
def comments(request: PersonRequest, pk: UUID) -> HttpResponse:
    conversation = _read(request, pk)
    note_glance(conversation, request.user)
    return _shown(request, conversation, _turn(request.GET.get("turn"), conversation))


@require_POST
def comment(request: PersonRequest, pk: UUID) -> HttpResponse:
    conversation = _read(request, pk)
    if not may_comment(request.user, conversation):
        raise PermissionDenied
    form = CommentForm(conversation, request.POST)
    if not form.is_valid():
        return _shown(request, conversation, form.cleaned_data.get("turn"), form)
    written = actions.comment(conversation, request.user, **form.cleaned_data)
    return _back(request, conversation, written.turn)


@require_POST
def delete_comment(request: PersonRequest, pk: UUID) -> HttpResponse:
    said = queries.comments_for(request.user).select_related("conversation")
    found = get_object_or_404(said, pk=pk)
    if not rules.may_delete_comment(request.user, found):
        raise PermissionDenied
    conversation = found.conversation
    actions.delete_comment(found, by=request.user)
    return _back(request, conversation, _turn(request.POST.get("turn"), conversation))


def _read(request: PersonRequest, pk: UUID) -> Conversation:
    """Nobody reads a talk that an employee has not agreed to yet."""
    readable = Conversation.objects.visible_to(request.user).exclude(state=State.UNCONSENTED)
    return get_object_or_404(readable, pk=pk)


def _turn(written: str | None, conversation: Conversation) -> int | None:
    if not written:
        return None
    if not written.isdecimal() or int(written) >= len(conversation.transcript["turns"]):
        raise Http404
    return int(written)


def _back(request: PersonRequest, conversation: Conversation, turn: int | None) -> HttpResponse:
    if request.htmx:
        return _shown(request, conversation, turn)
    query = None if turn is None else {"turn": turn}
    return redirect(reverse("insight:comments", args=[conversation.pk], query=query))


def _shown(
    request: PersonRequest, conversation: Conversation, turn: int | None, form: CommentForm | None = None
) -> HttpResponse:
    template = "insight/comments.html" if request.htmx else "insight/comments_page.html"
    page = {"commented": queries.commented(request.user, conversation, turn), "form": form}
    return render(request, template, page)
