"""Cases of one's own: told in a form, or brought and taken along as a file."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from klarheit.practice.persona import Persona, read_persona
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.practice import actions, guided, queries, uploads
from klarheit_web.practice.case_forms import Guide, with_more_rows
from klarheit_web.practice.forms import UploadForm
from klarheit_web.practice.models import OwnCase
from klarheit_web.practice.views.choosing import prepare

PARTS = ("openly", "kept")


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: PersonRequest) -> HttpResponse:
    return _guided(request)


@require_http_methods(["GET", "HEAD", "POST"])
def before(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The page before a talk with an own case."""
    case = _own(request, pk)
    return prepare(request, _persona(case), case)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: PersonRequest, pk: UUID) -> HttpResponse:
    """In the form, if the form can hold it; else as a file that takes its place."""
    case = _own(request, pk)
    told = guided.read(case.text, case.language)
    return _guided(request, case, told) if told else upload(request, pk)


@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: PersonRequest, pk: UUID | None = None) -> HttpResponse:
    """A persona file; what is wrong with it is said in words, and nothing of it is kept then."""
    case = _own(request, pk) if pk else None
    form = UploadForm(request.POST or None, request.FILES or None)
    problems: list[str] = []
    if request.method == "POST" and form.is_valid():
        text, problems = uploads.read(form.cleaned_data["file"])
        if not problems:
            made = actions.write_case(request.user, uploads.persona(text), text, case)
            messages.success(request, _("The case is saved."))
            return redirect("practice:case", made.pk)
    return render(request, "practice/case_upload.html", {"form": form, "problems": problems, "case": case})


@require_safe
def download(request: PersonRequest, pk: UUID) -> HttpResponse:
    case = _own(request, pk)
    headers = {"Content-Disposition": 'attachment; filename="klarheit-case.toml"'}
    return HttpResponse(case.text, "application/toml; charset=utf-8", headers=headers)


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: PersonRequest, pk: UUID) -> HttpResponse:
    case = _own(request, pk)
    if request.method == "POST":
        actions.delete_case(case)
        messages.success(request, _("The case is deleted."))
        return redirect("practice:list")
    talks = queries.every(request.user).filter(case=case).count()
    return render(request, "practice/case_delete.html", {"case": case, "talks": talks})


def _guided(
    request: PersonRequest, case: OwnCase | None = None, told: guided.Case | None = None
) -> HttpResponse:
    """The form; a button for more rows sends it without keeping anything."""
    more = request.POST.get("more")
    if more in PARTS:
        guide = Guide(with_more_rows(request.POST, more), told)
        return render(request, "practice/case.html", {"guide": guide, "case": case, "more": more})
    guide = Guide(request.POST if request.method == "POST" else None, told)
    problems: list[str] = []
    if request.method == "POST" and guide.is_valid():
        problems = uploads.complaints(guide.case())
        if not problems:
            text = guided.written(guide.case())
            made = actions.write_case(request.user, uploads.persona(text), text, case)
            messages.success(request, _("The case is saved."))
            return redirect("practice:case", made.pk)
    return render(request, "practice/case.html", {"guide": guide, "case": case, "problems": problems})


def _own(request: PersonRequest, pk: UUID) -> OwnCase:
    return get_object_or_404(queries.cases_of(request.user), pk=pk)


def _persona(case: OwnCase) -> Persona:
    return read_persona(case.text, case.language)
