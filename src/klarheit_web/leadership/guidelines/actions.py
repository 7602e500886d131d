"""Writing guidelines. A version is never changed; the next one says what is different."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from klarheit_web.accounts.models import Person
from klarheit_web.conversations import erasing
from klarheit_web.leadership.models import (
    Contribution,
    Guideline,
    GuidelineVersion,
    Situation,
    UnsignedContribution,
)
from klarheit_web.leadership.unnamed import write_anywhere

THROWN_AWAY = timedelta(days=1)
Words = Contribution | UnsignedContribution


class NewerVersion(Exception):
    """Somebody has written a newer version meanwhile."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What a version says."""

    text: str
    permitted: str
    not_permitted: str
    situations: Collection[Situation]


@dataclass(frozen=True, slots=True)
class Decided:
    """What becomes of a proposal: "taken" or "declined", and what its author reads about it."""

    words: Words
    decision: str
    reply: str = ""


@transaction.atomic
def begin(by: Person, origin: str, wording: Wording, idea: UnsignedContribution | None = None) -> Guideline:
    """A new guideline with its first draft; `idea`: what somebody without a name had suggested for it."""
    guideline = Guideline.objects.create(
        organisation=by.organisation, origin=origin, begun_by=by, begun_at=timezone.now()
    )
    version = _add(guideline, 1, by, wording)
    if idea:
        idea.guideline = guideline
        _decide(version, by, [Decided(idea, Contribution.Decision.TAKEN)])
    return guideline


@transaction.atomic
def write(
    guideline: Guideline, by: Person, wording: Wording, changed: str, decided: Iterable[Decided] = ()
) -> GuidelineVersion:
    """The next version, with what became of the proposals."""
    locked = Guideline.objects.select_for_update(no_key=True).get(pk=guideline.pk)
    version = _add(locked, locked.versions.count() + 1, by, wording, changed)
    _decide(version, by, decided)
    return version


@transaction.atomic
def say(guideline: Guideline, by: Person, kind: str, text: str) -> Contribution:
    """A remark or a proposal, by name."""
    return Contribution.objects.create(guideline=guideline, by=by, kind=kind, text=text, at=timezone.now())


@transaction.atomic
def say_unsigned(guideline: Guideline, kind: str, text: str) -> UnsignedContribution:
    """The same without a name: nobody's, at no time."""
    words = UnsignedContribution(
        organisation=guideline.organisation, guideline=guideline, kind=kind, text=text
    )
    return write_anywhere(words, "organisation")


@transaction.atomic
def suggest(situation: Situation, text: str) -> UnsignedContribution:
    """An idea without a name, for a situation whose guideline nobody has begun."""
    kind = UnsignedContribution.Kind.PROPOSAL
    idea = UnsignedContribution(
        organisation=situation.organisation, situation=situation, kind=kind, text=text
    )
    return write_anywhere(idea, "organisation")


@transaction.atomic
def decline(idea: UnsignedContribution, by: Person, reply: str) -> None:
    """Say why nothing comes of an idea."""
    _answer(idea, by, Decided(idea, Contribution.Decision.DECLINED, reply), None)


@transaction.atomic
def withdraw(contribution: Contribution) -> None:
    """Take back what one said; within a day `put_back` undoes it."""
    contribution.withdrawn_at = timezone.now()
    contribution.save(update_fields=["withdrawn_at"])


@transaction.atomic
def put_back(contribution: Contribution) -> None:
    contribution.withdrawn_at = None
    contribution.save(update_fields=["withdrawn_at"])


@transaction.atomic
def withdraw_unsigned(words: UnsignedContribution) -> None:
    """Take back what one said without a name: it is gone at once, since nobody could be told from a mark."""
    words.delete()
    erasing.cut_log_afterwards()


@transaction.atomic
def make_valid(guideline: Guideline, by: Person, number: int, since: date) -> GuidelineVersion:
    """Let the latest version hold, and write down who worked on it.

    Raises NewerVersion when `number` is no longer the latest.
    """
    locked = Guideline.objects.select_for_update(no_key=True).get(pk=guideline.pk)
    version = locked.versions.all()[0]
    if version.number != number:
        raise NewerVersion
    version.valid_from, version.made_valid_by, version.made_valid_at = since, by, timezone.now()
    version.others_too = others_too(locked)
    version.save(update_fields=["valid_from", "made_valid_by", "made_valid_at", "others_too"])
    version.worked_on_by.set(workers(locked))
    return version


@transaction.atomic
def retire(guideline: Guideline, by: Person) -> None:
    """End it: it leaves the handbook and is not rated any more. Its history stays."""
    guideline.retired_by, guideline.retired_at = by, timezone.now()
    guideline.save(update_fields=["retired_by", "retired_at"])


@transaction.atomic
def restore(guideline: Guideline) -> None:
    guideline.retired_by = guideline.retired_at = None
    guideline.save(update_fields=["retired_by", "retired_at"])


def forget_withdrawn() -> None:
    """Once a day: what was taken back goes for good."""
    Contribution.objects.filter(withdrawn_at__lt=timezone.now() - THROWN_AWAY).delete()


def workers(guideline: Guideline) -> QuerySet[Person]:
    """Who worked on it by name up to now: wrote a version, or said something that stands."""
    writers = guideline.versions.values("written_by")
    speakers = guideline.contributions.filter(withdrawn_at=None).values("by")
    found: QuerySet[Person] = Person.objects.filter(Q(pk__in=writers) | Q(pk__in=speakers))
    return found


def others_too(guideline: Guideline) -> bool:
    """Whether words without a name, or of people who have left, went into it."""
    return guideline.unsigned.exists() or guideline.versions.filter(written_by=None).exists()


def _add(
    guideline: Guideline, number: int, by: Person, wording: Wording, changed: str = ""
) -> GuidelineVersion:
    version = GuidelineVersion.objects.create(
        guideline=guideline,
        number=number,
        text=wording.text,
        permitted=wording.permitted,
        not_permitted=wording.not_permitted,
        changed=changed,
        written_by=by,
        written_at=timezone.now(),
    )
    version.situations.set(wording.situations)
    return version


def _decide(version: GuidelineVersion, by: Person, decided: Iterable[Decided]) -> None:
    for one in decided:
        is_taken = one.decision == Contribution.Decision.TAKEN
        _answer(one.words, by, one, version if is_taken else None)


def _answer(words: Words, by: Person, decided: Decided, version: GuidelineVersion | None) -> None:
    words.decision, words.reply, words.version = decided.decision, decided.reply, version
    words.replied_by, words.replied_at = by, timezone.now()
    words.save()
