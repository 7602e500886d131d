"""The organisation's premise check, and the sheets of one's own."""

from pathlib import Path
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.models import PremiseSheet
from klarheit_web.leadership.premises import actions, queries, rules
from klarheit_web.leadership.premises.forms import SheetForm, initial_of
from klarheit_web.leadership.premises.page import compared, page, page_of, rows
from klarheit_web.leadership.rules import may_ask
from klarheit_web.pages.printed import as_pdf

FILLING = "premises/fill.html"
PAPER = Path(__file__).parents[1] / "static/premises_paper.css"


@require_safe
def check(request: PersonRequest) -> HttpResponse:
    """What is there and what is not, of the whole organisation."""
    person = request.user
    if not rules.may_read(person):
        return _by_hand_or_nothing(request)
    released = queries.released_to(person)
    inputs = queries.inputs_for(person, released, with_own=True)
    earlier = queries.earlier_than(person, released[0]) if released else None
    shown = {
        "page": page(inputs, person),
        "newest": released[0] if released else None,
        "rows": rows(inputs.guidelines),
        "comparison": compared(released[0], earlier) if earlier else None,
        "may_ask": may_ask(person),
        "may_note": rules.may_note(person),
    }
    return render(request, "premises/check.html", shown)


@require_safe
def pdf(request: PersonRequest) -> HttpResponse:
    """The same on paper, which goes from hand to hand: without the reader's own mix."""
    person = request.user
    if not rules.may_read(person):
        raise Http404
    released = queries.released_to(person)
    inputs = queries.inputs_for(person, released, with_own=False)
    shown = {
        "page": page(inputs, person),
        "rows": rows(inputs.guidelines),
        "title": person.organisation.name,
        "newest": released[0] if released else None,
        "today": timezone.localdate(),
    }
    return _on_paper(request, shown)


@require_safe
def by_hand(request: PersonRequest) -> HttpResponse:
    """One's own sheets."""
    _may_note(request)
    return render(request, "premises/by_hand.html", {"sheets": queries.sheets_of(request.user)})


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: PersonRequest) -> HttpResponse:
    """Fill a new sheet in a talk."""
    _may_note(request)
    form = SheetForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return render(request, FILLING, {"form": form}, status=422 if form.is_bound else 200)
    sheet = actions.note(request.user, form.cleaned_data["title"], form.notes)
    messages.success(request, _("Kept. Only you see it."))
    return redirect("premises:sheet", sheet.pk)


@require_safe
def sheet(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = _own(request, pk)
    return render(request, "premises/sheet.html", {"sheet": found, "page": page_of(found)})


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Go on with a sheet."""
    found = _own(request, pk)
    form = SheetForm(request.POST if request.method == "POST" else None, initial=initial_of(found))
    if not form.is_valid():
        shown = {"form": form, "sheet": found}
        return render(request, FILLING, shown, status=422 if form.is_bound else 200)
    actions.change(found, form.cleaned_data["title"], form.notes)
    messages.success(request, _("Kept. Only you see it."))
    return redirect("premises:sheet", found.pk)


@require_safe
def sheet_pdf(request: PersonRequest, pk: UUID) -> HttpResponse:
    found = _own(request, pk)
    shown = {"page": page_of(found), "title": found.title, "today": timezone.localdate(), "is_by_hand": True}
    return _on_paper(request, shown)


@require_http_methods(["GET", "HEAD", "POST"])
def forget(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Ask, then delete for good."""
    found = _own(request, pk)
    if request.method != "POST":
        return render(request, "premises/forget.html", {"sheet": found})
    actions.forget(found)
    messages.success(request, _("The sheet is deleted."))
    return redirect("premises:by_hand")


def _by_hand_or_nothing(request: PersonRequest) -> HttpResponse:
    """Whoever may not read the check may still fill sheets of their own."""
    _may_note(request)
    return redirect("premises:by_hand")


def _may_note(request: PersonRequest) -> None:
    if not rules.may_note(request.user):
        raise Http404


def _own(request: PersonRequest, pk: UUID) -> PremiseSheet:
    return get_object_or_404(queries.sheets_of(request.user), pk=pk)


def _on_paper(request: PersonRequest, shown: dict[str, object]) -> HttpResponse:
    name = pgettext("file name", "premise-check") + ".pdf"
    return as_pdf(request, "premises/paper.html", shown, name, PAPER.read_text(encoding="utf-8"))
