"""The door to the rooms of leadership."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.doors import doors


@require_safe
def overview(request: PersonRequest) -> HttpResponse:
    """What there is to do here for this person, room by room."""
    return render(request, "leadership/overview.html", {"parts": doors(request.user)})
