"""Writing about concerns. What has no name leaves no person and no time; what is due happens once a day."""

import random
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from klarheit.errors import KlarheitError
from klarheit.survey import release
from klarheit.survey.disclosure import Group
from klarheit.survey.release import SheetData
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import erasing
from klarheit_web.leadership.concerns import rules, tasks
from klarheit_web.leadership.concerns.asked import HELD, SENTENCE, VALUES, WHETHER_IT_HELD
from klarheit_web.leadership.models import Concern, GatheringConcern, Joined, UnsignedVerdict, Verdict
from klarheit_web.leadership.unnamed import lock, write_anywhere

ANSWER = timedelta(days=14)
ASKED = timedelta(days=14)
ON_ITS_WAY = timedelta(days=183)
THROWN_AWAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Words:
    """What is told in a concern."""

    title: str
    what: str
    tried: str
    helps: str


@dataclass(frozen=True, slots=True)
class Answered:
    """What a leader answers: "yes", "partly" or "no", why, and what happens next by when."""

    answer: str
    why: str
    then: str
    then_by: date | None


@transaction.atomic
def raise_named(by: Person, leader: Person, words: Words, *, is_shared: bool) -> Concern:
    """By name: the leader sees it at once, and gets a letter without content."""
    today = timezone.localdate()
    concern = Concern.objects.create(
        organisation=by.organisation,
        leader=leader,
        raised_by=by,
        is_shared=is_shared,
        reached_on=today,
        due_on=today + ANSWER,
        **asdict(words),
    )
    _tell(concern)
    return concern


@transaction.atomic
def raise_unnamed(leader: Person, words: Words) -> GatheringConcern:
    """Without a name: only those below the leader know of it until enough carry it."""
    month = _month(timezone.localdate())
    concern = GatheringConcern(organisation=leader.organisation, leader=leader, month=month, **asdict(words))
    return write_anywhere(concern, "organisation")


@transaction.atomic
def carry(gathering: GatheringConcern) -> None:
    """One more carries it."""
    lock(gathering.organisation)
    GatheringConcern.objects.filter(pk=gathering.pk).update(carriers=F("carriers") + 1)
    erasing.cut_log_afterwards()


@transaction.atomic
def carry_no_more(gathering: GatheringConcern) -> None:
    lock(gathering.organisation)
    GatheringConcern.objects.filter(pk=gathering.pk, carriers__gt=0).update(carriers=F("carriers") - 1)
    erasing.cut_log_afterwards()


@transaction.atomic
def take_back(gathering: GatheringConcern) -> None:
    """Whoever raised it takes it back: it is gone for all."""
    gathering.delete()
    erasing.cut_log_afterwards()


@transaction.atomic
def join(concern: Concern, person: Person) -> None:
    """Stand behind a concern by name."""
    Joined.objects.get_or_create(concern=concern, person=person, defaults={"at": timezone.now()})


@transaction.atomic
def leave(concern: Concern, person: Person) -> None:
    Joined.objects.filter(concern=concern, person=person).delete()


@transaction.atomic
def withdraw(concern: Concern) -> None:
    """Whoever raised it takes it back; within a day `put_back` undoes it."""
    concern.withdrawn_at = timezone.now()
    concern.save(update_fields=["withdrawn_at"])


@transaction.atomic
def put_back(concern: Concern) -> None:
    concern.withdrawn_at = None
    concern.save(update_fields=["withdrawn_at"])


@transaction.atomic
def answer(concern: Concern, answered: Answered) -> None:
    """The leader's answer; on the same day it may be corrected."""
    now = timezone.now()
    for field, told in asdict(answered).items():
        setattr(concern, field, told)
    concern.answered_at = concern.answered_at or now
    concern.asked_until = answered.then_by + ASKED if answered.then_by and not concern.is_named else None
    concern.save(update_fields=[*asdict(answered), "answered_at", "asked_until"])


@transaction.atomic
def judge(concern: Concern, by: Person, held: str, sentence: str) -> None:
    """Say by name whether the answer held; saying it again replaces it."""
    told = {"held": held, "sentence": sentence, "at": timezone.now()}
    Verdict.objects.update_or_create(concern=concern, by=by, defaults=told)


@transaction.atomic
def judge_unsigned(concern: Concern, held: str, sentence: str) -> UnsignedVerdict:
    """The same without a name."""
    verdict = UnsignedVerdict(concern=concern, held=held, sentence=sentence)
    return write_anywhere(verdict, "concern")


@transaction.atomic
def judge_no_more(verdict: UnsignedVerdict) -> None:
    verdict.delete()
    erasing.cut_log_afterwards()


def daily(rng: random.Random | None = None) -> None:
    """What happens once a day, so that no moment tells who was the fifth.

    Concerns that enough carry reach their leader; verdicts whose last day is over become a tally; what nobody
    carried for half a year, and what was taken back, goes.
    """
    _bring()
    _tally(rng or random.SystemRandom())
    long_ago = _month(timezone.localdate() - ON_ITS_WAY)
    GatheringConcern.objects.filter(month__lt=long_ago).delete()
    Concern.objects.filter(withdrawn_at__lt=timezone.now() - THROWN_AWAY).delete()


@transaction.atomic
def _bring() -> None:
    carried = GatheringConcern.objects.filter(carriers__gte=rules.CARRIED_BY).select_related("leader")
    for one in carried:
        if rules.may_go_unnamed(one.leader):
            _let_reach(one)


def _let_reach(gathering: GatheringConcern) -> None:
    """It keeps its id, so that whoever remembers the page finds it again."""
    today = timezone.localdate()
    concern = Concern.objects.create(
        pk=gathering.pk,
        organisation_id=gathering.organisation_id,
        leader=gathering.leader,
        is_shared=True,
        reached_on=today,
        due_on=today + ANSWER,
        **asdict(Words(gathering.title, gathering.what, gathering.tried, gathering.helps)),
    )
    gathering.delete()
    _tell(concern)


@transaction.atomic
def _tally(rng: random.Random) -> None:
    over = Concern.objects.filter(asked_until__lt=timezone.localdate(), tally__isnull=True)
    for concern in over:
        concern.tally = _released(concern, rng)
        concern.save(update_fields=["tally"])
        concern.unsigned_verdicts.all().delete()


def _released(concern: Concern, rng: random.Random) -> dict[str, object]:
    """By the rules of every release; {} where fewer than five said something."""
    given = list(concern.unsigned_verdicts.all())
    sheets = [SheetData("", {HELD: VALUES[one.held]}) for one in given]
    texts = [(SENTENCE, "", one.sentence) for one in given if one.sentence]
    whole, k = [Group("", None, "")], rules.CARRIED_BY
    asked = {"": max(len(given), rules.how_many_below(concern.leader))}
    try:
        tables = release.make(WHETHER_IT_HELD, whole, [""], sheets, texts, k, rng, asked=asked)
    except KlarheitError as error:
        if error.key != "survey_too_few_answers":
            raise
        return {}
    return dict(release.dump(tables))


def _tell(concern: Concern) -> None:
    transaction.on_commit(lambda: tasks.mail_arrival.enqueue(str(concern.pk)))


def _month(day: date) -> str:
    return day.strftime("%Y-%m")
