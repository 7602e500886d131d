"""Pages of practising. Only their owner ever sees them; for everybody else there is nothing here."""

from uuid import UUID

from django.shortcuts import get_object_or_404

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.practice import queries
from klarheit_web.practice.models import Practice


def own(request: PersonRequest, pk: UUID) -> Practice:
    """A talk of the person who asks. Raises Http404."""
    return get_object_or_404(queries.practices_of(request.user), pk=pk)
