"""Pages of the guideline workshop. Who takes no part sees what holds, and nothing of how it came about."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.guidelines import queries, rules
from klarheit_web.leadership.models import Guideline


def visible(request: PersonRequest, pk: UUID) -> Guideline:
    """A guideline this person may know of. Raises Http404."""
    return get_object_or_404(queries.visible_to(request.user), pk=pk)


def discussed(request: PersonRequest, pk: UUID) -> Guideline:
    """The same for those who take part. Raises Http404."""
    taking_part(request)
    return visible(request, pk)


def taking_part(request: PersonRequest) -> None:
    """Raises Http404 for who does not take part."""
    if not rules.takes_part(request.user):
        raise Http404


def decided_on(request: PersonRequest, pk: UUID) -> Guideline:
    """One that this person makes valid or ends. Raises Http404, or PermissionDenied for who only reads it."""
    found = visible(request, pk)
    if not rules.may_decide(request.user):
        raise PermissionDenied
    return found
