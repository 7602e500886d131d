"""A light record of whom one meets."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.clarify import actions, queries
from klarheit_web.clarify.forms import LineForm, PartnerForm
from klarheit_web.conversations.models import Partner
from klarheit_web.pages.wording import language

MOST_SHOWN = 50


@require_safe
def partner(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Lines, dialogues and conversations with one partner, newest first."""
    found = _own(request, pk)
    dialogues = queries.dialogues_of(request.user).filter(partner=found)[:MOST_SHOWN]
    conversations = found.conversations.filter(owner=request.user).defer("transcript")[:MOST_SHOWN]
    shown = {
        "partner": found,
        "form": LineForm(request.user, initial={"partner": found}),
        "lines": queries.lines_of(request.user).filter(partner=found)[:MOST_SHOWN],
        "dialogues": [(one, queries.heading(one)) for one in dialogues],
        "conversations": [(one, one.headline(language())) for one in conversations],
    }
    return render(request, "clarify/partner.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = _own(request, pk)
    form = PartnerForm(request.POST or None, instance=found)
    if form.is_valid():
        actions.change_partner(found, **form.cleaned_data)
        return redirect("clarify:partner", pk)
    return render(request, "clarify/partner_edit.html", {"partner": found, "form": form})


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = _own(request, pk)
    if request.method == "POST":
        actions.delete_partner(found)
        messages.success(request, _("The record is deleted."))
        return redirect("today")
    return render(request, "clarify/partner_delete.html", {"partner": found, "lines": found.lines.count()})


def _own(request: PersonRequest, pk: UUID) -> Partner:
    return get_object_or_404(queries.partners_of(request.user), pk=pk)
