"""An employee's answer to a talk that somebody wants to keep."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations import rules
from klarheit_web.conversations.insight import actions
from klarheit_web.conversations.models import Conversation


@require_POST
def consent(request: PersonRequest, pk: UUID) -> HttpResponse:
    actions.consent(_talk_with_me(request, pk), by=request.user)
    messages.success(request, _("Thank you. The talk is being read; you see everything that is found."))
    return redirect("insight:list")


@require_http_methods(["GET", "HEAD", "POST"])
def refuse(request: PersonRequest, pk: UUID) -> HttpResponse:
    """No, or a yes taken back. It is asked once, because nothing brings the talk back."""
    conversation = _talk_with_me(request, pk)
    if request.method != "POST":
        return render(request, "insight/refuse.html", {"conversation": conversation})
    actions.refuse(conversation, by=request.user)
    messages.success(request, _("The talk is deleted."))
    return redirect("insight:list")


def _talk_with_me(request: PersonRequest, pk: UUID) -> Conversation:
    conversation = get_object_or_404(Conversation.objects.visible_to(request.user), pk=pk)
    if not rules.took_part(request.user, conversation):
        raise PermissionDenied
    return conversation
