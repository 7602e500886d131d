"""Reading what one clarified: dialogues, lines, whom one meets. All of it belongs to one person alone."""

from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, Max, OuterRef, QuerySet
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from klarheit import clarify
from klarheit.clarify import files
from klarheit.clarify.model import Dialogue
from klarheit.languages import phrases
from klarheit_web.accounts.actions import Deed
from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.clarify.models import ClarifyDialogue, Line
from klarheit_web.conversations import reading
from klarheit_web.conversations.insight import queries as insight
from klarheit_web.conversations.models import Conversation, Insight, IntakeFile, Partner, UnderstoodPage

MOST_WAITING = 3
MOST_PARTNERS = 5
MOST_LINES = 3
MOST_OPEN = 4
ANSWER_IS_NEWS = timedelta(days=3)
MEETING_IS_FRESH = timedelta(days=3)
TOLD_FIRST = ("concern", "line")


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something one tap goes on with.

    kind  "consent", "insight", "answered", "files", "dialogue", "mirror"
    who   whose talk it is, where it is somebody else's
    """

    kind: str
    item: UUID
    title: str = ""
    count: int = 1
    who: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of somebody from earlier: last lines, and what the last mirror left open."""

    lines: tuple[Line, ...]
    conversation: Conversation | None
    open_points: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.lines or self.open_points)


def dialogues_of(person: Person) -> QuerySet[ClarifyDialogue]:
    return ClarifyDialogue.objects.filter(owner=person).select_related("partner")


def lines_of(person: Person) -> QuerySet[Line]:
    return Line.objects.filter(owner=person).select_related("partner")


def partners_of(person: Person) -> QuerySet[Partner]:
    return Partner.objects.filter(owner=person)


def last_partners(person: Person) -> list[Partner]:
    """Those one dealt with last, newest first."""
    dealt = Greatest("made_at", Coalesce(Max("dialogues__changed_at"), "made_at"))
    return list(partners_of(person).annotate(dealt_with=dealt).order_by("-dealt_with", "id")[:MOST_PARTNERS])


def just_met(person: Person) -> Partner | None:
    """Whom one prepared to meet in the last days: the line after the talk is likely about them."""
    fresh = dialogues_of(person).filter(
        setting="prepare", partner__isnull=False, begun_at__gte=timezone.now() - MEETING_IS_FRESH
    )
    last = fresh.order_by("-begun_at").first()
    return last.partner if last else None


def waiting(person: Person) -> list[Waiting]:
    """What others wait for and what is unfinished, one of each kind, at most three; what ends is first."""
    look = (_consent, _insight, _answered, _files, _dialogue, _mirror)
    found = (one(person) for one in look)
    return list(islice(filter(None, found), MOST_WAITING))


def latest_mirrors(person: Person, most: int = 5) -> list[Conversation]:
    return list(_ready(person).select_related("partner").defer("transcript")[:most])


def held(dialogue: ClarifyDialogue) -> Dialogue:
    """The dialogue as the library knows it."""
    return files.load(dialogue.written)


def heading(dialogue: ClarifyDialogue) -> str:
    """What it is about, in the words of its owner; else the name of its setting."""
    return _told_first(dialogue.written) or clarify.setting(dialogue.setting, dialogue.language).title


def known_of(partner: Partner, language: str) -> Known:
    """Last lines, and the points the last mirror did not find clear, in the language of the page."""
    last = partner.conversations.filter(owner=partner.owner_id, state=Conversation.State.READY).first()
    lines = tuple(partner.lines.all()[:MOST_LINES])
    return Known(lines, last, _open_points(last, language) if last else ())


def preparation_for(partner: Partner | None) -> Dialogue | None:
    """The last preparation for somebody, from which a line after the talk goes on."""
    last = partner.dialogues.filter(setting="prepare").order_by("-begun_at").first() if partner else None
    return held(last) if last else None


def _open_points(conversation: Conversation, language: str) -> tuple[str, ...]:
    names = phrases(language, "clarity")
    entries = reading.mirror_of(conversation).clarity.entries
    unclear = [entry for entry in entries if entry.state != "clear"]
    return tuple(names[f"dimension.{entry.dimension}"] for entry in unclear[:MOST_OPEN])


def _told_first(written: dict[str, Any]) -> str:
    texts = (one["text"] for one in written["exchanges"] if one["key"] in TOLD_FIRST and one["text"])
    return next(texts, "")


def _ready(person: Person) -> QuerySet[Conversation]:
    return Conversation.objects.of(person).filter(state=Conversation.State.READY)


def _consent(person: Person) -> Waiting | None:
    """A talk with this person that stays sealed until it is answered, and not for long."""
    talks = insight.talks_with(person).filter(state=Conversation.State.UNCONSENTED)
    talk = talks.defer("transcript").order_by("brought_at").first()
    return Waiting("consent", talk.pk, talk.title, who=talk.owner.name) if talk else None


def _insight(person: Person) -> Waiting | None:
    """What was opened to this person and never looked at. To most nothing is: then nothing more is asked."""
    if not Insight.objects.open().filter(recipient=person).exists():
        return None
    theirs = AccessRecord.objects.filter(owner=OuterRef("conversation__owner"), at__gte=OuterRef("given_at"))
    looks = theirs.filter(actor=person.pk, deed=Deed.VIEWED, item=OuterRef("conversation"))
    last = insight.received_by(person).filter(~Exists(looks)).first()
    talk = last.conversation if last else None
    return Waiting("insight", talk.pk, talk.title, who=talk.owner.name) if talk else None


def _answered(person: Person) -> Waiting | None:
    news = timezone.now() - ANSWER_IS_NEWS
    pages = UnderstoodPage.objects.filter(conversation__owner=person, answered_at__gte=news)
    page = (
        pages.select_related("conversation")
        .defer("page", "conversation__transcript")
        .order_by("-answered_at")
        .first()
    )
    return Waiting("answered", page.conversation_id, page.conversation.title) if page else None


def _files(person: Person) -> Waiting | None:
    open_ones = IntakeFile.objects.filter(intake__owner=person, intake__agreed__isnull=True)
    read = open_ones.filter(state=IntakeFile.State.READ)
    counted = read.values("intake").annotate(count=Count("pk")).order_by("-intake__begun_at").first()
    return Waiting("files", counted["intake"], count=counted["count"]) if counted else None


def _dialogue(person: Person) -> Waiting | None:
    last = dialogues_of(person).filter(finished_at=None).first()
    return Waiting("dialogue", last.pk, heading(last)) if last else None


def _mirror(person: Person) -> Waiting | None:
    last = _ready(person).filter(sentence_at=None).defer("transcript").order_by("-read_at").first()
    return Waiting("mirror", last.pk, last.title) if last else None
