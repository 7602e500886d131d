"""Who belongs to the organisation, and who leads whom."""

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.accounts.rules import is_administrator
from klarheit_web.people import queries

SHOWN = 50


@require_safe
def members(request: PersonRequest) -> HttpResponse:
    enter(request)
    name = request.GET.get("name", "").strip()
    everybody = queries.members(request.user)
    found = everybody.filter(name__icontains=name) if name else everybody
    shown = {
        "page": Paginator(found, SHOWN).get_page(request.GET.get("page")),
        "invitations": queries.invitations(request.user),
        "name": name,
        "searches": everybody.count() > SHOWN,
    }
    return render(request, "people/list.html", shown)


@require_safe
def chart(request: PersonRequest) -> HttpResponse:
    enter(request)
    return render(request, "people/chart.html", {"branches": queries.chart(request.user)})


def enter(request: PersonRequest) -> None:
    """For all others this room does not exist."""
    if not is_administrator(request.user):
        raise Http404
