"""Reading concerns. Every look starts from the person, and from the reporting line as it is today."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q, QuerySet

from klarheit.survey import release
from klarheit.survey.instrument import Level
from klarheit_web.accounts import queries
from klarheit_web.accounts.models import Person
from klarheit_web.leadership.concerns.asked import HELD, SENTENCE, VALUES
from klarheit_web.leadership.models import Concern, GatheringConcern, Held, UnsignedVerdict
from klarheit_web.leadership.rules import leads
from klarheit_web.pages.wording import language
from klarheit_web.surveys.wording import worded

RAISED, CARRIED = "raised", "carried"
"""What a browser remembers of a concern without a name."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What those concerned said without a name: the middle of it and the half around it, in words.

    middle     a word, or the two it lies between; empty where nothing may be shown
    half       the lowest and the highest word of the middle half; one where they are the same
    sentences  shuffled; only from eight on
    """

    count: int
    middle: str = ""
    half: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()


def addressees(person: Person) -> list[Person]:
    """One's own leader, that leader's leader and so on."""
    found = list(_upwards(person))
    return [one for one in found if one.is_active]


def visible_to(person: Person) -> QuerySet[Concern]:
    """What has reached a leader: for that leader, who stands behind it, and where shared all concerned."""
    own = Q(raised_by=person)
    known = Q(leader=person) | Q(joined__person=person) | _shared_with(person)
    here = Concern.objects.filter(organisation=person.organisation_id)
    found = here.filter(own | (known & Q(withdrawn_at=None))).distinct()
    return found.select_related("leader", "raised_by")


def gathering_for(person: Person) -> QuerySet[GatheringConcern]:
    """What is on its way: for those below the leader who lead nobody themselves, in no order."""
    above = frozenset() if leads(person) else queries.ids_above(person)
    return GatheringConcern.objects.filter(leader__in=above).select_related("leader")


def carried_by(person: Person, known: Mapping[str, str]) -> frozenset[UUID]:
    """Which of these the person's browser remembers that they raised or carry."""
    return frozenset(one.pk for one in gathering_for(person) if memory_key(one.pk) in known)


def to_answer(person: Person) -> QuerySet[Concern]:
    """Addressed to this person and waiting; what is due first comes first."""
    return _addressed_to(person).filter(answer="").order_by("due_on", "id")


def answered_by(person: Person) -> QuerySet[Concern]:
    return _addressed_to(person).exclude(answer="")


def of_the_line(person: Person) -> QuerySet[Concern]:
    """Concerns of this person, and of the others who have the same leader above them."""
    return visible_to(person).exclude(leader=person)


def memory_key(pk: UUID) -> str:
    """Under which a browser remembers that its person raised or carries a concern without a name."""
    return f"carried:{pk.hex}"


def verdict_key(pk: UUID) -> str:
    """Under which it remembers which verdict on a concern is its person's."""
    return f"judged:{pk.hex}"


def own_verdict(concern: Concern, known: Mapping[str, str]) -> UnsignedVerdict | None:
    """The verdict without a name that this browser remembers as its person's."""
    pk = known.get(verdict_key(concern.pk))
    return concern.unsigned_verdicts.filter(pk=pk).first() if pk else None


def tally_of(concern: Concern) -> Tally | None:
    """What was said of a concern without a name, once the last day is over; None before."""
    if concern.tally is None:
        return None
    if not concern.tally:
        return Tally(0)
    tables = release.load(concern.tally)
    sentences = tuple(text for _about, text in tables.texts.get(SENTENCE, ()))
    summary = tables.summaries.get(("", HELD))
    if summary is None:
        return Tally(tables.answered, sentences=sentences)
    levels = tuple(Level(VALUES[one.value], {language(): str(one.label)}) for one in Held)
    half = dict.fromkeys(worded(value, levels) for value in (summary.low, summary.high))
    return Tally(tables.answered, worded(summary.middle, levels), tuple(half), sentences)


def _upwards(person: Person) -> Iterator[Person]:
    """A circle ends where it began."""
    known = {person.pk}
    leader = queries.leader_of(person)
    while leader and leader.pk not in known:
        known.add(leader.pk)
        yield leader
        leader = queries.leader_of(leader)


def _addressed_to(person: Person) -> QuerySet[Concern]:
    return visible_to(person).filter(leader=person)


def _shared_with(person: Person) -> Q:
    return Q(is_shared=True, leader__in=queries.ids_above(person))
