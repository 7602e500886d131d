"""Taking the sheet along: HTML, PDF, Markdown, and the agreed measures for the calendar."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_safe

from klarheit import clarify
from klarheit.errors import KlarheitError
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.clarify import actions, queries
from klarheit_web.clarify.sheet import FILES
from klarheit_web.clarify.wording import complaint


@require_safe
def download(request: PersonRequest, pk: UUID, kind: str) -> HttpResponse:
    """The file is called by its day: a title would be content."""
    dialogue = get_object_or_404(queries.dialogues_of(request.user), pk=pk)
    if kind not in FILES:
        raise Http404
    content_type, render = FILES[kind]
    held = queries.held(dialogue)
    try:
        written = render(clarify.outcome(held), held.language)
    except KlarheitError as error:
        messages.error(request, complaint(error))
        return redirect("clarify:dialogue", pk)
    actions.note_download(dialogue)
    name = f"klarheit-{held.today.isoformat()}.{kind}"
    return HttpResponse(
        written, content_type, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
