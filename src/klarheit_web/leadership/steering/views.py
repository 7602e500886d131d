"""The room of contradictions: an agenda for a talk, the register, and what leaders sign."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.models import SteeringElement
from klarheit_web.leadership.rules import may_ask
from klarheit_web.leadership.steering import actions, queries, rules
from klarheit_web.leadership.steering.forms import ElementForm, PairForm
from klarheit_web.leadership.steering.page import page
from klarheit_web.pages.printed import as_pdf

TIGHT = "li p{margin:0 0 .25rem} li{margin:0 0 .7rem;break-inside:avoid}"


@require_safe
def agenda(request: PersonRequest) -> HttpResponse:
    """What pulls apart and what supports, staff and leaders beside each other."""
    _see(request)
    found = queries.agenda(request.user)
    shown = {
        "agenda": found,
        "page": page(found),
        "elements": queries.elements(request.user.organisation),
        "may_keep": rules.may_keep(request.user),
        "may_ask": may_ask(request.user),
    }
    return render(request, "steering/agenda.html", shown)


@require_safe
def printed(request: PersonRequest) -> HttpResponse:
    """The agenda on paper, for those who will sit together."""
    _see(request)
    found = queries.agenda(request.user)
    shown = {"agenda": found, "page": page(found), "organisation": request.user.organisation}
    name = pgettext("file name", "contradictions") + ".pdf"
    return as_pdf(request, "steering/printed.html", shown, name, TIGHT)


@require_http_methods(["GET", "HEAD", "POST"])
def register(request: PersonRequest) -> HttpResponse:
    """The register, and an element to be added."""
    _see(request)
    form = ElementForm(request.POST if request.method == "POST" else None)
    if request.method == "POST":
        _keep(request)
        if form.is_valid():
            actions.register(request.user, form.cleaned_data["kind"], form.cleaned_data["text"])
            return redirect("steering:register")
    found = queries.elements(request.user.organisation)
    shown = {"form": form, "elements": found, "may_keep": rules.may_keep(request.user)}
    return render(request, "steering/register.html", shown)


@require_POST
def retire(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Out of the register, with a way back."""
    element = _element(request, pk)
    actions.retire(element, request.user)
    undo = reverse("steering:put_back", args=[pk])
    messages.success(request, _("Taken out of the register."), extra_tags=undo)
    return redirect("steering:register")


@require_POST
def put_back(request: PersonRequest, pk: UUID) -> HttpResponse:
    actions.take_back(_element(request, pk))
    return redirect("steering:register")


@require_http_methods(["GET", "HEAD", "POST"])
def sign(request: PersonRequest) -> HttpResponse:
    """A leader names pairs with their own name."""
    _see(request)
    _keep(request)
    named = queries.named(request.user.organisation)
    form = PairForm(named, request.POST if request.method == "POST" else None)
    if form.is_valid() and _signed(request, form):
        return redirect("steering:sign")
    own = queries.signed_by(request.user)
    return render(request, "steering/sign.html", {"form": form, "own": own, "can_name": len(named) > 1})


@require_POST
def unsign(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Take one's own signature back."""
    actions.take_back_pair(get_object_or_404(queries.signed_by(request.user), pk=pk))
    messages.success(request, _("Taken back. Your name no longer stands beside this pair."))
    return redirect("steering:sign")


def _signed(request: PersonRequest, form: PairForm) -> bool:
    try:
        actions.sign(request.user, **form.cleaned_data)
    except ValueError:
        form.add_error(None, _("Three pairs of a sort are the most. Take one back to name another."))
        return False
    messages.success(request, _("Signed. Everybody concerned sees it with your name."))
    return True


def _element(request: PersonRequest, pk: UUID) -> SteeringElement:
    _see(request)
    found = get_object_or_404(SteeringElement, pk=pk, organisation=request.user.organisation_id)
    _keep(request)
    return found


def _see(request: PersonRequest) -> None:
    if not rules.may_see(request.user):
        raise Http404


def _keep(request: PersonRequest) -> None:
    if not rules.may_keep(request.user):
        raise PermissionDenied
