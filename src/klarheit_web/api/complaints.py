"""What goes wrong, as one JSON shape: a key for programs, a sentence for people, the field it is about."""

from collections.abc import Callable, Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, Throttled, ValidationError

from klarheit.errors import KlarheitError
from klarheit_web.pages import wording

SENTENCES: dict[str, str | Promise] = {
    "not_signed_in": _("Sign in with a token that holds (“Authorization: Bearer …”)."),
    "scope_missing": _("This token may not do that; it lacks the scope “%(scope)s”."),
    "not_found": _("There is no such conversation, or it is not open to you."),
    "not_allowed": _("You may read this conversation, but not delete it."),
    "not_exported": _("You may read this conversation on its page, but not take it along."),
    "too_often": _("That was too often. Please wait a moment."),
    "not_ready": _("It is still being read. Ask again in a moment."),
    "waits_for_consent": _("It stays sealed until the employee it was with agrees."),
    "content_type": _("Send JSON or a form (multipart/form-data)."),
    "body_unreadable": _("The body could not be read."),
    "body_too_large": _("The body is too large: 64 MB at most."),
    "not_asked": _("Nothing was kept: ask those who took part first, or bring your own notes (“notes”)."),
    "not_notes": _("It carries the time of each turn, as a recording does: that is no note from memory."),
    "employee_is_asked": _("A talk with an employee needs that person’s consent: bring it in on the page."),
    "file_or_text": _("Send either a file or a text."),
    "unknown_asker": _("“%(name)s” does not speak in it. Who speaks: %(names)s."),
    "everybody_asks": _("A mirror needs the other side too: not everybody can be the asker."),
    "still_to_come": _("This day is still to come. When did you talk?"),
    "unreadable": _("It could not be read. Try it as text or WebVTT."),
    "missing": _("This is missing."),
    "unknown": _("There is no field of this name."),
    "choice": _("Choose one of these: %(expected)s."),
    "too_short": _("This is too short."),
    "too_long": _("This is too long."),
    "not_a_day": _("Give a day as in 2026-11-12."),
    "not_an_id": _("This is no id."),
    "not_a_number": _("Give a whole number."),
    "out_of_range": _("This number is out of range."),
    "not_json": _("This is no JSON that can be read."),
    "invalid": _("This value can’t be used."),
}  # fmt: skip

KINDS = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "literal_error": "choice",
    "string_too_short": "too_short",
    "string_too_long": "too_long",
    "too_long": "too_long",
    "uuid_parsing": "not_an_id",
    "uuid_type": "not_an_id",
    "int_parsing": "not_a_number",
    "int_parsing_size": "out_of_range",
    "int_type": "not_a_number",
    "int_from_float": "not_a_number",
    "greater_than_equal": "out_of_range",
    "less_than_equal": "out_of_range",
    "json_invalid": "not_json",
    "json_type": "not_json",
}
"""Kinds of pydantic's errors → ours; those of days begin with "date"."""


class Refused(Exception):
    """A request that is not done, and why. Of a conversation nothing stands in it but its speakers’ names."""

    status = 422

    def __init__(self, key: str, *, field: str | None = None, sentence: str = "", **fields: object) -> None:
        super().__init__(key)
        self.key, self.field = key, field
        self.sentence = sentence or str(SENTENCES[key]) % fields


class NotAllowed(Refused):
    status = 403


class NotNow(Refused):
    """What is asked for is not there yet, or will never be."""

    status = 409


class BodyUnreadable(Refused):
    status = 400


class BodyTooLarge(Refused):
    status = 413


class WrongContentType(Refused):
    status = 415


def invalid(found: Mapping[str, Any]) -> Refused:
    """The complaint about one of pydantic's errors."""
    kind, context = str(found["type"]), found.get("ctx") or {}
    key = "not_a_day" if kind.startswith("date") else KINDS.get(kind, "invalid")
    names = [part for part in found["loc"] if isinstance(part, str) and part not in ("query", "path", "body")]
    return Refused(key, field=names[0] if names else None, expected=context.get("expected", ""))


def of_library(error: KlarheitError, sentence: str = "") -> Refused:
    """A complaint of the library about the file or text."""
    return Refused(error.key, field="file", sentence=sentence or wording.complaint(error))


def answer(api: NinjaAPI, request: HttpRequest, refused: Refused, status: int = 0) -> HttpResponse:
    said = {"key": refused.key, "sentence": refused.sentence, "field": refused.field}
    return api.create_response(request, said, status=status or refused.status)


def answered_by(api: NinjaAPI) -> None:
    """Have everything that goes wrong answered in the one shape."""

    def refused(request: HttpRequest, error: Refused) -> HttpResponse:
        return answer(api, request, error)

    def not_valid(request: HttpRequest, error: ValidationError) -> HttpResponse:
        return answer(api, request, invalid(error.errors[0]))

    def not_found(request: HttpRequest, error: Http404) -> HttpResponse:
        return answer(api, request, Refused("not_found"), 404)

    def of_ninja(request: HttpRequest, error: HttpError) -> HttpResponse:
        keys = {AuthenticationError: "not_signed_in", Throttled: "too_often"}
        return answer(api, request, Refused(keys.get(type(error), "invalid")), error.status_code)

    answers: dict[type[Exception], Callable[..., HttpResponse]] = {
        Refused: refused,
        ValidationError: not_valid,
        Http404: not_found,
        HttpError: of_ninja,
    }
    for kind, handler in answers.items():
        api.add_exception_handler(kind, handler)
