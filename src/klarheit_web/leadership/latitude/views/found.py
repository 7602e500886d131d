"""What a page of the map may be about; everything else is not there."""

from collections.abc import Callable
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404

from klarheit_web.accounts.models import Person
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.latitude import rules
from klarheit_web.leadership.models import Situation

Right = Callable[[Person], bool]


def open_to(request: PersonRequest, right: Right | None = None) -> Person:
    """The person, if the map is theirs to see (404) and the page theirs to use (403)."""
    person = request.user
    if not rules.may_see(person):
        raise Http404
    if right and not right(person):
        raise PermissionDenied
    return person


def situation(request: PersonRequest, pk: UUID, right: Right | None = None) -> Situation:
    """A situation of the person's organisation."""
    person = open_to(request)
    found = get_object_or_404(Situation, organisation=person.organisation_id, pk=pk)
    open_to(request, right)
    return found
