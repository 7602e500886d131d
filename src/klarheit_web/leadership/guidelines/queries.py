"""Reading guidelines: what stands, what is discussed, what holds."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from klarheit.survey import instrument
from klarheit.survey.instrument import Item, Part
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines import rules
from klarheit_web.leadership.models import (
    Contribution,
    Guideline,
    GuidelineVersion,
    Situation,
    UnsignedContribution,
)

MOST_RATED = 6
"""More would take more than the eight minutes a round may last."""
QUOTED = {"de": "„{}“", "en": "“{}”"}


@dataclass(frozen=True, slots=True)
class Standing:
    """A guideline today.

    latest  the version last written
    valid   the version that holds; None while there is only a draft
    """

    guideline: Guideline
    latest: GuidelineVersion
    valid: GuidelineVersion | None

    @property
    def state(self) -> str:
        """ "retired", "draft", "valid", or "revised": valid, with a newer version in discussion."""
        if self.guideline.retired_at:
            return "retired"
        if self.valid is None:
            return "draft"
        return "valid" if self.valid == self.latest else "revised"

    @property
    def shown(self) -> GuidelineVersion:
        return self.valid or self.latest


@dataclass(frozen=True, slots=True)
class Shelf:
    """A situation, its guidelines, and the ideas without a name that nobody has taken up."""

    situation: Situation
    title: str
    text: str
    standings: tuple[Standing, ...]
    ideas: tuple[UnsignedContribution, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """Something said about a guideline; `who` and `at` are None without a name."""

    words: Contribution | UnsignedContribution
    who: str | None
    at: datetime | None
    is_mine: bool


@dataclass(frozen=True, slots=True)
class Valid:
    """A guideline that holds, as other rooms need it."""

    pk: UUID
    text: str
    situations: tuple[Situation, ...]
    since: date
    version: GuidelineVersion


def visible_to(person: Person) -> QuerySet[Guideline]:
    """Who takes part sees all; everybody else in the organisation what holds."""
    everything = Guideline.objects.of_organisation_of(person)
    if rules.takes_part(person):
        return everything
    holding = GuidelineVersion.objects.exclude(valid_from=None)
    return everything.filter(retired_at=None, pk__in=holding.values("guideline"))


def standings(guidelines: QuerySet[Guideline]) -> list[Standing]:
    """Each with its versions and their situations, in three queries."""
    versions = GuidelineVersion.objects.select_related("written_by", "made_valid_by")
    found = guidelines.prefetch_related(
        Prefetch("versions", versions.prefetch_related("situations", "worked_on_by"))
    )
    return [standing(one) for one in found]


def standing(guideline: Guideline) -> Standing:
    versions = list(guideline.versions.all())
    valid = next((one for one in versions if one.valid_from), None)
    return Standing(guideline, versions[0], valid)


def shelves(person: Person, language: str) -> list[Shelf]:
    """Every situation that is offered, with what stands for it."""
    placed = _placed(standings(visible_to(person).filter(retired_at=None)))
    ideas = _ideas(person)
    offered = situations.offered_to(person.organisation)
    no_longer = [one for one in placed if one not in offered]
    return [
        Shelf(
            one,
            situations.title_of(one, language),
            situations.text_of(one, language),
            tuple(placed[one]),
            tuple(ideas[one.pk]),
        )
        for one in (*offered, *no_longer)
    ]


def retired(person: Person) -> list[Standing]:
    return standings(visible_to(person).exclude(retired_at=None))


def ideas_for(person: Person) -> QuerySet[UnsignedContribution]:
    """Ideas without a guideline that this person may read: those who take part."""
    found = UnsignedContribution.objects.filter(organisation=person.organisation_id).exclude(situation=None)
    return found.select_related("situation") if rules.takes_part(person) else found.none()


def own_ideas(person: Person, known: Mapping[str, str]) -> list[UnsignedContribution]:
    """The ideas this person's browser remembers as theirs, with what became of them."""
    return [one for one in ideas_for(person) if words_key(one.pk) in known]


def voices(person: Person, guideline: Guideline, known: Mapping[str, str]) -> list[Voice]:
    """What was said: by name in the order of time, then without a name in no order.

    known: what the person's browser remembers (`leadership.unnamed`)
    """
    signed = guideline.contributions.filter(withdrawn_at=None).select_related("by", "replied_by", "version")
    unsigned = guideline.unsigned.select_related("replied_by", "version")
    return [
        *(Voice(one, one.by.name, one.at, one.by_id == person.pk) for one in signed),
        *(Voice(one, None, None, words_key(one.pk) in known) for one in unsigned),
    ]


def words_key(pk: UUID) -> str:
    """Under which a browser remembers words without a name."""
    return f"words:{pk.hex}"


def open_proposals(guideline: Guideline) -> list[Contribution | UnsignedContribution]:
    """Proposals nobody has decided on."""
    asked = {"kind": Contribution.Kind.PROPOSAL, "decision": ""}
    signed = guideline.contributions.filter(**asked, withdrawn_at=None).select_related("by")
    return [*signed, *guideline.unsigned.filter(**asked)]


def valid(organisation: Organisation) -> list[Valid]:
    """The guidelines that hold, longest first."""
    found = standings(organisation.guidelines.filter(retired_at=None))
    holding = [_as_valid(one.valid) for one in found if one.valid]
    return sorted(holding, key=lambda one: (one.since, one.pk))


def versions_of(guideline: Guideline) -> QuerySet[GuidelineVersion]:
    """Its history, newest first."""
    return guideline.versions.select_related("written_by", "made_valid_by")


def titles_of(version: GuidelineVersion, language: str) -> list[str]:
    """The situations it is for, in their words and in the order in which they are offered."""
    return [situations.title_of(one, language) for one in sorted(version.situations.all(), key=_place)]


def places(holding: Iterable[Valid], language: str) -> list[tuple[str, list[tuple[int, str]]]]:
    """Situation by situation the guidelines for it, with their number in the handbook."""
    found: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, one in enumerate(holding, start=1):
        for title in titles_of(one.version, language):
            found[title].append((number, one.text))
    return sorted(found.items())


def as_id(written: str) -> UUID | None:
    """The id in an address, None where there is none."""
    try:
        return UUID(written)
    except ValueError:
        return None


def part_for(organisation: Organisation) -> Part | None:
    """The questions about the guidelines that hold, at most six of them; None without any."""
    rated = valid(organisation)[:MOST_RATED]
    if not rated:
        return None
    (template,) = instrument.bundled("guideline").parts
    items = [item for one in rated for item in _asked(template, one)]
    return Part(key="guidelines", title=template.title, lead=template.lead, items=tuple(items))


def _asked(template: Part, one: Valid) -> tuple[Item, ...]:
    sentence = dict.fromkeys(QUOTED, one.text)
    titles = {
        language: ", ".join(quoted.format(situations.title_of(each, language)) for each in one.situations)
        for language, quoted in QUOTED.items()
    }
    return instrument.filled(template, id=one.pk.hex, guideline=sentence, situation=titles).items


def _place(situation: Situation) -> tuple[int, datetime]:
    return situations.PLACE.get(situation.offered, len(situations.PLACE)), situation.made_at


def _as_valid(version: GuidelineVersion) -> Valid:
    assert version.valid_from is not None
    placed = tuple(version.situations.all())
    return Valid(version.guideline_id, version.text, placed, version.valid_from, version)


def _placed(found: Iterable[Standing]) -> defaultdict[Situation, list[Standing]]:
    placed: defaultdict[Situation, list[Standing]] = defaultdict(list)
    for one in found:
        for situation in one.shown.situations.all():
            placed[situation].append(one)
    return placed


def _ideas(person: Person) -> defaultdict[UUID | None, list[UnsignedContribution]]:
    waiting: defaultdict[UUID | None, list[UnsignedContribution]] = defaultdict(list)
    for one in ideas_for(person).filter(decision="", guideline=None):
        waiting[one.situation_id].append(one)
    return waiting
