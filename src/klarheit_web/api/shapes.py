"""What goes in and out, as programs see it. Descriptions are marked here and worded when they are shown."""

from datetime import date, datetime, timedelta
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_noop as _
from ninja import Schema
from pydantic import ConfigDict, Field

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation

About = Literal["customer", "employee"]
Language = Literal["de", "en"]
StateKey = Literal["unconsented", "waiting", "reading", "ready", "failed"]
LONGEST_DAYS = 365
Words = Annotated[str, Field(pattern=r"^[^\x00]*$")]
"""PostgreSQL keeps no NUL."""


class Complaint(Schema):
    key: str = Field(description=_("For programs: it stays the same in every language."))
    sentence: str = Field(description=_("For people: what was wrong and what to do."))
    field: str | None = Field(None, description=_("Which field it is about, if it is about one."))


class Bringing(Schema):
    """What may be said about a conversation. The file itself comes beside it, in a form."""

    model_config = ConfigDict(extra="forbid")

    text: str | None = Field(None, description=_("The transcript or your notes, in any layout we read."))
    name: Words = Field(
        "", max_length=255, description=_("Name of the file the text came from, for its title and day.")
    )
    title: Words | None = Field(
        None, min_length=1, max_length=200, description=_("What you call it; suggested when left out.")
    )
    held_on: date | None = Field(
        None, description=_("The day of the talk; from the file’s name or today when left out.")
    )
    asker: list[str] = Field(
        [],
        max_length=50,
        description=_("Who speaks on your side: names as in the transcript. Found out when left out."),
    )
    about: About = Field(
        "customer",
        description=_("Whom it was with. With an employee only your own notes can be brought here."),
    )
    participants: Words = Field("", max_length=300, description=_("Who took part, as you would say it."))
    asked: Literal["yes", "notes"] = Field(
        description=_("“yes”: everybody was asked and agrees. “notes”: these are your own notes from memory.")
    )
    keep_days: int = Field(
        default_factory=lambda: settings.ENVIRONMENT.keep_days,
        ge=1,
        le=LONGEST_DAYS,
        description=_("After how many days it is deleted."),
    )
    language: Language | None = Field(None, description=_("Of the talk; found out when left out."))

    @property
    def keep_until(self) -> date:
        return timezone.localdate() + timedelta(days=self.keep_days)


class Brought(Schema):
    id: UUID
    state: StateKey = Field(description=_("How far its reading is."))


class Listed(Schema):
    """A conversation without its words."""

    id: UUID
    title: str
    held_on: date
    about: About = Field(description=_("Whom it was with."))
    language: Language = Field(description=_("Of the talk."))
    source: Literal["file", "paste", "notes", "api"] = Field(description=_("How it came in."))
    state: StateKey = Field(description=_("How far its reading is."))
    is_own: bool = Field(description=_("Whether it is yours; otherwise it was opened to you."))
    owner: str = Field(description=_("Name of the person it belongs to."))
    brought_at: datetime
    read_at: datetime | None = Field(description=_("When its mirror was made."))
    keep_until: date = Field(description=_("The day it is deleted."))

    @classmethod
    def of(cls, conversation: Conversation, person: Person) -> Self:
        return cls.model_validate(_values(conversation, person))


class Whole(Listed):
    """A conversation with its words."""

    askers: list[str] = Field(description=_("Ids of the speakers whose talk it is; empty: found out."))
    transcript: dict[str, Any] = Field(
        description=_("Language, speakers and turns, as “klarheit convert” writes them.")
    )

    @classmethod
    def of(cls, conversation: Conversation, person: Person) -> Self:
        words = {"askers": conversation.askers, "transcript": conversation.transcript}
        return cls.model_validate({**_values(conversation, person), **words})


class Page(Schema):
    items: list[Listed]
    count: int = Field(description=_("How many there are altogether."))
    page: int
    pages: int


class Choice(Schema):
    """What a list may be narrowed to."""

    model_config = ConfigDict(extra="forbid")

    whose: Literal["all", "own", "opened"] = Field(
        "all", description=_("Your own, those opened to you, or all.")
    )
    about: About | None = Field(None, description=_("Whom it was with."))
    state: StateKey | None = Field(None, description=_("How far its reading is."))
    since: date | None = Field(None, description=_("Held on this day or later."))
    until: date | None = Field(None, description=_("Held on this day or earlier."))


def _values(conversation: Conversation, person: Person) -> dict[str, object]:
    """What is told of every conversation; what its owner noted about it for oneself is not."""
    kept = (
        "id",
        "title",
        "held_on",
        "about",
        "language",
        "source",
        "state",
        "brought_at",
        "read_at",
        "keep_until",
    )
    values = {name: getattr(conversation, name) for name in kept}
    return {**values, "is_own": conversation.owner_id == person.pk, "owner": conversation.owner.name}
