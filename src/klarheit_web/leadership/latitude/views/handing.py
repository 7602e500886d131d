"""The bridge from the mirror: a situation goes into the map, and nothing of the talk or of the person."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from klarheit_web.accounts.models import Person
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership import situations
from klarheit_web.leadership.latitude import actions, queries, rules
from klarheit_web.leadership.latitude.forms import HandForm
from klarheit_web.leadership.latitude.views import found
from klarheit_web.leadership.models import Handed, Situation
from klarheit_web.leadership.unnamed import forget, remember, remembered
from klarheit_web.pages.wording import language

DEED = "handed:"
"""What keys in the browser's memory begin with; behind them the situation, or the month of a sentence."""


@require_http_methods(["GET", "HEAD", "POST"])
def hand(request: PersonRequest) -> HttpResponse:
    """Choose a situation or write a sentence; what was handed over from this browser can be taken back."""
    person = found.open_to(request, rules.may_hand)
    form = HandForm(request.POST or None, situations.offered_to(person.organisation))
    if form.is_valid():
        return _handed(request, person, form)
    return render(request, "latitude/hand.html", {"form": form, "own": _own(request, person)})


@require_POST
def take_back(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Only the browser that handed it over knows its number."""
    person = found.open_to(request, rules.may_hand)
    own = next((one for one in _remembered(request, person) if one.pk == pk), None)
    if own is None:
        raise Http404
    actions.take_back(own)
    messages.success(request, _("Taken back."))
    response = redirect("latitude:hand")
    forget(response, request, person, f"{DEED}{pk.hex}")
    return response


def _handed(request: PersonRequest, person: Person, form: HandForm) -> HttpResponse:
    """Each situation once, and one sentence a month: so five are of about five people, and eight of eight."""
    situation, response = form.situation_chosen, redirect("latitude:hand")
    once = situation.pk.hex if situation else f"{timezone.localdate():%Y-%m}"
    if once in remembered(request, person).values():
        messages.success(request, _already(situation))
        return response
    told = {"words": form.cleaned_data["words"], "kind": form.cleaned_data["kind"]}
    handed = actions.hand(person.organisation, situation=situation, **told)
    messages.success(request, _("Handed over, without your name."))
    remember(response, request, person, {f"{DEED}{handed.pk.hex}": once})
    return response


def _already(situation: Situation | None) -> str:
    if situation:
        return _("You have handed this situation over already. It counts once.")
    return _("You have handed a sentence over this month already. Take it back to write another.")


def _remembered(request: PersonRequest, person: Person) -> list[Handed]:
    keys = (key.removeprefix(DEED) for key in remembered(request, person) if key.startswith(DEED))
    return queries.own_handed(person.organisation, [UUID(key) for key in keys])


def _own(request: PersonRequest, person: Person) -> list[tuple[Handed, str, str]]:
    """What was handed over from here, with the names of its situation and kind."""
    return [
        (
            one,
            one.words or situations.title_of(one.situation, language()),  # type: ignore[arg-type]
            queries.kind_title(one.kind, language()) if one.kind else "",
        )
        for one in _remembered(request, person)
    ]
