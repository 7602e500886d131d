""" "Wer hat was gesehen?": read, filtered, taken along as CSV. No address changes a record."""

import csv
from uuid import UUID

from django import forms
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.privacy.queries import access as queries

SHOWN = 30
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Filter(forms.Form):
    """Whose deeds, with which conversation; what can't be read does not filter."""

    person = forms.UUIDField(required=False)
    item = forms.UUIDField(required=False)


@require_safe
def access(request: PersonRequest) -> HttpResponse:
    me, chosen = request.user, _chosen(request)
    page = Paginator(queries.records(me, **chosen), SHOWN).get_page(request.GET.get("page"))
    shown = {
        "page": page,
        "days": list(queries.by_day(queries.entries(me, page))),
        "actors": queries.actors(me),
        "items": queries.items(me),
        "person": chosen["actor"],
        "item": chosen["item"],
    }
    return render(request, "privacy/access.html", shown)


@require_safe
def as_csv(request: PersonRequest) -> HttpResponse:
    """All of the list, oldest last, in UTF-8 with a mark by which spreadsheets know it."""
    answer = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="klarheit-access.csv"'
    written = csv.writer(answer)
    written.writerow([_("Date"), _("Time"), _("Who"), _("What happened")])
    for entry in queries.entries(request.user, queries.records(request.user)):
        written.writerow([_safe(cell) for cell in _cells(entry)])
    return answer


def _chosen(request: PersonRequest) -> dict[str, UUID | None]:
    form = Filter(request.GET)
    form.is_valid()
    return {"actor": form.cleaned_data.get("person"), "item": form.cleaned_data.get("item")}


def _cells(entry: queries.Entry) -> tuple[str, ...]:
    at = timezone.localtime(entry.record.at)
    return at.date().isoformat(), at.strftime("%H:%M"), entry.record.actor_name, entry.sentence


def _safe(cell: str) -> str:
    """A spreadsheet computes what begins like a formula; an apostrophe makes it text."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
