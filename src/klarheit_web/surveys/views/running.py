"""From the first invitation to the release: one button each, and a look beforehand at what it does."""

from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from klarheit.errors import KlarheitError
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.pages.printed import as_pdf
from klarheit_web.pages.wording import complaint
from klarheit_web.surveys import printed_codes, queries
from klarheit_web.surveys.actions import closing, opening
from klarheit_web.surveys.actions.opening import DayIsOver
from klarheit_web.surveys.actions.states import NotNow
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries.asking import k_needed
from klarheit_web.surveys.views.finding import not_now, own, printed_by


@require_http_methods(["GET", "HEAD", "POST"])
def open_round(request: PersonRequest, pk: UUID) -> HttpResponse:
    """What will be shown, before anybody is asked; then the first invitation."""
    found = own(request, pk)
    if found.state != "draft":
        return not_now(request, found)
    problem = ""
    if request.method == "POST":
        try:
            opening.open_round(found, request.user)
        except DayIsOver:
            problem = _("The last day to answer is over. Please choose another one in the settings.")
        except NotNow:
            return not_now(request, found)
        except KlarheitError as error:
            problem = complaint(error)
        else:
            messages.success(request, _("The round is open."))
            return redirect("surveys:round", found.pk)
    return render(request, "surveys/open.html", {"round": found, "problem": problem, **_planned(found)})


@require_http_methods(["GET", "HEAD", "POST"])
def codes(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Printed codes, told once: a sheet that can't be made leaves none behind."""
    found = printed_by(request, pk)
    if found.state != "open":
        return not_now(request, found)
    if request.method == "POST":
        try:
            with transaction.atomic():
                made = opening.print_codes(found, request.user)
                cards = printed_codes.cards(found, made)
                return as_pdf(
                    request, "surveys/codes_sheet.html", cards, "klarheit-codes.pdf", printed_codes.STYLE
                )
        except NotNow:
            return not_now(request, found)
    return render(
        request, "surveys/codes.html", {"round": found, "count": opening.codes_waiting(found).count()}
    )


@require_POST
def remind(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = own(request, pk)
    try:
        opening.remind(found, request.user)
    except NotNow:
        return not_now(request, found)
    messages.success(request, _("A reminder is on its way to everybody who got a letter."))
    return redirect("surveys:round", found.pk)


@require_POST
def send_again(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = own(request, pk)
    try:
        opening.send_again(found, request.user)
    except NotNow:
        return not_now(request, found)
    messages.success(request, _("The letters are being sent again."))
    return redirect("surveys:round", found.pk)


@require_POST
def print_instead(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = printed_by(request, pk)
    try:
        opening.print_instead(found, request.user)
    except NotNow:
        return not_now(request, found)
    return redirect("surveys:codes", found.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def close(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = own(request, pk)
    if found.state != "open":
        return not_now(request, found)
    if request.method == "POST":
        try:
            closing.close(found, request.user)
        except NotNow:
            return not_now(request, found)
        messages.success(request, _("The round is closed."))
        return redirect("surveys:round", found.pk)
    return render(request, "surveys/close.html", {"round": found})


@require_http_methods(["GET", "HEAD", "POST"])
def release(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = own(request, pk)
    if found.state != "closed":
        return not_now(request, found)
    if request.method == "POST":
        try:
            made = closing.release(found, request.user)
        except NotNow:
            return not_now(request, found)
        if made:
            messages.success(request, _("The results are released, and the single answers are deleted."))
        else:
            messages.warning(request, _("Too few answered. Nothing is shown, and the answers are deleted."))
        return redirect("surveys:round", found.pk)
    return render(request, "surveys/release.html", {"round": found})


def _planned(found: Round) -> dict[str, object]:
    """The plan as the opening would fix it, or why there is none."""
    found.k, invited = k_needed(found), queries.invited_of(found)
    try:
        plan = queries.preview(found, invited)
    except KlarheitError as error:
        return {"refused": complaint(error)}
    return {
        "minutes": queries.minutes_needed(found),
        "groups": queries.groups_planned(found, invited, plan),
        "resting": len(plan.resting),
        **opening.ways(found, invited, plan),
    }
