"""Reading the register, the pairs leaders signed, and what the staff said together."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.db.models import QuerySet

from klarheit.leadership.contradictions import Beside, SignedPair, beside, topics
from klarheit.survey.instrument import Element, Instrument, Part, bundled, items, load
from klarheit.survey.release import Tables
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership.guidelines.queries import valid
from klarheit_web.leadership.models import PairSigned, SteeringElement
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries import released_for, tables_of

PULLS, SUPPORTS = "contradiction.pulls", "contradiction.supports"
EXAMPLE, THEN = "contradiction.example", "contradiction.then"


LOOKED_AT = 5
"""Rounds; a release is large, and older ones are no theme any more."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """What stands side by side on the page.

    round     the release the staff's side comes from; None: not asked, or not for this person
    answered  how many answered in it
    names     key of an element → its words
    said      "first|second" → sentences in the staff's own words, in no order; "": without their pair
    signed    (first, second, pulls) → pairs with their leaders
    """

    round: Round | None
    answered: int
    pulls: tuple[Beside, ...]
    supports: tuple[Beside, ...]
    names: Mapping[str, str]
    said: Mapping[str, tuple[str, ...]]
    signed: Mapping[tuple[str, str, bool], tuple[PairSigned, ...]]


def elements(organisation: Organisation) -> QuerySet[SteeringElement]:
    """What is in the register today."""
    return SteeringElement.objects.filter(organisation=organisation, retired_at=None).order_by("kind", "text")


def signed_in(organisation: Organisation) -> QuerySet[PairSigned]:
    """What leaders of the organisation signed, oldest first."""
    return PairSigned.objects.filter(leader__organisation=organisation).select_related("leader")


def signed_by(person: Person) -> QuerySet[PairSigned]:
    return PairSigned.objects.filter(leader=person)


def named(organisation: Organisation) -> tuple[Element, ...]:
    """Everything that can be named in a pair: valid guidelines first, then the register."""
    guidelines = (
        Element(f"guideline:{one.pk}", _spoken(one.text), "guideline") for one in valid(organisation)
    )
    registered = (Element(f"element:{one.pk}", _spoken(one.text), one.kind) for one in elements(organisation))
    return (*guidelines, *registered)


def part_for(organisation: Organisation) -> Part | None:
    """The questions on contradictions with what can be named; None where that is fewer than two."""
    found = named(organisation)
    if len(found) < 2:
        return None
    (part,) = bundled("contradiction").parts
    asked = (replace(item, elements=found) if item.kind == "pairs" else item for item in part.items)
    return replace(part, items=tuple(asked))


def agenda(person: Person) -> Agenda:
    """Staff's and leaders' views of the person's organisation, as far as the person may read them."""
    organisation = person.organisation
    signed = list(signed_in(organisation))
    found = _latest(person)
    tables = tables_of(found) if found else None
    return Agenda(
        found,
        tables.answered if tables else 0,
        _beside(tables, PULLS, [one for one in signed if one.pulls]),
        _beside(tables, SUPPORTS, [one for one in signed if not one.pulls]),
        _names(found, signed),
        _said(tables),
        _grouped(signed),
    )


def _latest(person: Person) -> Round | None:
    """The last released round with this part that the person may read, among the last few."""
    released = released_for(person, Round.Kind.PREMISES)[:LOOKED_AT]
    return next((one for one in released if _asks(load(one.instrument))), None)


def _asks(instrument: Instrument) -> bool:
    return any(item.key == PULLS for item in items(instrument))


def _beside(tables: Tables | None, item: str, signed: list[PairSigned]) -> tuple[Beside, ...]:
    staff = topics(tables, item) if tables else ()
    return beside(staff, [SignedPair(one.first, one.second, one.often, one.costly) for one in signed])


def _names(found: Round | None, signed: list[PairSigned]) -> dict[str, str]:
    """As they were signed, and as they were asked."""
    names = {one.first: one.first_text for one in signed} | {one.second: one.second_text for one in signed}
    for item in items(load(found.instrument)) if found else ():
        names |= {element.key: next(iter(element.words.values())) for element in item.elements}
    return names


def _said(tables: Tables | None) -> dict[str, tuple[str, ...]]:
    found = defaultdict(list)
    for item in (EXAMPLE, THEN):
        for about, text in tables.texts.get(item, ()) if tables else ():
            found[about].append(text)
    return {about: tuple(texts) for about, texts in found.items()}


def _grouped(signed: list[PairSigned]) -> dict[tuple[str, str, bool], tuple[PairSigned, ...]]:
    found = defaultdict(list)
    for one in signed:
        found[one.first, one.second, one.pulls].append(one)
    return {pair: tuple(rows) for pair, rows in found.items()}


def _spoken(text: str) -> dict[str, str]:
    """What an organisation wrote itself is in one language."""
    return {"de": text, "en": text}
