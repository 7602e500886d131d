"""A conversation that a program brings: from JSON or a form, read and settled as on the pages."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.exceptions import BadRequest, RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest
from django.http.multipartparser import MultiPartParserError
from django.utils import timezone
from pydantic import ValidationError

from klarheit import formats
from klarheit.conversation import Conversation as Held
from klarheit.errors import KlarheitError
from klarheit_web.accounts.models import Person
from klarheit_web.api.complaints import (
    BodyTooLarge,
    BodyUnreadable,
    Refused,
    WrongContentType,
    invalid,
    of_library,
)
from klarheit_web.api.shapes import Bringing
from klarheit_web.conversations import actions
from klarheit_web.conversations.intake import queries as intakes
from klarheit_web.conversations.intake import reading, suggestions, wording
from klarheit_web.conversations.models import Conversation, IntakeFile
from klarheit_web.pages.one_line import one_line
from klarheit_web.pages.wording import language

SEVERAL = "asker"


@dataclass(frozen=True, slots=True)
class Sent:
    """What came: the content of a file or text, its name, what is said about it."""

    content: bytes
    name: str
    said: Bringing


def sent(request: HttpRequest) -> Sent:
    """What the body of a request holds. Raises Refused."""
    try:
        if request.content_type == "application/json":
            return _json(request)
        if request.content_type == "multipart/form-data":
            return _form(request)
    except ValidationError as error:
        raise _about(error) from None
    except RequestDataTooBig:
        raise BodyTooLarge("body_too_large") from None
    except (MultiPartParserError, BadRequest, SuspiciousOperation):
        raise BodyUnreadable("body_unreadable") from None
    raise WrongContentType("content_type")


def bring(owner: Person, sent: Sent) -> Conversation:
    """Keep what was sent and have it read. Raises Refused, and nothing is kept then."""
    said = sent.said
    conversation, layout = _heard(sent)
    _check_consent(said, conversation, layout)
    askers = _askers(conversation, said.asker)
    day = said.held_on or suggestions.day_in(sent.name) or timezone.localdate()
    if day > timezone.localdate():
        raise Refused("still_to_come", field="held_on")
    partners = [one for one in conversation.speakers if one.id not in askers]
    return actions.bring(
        owner,
        conversation,
        title=one_line(said.title or "") or suggestions.title_for(sent.name, partners, day),
        source=Conversation.Source.API,
        asked=said.asked,
        held_on=day,
        layout=layout,
        askers=askers,
        about=said.about,
        participants=said.participants,
        keep_until=said.keep_until,
    )


def _json(request: HttpRequest) -> Sent:
    said = Bringing.model_validate_json(request.body)
    if said.text is None:
        raise Refused("missing", field="text")
    return Sent(said.text.encode(), said.name, said)


def _form(request: HttpRequest) -> Sent:
    """Empty fields of a form were left out."""
    given: dict[str, object] = {name: value for name, value in request.POST.items() if value}
    if asking := [name for name in request.POST.getlist(SEVERAL) if name]:
        given[SEVERAL] = asking
    said = Bringing.model_validate(given)
    file = request.FILES.get("file")
    if (file is None) == (said.text is None):
        raise Refused("file_or_text", field="file")
    if file is None:
        return Sent((said.text or "").encode(), said.name, said)
    return Sent(file.read(), said.name or file.name or "", said)


def _about(error: ValidationError) -> Refused:
    """Consent has a sentence of its own: most calls that fail, fail there."""
    first = error.errors()[0]
    if first["loc"] == ("asked",) and first["type"] == "literal_error":
        return Refused("not_asked", field="asked")
    return invalid(first)


def _heard(sent: Sent) -> tuple[Held, str]:
    try:
        conversation = reading.heard(sent.content, sent.name, sent.said.language)
        return conversation, formats.format_of(sent.content).key
    except KlarheitError as error:
        raise of_library(error, wording.complaint(error, language())) from None
    except Exception:  # a mistake of ours in reading is answered as such; its words stand in no log
        raise Refused("unreadable", field="file") from None


def _check_consent(said: Bringing, conversation: Held, layout: str) -> None:
    """As on the pages: what was recorded is no note, and an employee is asked in person."""
    if said.asked == "notes" and not intakes.could_be_notes(IntakeFile(layout=layout), conversation):
        raise Refused("not_notes", field="asked")
    if said.asked == "yes" and said.about == "employee":
        raise Refused("employee_is_asked", field="about")


def _askers(conversation: Held, names: Iterable[str]) -> tuple[str, ...]:
    """Ids of those who are named, by id or by name."""
    ids = {name.casefold(): one.id for one in conversation.speakers for name in (one.name, one.id) if name}
    for name in names:
        if name.casefold() not in ids:
            speak = ", ".join(one.name or one.id for one in conversation.speakers)
            raise Refused("unknown_asker", field="asker", name=name, names=speak)
    asking = tuple(sorted({ids[name.casefold()] for name in names}))
    if asking and len(asking) == len(conversation.speakers):
        raise Refused("everybody_asks", field="asker")
    return asking
