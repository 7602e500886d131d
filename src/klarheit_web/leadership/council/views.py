"""From HTTP to settings and attacks, and back."""

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.council import actions, queries, rules, words
from klarheit_web.surveys.actions.closing import UNRELEASED


@require_safe
def settings_here(request: PersonRequest) -> HttpResponse:
    _enter(request)
    shown = {
        "rounds": queries.rounds_with_asked(request.user),
        "roles": queries.accounts_by_role(request.user),
        "switches": words.of_switches(queries.switches()),
        "environment": settings.ENVIRONMENT,
        "unreleased_days": UNRELEASED.days,
    }
    return render(request, "council/settings.html", shown)


@require_safe
def attacks(request: PersonRequest) -> HttpResponse:
    _enter(request)
    runs, last = queries.latest_runs(request.user), queries.last_result(request.user)
    shown = {
        "runs": runs,
        "under_way": next((one for one in runs if one.state == "running"), None),
        "last": last,
        "results": words.of_results(last) if last else [],
        "may_attack": rules.may_attack(request.user),
    }
    return render(request, "council/attacks.html", shown)


@require_POST
def run(request: PersonRequest) -> HttpResponse:
    _enter(request)
    if not rules.may_attack(request.user):
        raise PermissionDenied
    actions.begin(request.user)
    return redirect("council:attacks")


def _enter(request: PersonRequest) -> None:
    """Whoever is neither the council nor management finds nothing here."""
    if not rules.may_see_attacks(request.user):
        raise Http404
