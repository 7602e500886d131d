"""Rounds: all of them, one of them, its settings."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from klarheit_web.accounts.models import Person
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.surveys import letters, queries, rules
from klarheit_web.surveys.actions import opening, preparing
from klarheit_web.surveys.actions.states import NotNow
from klarheit_web.surveys.forms import ChangeForm
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.views.finding import known, not_now, own

SHOWN = 50


@require_safe
def rounds(request: PersonRequest) -> HttpResponse:
    found = queries.rounds_for(request.user).select_related("about")
    shown = {
        "page": Paginator(found, SHOWN).get_page(request.GET.get("page")),
        "may_prepare": rules.may_prepare(request.user),
        "may_know_all": rules.may_know_all(request.user),
    }
    return render(request, "surveys/list.html", shown)


@require_safe
def show(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Where the round stands and what comes next. While it is open, nothing here depends on an answer."""
    found = known(request, pk)
    may_run = rules.may_run(request.user, found)
    shown = {
        "round": found,
        "may_run": may_run,
        "may_read": found.state == "released" and rules.may_read_release(request.user, found),
        "is_empty": found.state == "released" and not hasattr(found, "release"),
        "groups": queries.groups_shown(found),
        "parts": queries.parts_shown(found),
        "minutes": queries.minutes_needed(found),
        **(_letters(request.user, found) if may_run and found.state == "open" else {}),
        **(_people(found) if may_run and found.state == "draft" else {}),
    }
    return render(request, "surveys/round.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
def settings(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = own(request, pk)
    form = ChangeForm(found, request.POST or None)
    if found.state != "draft":
        return not_now(request, found)
    if request.method == "POST" and form.is_valid():
        try:
            _change(request, found, form)
        except NotNow:
            return not_now(request, found)
        messages.success(request, _("The settings are saved."))
        return redirect("surveys:open", found.pk)
    return render(request, "surveys/settings.html", {"round": found, "form": form})


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = own(request, pk)
    if found.state != "draft":
        return not_now(request, found)
    if request.method == "POST":
        try:
            preparing.delete(found, request.user)
        except NotNow:
            return not_now(request, found)
        messages.success(request, _("The draft is deleted."))
        return redirect("surveys:list")
    return render(request, "surveys/delete.html", {"round": found})


def _change(request: PersonRequest, found: Round, form: ChangeForm) -> None:
    given = form.cleaned_data
    audience = form.audience_of(found)
    preparing.change(
        found, request.user, title=given["title"], audience=audience, closes_on=given["closes_on"]
    )
    preparing.raise_k(found, request.user, given["k"])


def _letters(person: Person, found: Round) -> dict[str, object]:
    return {
        "under_way": letters.are_under_way(found),
        "undelivered": sorted(letters.undelivered(found), key=lambda one: one.member.called),
        "reminds": opening.may_remind(found),
        "has_letters": letters.delivered(found).exists(),
        "may_print": rules.may_print_codes(person, found),
        "has_codes": opening.codes_waiting(found).exists(),
    }


def _people(found: Round) -> dict[str, object]:
    return {"chosen": found.invited.count()}
