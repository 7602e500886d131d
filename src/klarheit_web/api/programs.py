"""The operations for programs. Each translates HTTP; rights and verbs are those of the pages."""

from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext_noop as _
from ninja import NinjaAPI, Path, Query, Schema, Status

from klarheit.errors import KlarheitError
from klarheit.mirror import Mirror
from klarheit.report import json as written
from klarheit_web.api import actions, bringing, complaints, queries
from klarheit_web.api.complaints import NotAllowed, NotNow
from klarheit_web.api.rules import DELETE, READ, WRITE
from klarheit_web.api.shapes import Bringing, Brought, Choice, Complaint, Language, Listed, Page, Whole
from klarheit_web.api.signing_in import RATE, Bearer, PerToken, ProgramRequest
from klarheit_web.conversations import actions as conversations
from klarheit_web.conversations import reading, rules
from klarheit_web.conversations.models import Conversation
from klarheit_web.pages import wording

State = Conversation.State
MOST_PAGES = 1_000_000

api = NinjaAPI(
    title="Klarheit",
    version="1",
    description=_("A person’s own conversations, for that person’s own programs."),
    urls_namespace="api",
    openapi_url=None,
    docs_url=None,
    throttle=PerToken(RATE),
)
complaints.answered_by(api)


class Paging(Schema):
    page: int = Query(1, ge=1, le=MOST_PAGES, description=_("Counted from 1."))  # type: ignore[type-arg]  # ninja: an alias to mypy only
    size: int = Query(50, ge=1, le=200, description=_("How many on a page."))  # type: ignore[type-arg]  # as above


def _refusing(*statuses: int) -> dict[Any, Any]:
    return dict.fromkeys((*statuses, 401, 403, 429), Complaint)


def _with_body() -> dict[str, Any]:
    """The body as OpenAPI says it: ninja knows one kind of body for an operation, we take two."""
    said = Bringing.model_json_schema()
    file = {"type": "string", "format": "binary", "description": _("The transcript; any layout we read.")}
    form = {**said, "properties": {"file": file, **said["properties"]}}
    content = {"application/json": {"schema": said}, "multipart/form-data": {"schema": form}}
    return {"requestBody": {"required": True, "content": content}}


@api.post(
    "/conversations",
    url_name="list",
    operation_id="bring",
    summary=_("Bring a conversation in"),
    description=_("A file in a form, or a text in JSON. It is read by a job; ask for its state afterwards."),
    auth=Bearer(WRITE),
    response={201: Brought, **_refusing(400, 413, 415, 422)},
    openapi_extra={"x-scope": WRITE, **_with_body()},
)
def bring(request: ProgramRequest, response: HttpResponse) -> Status[Conversation]:
    brought = bringing.bring(request.auth.person, bringing.sent(request))
    response.headers["Location"] = reverse("api:conversation", args=[brought.pk])
    return Status(201, brought)


@api.get(
    "/conversations",
    operation_id="list",
    summary=_("List conversations"),
    description=_("Your own and those opened to you, newest first, without their words."),
    auth=Bearer(READ),
    response={200: Page, **_refusing(422)},
    openapi_extra={"x-scope": READ},
)
def listed(request: ProgramRequest, choice: Query[Choice], paging: Query[Paging]) -> Page:
    person = request.auth.person
    pages = Paginator(queries.listed(person, **choice.model_dump()), paging.size)
    shown = pages.page(paging.page) if paging.page in pages.page_range else []
    items = [Listed.of(one, person) for one in shown]
    return Page(items=items, count=pages.count, page=paging.page, pages=pages.num_pages)


@api.get(
    "/conversations/{pk}",
    url_name="conversation",
    operation_id="read",
    summary=_("Read a conversation"),
    description=_(
        "With its transcript: your own, or of a talk held with you. The look stands in its owner’s access "
        "list."
    ),
    auth=Bearer(READ),
    response={200: Whole, **_refusing(404, 409, 422)},
    openapi_extra={"x-scope": READ},
)
def read(request: ProgramRequest, pk: Path[UUID]) -> Whole:
    conversation = _taken_along(request, pk)
    actions.note_read(conversation, request.auth)
    return Whole.of(conversation, request.auth.person)


@api.get(
    "/conversations/{pk}/mirror",
    url_name="mirror",
    operation_id="mirror",
    summary=_("Read the mirror of a conversation"),
    description=_(
        "As “klarheit mirror --json” writes it: your own, or of a talk held with you. The look stands in its "
        "owner’s access list."
    ),
    auth=Bearer(READ),
    response={200: dict[str, Any], **_refusing(404, 409, 422)},
    openapi_extra={"x-scope": READ},
)
def mirror(request: ProgramRequest, pk: Path[UUID], language: Language | None = None) -> HttpResponse:
    conversation = _taken_along(request, pk)
    made = written.render(_mirror_of(conversation), language or wording.language())
    actions.note_read(conversation, request.auth)
    return api.create_response(request, made, status=200)


@api.delete(
    "/conversations/{pk}",
    operation_id="delete",
    summary=_("Delete a conversation"),
    description=_("Really, at once, with everything that hangs on it."),
    auth=Bearer(DELETE),
    response={204: None, **_refusing(404, 422)},
    openapi_extra={"x-scope": DELETE},
)
def delete(request: ProgramRequest, pk: Path[UUID]) -> Status[None]:
    conversation = _seen(request, pk)
    if not rules.may_delete(request.auth.person, conversation):
        raise NotAllowed("not_allowed")
    conversations.delete(conversation, by=request.auth.person)
    return Status(204, None)


def _seen(request: ProgramRequest, pk: UUID) -> Conversation:
    return get_object_or_404(queries.known_to(request.auth.person), pk=pk)


def _taken_along(request: ProgramRequest, pk: UUID) -> Conversation:
    """A program takes along what it reads: as on the pages, a talk that was only opened to somebody stays."""
    conversation = _seen(request, pk)
    if conversation.state == State.UNCONSENTED:
        raise NotNow("waits_for_consent")
    if not rules.may_export(request.auth.person, conversation):
        raise NotAllowed("not_exported")
    return conversation


def _mirror_of(conversation: Conversation) -> Mirror:
    """Raises NotNow while there is none. Why there can be none is told by trying: a reason names speakers."""
    if conversation.state == State.FAILED and not conversation.failure:
        raise NotNow("unreadable")
    if conversation.state not in (State.READY, State.FAILED):
        raise NotNow("not_ready")
    try:
        return reading.mirror_of(conversation)
    except KlarheitError as error:
        raise NotNow(error.key, sentence=wording.complaint(error)) from None
