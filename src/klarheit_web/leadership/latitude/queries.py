"""Reading the map: what is granted, guessed, released and handed over, situation by situation."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from klarheit.leadership import latitude
from klarheit.leadership.latitude import KINDS, Gap
from klarheit.survey.instrument import Part, bundled, filled
from klarheit.survey.release import ShownGroup, Tables
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.accounts.queries import leader_of
from klarheit_web.leadership import situations
from klarheit_web.leadership.latitude import rules
from klarheit_web.leadership.models import AskedLatitude, Granted, Guess, Handed, Situation
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries import released_for, tables_of

Place = tuple[UUID, str]
"""A situation and a kind."""
History = Mapping[str, Sequence[tuple[Granted, datetime | None]]]
"""By kind: signatures, the newest first, each with the moment until which it held."""
MOST_ASKED = 12
"""Places a round asks about, so that it stays short: two questions each."""
FEWEST_HANDED, FEWEST_WORDS = 5, 8
STEPS_HANDED = (50, 20, 10, FEWEST_HANDED)
ROUNDS_LOOKED_AT = 6


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of one kind in one situation.

    granted     the signature that holds, if there is one
    guess       the leader's guess that is shown here, if there is one
    withheld    why the answers are not shown: a key, or "" where they are shown or nobody was asked
    asked       whether the next round asks about it
    """

    kind: str
    gap: Gap
    granted: Granted | None = None
    guess: Guess | None = None
    withheld: str = ""
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A situation with its cells by kind; `handed`: kind → how often at least, from five on."""

    situation: Situation
    cells: Mapping[str, Cell]
    handed: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Released:
    """The newest release that tells something of latitude, as far as a person may read it."""

    round: Round
    tables: Tables

    @property
    def groups(self) -> list[ShownGroup]:
        """Those of which something is shown, the whole first."""
        return [one for one in self.tables.groups if not one.reason]


@dataclass(frozen=True, slots=True)
class Map:
    """Everything a page of the map shows. group: the part of the organisation whose answers these are."""

    rows: list[Row]
    kinds: list[str]
    released: Released | None
    group: str = ""
    words: list[Handed] = field(default_factory=list)


def map_for(person: Person, group: str = "", only: Situation | None = None) -> Map:
    """The map as this person sees it; or one situation of it, also one that is no longer offered."""
    released = released_to(person)
    if released is None or group not in {one.key for one in released.groups}:
        group = ""
    found = _Found.of(person, released, group)
    shown = [only] if only else situations.offered_to(person.organisation)
    rows = [found.row(one) for one in shown]
    kinds = [kind for kind in KINDS if any(kind in row.cells for row in rows)]
    return Map(rows, kinds, released, group, words_handed(person.organisation))


def released_to(person: Person) -> Released | None:
    """The newest release of a premise check in which latitude was asked about."""
    for found in released_for(person, Round.Kind.PREMISES)[:ROUNDS_LOOKED_AT]:
        tables = tables_of(found)
        if any(item.startswith("latitude.") for _, item in (*tables.summaries, *tables.withheld)):
            return Released(found, tables)
    return None


@dataclass(frozen=True, slots=True)
class _Found:
    """What the tables say, each read once for all situations."""

    granted: Mapping[Place, Granted]
    guesses: Mapping[Place, Guess]
    asked: frozenset[Place]
    handed: Mapping[UUID, Mapping[str, int]]
    tables: Tables | None
    group: str

    @classmethod
    def of(cls, person: Person, released: Released | None, group: str) -> "_Found":
        return cls(
            granted_in(person.organisation),
            guesses_for(person),
            frozenset(chosen_in(person.organisation)),
            handed_in(person.organisation),
            released.tables if released else None,
            group,
        )

    def row(self, situation: Situation) -> Row:
        cells = {kind: self._cell(situation, kind) for kind in KINDS}
        named = situations.kinds_of(situation)
        shown = {kind: cell for kind, cell in cells.items() if kind in named or self._says_something(cell)}
        return Row(situation, shown, self.handed.get(situation.pk, {}))

    def _says_something(self, cell: Cell) -> bool:
        return bool(cell.granted or cell.guess or cell.asked or cell.withheld or cell.gap.believed)

    def _cell(self, situation: Situation, kind: str) -> Cell:
        place = (situation.pk, kind)
        granted, guess = self.granted.get(place), self.guesses.get(place)
        key = f"latitude.{situation.pk.hex}.{kind}"
        summaries = self.tables.summaries if self.tables else {}
        gap = Gap(
            granted=granted.value if granted else None,
            believed=summaries.get((self.group, f"{key}.believed")),
            needed=summaries.get((self.group, f"{key}.needed")),
            guess=guess.value if guess else None,
        )
        return Cell(kind, gap, granted, guess, self._withheld(key), place in self.asked)

    def _withheld(self, key: str) -> str:
        """Why one of the two answers is not shown; "" where both are, or nobody was asked."""
        withheld = self.tables.withheld if self.tables else {}
        reasons = (withheld.get((self.group, f"{key}.{side}"), "") for side in ("believed", "needed"))
        return next(filter(None, reasons), "")


def granted_in(organisation: Organisation) -> dict[Place, Granted]:
    """The signatures that hold now."""
    signed = Granted.objects.filter(situation__organisation=organisation).select_related("by")
    latest = {(one.situation_id, one.kind): one for one in signed.order_by("at", "id")}
    return {place: one for place, one in latest.items() if one.value is not None}


def held_in(situation: Situation, before: datetime | None = None) -> dict[str, float | None]:
    """What holds in one situation, by kind; or what held before a moment."""
    signed = situation.granted.order_by("at", "id")
    rows = signed.filter(at__lt=before) if before else signed
    return dict(rows.values_list("kind", "value"))


def history_in(situation: Situation) -> History:
    """Every signature by kind, the newest first, each with the moment until which it held."""
    signed: dict[str, list[Granted]] = defaultdict(list)
    for one in situation.granted.select_related("by"):
        signed[one.kind].append(one)
    return {
        kind: list(zip(rows, [None, *(one.at for one in rows)], strict=False))
        for kind, rows in signed.items()
    }


def guesses_for(person: Person) -> dict[Place, Guess]:
    """A leader's own guesses; to everybody else those of their own leader. Nobody sees two leaders'."""
    leader = person if rules.may_guess(person) else leader_of(person)
    guesses = Guess.objects.filter(leader=leader).select_related("leader") if leader else ()
    return {(one.situation_id, one.kind): one for one in guesses}


def guessed_in(situation: Situation, leader: Person) -> dict[str, float | None]:
    """A leader's own guesses in one situation."""
    return dict(Guess.objects.filter(leader=leader, situation=situation).values_list("kind", "value"))


def kinds_at_first(situation: Situation, held: Iterable[str] = ()) -> tuple[str, ...]:
    """The kinds a form shows at once: those that matter in it and those with a value; all for an own one."""
    named = situations.kinds_of(situation) or KINDS
    known = {*named, *held}
    return tuple(kind for kind in KINDS if kind in known)


def chosen_in(organisation: Organisation) -> list[Place]:
    """What management ticked for the next round."""
    asked = AskedLatitude.objects.filter(situation__organisation=organisation, situation__retired_at=None)
    return list(asked.values_list("situation", "kind"))


def suggested_in(organisation: Organisation) -> list[Place]:
    """What the next round asks about: as ticked, else where something is granted; at most twelve places.

    Of more the most telling kind of every situation goes first, then the second of every one.
    """
    offered = situations.offered_to(organisation)
    known = set(chosen_in(organisation)) or set(granted_in(organisation))
    places = [
        (rank, number, (one.pk, kind))
        for number, one in enumerate(offered)
        for rank, kind in enumerate(kind for kind in _ranked(one) if (one.pk, kind) in known)
    ]
    asked = sorted(places)[:MOST_ASKED]
    return [place for rank, number, place in sorted(asked, key=lambda one: (one[1], one[0]))]


def _ranked(situation: Situation) -> tuple[str, ...]:
    """All kinds, the most telling of the situation first."""
    named = situations.kinds_of(situation)
    return (*named, *(kind for kind in KINDS if kind not in named))


def first_suggestion(organisation: Organisation) -> list[Place]:
    """What a form proposes while nothing is ticked or granted: of each situation the most telling kind."""
    offered = situations.offered_to(organisation)
    return [(one.pk, situations.kinds_of(one)[0]) for one in offered if situations.kinds_of(one)][:MOST_ASKED]


def part_for(organisation: Organisation) -> Part | None:
    """The questions on latitude for a round, situation by situation; None when there is nothing to ask."""
    places = suggested_in(organisation)
    if not places:
        return None
    asked = {one.pk: one for one in situations.offered_to(organisation)}
    forms = {part.key: part for part in bundled("latitude").parts}
    parts = [_filled(forms[kind], asked[situation]) for situation, kind in places]
    title = bundled("latitude").title
    return Part("latitude", title, parts[0].lead, tuple(item for part in parts for item in part.items))


def _filled(form: Part, situation: Situation) -> Part:
    title = {language: situations.title_of(situation, language) for language in form.title}
    return filled(form, id=situation.pk.hex, situation=title)


def kind_title(kind: str, language: str) -> str:
    """What a kind is called: "Nachlass"."""
    return next(part.title[language] for part in bundled("latitude").parts if part.key == kind)


def step_words(kind: str, language: str) -> list[tuple[float, str]]:
    """The steps of a kind, upwards."""
    return [(level.value, level.words[language]) for level in latitude.levels(kind)]


def grant_words(kind: str, language: str) -> list[tuple[float, str]]:
    """The steps as management grants them: an amount ends somewhere, nobody signs "or more"."""
    *steps, (last, words) = step_words(kind, language)
    return [*steps, (last, words if kind in latitude.WORDED else latitude.amount(last, kind, language))]


def handed_in(organisation: Organisation) -> dict[UUID, dict[str, int]]:
    """By situation and kind ("" for the whole situation): "at least so many", from five on."""
    counts: dict[UUID, Counter[str]] = defaultdict(Counter)
    for situation, kind in _over(organisation).exclude(situation=None).values_list("situation", "kind"):
        counts[situation].update({"", kind})
    found = {one: {kind: _at_least(n) for kind, n in by.items()} for one, by in counts.items()}
    return {one: {kind: n for kind, n in by.items() if n} for one, by in found.items() if by[""]}


def words_handed(organisation: Organisation) -> list[Handed]:
    """Situations in own words: whole months, and always so many months together that there are eight."""
    rows = list(_over(organisation).filter(situation=None).order_by("month", "id"))
    shown: list[Handed] = []
    batch: list[Handed] = []
    for place, one in enumerate(rows):
        batch.append(one)
        ends = place + 1 == len(rows) or rows[place + 1].month != one.month
        if ends and len(batch) >= FEWEST_WORDS:
            shown, batch = shown + batch, []
    return sorted(shown, key=lambda one: one.pk)


def own_handed(organisation: Organisation, pks: Iterable[UUID]) -> list[Handed]:
    """What this browser remembers to have handed over, as far as it is still there."""
    found = Handed.objects.filter(organisation=organisation, pk__in=list(pks))
    return list(found.select_related("situation"))


def _over(organisation: Organisation) -> QuerySet[Handed]:
    """What was handed over in months that have ended: within one, nobody sees a number move."""
    this = f"{timezone.localdate():%Y-%m}"
    return Handed.objects.filter(organisation=organisation, month__lt=this)


def _at_least(count: int) -> int:
    return next((step for step in STEPS_HANDED if count >= step), 0)
