"""What the other rooms know of the premises, as far as this person may see it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet
from django.utils import timezone

from klarheit.leadership import contradictions, interface
from klarheit.leadership.latitude import KINDS
from klarheit.leadership.mix import Profile
from klarheit.leadership.premises import RATINGS, Concerns, Inputs, Named, Place, Rated
from klarheit.survey.instrument import Instrument, Item, bundled, filled, items, load
from klarheit.survey.order import Summary
from klarheit.survey.release import Tables
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership import situations
from klarheit_web.leadership.guidelines.queries import Valid, valid
from klarheit_web.leadership.interface.queries import latest as latest_interface
from klarheit_web.leadership.latitude.queries import map_for
from klarheit_web.leadership.mix.queries import mixes_about, profiles_of
from klarheit_web.leadership.models import Concern, PremiseSheet
from klarheit_web.leadership.premises import rules
from klarheit_web.pages.wording import language
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries import before, released_for, tables_of
from klarheit_web.surveys.rules import may_read_release

FEWEST_CONCERNS = 5
"""Concerns that were due before anything is counted of them."""

ROUNDS_LOOKED_AT = 6
PULLS = "contradiction.pulls"


@dataclass(frozen=True, slots=True)
class Released:
    """A round this person may read, with what was asked and what was released."""

    round: Round
    instrument: Instrument
    tables: Tables

    @classmethod
    def of(cls, found: Round) -> "Released":
        return cls(found, load(found.instrument), tables_of(found))

    def asks(self, beginning: str) -> bool:
        return any(item.key.startswith(beginning) for item in items(self.instrument))


def released_to(person: Person) -> list[Released]:
    """Premise rounds this person may read, newest first."""
    return [Released.of(one) for one in released_for(person, Round.Kind.PREMISES)[:ROUNDS_LOOKED_AT]]


def earlier_than(person: Person, newest: Released) -> Released | None:
    """The round of the same series before it, if the person may read that one too."""
    found = before(newest.round)
    return Released.of(found) if found and may_read_release(person, found) else None


def inputs_for(person: Person, released: list[Released], *, with_own: bool) -> Inputs:
    """Everything the check needs. Without `with_own` what belongs to the reader alone is left out."""
    concerned = rules.is_concerned(person)
    pulls = next((one for one in released if one.asks(PULLS)), None)
    return Inputs(
        guidelines=rated(person.organisation, released),
        latitude=tuple(_places(person)) if concerned else (),
        pulls=_named(pulls) if pulls else None,
        answered=pulls.tables.answered if pulls else 0,
        mix=_own_mix(person) if with_own else None,
        concerns=concerns_in(person.organisation) if concerned else None,
        interface=_interface(person),
    )


def rated(organisation: Organisation, released: list[Released]) -> tuple[Rated, ...]:
    """The guidelines that hold, each with what was said of it in the newest round that asked about it."""
    return tuple(
        Rated(one.text, one.version.guideline.origin, _ratings(one, released)) for one in valid(organisation)
    )


def _ratings(one: Valid, released: list[Released]) -> Mapping[str, Summary]:
    """Of these very words: what was said of an earlier version is not said of this one."""
    key = f"guideline.{one.pk.hex}"
    asked = next((found for found in released if found.asks(key)), None)
    if asked is None or not _is_worded_so(one, asked.instrument):
        return {}
    summaries = asked.tables.summaries
    found = {rating: summaries.get(("", f"{key}.{rating}")) for rating in RATINGS}
    return {rating: summary for rating, summary in found.items() if summary}


def _is_worded_so(one: Valid, asked: Instrument) -> bool:
    (form,) = bundled("guideline").parts
    today = filled(form, id=one.pk.hex, guideline=one.text).items[0]
    return any(item.key == today.key and item.under == today.under for item in items(asked))


def _places(person: Person) -> Iterator[Place]:
    """Where something is granted, believed or needed, situation by situation."""
    for row in map_for(person).rows:
        title = situations.title_of(row.situation, language())
        for kind in (kind for kind in KINDS if kind in row.cells):
            gap = row.cells[kind].gap
            if gap.granted is not None or gap.believed or gap.needed:
                yield Place(title, kind, gap)


def _named(found: Released) -> tuple[Named, ...]:
    asked = next(item for item in items(found.instrument) if item.key == PULLS)
    words = {element.key: element.words[language()] for element in asked.elements}
    agenda = contradictions.topics(found.tables, PULLS)
    return tuple(Named(words[topic.first], words[topic.second], topic) for topic in agenda)


def _own_mix(person: Person) -> tuple[Profile, ...] | None:
    found = mixes_about(person).filter(release__isnull=False).first()
    return profiles_of(found) if found else None


def _interface(person: Person) -> tuple[interface.Paired, ...] | None:
    found = latest_interface(person)
    return interface.beside(tables_of(found)) if found else None


def statements_for(person: Person) -> dict[str, Item]:
    """The statements on marketing and sales as they were asked: ours may have been reworded since."""
    found = latest_interface(person)
    return {one.key: one for one in items(load(found.instrument))} if found else {}


def concerns_in(organisation: Organisation) -> Concerns | None:
    """How concerns fared that more than one person knows of. None before enough of them were due."""
    found = Concern.objects.filter(organisation=organisation, withdrawn_at=None)
    shared = found.filter(Q(is_shared=True) | Q(raised_by=None)).values_list("answered_at", "due_on")
    counted = [_fared(timezone.localdate(at) if at else None, due) for at, due in shared]
    if len(counted) - counted.count("waiting") < FEWEST_CONCERNS:
        return None
    return Concerns(*(counted.count(one) for one in ("in_time", "late", "overdue", "waiting")))


def _fared(answered_on: date | None, due_on: date) -> str:
    if answered_on is None:
        return "overdue" if due_on < timezone.localdate() else "waiting"
    return "in_time" if answered_on <= due_on else "late"


def sheets_of(person: Person) -> QuerySet[PremiseSheet]:
    """A person's own sheets, the latest first."""
    return PremiseSheet.objects.filter(owner=person)
