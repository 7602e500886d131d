"""Bringing files in: begun, confirmed one by one or together, dropped, taken back."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from klarheit_web.accounts.models import Person
from klarheit_web.conversations import erasing
from klarheit_web.conversations.actions import delete_all
from klarheit_web.conversations.intake import bringing, queries, reading, tasks
from klarheit_web.conversations.intake.bringing import Concern, Confirmed
from klarheit_web.conversations.models import Conversation, Intake, IntakeFile

State = IntakeFile.State
AT_ONCE = 10
BYTES_AT_ONCE = 2**20
ROWS = 100


def begin(owner: Person, source: str, files: Iterable[tuple[str, bytes]], language: str = "") -> Intake:
    """Take files in, by name and content. A few short ones are read at once, more by a job."""
    taken = list(files)
    intake = _take_in(owner, source, taken)
    if not is_read_at_once(content for _name, content in taken):
        transaction.on_commit(lambda: tasks.read_files.enqueue(str(intake.pk), language))
        return intake
    for file in intake.files.select_related("intake__owner"):
        reading.read(file, language or None)
    erasing.afterwards()
    return intake


def is_read_at_once(contents: Iterable[bytes]) -> bool:
    """Whether nobody waits long for it."""
    sizes = [len(content) for content in contents]
    return len(sizes) <= AT_ONCE and sum(sizes) <= BYTES_AT_ONCE


def confirm(file: IntakeFile, confirmed: Confirmed, concern: Concern) -> Conversation | None:
    """The conversation of a file; None when it was confirmed or dropped already."""
    brought = bringing.bring_one(file, confirmed, concern)
    bringing.leave_when_done(file.intake)
    return brought


def confirm_all(intake: Intake, concern: Concern, me: str = "") -> None:
    """Everything that waits, each as it was read. A few are brought at once, more by a job.

    me  id of the owner as a speaker; in a file without it the asker is found out
    """
    if queries.readable(intake).count() <= AT_ONCE:
        bringing.agree(intake, concern, me)
        bringing.bring_agreed(intake)
        return
    with transaction.atomic():
        bringing.agree(intake, concern, me)
        transaction.on_commit(lambda: tasks.bring_files.enqueue(str(intake.pk)))


def drop(file: IntakeFile) -> None:
    """Throw away a file that waits; nothing of it stays."""
    file.delete()
    bringing.leave_when_done(file.intake)
    erasing.afterwards()


def drop_all(intake: Intake) -> None:
    """Throw away everything that waits, and the names and reasons of what was refused."""
    intake.files.exclude(state=State.CONFIRMED).delete()
    bringing.leave_when_done(intake)
    erasing.afterwards()


@transaction.atomic
def take_back(intake: Intake, file: IntakeFile | None = None) -> int:
    """Delete again what was brought from an intake, or from one file of it; how many they were.

    Of what a job is still bringing the rest waits to be confirmed again.
    """
    if file is None:
        Intake.objects.filter(pk=intake.pk).update(agreed=None)
    files = intake.files.filter(pk=file.pk) if file else intake.files.all()
    brought = list(Conversation.objects.of(intake.owner).filter(pk__in=files.values("conversation")))
    delete_all(brought, by=intake.owner)
    files.filter(state=State.CONFIRMED).delete()
    if not intake.files.exists():
        intake.delete()
    return len(brought)


@transaction.atomic
def _take_in(owner: Person, source: str, files: Iterable[tuple[str, bytes]]) -> Intake:
    intake = Intake.objects.create(owner=owner, source=source, begun_at=timezone.now())
    rows = (
        IntakeFile(intake=intake, place=place, name=name[:255], content=content)
        for place, (name, content) in enumerate(files)
    )
    IntakeFile.objects.bulk_create(rows, batch_size=ROWS)
    return intake
