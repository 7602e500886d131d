""" "Wer hat was gesehen?": a person's own access list, as sentences by day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.accounts.queries import records_of
from klarheit_web.conversations.models import Conversation
from klarheit_web.privacy import sentences


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as a sentence: words, the thing it is about, words.

    thing     in words; empty when the sentence is about none
    is_there  whether it is a conversation that still exists
    """

    record: AccessRecord
    before: str
    thing: str
    after: str
    is_there: bool

    @property
    def sentence(self) -> str:
        return f"{self.before}{self.thing}{self.after}"


@dataclass(frozen=True, slots=True)
class Day:
    day: date
    entries: tuple[Entry, ...]


def records(owner: Person, *, actor: UUID | None = None, item: UUID | None = None) -> QuerySet[AccessRecord]:
    """The owner's records: all, of one person, about one conversation."""
    found = records_of(owner)
    if actor:
        found = found.filter(actor=actor)
    return found.filter(item=item) if item else found


def entries(owner: Person, records: Iterable[AccessRecord]) -> list[Entry]:
    """Titles are taken from the owner's conversations as they are called now."""
    listed = list(records)
    titles = _titles(owner, {one.item for one in listed if one.item})
    return [_entry(owner, one, titles) for one in listed]


def by_day(entries: Iterable[Entry]) -> Iterator[Day]:
    for day, those in groupby(entries, key=lambda one: timezone.localdate(one.record.at)):
        yield Day(day, tuple(those))


def actors(owner: Person) -> list[tuple[UUID, str]]:
    """Everybody who stands in the list, with the name as it was when last written down."""
    known = records_of(owner).exclude(actor=None).order_by("at", "id").values_list("actor", "actor_name")
    named: dict[UUID, str] = {actor: name for actor, name in known.distinct() if actor}
    return sorted(named.items(), key=lambda one: one[1])


def items(owner: Person) -> list[tuple[UUID, str]]:
    """The conversations in the list that are still there, with their titles."""
    mentioned = records_of(owner).exclude(item=None).order_by().values("item")
    there = Conversation.objects.of(owner).filter(pk__in=mentioned).order_by("title", "id")
    return list(there.values_list("pk", "title"))


def _entry(owner: Person, record: AccessRecord, titles: dict[UUID, str]) -> Entry:
    worded = sentences.sentence(record, is_own=record.actor == owner.pk)
    before, mark, after = worded.partition(sentences.THING)
    title = titles.get(record.item) if record.item else None
    return Entry(record, before, sentences.thing(record, title) if mark else "", after, title is not None)


def _titles(owner: Person, wanted: set[UUID]) -> dict[UUID, str]:
    return dict(Conversation.objects.of(owner).filter(pk__in=wanted).values_list("pk", "title"))
