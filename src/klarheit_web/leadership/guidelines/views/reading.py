"""The workshop, a guideline, the handbook."""

from pathlib import Path
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.guidelines import queries, rules
from klarheit_web.leadership.guidelines.forms import SayForm
from klarheit_web.leadership.guidelines.ratings import ratings_of
from klarheit_web.leadership.guidelines.views import visible
from klarheit_web.leadership.models import Guideline
from klarheit_web.leadership.unnamed import remembered
from klarheit_web.pages.printed import as_pdf
from klarheit_web.pages.wording import language

HANDBOOK = (Path(__file__).parents[2] / "static/handbook.css").read_text(encoding="utf-8")


@require_safe
def listed(request: PersonRequest) -> HttpResponse:
    """Situation by situation: what holds, what is discussed, where nobody has written the first sentence."""
    shelves = queries.shelves(request.user, language())
    shown = {
        "written": [one for one in shelves if one.standings or one.ideas],
        "unwritten": [one for one in shelves if not one.standings and not one.ideas],
        "retired": queries.retired(request.user),
        "own_ideas": queries.own_ideas(request.user, remembered(request, request.user)),
        "takes_part": rules.takes_part(request.user),
        "any_valid": any(each.valid for one in shelves for each in one.standings),
    }
    return render(request, "guidelines/list.html", shown)


@require_safe
def show(request: PersonRequest, pk: UUID) -> HttpResponse:
    return shown_with(request, visible(request, pk), SayForm())


def shown_with(
    request: PersonRequest, guideline: Guideline, form: SayForm, status: int = 200
) -> HttpResponse:
    """A guideline as this person may see it; a form that did not fit comes back with its words."""
    stands = queries.standing(guideline)
    shown = {
        "standing": stands,
        "version": stands.shown,
        "titles": queries.titles_of(stands.shown, language()),
        "takes_part": rules.takes_part(request.user),
        "may_write": rules.may_write(request.user, guideline),
        "may_decide": rules.may_decide(request.user),
        "ratings": ratings_of(request.user, guideline),
        "form": form,
    }
    if shown["takes_part"]:
        known = remembered(request, request.user)
        shown |= {
            "voices": queries.voices(request.user, guideline, known),
            "versions": queries.versions_of(guideline),
        }
    return render(request, "guidelines/show.html", shown, status=status)


@require_safe
def handbook(request: PersonRequest) -> HttpResponse:
    """All that holds, on paper."""
    holding = queries.valid(request.user.organisation)
    shown = {
        "organisation": request.user.organisation,
        "today": timezone.localdate(),
        "entries": [(one, queries.titles_of(one.version, language())) for one in holding],
        "places": queries.places(holding, language()),
    }
    return as_pdf(request, "guidelines/handbook.html", shown, _("guidelines.pdf"), HANDBOOK)
