"""Opening one conversation to one person, and closing it again."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from klarheit_web.accounts.models import PersonQuerySet
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations import rules
from klarheit_web.conversations.insight import actions, queries
from klarheit_web.conversations.insight.forms import GiveForm
from klarheit_web.conversations.models import Conversation, Insight

OFFERED = 12


@require_http_methods(["GET", "HEAD", "POST"])
def give(request: PersonRequest, pk: UUID) -> HttpResponse:
    conversation = _own(request, pk)
    if not rules.may_give_insight(request.user, conversation):
        return _closed_for_employee(request, conversation)
    possible = queries.possible_recipients(request.user)
    form = GiveForm(possible, request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _given(request, conversation, form)
    return render(request, "insight/give.html", _page(request, conversation, form, possible))


@require_POST
def revoke(request: PersonRequest, pk: UUID) -> HttpResponse:
    insight = _own_insight(request, pk)
    actions.revoke(insight, by=request.user)
    told = _("%(name)s no longer has insight.") % {"name": insight.recipient.name}
    messages.success(request, told, extra_tags=reverse("insight:again", args=[insight.pk]))
    return redirect("insight:list")


@require_POST
def again(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Undo of taking back: the same insight once more."""
    insight = _own_insight(request, pk)
    try:
        actions.give(
            insight.conversation,
            insight.recipient,
            until=insight.until,
            level=insight.level,
            message=insight.message,
            by=request.user,
        )
    except actions.NotAllowed as refused:
        raise PermissionDenied from refused
    messages.success(request, _("%(name)s has insight again.") % {"name": insight.recipient.name})
    return redirect("insight:list")


def _own(request: PersonRequest, pk: UUID) -> Conversation:
    """Who does not see it gets 404; who sees somebody else's gets 403."""
    conversation = get_object_or_404(Conversation.objects.visible_to(request.user), pk=pk)
    if not rules.owns(request.user, conversation):
        raise PermissionDenied
    return conversation


def _own_insight(request: PersonRequest, pk: UUID) -> Insight:
    insight = Insight.objects.filter(pk=pk, recipient=request.user)
    if insight.exists():
        raise PermissionDenied
    return get_object_or_404(queries.given_by(request.user), pk=pk)


def _closed_for_employee(request: PersonRequest, conversation: Conversation) -> HttpResponse:
    if request.method == "POST":
        raise PermissionDenied
    return render(request, "insight/with_employee.html", {"conversation": conversation})


def _given(request: PersonRequest, conversation: Conversation, form: GiveForm) -> HttpResponse:
    given = actions.give(conversation, by=request.user, **form.cleaned_data)
    told = {"name": given.recipient.name, "day": date_format(given.until, "DATE_FORMAT")}
    messages.success(
        request,
        _("%(name)s has insight until %(day)s.") % told,
        extra_tags=reverse("insight:revoke", args=[given.pk]),
    )
    return redirect("insight:list")


def _page(
    request: PersonRequest, conversation: Conversation, form: GiveForm, possible: PersonQuerySet
) -> dict[str, object]:
    name, count = request.GET.get("name", "").strip(), possible.count()
    found = possible.filter(name__icontains=name) if name else possible
    form.offer(found[:OFFERED], request.user)
    return {
        "conversation": conversation,
        "form": form,
        "above": queries.above(request.user),
        "found": bool(form.recipients.choices),
        "more": max(0, found.count() - OFFERED),
        "searches": count > OFFERED,
        "name": name,
    }
