"""The release: on the page, as a file, and on paper where a group is too small for figures."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from klarheit.survey import instrument, release
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.pages.printed import as_pdf
from klarheit_web.pages.wording import language
from klarheit_web.surveys import queries, reading
from klarheit_web.surveys.views.finding import known, released
from klarheit_web.surveys.wording import label_of

SHEET_STYLE = (
    ".room-to-write{height:32mm;border-bottom:.2mm solid #999;margin:0 0 5mm} .asked{break-inside:avoid}"
)


@require_safe
def results(request: PersonRequest, pk: UUID) -> HttpResponse:
    """One declared group at a time; any other is no group."""
    found = released(request, pk)
    tables, group = queries.tables_of(found), request.GET.get("group", "")
    if group not in {one.key for one in tables.groups}:
        raise Http404
    shown = reading.results(found, tables, queries.before(found), group)
    return render(request, "surveys/results.html", {"round": found, "results": shown})


@require_safe
def export(request: PersonRequest, pk: UUID) -> HttpResponse:
    """What the page shows, as a table; nothing more."""
    found = released(request, pk)
    asked = instrument.load(found.instrument)
    text = release.csv(queries.tables_of(found), asked, language())
    headers = {"Content-Disposition": 'attachment; filename="klarheit-results.csv"'}
    return HttpResponse("\ufeff" + text, "text/csv; charset=utf-8", headers=headers)


@require_safe
def talk_sheet(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The questions with room to write, for a moderated talk in a group too small for figures."""
    found = known(request, pk)
    labels = {one["key"]: label_of(one["key"], one["label"]) for one in found.groups}
    group = labels.get(request.GET.get("group", ""), "")
    shown = {"round": found, "group": group, "parts": queries.parts_shown(found)}
    return as_pdf(request, "surveys/talk_sheet.html", shown, "klarheit-talk-sheet.pdf", SHEET_STYLE)
