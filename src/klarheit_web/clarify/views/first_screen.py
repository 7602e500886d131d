"""The first screen: whom do you meet next?"""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.clarify import queries
from klarheit_web.clarify.forms import LineForm
from klarheit_web.pages.wording import language


@require_safe
def today(request: PersonRequest) -> HttpResponse:
    """Not a dashboard: one question, one line, at most three things to go on with, the latest mirrors."""
    person = request.user
    partners, mirrors = queries.last_partners(person), queries.latest_mirrors(person)
    waiting = queries.waiting(person)
    line = queries.lines_of(person).first()
    shown = {
        "partners": partners,
        "form": LineForm(person, initial={"partner": queries.just_met(person)}),
        "waiting": waiting,
        "line": line,
        "mirrors": [(one, one.headline(language())) for one in mirrors],
        "is_first_visit": not (partners or mirrors or waiting or line),
    }
    return render(request, "clarify/today.html", shown)
