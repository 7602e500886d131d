"""Reading around a mirror: what was set right, what stands at a place, what it can be held against."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Q, QuerySet, When

from klarheit.clarity.model import DIMENSIONS
from klarheit.conversation import Role
from klarheit.corrections import Refusal
from klarheit.languages import phrases
from klarheit.mirror import Mirror
from klarheit.moves.model import Move
from klarheit_web.accounts.models import Person
from klarheit_web.accounts.queries import lines_on
from klarheit_web.conversations.mirror import moves
from klarheit_web.conversations.mirror.places import Place
from klarheit_web.conversations.models import Conversation, Insight, MadeCorrection

State = Conversation.State
MOST_BESIDE = 50


@dataclass(frozen=True, slots=True)
class Righted:
    """Something its owner set right: the words, what was said of them, where one sees it."""

    made: MadeCorrection
    quote: str
    sentence: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence as it was recognised, to be set right."""

    place: Place
    move: Move
    quote: str
    speaker: str
    side: Role
    recognised: str


def seen_by(person: Person) -> QuerySet[Conversation]:
    """What can be looked at; a talk that waits for consent is known to the two it is between alone."""
    visible = Conversation.objects.visible_to(person).select_related("owner", "partner", "employee")
    return visible.filter(~Q(state=State.UNCONSENTED) | Q(owner=person) | Q(employee=person))


def offers_the_map(person: Person, conversation: Conversation) -> bool:
    """Whether its owner may be asked to hand a situation into the latitude map: a talk with a customer, held
    by somebody in the reporting line."""
    is_own = conversation.owner_id == person.pk and conversation.about == Conversation.About.CUSTOMER
    if not is_own or conversation.source == Conversation.Source.PRACTICE:
        return False
    return lines_on().filter(Q(person=person) | Q(leader=person)).exists()


def standing(conversation: Conversation) -> list[MadeCorrection]:
    """What was set right and not undone, in the order in which it was made."""
    return list(conversation.corrections.filter(undone_at=None))


def opened_to(conversation: Conversation) -> list[str]:
    """Names of those to whom its owner gives insight now."""
    given = Insight.objects.open().filter(conversation=conversation)
    return list(given.order_by("recipient__name").values_list("recipient__name", flat=True))


def segment_at(conversation: Conversation, mirror: Mirror, place: Place) -> Segment | None:
    """The sentence that begins and ends there, if there is one."""
    rows = mirror.talk.moves_by_turn
    row = rows[place.turn] if place.turn < len(rows) else ()
    move = next((one for one in row if (one.start, one.end) == (place.start, place.end)), None)
    if move is None:
        return None
    talk = mirror.talk
    recognised = " ".join(move.labels)
    speaker = speaker_of(conversation, place.turn)
    return Segment(place, move, talk.text(move), speaker, talk.side(move.turn), recognised)


def speaker_of(conversation: Conversation, turn: int) -> str:
    """The name of whoever speaks there."""
    names = {one["id"]: one["name"] or one["id"] for one in conversation.transcript["speakers"]}
    said = conversation.transcript["turns"][turn]["speaker"]
    return str(names.get(said, said or ""))


def refusal_at(conversation: Conversation, mirror: Mirror, place: Place) -> Refusal | None:
    """What refusing this would say, or None where there is nothing to refuse."""
    if place.kind == "question":
        wording = next((one.text for one in mirror.next_questions if one.id == place.key), None)
        return Refusal("question", place.key, wording) if wording else None
    turns: list[dict[str, Any]] = conversation.transcript["turns"]
    text = turns[place.turn]["text"] if place.turn < len(turns) else ""
    quote = text[place.start : place.end]
    if not quote or place.end > len(text) or not _can_be_refused(place):
        return None
    return Refusal(place.kind, place.key, quote, place.turn, place.start, place.end)  # type: ignore[arg-type]


def _can_be_refused(place: Place) -> bool:
    if place.kind == "entry":
        return place.key in (*DIMENSIONS, "purpose")
    return bool(place.key) and place.kind != "label"


def righted(made: list[MadeCorrection], language: str) -> list[Righted]:
    """The list at the foot of the mirror, the latest first."""
    return [_righted(one, language) for one in reversed(made)]


def _righted(made: MadeCorrection, language: str) -> Righted:
    said: dict[str, Any] = made.said
    place = Place(said.get("kind", "label"), said.get("key", ""), said["turn"], said["start"], said["end"])
    return Righted(made, said["quote"], _sentence(said, language), place.anchor)


def _sentence(said: dict[str, Any], language: str) -> str:
    """ "offen, nach Kriterien" for a label; the dimension or section for what was refused."""
    if "labels" in said:
        return moves.name_of(said["labels"], language)
    if said["kind"] == "entry":
        clarity = phrases(language, "clarity")
        return clarity["purpose"] if said["key"] == "purpose" else clarity[f"dimension.{said['key']}"]
    return phrases(language, "report")[_HEADINGS[said["kind"]]]


_HEADINGS = {
    "question": "next",
    "moment": "succeeded",
    "uptake": "heard",
    "place": "places",
    "one_thing": "one_thing",
}


def beside(person: Person, conversation: Conversation) -> QuerySet[Conversation]:
    """Own talks with customers a mirror can be laid beside; those with the same partner first."""
    others = Conversation.objects.of(person).of_customers().filter(state=State.READY)
    others = others.exclude(pk=conversation.pk).select_related("partner").defer("transcript")
    same = Case(When(partner=conversation.partner_id, then=0), default=1)
    return others.order_by(same, "-held_on", "-brought_at", "id")


def series_of(person: Person, conversation: Conversation) -> QuerySet[Conversation]:
    """The own talks with the partner of this one, the earliest first."""
    talks = Conversation.objects.of(person).of_customers().filter(state=State.READY)
    return talks.filter(partner=conversation.partner_id).order_by("held_on", "brought_at", "id")
