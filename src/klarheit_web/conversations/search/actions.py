"""Writing: passages that a person saves for oneself."""

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation, Passage


class NoSuchPlace(Exception):
    """The transcript has no such turn, or the turn no such characters."""


@transaction.atomic
def save(
    person: Person, conversation: Conversation, *, turn: int, start: int, end: int, note: str = ""
) -> Passage:
    """Keep these words of an own conversation; the same ones are kept once. Raises NoSuchPlace."""
    turns = conversation.transcript["turns"]
    if turn >= len(turns) or not 0 <= start < end <= len(turns[turn]["text"]):
        raise NoSuchPlace
    saved, _new = Passage.objects.get_or_create(
        owner=person,
        conversation=conversation,
        turn=turn,
        start=start,
        end=end,
        deleted_at=None,
        defaults={"quote": turns[turn]["text"][start:end], "note": note, "saved_at": timezone.now()},
    )
    return saved


def write_note(passage: Passage, note: str) -> None:
    Passage.objects.filter(pk=passage.pk).update(note=note)


def throw_away(passage: Passage) -> None:
    """Out of sight at once; the daily round deletes it."""
    Passage.objects.filter(pk=passage.pk).update(deleted_at=timezone.now())


def take_back(passages: QuerySet[Passage]) -> int:
    """Undo throwing away."""
    return passages.update(deleted_at=None)
