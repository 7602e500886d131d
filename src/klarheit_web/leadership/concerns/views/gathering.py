"""A concern without a name on its way: carrying it, and taking that back. Nobody learns how many carry it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.concerns import actions, queries
from klarheit_web.leadership.concerns.views import on_its_way
from klarheit_web.leadership.unnamed import forget, remember, remembered


def show(request: PersonRequest, pk: UUID) -> HttpResponse:
    mine = remembered(request, request.user).get(queries.memory_key(pk), "")
    return render(request, "concerns/gathering.html", {"concern": on_its_way(request, pk), "mine": mine})


@require_POST
def carry(request: PersonRequest, pk: UUID) -> HttpResponse:
    concern, key = on_its_way(request, pk), queries.memory_key(pk)
    answer = redirect("concerns:show", pk)
    if key not in remembered(request, request.user):
        actions.carry(concern)
        remember(answer, request, request.user, {key: queries.CARRIED})
        messages.success(request, _("You carry it too. Nobody learns that from here."))
    return answer


@require_POST
def take_back(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Carry it no more; whoever raised it takes the whole concern back."""
    concern, key = on_its_way(request, pk), queries.memory_key(pk)
    mine = remembered(request, request.user).get(key)
    answer = redirect("concerns:list") if mine == queries.RAISED else redirect("concerns:show", pk)
    if mine == queries.RAISED:
        actions.take_back(concern)
        messages.success(request, _("The concern is taken back, and gone."))
    elif mine:
        actions.carry_no_more(concern)
        messages.success(request, _("You carry it no more."))
    forget(answer, request, request.user, key)
    return answer
