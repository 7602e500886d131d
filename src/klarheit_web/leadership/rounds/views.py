"""Pages that prepare a survey: out of the rooms of leadership, or out of a file."""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from klarheit.errors import KlarheitError
from klarheit.survey.instrument import read
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.rounds import actions, queries
from klarheit_web.leadership.rounds.forms import InterfaceForm, MixForm, PackForm, PremisesForm
from klarheit_web.pages.wording import complaint
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.rules import may_prepare

Prepare = Callable[[Mapping[str, Any]], Round]


@require_safe
def new(request: PersonRequest) -> HttpResponse:
    """What can be asked: four kinds."""
    may, about_oneself = may_prepare(request.user), queries.leaders_for(request.user).exists()
    if not (may or about_oneself):
        raise Http404
    return render(request, "rounds/new.html", {"may_prepare": may, "may_mix": about_oneself})


@require_http_methods(["GET", "HEAD", "POST"])
def premises(request: PersonRequest) -> HttpResponse:
    _enter(request)
    offered = queries.parts(request.user.organisation)
    form = PremisesForm(offered, request.POST or None)
    prepared = _prepared(request, form, lambda given: actions.prepare_premises(request.user, **given))
    return prepared or render(request, "rounds/premises.html", {"form": form, "offered": offered})


@require_http_methods(["GET", "HEAD", "POST"])
def mix(request: PersonRequest) -> HttpResponse:
    """A leader asks about oneself; management and sponsors offer it to a leader."""
    leaders = queries.leaders_for(request.user)
    if not leaders and not may_prepare(request.user):
        raise Http404
    form = MixForm(
        leaders, request.POST or None, initial={"about": request.GET.get("about") or request.user.pk}
    )
    prepared = _prepared(request, form, lambda given: actions.prepare_mix(request.user, **given))
    return prepared or render(request, "rounds/mix.html", {"form": form, "leaders": leaders})


@require_http_methods(["GET", "HEAD", "POST"])
def interface(request: PersonRequest) -> HttpResponse:
    _enter(request)
    form = InterfaceForm(request.POST or None)
    prepared = _prepared(request, form, lambda given: actions.prepare_interface(request.user, **given))
    return prepared or render(request, "rounds/interface.html", {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
def pack(request: PersonRequest) -> HttpResponse:
    """A questionnaire as a file: read by the library, which says what is wrong with it."""
    _enter(request)
    form = PackForm(request.POST or None, request.FILES or None)

    def prepare(given: Mapping[str, Any]) -> Round:
        settings = {name: value for name, value in given.items() if name != "file"}
        name, text = given["file"]
        return actions.prepare_pack(request.user, read(text, name), **settings)

    prepared = _prepared(request, form, prepare)
    return prepared or render(request, "rounds/pack.html", {"form": form})


def _enter(request: PersonRequest) -> None:
    if not may_prepare(request.user):
        raise Http404


def _prepared(request: PersonRequest, form: forms.Form, prepare: Prepare) -> HttpResponse | None:
    """On to the choice of people; None where something has to be said first."""
    if request.method != "POST" or not form.is_valid():
        return None
    try:
        made = prepare(form.cleaned_data)
    except actions.TooLong as error:
        form.add_error(
            None,
            _("Answering takes %(minutes)d minutes, and eight are the most.") % {"minutes": error.args[0]},
        )
    except actions.AsksOfTheMix:
        form.add_error(
            "file",
            _(
                "The file holds statements of the leadership mix. Only a leadership mix asks them, "
                "because the leader alone reads the answers."
            ),
        )
    except KlarheitError as error:
        form.add_error("file" if "file" in form.fields else None, complaint(error))
    else:
        return redirect("surveys:people", made.pk)
    return None
