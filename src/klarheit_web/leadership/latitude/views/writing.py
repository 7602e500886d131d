"""Signing what holds, guessing, ticking what is asked, and the organisation's own situations."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from klarheit.leadership.latitude import KINDS
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership import situations
from klarheit_web.leadership.latitude import actions, queries, rules
from klarheit_web.leadership.latitude.forms import ChosenForm, SituationForm, StepsForm
from klarheit_web.leadership.latitude.views import found
from klarheit_web.leadership.models import Situation
from klarheit_web.pages.wording import language

FORM = ["GET", "HEAD", "POST"]


@require_safe
def begin_granting(request: PersonRequest) -> HttpResponse:
    """The first situation in which nothing is granted yet, else the first."""
    person = found.open_to(request, rules.may_grant)
    granted = {situation for situation, _kind in queries.granted_in(person.organisation)}
    return _first(situations.offered_to(person.organisation), granted, "latitude:grant_in")


@require_safe
def begin_guessing(request: PersonRequest) -> HttpResponse:
    """The first situation in which this leader has guessed nothing yet, else the first."""
    person = found.open_to(request, rules.may_guess)
    guessed = {situation for situation, _kind in queries.guesses_for(person)}
    return _first(situations.offered_to(person.organisation), guessed, "latitude:guess_in")


@require_http_methods(FORM)
def grant(request: PersonRequest, pk: UUID) -> HttpResponse:
    """One situation: what holds from now on, signed with name and date."""
    situation = found.situation(request, pk, rules.may_grant)
    held = queries.held_in(situation)
    form = StepsForm(request.POST or None, held, _("not said yet"), queries.grant_words)
    if not form.is_valid():
        return render(request, "latitude/grant.html", _one_of_many(request, situation, form, held))
    if actions.grant(situation, request.user, form.values):
        undo = reverse("latitude:grant_undo", args=[pk])
        messages.success(request, _("Signed with your name."), extra_tags=undo)
    return _onwards(request, situation, "latitude:grant_in")


@require_POST
def undo(request: PersonRequest, pk: UUID) -> HttpResponse:
    """What held before one's own last signature holds again; both stay in the history."""
    situation = found.situation(request, pk, rules.may_grant)
    actions.undo(situation, request.user)
    messages.success(request, _("What held before holds again."))
    return redirect("latitude:grant_in", pk)


@require_http_methods(FORM)
def guess(request: PersonRequest, pk: UUID) -> HttpResponse:
    """One situation: what a leader guesses the team believes."""
    situation = found.situation(request, pk, rules.may_guess)
    held = queries.guessed_in(situation, request.user)
    form = StepsForm(request.POST or None, held, _("no guess"))
    if not form.is_valid():
        return render(request, "latitude/guess.html", _one_of_many(request, situation, form, held))
    actions.guess(situation, request.user, form.values)
    return _onwards(request, situation, "latitude:guess_in")


@require_http_methods(FORM)
def choose(request: PersonRequest) -> HttpResponse:
    """What the next round asks about."""
    person = found.open_to(request, rules.may_choose)
    offered = situations.offered_to(person.organisation)
    form = ChosenForm(request.POST if request.method == "POST" else None, offered)
    if form.is_valid():
        actions.choose(person.organisation, person, form.cleaned_data["places"])
        messages.success(request, _("The next round asks about what you ticked."))
        return redirect("latitude:map")
    ticked = _ticked(request)
    granted = {f"{one.hex}.{kind}" for one, kind in queries.granted_in(person.organisation)}
    rows = [_ticks(one, ticked, granted) for one in offered]
    shown = {"form": form, "rows": rows, "most": queries.MOST_ASKED}
    return render(request, "latitude/asked.html", shown)


@require_http_methods(FORM)
def new_situation(request: PersonRequest) -> HttpResponse:
    person = found.open_to(request, rules.may_choose)
    form = SituationForm(request.POST or None, label_suffix="")
    if not form.is_valid():
        return render(request, "latitude/situation_new.html", {"form": form})
    added = actions.add_situation(person.organisation, person, **form.cleaned_data)
    return redirect("latitude:situation", added.pk)


@require_POST
def retire(request: PersonRequest, pk: UUID) -> HttpResponse:
    situation = found.situation(request, pk, rules.may_choose)
    actions.retire_situation(situation, request.user)
    again = reverse("latitude:situation_offer_again", args=[pk])
    messages.success(request, _("The situation is no longer offered."), extra_tags=again)
    return redirect("latitude:map")


@require_POST
def offer_again(request: PersonRequest, pk: UUID) -> HttpResponse:
    situation = found.situation(request, pk, rules.may_choose)
    actions.offer_again(situation, request.user)
    return redirect("latitude:situation", pk)


def _first(offered: list[Situation], done: set[UUID], address: str) -> HttpResponse:
    if not offered:
        return redirect("latitude:map")
    return redirect(address, next((one.pk for one in offered if one.pk not in done), offered[0].pk))


def _onwards(request: PersonRequest, situation: Situation, address: str) -> HttpResponse:
    """To the next situation, or to the map after the last and where the person stops here."""
    offered = [one.pk for one in situations.offered_to(situation.organisation)]
    place = offered.index(situation.pk) + 1 if situation.pk in offered else len(offered)
    if "stop" in request.POST or place >= len(offered):
        return redirect("latitude:map")
    return redirect(address, offered[place])


def _one_of_many(
    request: PersonRequest, situation: Situation, form: StepsForm, held: dict[str, float | None]
) -> dict[str, object]:
    offered = situations.offered_to(situation.organisation)
    numbers = {one.pk: number for number, one in enumerate(offered, start=1)}
    number = numbers.get(situation.pk, len(offered))
    known = [kind for kind, value in held.items() if value is not None]
    first = queries.kinds_at_first(situation, known)
    return {
        "situation": situation,
        "title": situations.title_of(situation, language()),
        "text": situations.text_of(situation, language()),
        "form": form,
        "fields": form.of(first),
        "further": form.of(set(KINDS) - set(first)),
        "number": number,
        "last": len(offered),
        "before": offered[number - 2] if number > 1 else None,
    }


def _ticked(request: PersonRequest) -> set[str]:
    if request.method == "POST":
        return set(request.POST.getlist("places"))
    person = request.user
    places = queries.suggested_in(person.organisation) or queries.first_suggestion(person.organisation)
    return {f"{situation.hex}.{kind}" for situation, kind in places}


def _ticks(situation: Situation, ticked: set[str], granted: set[str]) -> dict[str, object]:
    """A line of ticks: the kinds that matter in the situation, that are granted in it or ticked already."""
    values = {kind: f"{situation.pk.hex}.{kind}" for kind in KINDS}
    held = [kind for kind, value in values.items() if value in ticked | granted]
    return {
        "title": situations.title_of(situation, language()),
        "ticks": [
            (values[kind], queries.kind_title(kind, language()), values[kind] in ticked)
            for kind in queries.kinds_at_first(situation, held)
        ],
    }
