"""The mirror as a file: for its owner, and for the employee it was with."""

import json
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from klarheit.errors import KlarheitError
from klarheit.report import html, pdf
from klarheit.report import json as written
from klarheit_web.accounts.actions import Deed
from klarheit_web.accounts.models import Person
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations import reading, rules
from klarheit_web.conversations.actions import note_look
from klarheit_web.conversations.mirror.views import found
from klarheit_web.conversations.models import Conversation
from klarheit_web.pages import wording

TYPES = {"html": "text/html; charset=utf-8", "pdf": "application/pdf", "json": "application/json"}


@require_safe
def download(request: PersonRequest, pk: UUID, kind: str) -> HttpResponse:
    conversation = found.ready(request, pk)
    if not rules.may_export(request.user, conversation):
        raise PermissionDenied
    if kind not in TYPES:
        raise Http404
    try:
        made = _made(conversation, kind, wording.language(), request.user)
    except KlarheitError as error:
        messages.error(request, wording.complaint(error))
        return redirect("mirror:show", pk=pk)
    note_look(conversation, request.user, Deed.DOWNLOADED)
    name = _("mirror-{day}").format(day=f"{conversation.held_on:%Y-%m-%d}")
    answer = HttpResponse(made, content_type=TYPES[kind])
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return answer


def _made(conversation: Conversation, kind: str, language: str, person: Person) -> str | bytes:
    """Its sentences speak to the owner; somebody else is told so."""
    mirror, title = reading.mirror_of(conversation), conversation.title
    whose = "" if rules.owns(person, conversation) else conversation.owner.name
    if kind == "html":
        return html.render(mirror, language, title=title, whose=whose)
    if kind == "pdf":
        return pdf.render(mirror, language, title=title, whose=whose)
    return json.dumps(written.render(mirror, language), ensure_ascii=False, indent=1)
