"""Marketing and sales side by side, and the agenda of a joint meeting."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import pgettext
from django.views.decorators.http import require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.interface import queries
from klarheit_web.leadership.interface.page import page
from klarheit_web.leadership.rules import may_ask, works_here
from klarheit_web.pages.printed import as_pdf

TIGHT = "li p{margin:0 0 .25rem} li{margin:0 0 .6rem;break-inside:avoid}"


@require_safe
def show(request: PersonRequest) -> HttpResponse:
    """All statements, most different first; before a round was released, what this room is for."""
    found = queries.latest(request.user)
    if found is None and not (works_here(request.user) or may_ask(request.user)):
        raise Http404
    both = page(found) if found else None
    return render(
        request, "interface/show.html", {"round": found, "page": both, "may_ask": may_ask(request.user)}
    )


@require_safe
def printed(request: PersonRequest) -> HttpResponse:
    """The agenda on one sheet."""
    found = queries.latest(request.user)
    if found is None:
        raise Http404
    shown = {"round": found, "page": page(found), "organisation": request.user.organisation}
    name = pgettext("file name", "marketing-and-sales") + ".pdf"
    return as_pdf(request, "interface/printed.html", shown, name, TIGHT)
