"""What is open, to whom and from whom, and what waits for an answer."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations.insight import actions, queries

SHOWN = 25


@require_safe
def overview(request: PersonRequest) -> HttpResponse:
    person = request.user
    page = {
        "talks": queries.talks_with(person)[:SHOWN],
        "comments": queries.new_comments(person)[:SHOWN],
        "received": queries.received_by(person)[:SHOWN],
        "given": Paginator(queries.given_by(person).open(), SHOWN).get_page(request.GET.get("page")),
        "any_ended": queries.ended_of(person).exists(),
    }
    return render(request, "insight/list.html", page)


@require_safe
def ended(request: PersonRequest) -> HttpResponse:
    """Insight that holds no more: taken back, run out, ended by itself."""
    page = Paginator(queries.ended_of(request.user), SHOWN).get_page(request.GET.get("page"))
    return render(request, "insight/ended.html", {"page": page})


@require_POST
def tick_off(request: PersonRequest) -> HttpResponse:
    actions.tick_off(request.user)
    messages.success(request, _("Nothing is new any more. The comments stay at their places."))
    return redirect("insight:list")
