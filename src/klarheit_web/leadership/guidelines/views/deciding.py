"""Making a version valid, ending a guideline."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.guidelines import actions, queries
from klarheit_web.leadership.guidelines.forms import ValidForm
from klarheit_web.leadership.guidelines.views import decided_on
from klarheit_web.leadership.models import Guideline


@require_http_methods(["GET", "HEAD", "POST"])
def make_valid(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Shows first what will hold, and who stands under it."""
    guideline = decided_on(request, pk)
    version = queries.standing(guideline).latest
    form = ValidForm(request.POST or None, initial={"number": version.number})
    if form.is_valid():
        _let_hold(request, guideline, form)
        return redirect("guidelines:show", pk)
    shown = {
        "guideline": guideline,
        "version": version,
        "workers": actions.workers(guideline),
        "others_too": actions.others_too(guideline),
        "form": form,
    }
    return render(request, "guidelines/make_valid.html", shown)


@require_POST
def retire(request: PersonRequest, pk: UUID) -> HttpResponse:
    actions.retire(decided_on(request, pk), request.user)
    undo = reverse("guidelines:restore", args=[pk])
    messages.success(request, _("The guideline has ended. Its history stays."), extra_tags=undo)
    return redirect("guidelines:show", pk)


@require_POST
def restore(request: PersonRequest, pk: UUID) -> HttpResponse:
    actions.restore(decided_on(request, pk))
    messages.success(request, _("The guideline stands again."))
    return redirect("guidelines:show", pk)


def _let_hold(request: PersonRequest, guideline: Guideline, form: ValidForm) -> None:
    number, since = form.cleaned_data["number"], form.cleaned_data["since"]
    try:
        actions.make_valid(guideline, request.user, number, since)
        messages.success(request, _("The guideline is in force, with the names of those who worked on it."))
    except actions.NewerVersion:
        messages.warning(request, _("Somebody has just written a newer version. Please read it first."))
