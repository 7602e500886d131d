"""Bringing files in: begun, confirmed one by one or together, dropped, taken back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from klarheit.conversation import Conversation as Held
from klarheit.moves import find_sides
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import erasing
from klarheit_web.conversations.actions import bring, delete_all
from klarheit_web.conversations.intake import queries, reading, suggestions, tasks
from klarheit_web.conversations.models import Conversation, Intake, IntakeFile, Partner

State = IntakeFile.State
AT_ONCE = 10
ROWS = 100


@dataclass(frozen=True, slots=True)
class Concern:
    """Whom a talk concerns, and what those who took part agreed to.

    about, asked  of `Conversation.About` and `Conversation.Asked`
    keep_days     from today
    """

    about: str
    asked: str
    keep_days: int
    participants: str = ""
    partner: Partner | None = None
    employee: Person | None = None


@dataclass(frozen=True, slots=True)
class Confirmed:
    """One talk as its owner confirmed it; `askers` empty: to be found out."""

    conversation: Held
    title: str
    held_on: date
    askers: tuple[str, ...] = ()


def begin(owner: Person, source: str, files: Iterable[tuple[str, bytes]], language: str = "") -> Intake:
    """Take files in, by name and content. A few are read at once, more by a job."""
    intake = _take_in(owner, source, files)
    if intake.files.count() > AT_ONCE:
        transaction.on_commit(lambda: tasks.read_files.enqueue(str(intake.pk), language))
        return intake
    for file in intake.files.select_related("intake__owner"):
        reading.read(file, language or None)
    erasing.afterwards()
    return intake


def confirm(file: IntakeFile, confirmed: Confirmed, concern: Concern) -> Conversation | None:
    """The conversation of a file; None when it was confirmed or dropped already."""
    brought = _bring(file, confirmed, concern)
    leave_when_done(file.intake)
    return brought


def confirm_all(intake: Intake, concern: Concern, me: str = "") -> int:
    """Everything that waits, each as it was read; how many they were.

    me  id of the owner as a speaker; in a file without it the asker is found out
    """
    waiting = list(queries.readable(intake).values_list("pk", flat=True))
    brought = 0
    for start in range(0, len(waiting), ROWS):
        files = IntakeFile.objects.filter(pk__in=waiting[start : start + ROWS]).select_related(
            "intake__owner"
        )
        with transaction.atomic():
            brought += sum(_bring(file, _as_read(file, me), concern) is not None for file in files)
    leave_when_done(intake)
    return brought


def suggested(file: IntakeFile, conversation: Held, askers: Iterable[str] = ()) -> Confirmed:
    """A file with title and day as far as they can be guessed."""
    asking, day = tuple(askers), suggestions.day_in(file.name) or timezone.localdate()
    partners = [one for one in conversation.speakers if one.id not in asking]
    return Confirmed(conversation, suggestions.title_for(file.name, partners, day), day, asking)


def drop(file: IntakeFile) -> None:
    """Throw away a file that waits; nothing of it stays."""
    file.delete()
    leave_when_done(file.intake)
    erasing.afterwards()


def drop_all(intake: Intake) -> None:
    """Throw away everything that waits, and the names and reasons of what was refused."""
    intake.files.exclude(state=State.CONFIRMED).delete()
    leave_when_done(intake)
    erasing.afterwards()


@transaction.atomic
def take_back(intake: Intake, file: IntakeFile | None = None) -> int:
    """Delete again what was brought from an intake, or from one file of it; how many they were."""
    files = intake.files.filter(pk=file.pk) if file else intake.files.all()
    brought = list(Conversation.objects.of(intake.owner).filter(pk__in=files.values("conversation")))
    delete_all(brought, by=intake.owner)
    files.filter(state=State.CONFIRMED).delete()
    if not intake.files.exists():
        intake.delete()
    return len(brought)


def leave_when_done(intake: Intake) -> None:
    """When nothing waits any more, names and reasons of what was refused vanish."""
    if not intake.files.filter(state__in=(State.WAITING, State.READ)).exists():
        intake.files.exclude(state=State.CONFIRMED).delete()
    if not intake.files.exists():
        Intake.objects.filter(pk=intake.pk).delete()


@transaction.atomic
def _take_in(owner: Person, source: str, files: Iterable[tuple[str, bytes]]) -> Intake:
    intake = Intake.objects.create(owner=owner, source=source, begun_at=timezone.now())
    rows = (
        IntakeFile(intake=intake, place=place, name=name[:255], content=content)
        for place, (name, content) in enumerate(files)
    )
    IntakeFile.objects.bulk_create(rows, batch_size=ROWS)
    return intake


@transaction.atomic
def _bring(file: IntakeFile, confirmed: Confirmed, concern: Concern) -> Conversation | None:
    if not _claim(file):
        return None
    brought = bring(
        file.intake.owner,
        confirmed.conversation,
        title=confirmed.title,
        source=file.intake.source,
        asked=concern.asked,
        held_on=confirmed.held_on,
        layout=file.layout,
        askers=confirmed.askers,
        about=concern.about,
        partner=concern.partner,
        employee=concern.employee,
        participants=concern.participants,
        keep_until=timezone.localdate() + timedelta(days=concern.keep_days),
    )
    IntakeFile.objects.filter(pk=file.pk).update(conversation=brought)
    return brought


def _claim(file: IntakeFile) -> bool:
    """Whether it waited until now; a form sent twice brings one conversation."""
    emptied = {"state": State.CONFIRMED, "transcript": None, "name": "", "layout": ""}
    return bool(IntakeFile.objects.filter(pk=file.pk, state=State.READ).update(**emptied))


def _as_read(file: IntakeFile, me: str) -> Confirmed:
    """Without `me` the askers stay open: the mirror says then how sure it is of them."""
    conversation = queries.held(file)
    if me in {one.id for one in conversation.speakers}:
        return suggested(file, conversation, (me,))
    named = suggestions.title_in(file.name)
    asking = () if named else find_sides(conversation).askers
    return replace(suggested(file, conversation, asking), askers=())
