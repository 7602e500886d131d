"""How the staff rated a guideline in the last round that was released."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from klarheit.survey import instrument
from klarheit.survey.instrument import Item, Level
from klarheit.survey.order import Summary
from klarheit.survey.release import Tables
from klarheit_web.accounts.models import Person
from klarheit_web.leadership.models import Guideline
from klarheit_web.surveys import queries, rules
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.wording import why_withheld, worded

ASPECTS: tuple[tuple[str, Promise], ...] = (
    ("known", _("known")),
    ("practicable", _("practicable with the customer")),
    ("lived", _("lived by my leader")),
    ("demanded", _("demanded of me")),
)


@dataclass(frozen=True, slots=True)
class Rating:
    """One aspect of a guideline.

    judged  how many could judge it; 0 where nothing may be shown
    middle  the level the middle of the answers lies on, or the two it lies between
    half    the lowest and highest level of the middle half; one, where they are the same
    """

    label: Promise
    why_not: str
    judged: int = 0
    middle: str = ""
    half: tuple[str, ...] = ()
    strip: "Strip | None" = None


@dataclass(frozen=True, slots=True)
class Strip:
    """Where the drawing of a rating puts what, in units of its picture of 200 × 20."""

    ticks: tuple[int, ...]
    low: int
    width: int
    middle: int


@dataclass(frozen=True, slots=True)
class Ratings:
    """What a round says of a guideline: of `answered` people, and why, in their words, shuffled."""

    round: Round
    answered: int
    aspects: tuple[Rating, ...]
    whys: tuple[str, ...]


def ratings_of(person: Person, guideline: Guideline) -> Ratings | None:
    """None while the guideline was in no released round that this person may read."""
    last = queries.latest(guideline.organisation, Round.Kind.PREMISES)
    if last is None or not rules.may_read_release(person, last):
        return None
    asked = {one.key: one for one in instrument.items(instrument.load(last.instrument))}
    prefix = f"guideline.{guideline.pk.hex}"
    if f"{prefix}.known" not in asked:
        return None
    tables = queries.tables_of(last)
    whys = tuple(text for _about, text in tables.texts.get(f"{prefix}.why", ()))
    return Ratings(last, tables.answered, tuple(_rated(tables, asked, prefix)), whys)


def _rated(tables: Tables, asked: dict[str, Item], prefix: str) -> Iterator[Rating]:
    for aspect, label in ASPECTS:
        item = asked[f"{prefix}.{aspect}"]
        summary = tables.summaries.get(("", item.key))
        if summary is None:
            yield Rating(label, why_withheld(tables.withheld.get(("", item.key), "few"), tables.k))
            continue
        half = dict.fromkeys(worded(value, item.levels) for value in (summary.low, summary.high))
        middle = worded(summary.middle, item.levels)
        yield Rating(label, "", summary.count, middle, tuple(half), _strip(item.levels, summary))


def _strip(levels: tuple[Level, ...], summary: Summary) -> Strip:
    step = 180 // (len(levels) - 1)

    def place(value: float) -> int:
        return round(10 + (value - 1) * step)

    ticks = tuple(place(level.value) for level in levels)
    low, high = place(summary.low), place(summary.high)
    return Strip(ticks, low - 4, high - low + 8, place(summary.middle))
