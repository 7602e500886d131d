"""The works-council pack: one document, made from what the program does and how it is set here."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from klarheit_web.accounts.models import Person, Role
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.council import pack as document
from klarheit_web.leadership.council.rules import may_read_pack, may_see_attacks
from klarheit_web.pages.printed import as_pdf
from klarheit_web.privacy.actions.daily import CONSENT, INTAKE, JOBS_DAYS, REMINDED, THROWN_AWAY
from klarheit_web.privacy.deletion import STAYS
from klarheit_web.privacy.queries.kept import kept
from klarheit_web.privacy.queries.leading import LEADING

LANGUAGE = "de"


@require_safe
def pack(request: PersonRequest) -> HttpResponse:
    """In German, whatever the language of the page around it."""
    _enter(request)
    with translation.override(LANGUAGE):
        body = render_to_string("council/pack/body.html", _facts(request.user), request)
    shown = {"body": mark_safe(body), "sees_attacks": may_see_attacks(request.user)}  # noqa: S308 - a template's
    return render(request, "council/pack.html", shown)


@require_safe
def as_file(request: PersonRequest) -> HttpResponse:
    _enter(request)
    with translation.override(LANGUAGE):
        style = render_to_string("council/pack/paper.css")
        name = f"klarheit-betriebsrat-{timezone.localdate().isoformat()}.pdf"
        return as_pdf(request, "council/pack/paper.html", _facts(request.user), name, style)


def _facts(person: Person) -> dict[str, Any]:
    """What is set in this organisation, and what is kept and shown by the rules of the program."""
    return {
        **document.facts(person),
        "kept": kept(person.organisation),
        "leading": [(kind.title, document.SEEN_OF_LEADING[kind.key]) for kind in LEADING],
        "roles": list(Role),
        "stays": STAYS,
        "consent_days": CONSENT.days,
        "intake_days": INTAKE.days,
        "thrown_away_days": THROWN_AWAY.days,
        "reminded_days": REMINDED.days,
        "jobs_days": JOBS_DAYS,
    }


def _enter(request: PersonRequest) -> None:
    if not may_read_pack(request.user):
        raise Http404
