"""The round a page is about. Whoever may not know of it finds nothing; whoever may not run it is told so."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.surveys import queries, rules
from klarheit_web.surveys.models import Round


def known(request: PersonRequest, pk: UUID) -> Round:
    """404 for whoever may not even know of it."""
    rounds = queries.rounds_for(request.user).select_related("organisation", "about", "prepared_by")
    return get_object_or_404(rounds, pk=pk)


def own(request: PersonRequest, pk: UUID) -> Round:
    """403 for whoever may know of it but not run it."""
    found = known(request, pk)
    if not rules.may_run(request.user, found):
        raise PermissionDenied
    return found


def printed_by(request: PersonRequest, pk: UUID) -> Round:
    """403 also for whom the round is about."""
    found = known(request, pk)
    if not rules.may_print_codes(request.user, found):
        raise PermissionDenied
    return found


def released(request: PersonRequest, pk: UUID) -> Round:
    """404 for everybody outside the audience, also who runs the round."""
    return get_object_or_404(
        queries.released_for(request.user).select_related("organisation", "about"), pk=pk
    )


def not_now(request: PersonRequest, found: Round) -> HttpResponse:
    """The round went on in the meantime: its page shows how far it is."""
    messages.error(request, _("That can’t be done now. The page shows where the round stands."))
    return redirect("surveys:round", found.pk)
