"""Reading about insight: what somebody opened, what was opened to somebody, what was said at which place."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Count, F, Q, QuerySet
from django.utils import timezone

from klarheit_web.accounts import queries as people
from klarheit_web.accounts.models import Person, PersonQuerySet, RoleHeld
from klarheit_web.conversations import rules
from klarheit_web.conversations.models import Comment, Conversation, Insight
from klarheit_web.conversations.models.insight import NEVER_GIVEN, InsightQuerySet

LONGEST_QUOTE = 160
TRANSCRIPT = "conversation__transcript"
"""Long, and in no list."""


@dataclass(frozen=True, slots=True)
class Place:
    """A turn of the transcript and what was said about it."""

    turn: int
    speaker: str
    quote: str
    comments: tuple[Comment, ...]


@dataclass(frozen=True, slots=True)
class Commented:
    """What a person may see of the comments on a conversation: at one turn, or at all that have some."""

    conversation: Conversation
    person: Person
    may_comment: bool
    turn: int | None
    places: tuple[Place, ...]


def possible_recipients(owner: Person) -> PersonQuerySet:
    """Those to whom `rules.may_receive_insight` says yes, found at once."""
    colleagues: PersonQuerySet = Person.objects.of_organisation_of(owner).active()
    holders = RoleHeld.objects.filter(role__in=NEVER_GIVEN, taken_at=None).values("person")
    return colleagues.exclude(pk=owner.pk).exclude(pk__in=people.ids_above(owner)).exclude(pk__in=holders)


def told_apart(owner: Person, shown: Iterable[Person]) -> dict[UUID, str]:
    """Name of each; with the address where two of the owner's organisation look alike by name."""
    colleagues = Person.objects.of_organisation_of(owner).values_list("name", flat=True)
    known = Counter(name.casefold() for name in colleagues)
    return {
        one.pk: one.name if known[one.name.casefold()] < 2 else f"{one.name} · {one.email}" for one in shown
    }


def above(owner: Person) -> PersonQuerySet:
    """Those who stand above and are never offered."""
    everybody: PersonQuerySet = Person.objects.of_organisation_of(owner)
    return everybody.filter(pk__in=people.ids_above(owner))


def given_by(owner: Person) -> InsightQuerySet:
    given: InsightQuerySet = Insight.objects.filter(conversation__owner=owner).defer(TRANSCRIPT)
    return given.select_related("conversation", "recipient")


def ended_of(owner: Person) -> QuerySet[Insight]:
    """What was taken back, ran out or ended by itself; what was only replaced is not told."""
    over = Q(revoked_at__isnull=False) | Q(closed_at__isnull=False) | Q(until__lt=timezone.localdate())
    return given_by(owner).filter(over).exclude(closed_because="replaced")


def received_by(person: Person, seen: QuerySet[Conversation] | None = None) -> QuerySet[Insight]:
    """What is open to this person now; `seen`: of these visible conversations, where they are known."""
    seen = Conversation.objects.visible_to(person) if seen is None else seen
    received = Insight.objects.open().filter(recipient=person, conversation__in=seen)
    return received.select_related("conversation__owner").defer(TRANSCRIPT)


def talks_with(employee: Person) -> QuerySet[Conversation]:
    """Talks with this person that somebody keeps, those without an answer first."""
    talks = Conversation.objects.filter(employee=employee).select_related("owner")
    return talks.order_by(F("consented_at").asc(nulls_first=True), "-held_on", "id")


def new_comments(owner: Person) -> QuerySet[Comment]:
    """Said by others since the owner last ticked off."""
    new = Comment.objects.filter(conversation__owner=owner, seen_at=None)
    return new.select_related("conversation", "author").order_by("-written_at", "id")


def comments_for(person: Person, seen: QuerySet[Conversation] | None = None) -> QuerySet[Comment]:
    """All comments the person may see: an owner's all; with insight one's own and the owner's.

    seen  on these visible conversations, where they are known already
    """
    seen = Conversation.objects.visible_to(person) if seen is None else seen
    mine = Q(conversation__owner=person) | Q(author=person) | Q(author=F("conversation__owner"))
    return Comment.objects.filter(mine, conversation__in=seen).select_related("author")


def commented(person: Person, conversation: Conversation, turn: int | None = None) -> Commented:
    """The comments on a conversation, place by place, for the page `insight/comments.html`."""
    said = comments_for(person).filter(conversation=conversation)
    by_turn: dict[int, list[Comment]] = defaultdict(list)
    for comment in said if turn is None else said.filter(turn=turn):
        by_turn[comment.turn].append(comment)
    turns = sorted(by_turn) if turn is None else [turn]
    places = tuple(_place(conversation, one, by_turn[one]) for one in turns)
    return Commented(conversation, person, rules.may_comment(person, conversation), turn, places)


def comments_at(person: Person, conversation: Conversation) -> dict[int, int]:
    """Index of a turn → how many comments the person may see there."""
    said = comments_for(person).filter(conversation=conversation).order_by("turn")
    return dict(said.values_list("turn").annotate(count=Count("pk")))


def _place(conversation: Conversation, turn: int, comments: list[Comment]) -> Place:
    said: dict[str, Any] = conversation.transcript["turns"][turn]
    names = {one["id"]: one["name"] or one["id"] for one in conversation.transcript["speakers"]}
    return Place(turn, names.get(said["speaker"], said["speaker"]), _short(said["text"]), tuple(comments))


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
