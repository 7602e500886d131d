"""From a file that was confirmed to a conversation: one by one, or everything its owner agreed to at once."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from klarheit.conversation import Conversation as Held
from klarheit.moves import find_sides
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.actions import bring
from klarheit_web.conversations.intake import queries, suggestions
from klarheit_web.conversations.models import Conversation, Intake, IntakeFile, Partner

State = IntakeFile.State
AT_A_TIME = 20


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


def suggested(file: IntakeFile, conversation: Held, askers: Iterable[str] = ()) -> Confirmed:
    """A file with title and day as far as they can be guessed."""
    asking, day = tuple(askers), suggestions.day_in(file.name) or timezone.localdate()
    partners = [one for one in conversation.speakers if one.id not in asking]
    return Confirmed(conversation, suggestions.title_for(file.name, partners, day), day, asking)


@transaction.atomic
def bring_one(file: IntakeFile, confirmed: Confirmed, concern: Concern) -> Conversation | None:
    """The conversation of a file; None when it was confirmed or dropped already."""
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


def agree(intake: Intake, concern: Concern, me: str) -> None:
    """Write down what its owner said of everything that waits, until it is brought.

    me  id of the owner as a speaker; in a file without it the asker is found out
    """
    people = {
        "partner": concern.partner and str(concern.partner.pk),
        "employee": concern.employee and str(concern.employee.pk),
    }
    told = {name: getattr(concern, name) for name in ("about", "asked", "keep_days", "participants")}
    intake.agreed = {**told, **people, "me": me}
    intake.save(update_fields=["agreed"])


def bring_agreed(intake: Intake) -> None:
    """Everything that waits, as its owner agreed. What can't be brought waits to be confirmed again."""
    assert intake.agreed is not None
    try:
        me, concern = intake.agreed["me"], _concern(intake.agreed)
        while files := list(_agreed(intake)[:AT_A_TIME]):
            read = [(file, _as_read(file, me)) for file in files]
            with transaction.atomic():
                for file, confirmed in read:
                    bring_one(file, confirmed, concern)
    finally:
        intake.agreed = None
        Intake.objects.filter(pk=intake.pk).update(agreed=None)
    leave_when_done(intake)


def leave_when_done(intake: Intake) -> None:
    """When nothing waits any more, names and reasons of what was refused vanish."""
    if not intake.files.filter(state__in=(State.WAITING, State.READ)).exists():
        intake.files.exclude(state=State.CONFIRMED).delete()
    if not intake.files.exists():
        Intake.objects.filter(pk=intake.pk).delete()


def _concern(agreed: dict[str, Any]) -> Concern:
    """Who was to be asked and is gone can't be: then nothing is brought."""
    told = {name: agreed[name] for name in ("about", "asked", "keep_days", "participants")}
    employee = Person.objects.get(pk=agreed["employee"]) if agreed["employee"] else None
    return Concern(**told, partner=Partner.objects.filter(pk=agreed["partner"]).first(), employee=employee)


def _agreed(intake: Intake) -> QuerySet[IntakeFile]:
    """What waits, as long as its owner has not taken it back."""
    return queries.readable(intake).filter(intake__agreed__isnull=False).select_related("intake__owner")


def _as_read(file: IntakeFile, me: str) -> Confirmed:
    """Without `me` the askers stay open: the mirror says then how sure it is of them."""
    conversation = queries.held(file)
    if me in {one.id for one in conversation.speakers}:
        return suggested(file, conversation, (me,))
    named = suggestions.title_in(file.name)
    asking = () if named else find_sides(conversation).askers
    return replace(suggested(file, conversation, asking), askers=())


def _claim(file: IntakeFile) -> bool:
    """Whether it waited until now; a form sent twice brings one conversation."""
    emptied = {"state": State.CONFIRMED, "transcript": None, "name": "", "layout": ""}
    return bool(IntakeFile.objects.filter(pk=file.pk, state=State.READ).update(**emptied))
