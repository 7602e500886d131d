"""A premise check as its page and its paper show it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from django.urls import reverse

from klarheit.leadership import premises
from klarheit.leadership.premises import RATINGS, Finding, Inputs, Rated
from klarheit.survey.instrument import bundled, items
from klarheit_web.accounts.models import Person
from klarheit_web.leadership.models import PremiseSheet
from klarheit_web.leadership.premises.queries import Released, statements_for
from klarheit_web.leadership.premises.rules import is_concerned
from klarheit_web.leadership.premises.words import GROUPS, NOT_COMPARED, ROOM_OF, STATES
from klarheit_web.leadership.rules import works_here
from klarheit_web.leadership.scales import Bar, bar
from klarheit_web.pages.wording import language
from klarheit_web.surveys.wording import said, worded

LOWEST, HIGHEST = 1.0, 4.0


@dataclass(frozen=True, slots=True)
class Premise:
    """A finding in words.

    clear_up, coaching, find_out  empty where there is nothing to say
    """

    key: str
    state: str
    state_words: str
    title: str
    evidence: tuple[str, ...]
    clear_up: str
    coaching: str
    find_out: str
    rule: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One rating of a guideline: where the middle half lies on no … yes, and the middle in words."""

    bar: Bar | None
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """One question in two rounds; both drawn on its own levels."""

    under: str
    words: str
    now: Cell
    before: Cell


@dataclass(frozen=True, slots=True)
class Comparison:
    """What can be laid beside the round before, and why the rest can't: (reason, how many questions)."""

    earlier: Released
    pairs: tuple[Pair, ...]
    left_out: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Premises of one room, and its address; "" where the reader may not go or there is nothing to go to."""

    key: str
    title: str
    room: str
    premises: tuple[Premise, ...]


@dataclass(frozen=True, slots=True)
class Page:
    groups: tuple[Group, ...]

    @property
    def premises(self) -> tuple[Premise, ...]:
        return tuple(one for group in self.groups for one in group.premises)

    @property
    def known_groups(self) -> tuple[Group, ...]:
        """Without what is not known."""
        known = (replace(one, premises=_known(one.premises)) for one in self.groups)
        return tuple(one for one in known if one.premises)

    @property
    def to_clear_up(self) -> tuple[Premise, ...]:
        return tuple(one for one in self.premises if one.clear_up)

    @property
    def themes(self) -> tuple[Premise, ...]:
        return tuple(one for one in self.premises if one.coaching)

    @property
    def unknown(self) -> tuple[Premise, ...]:
        return tuple(one for one in self.premises if one.state == "unknown")

    @property
    def known(self) -> tuple[Premise, ...]:
        return _known(self.premises)


def page(inputs: Inputs, reader: Person) -> Page:
    """The check of what the rooms know."""
    tongue = language()
    findings = premises.check(inputs)
    asked = statements_for(reader)
    words = {one.key: [premises.worded(told, tongue, asked) for told in one.evidence] for one in findings}
    return Page(tuple(_groups(findings, words, reader)))


def page_of(sheet: PremiseSheet) -> Page:
    """The check somebody filled in a talk."""
    findings = premises.by_hand({key: said["state"] for key, said in sheet.notes.items()})
    notes = {key: [said["note"]] for key, said in sheet.notes.items() if said["note"]}
    return Page(tuple(_groups(findings, notes, None)))


def _groups(
    findings: Sequence[Finding], words: Mapping[str, Sequence[str]], reader: Person | None
) -> Iterator[Group]:
    for key, title, address in GROUPS:
        found = (one for one in findings if ROOM_OF[one.key] == key)
        room = reverse(address) if reader and _is_open(key, reader) else ""
        yield Group(key, str(title), room, tuple(_premise(one, words.get(one.key, ())) for one in found))


def _is_open(room: str, reader: Person) -> bool:
    """Guidelines that hold are for everybody; mix and concerns belong to the reporting line."""
    if room in ("mix", "concerns"):
        return works_here(reader)
    return room == "guidelines" or is_concerned(reader)


def _known(found: Iterable[Premise]) -> tuple[Premise, ...]:
    return tuple(one for one in found if one.state != "unknown")


def _premise(one: Finding, evidence: Sequence[str]) -> Premise:
    tongue = language()
    return Premise(
        one.key,
        one.state,
        str(STATES[one.state]),
        premises.title(one.key, tongue),
        tuple(evidence),
        premises.clear_up(one.clear_up, tongue) if one.clear_up else "",
        premises.coaching(one.coaching, tongue) if one.coaching else "",
        premises.find_out(one.key, tongue) if one.state == "unknown" else "",
        premises.rule(one.key, tongue),
    )


def rows(guidelines: Iterable[Rated]) -> tuple[Row, ...]:
    """The guidelines somebody was asked about, with their four ratings."""
    return tuple(_row(one) for one in guidelines if one.ratings)


def _row(one: Rated) -> Row:
    levels = next(items(bundled("guideline"))).levels
    found = [one.ratings.get(rating) for rating in RATINGS]
    return Row(
        one.text,
        tuple(
            Cell(bar(summary, LOWEST, HIGHEST), worded(summary.middle, levels)) if summary else Cell(None, "")
            for summary in found
        ),
    )


def compared(newest: Released, earlier: Released) -> Comparison:
    """Both rounds question by question, as far as they asked the same."""
    found = list(premises.compared(newest.tables, newest.instrument, earlier.tables, earlier.instrument))
    counts = Counter(str(one.reason) for one in found)
    left_out = tuple((str(words), counts[key]) for key, words in NOT_COMPARED.items() if counts[key])
    return Comparison(earlier, _pairs(found), left_out)


def _pairs(found: Sequence[premises.Compared]) -> tuple[Pair, ...]:
    return tuple(_pair(one) for one in found if not one.reason)


def _pair(one: premises.Compared) -> Pair:
    levels = one.item.levels
    now, past = (
        Cell(bar(summary, levels[0].value, levels[-1].value), worded(summary.middle, levels))
        for summary in (one.now, one.before)
        if summary
    )
    return Pair(said(one.item.under) if one.item.under else "", said(one.item.words), now, past)
