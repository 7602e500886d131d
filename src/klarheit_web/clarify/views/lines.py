"""One line after a talk."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.clarify import actions, queries
from klarheit_web.clarify.forms import LineForm
from klarheit_web.pages.wording import language


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: PersonRequest) -> HttpResponse:
    """Saved with undo; back to where it was written."""
    form = LineForm(request.user, request.POST or None)
    if not form.is_valid():
        return render(request, "clarify/line.html", {"form": form})
    line = actions.write_line(request.user, form.cleaned_data["text"], form.cleaned_data["partner"])
    messages.success(
        request, _("Your line is saved."), extra_tags=reverse("clarify:line_delete", args=[line.pk])
    )
    if request.POST.get("back") == "partner" and line.partner:
        return redirect("clarify:partner", line.partner.pk)
    return redirect("today")


@require_POST
def delete(request: PersonRequest, pk: UUID) -> HttpResponse:
    """The undo of a line just written, and the way to be rid of an old one."""
    line = get_object_or_404(queries.lines_of(request.user), pk=pk)
    partner = line.partner
    actions.delete_line(line)
    messages.success(request, _("The line is deleted."))
    return redirect("clarify:partner", partner.pk) if partner else redirect("today")


@require_POST
def further(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Two questions more, on top of the preparation."""
    line = get_object_or_404(queries.lines_of(request.user), pk=pk)
    dialogue = actions.take_further(line, language=language())
    return redirect("clarify:dialogue", dialogue.pk)
