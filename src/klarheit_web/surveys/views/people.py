"""Who can be asked, and who is asked in a round."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from klarheit_web.accounts.models import Person
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.surveys import choosing, queries, rules
from klarheit_web.surveys.actions import preparing
from klarheit_web.surveys.actions.states import NotNow
from klarheit_web.surveys.forms import AskingForm, MemberForm
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries.people import Team
from klarheit_web.surveys.views.finding import not_now, own


@require_http_methods(["GET", "HEAD", "POST"])
def members(request: PersonRequest) -> HttpResponse:
    """Those without an account."""
    if not rules.may_prepare(request.user):
        raise Http404
    here = Person.objects.of_organisation_of(request.user).active()
    form = MemberForm(here, request.POST or None)
    if request.method == "POST" and form.is_valid():
        preparing.add_member(request.user, request.user.organisation, **form.cleaned_data)
        messages.success(request, _("The person can be asked now."))
        return redirect("surveys:members")
    shown = {"form": form, "members": queries.guests(request.user.organisation)}
    return render(request, "surveys/members.html", shown)


@require_POST
def forget(request: PersonRequest, pk: UUID) -> HttpResponse:
    if not rules.may_prepare(request.user):
        raise Http404
    member = get_object_or_404(queries.guests(request.user.organisation), pk=pk)
    preparing.forget_member(request.user, member)
    messages.success(request, _("Name and address are deleted."))
    return redirect("surveys:members")


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Who is asked in a draft, and into which groups the results are divided."""
    found = own(request, pk)
    if found.state != "draft":
        return not_now(request, found)
    teams, invited = choosing.offered(found), choosing.invited_as(found)
    form = AskingForm(found, request.POST or None, initial=_initial(found, invited))
    if request.method == "POST" and form.is_valid():
        invited = choosing.sent(found, teams, request.POST)
        if invited:
            return _chosen(request, found, form, invited)
        form.add_error(None, _("Please choose whom to ask."))
    rows = [(team, choosing.choices(team, invited)) for team in teams]
    return render(request, "surveys/people.html", _shown(found, form, rows))


def _chosen(request: PersonRequest, found: Round, form: AskingForm, groups: dict[str, str]) -> HttpResponse:
    by_teams = form.cleaned_data.get("grouping") == "teams"
    on_paper = form.cleaned_data.get("way") == "code"
    try:
        choosing.choose(found, request.user, groups, by_teams=by_teams, on_paper=on_paper)
    except NotNow:
        return not_now(request, found)
    return redirect("surveys:open", found.pk)


def _initial(found: Round, invited: dict[str, str] | None) -> dict[str, str]:
    if invited is None:
        return {}
    return {"grouping": "teams" if len(found.groups) > 1 else "none"}


def _shown(
    found: Round, form: AskingForm, rows: list[tuple[Team, list[choosing.Choice]]]
) -> dict[str, object]:
    has_sides = found.kind == Round.Kind.INTERFACE
    return {"round": found, "form": form, "teams": rows, "has_sides": has_sides}
