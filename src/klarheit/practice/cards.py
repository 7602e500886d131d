"""Question cards: recall the good question to a situation before seeing it, and again when it would fade.

When a card comes again is reckoned by the package `fsrs` (Free Spaced Repetition Scheduler), with its own
parameters and without chance: the same answers give the same days. What is kept of a card says when it comes
again, and no more: no counts, no failures, no days in a row.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import zip_longest
from typing import Any

import fsrs

from klarheit.clarity.catalogue import SETTINGS, CatalogueQuestion, catalogue
from klarheit.errors import KlarheitError, UnreadableFile

AUDIENCES = SETTINGS
"""Who is asked: "customer", "employee", "oneself"."""
RATINGS = ("again", "hard", "good", "easy")
"""How it went: did not come to mind, came with an effort, came, came by itself."""
NEW = 5
"""Cards begun on one day at most."""
KIND = "klarheit cards"
VERSION = 1

_NEVER_FADES, _HARDEST = 1e6, 10
"""Above these, days until a card would fade and its difficulty are none that the scheduler wrote."""

Kept = Mapping[str, Any]
"""What is kept of one card, in plain values fit for JSON.

begun                  day on which it was first rated, as said by the clock of the person
due, last_review       moments, ISO 8601 in UTC
state, step            1 learning, 2 known, 3 learning again; and how far in it
stability, difficulty  of the scheduler: days until it would fade, and 1..10
"""


@dataclass(frozen=True, slots=True)
class Card:
    """A situation on the front, a good question on the back.

    id         "customer/goal.afterwards": who is asked, and the id in the catalogue; in each language
    situation  when the question fits, one sentence
    question   as it is asked of this audience
    purpose    what it is good for; `trap` what goes wrong with it
    """

    id: str
    audience: str
    dimension: str
    kind: str
    situation: str
    question: str
    purpose: str
    trap: str


@cache
def cards(language: str, audience: str) -> tuple[Card, ...]:
    """All cards for an audience, in the order in which they are begun.

    The most useful question of each dimension comes first, then the second of each, and so on.
    """
    rounds = zip_longest(*(_asked_of(audience, questions) for questions in catalogue().values()))
    return tuple(_card(one, audience, language) for round in rounds for one in round if one)


def due(
    states: Mapping[str, Kept], deck: Sequence[Card], now: datetime, *, new: int = NEW
) -> tuple[Card, ...]:
    """The cards of a deck whose turn it is today.

    First those that come again, the longest due first, then new ones, then those rated only minutes ago that
    did not come to mind or with an effort.

    states  by id of a card; cards of other decks may be among them
    now     with its time zone; a card that comes again today comes from the morning on
    new     so many are begun a day at most, over all decks
    """
    begun = sum(kept["begun"] == now.date().isoformat() for kept in states.values())
    unseen = [one for one in deck if one.id not in states][: max(0, new - begun)]
    again = [one for one in deck if one.id in states and is_today(states[one.id], now)]
    again.sort(key=lambda one: comes(states[one.id]))
    waiting = [one for one in again if not _was_just_rated(states[one.id], now)]
    return (*waiting, *unseen, *(one for one in again if one not in waiting))


def review(kept: Kept | None, rating: str, now: datetime) -> dict[str, Any]:
    """What is kept of a card after it was rated.

    kept    what was kept before; None: it is new
    rating  one of `RATINGS`
    now     with its time zone. Raises ValueError without one
    """
    if now.tzinfo is None:
        raise ValueError("a moment without a time zone")
    before = _scheduled(kept) if kept else fsrs.Card(card_id=0)
    grade = fsrs.Rating(1 + RATINGS.index(rating))
    after, _ = _scheduler().review_card(before, grade, now.astimezone(UTC))
    plain = {name: value for name, value in after.to_dict().items() if name != "card_id"}
    return {"begun": kept["begun"] if kept else now.date().isoformat(), **plain}


def comes(kept: Kept) -> datetime:
    """The moment from which the card comes again, in UTC."""
    return datetime.fromisoformat(kept["due"])


def day(kept: Kept, now: datetime) -> date:
    """The day on which the card comes again, where it is `now`."""
    return comes(kept).astimezone(now.tzinfo).date()


def is_today(kept: Kept, now: datetime) -> bool:
    """Whether the card comes again on this very day: it did not come to mind, or with an effort."""
    return day(kept, now) <= now.date()


def dump(states: Mapping[str, Kept]) -> dict[str, Any]:
    """What is kept of all cards as plain values for a file; `load` reads them."""
    return {"kind": KIND, "version": VERSION, "cards": {id: dict(kept) for id, kept in states.items()}}


def load(found: object) -> dict[str, dict[str, Any]]:
    """What is kept of all cards, by id.

    Raises UnreadableFile "cards_broken" (place), KlarheitError "cards_newer" (version).
    """
    if not isinstance(found, dict) or found.get("kind") != KIND:
        raise UnreadableFile("cards_broken", place="kind")
    version = found.get("version")
    if isinstance(version, int) and version > VERSION:
        raise KlarheitError("cards_newer", version=version)
    if version != VERSION or not isinstance(found.get("cards"), dict):
        raise UnreadableFile("cards_broken", place="version" if version != VERSION else "cards")
    return {id: _checked(id, kept) for id, kept in found["cards"].items()}


def _checked(id: str, kept: Any) -> dict[str, Any]:
    """What is kept of one card, read once, so that it does not fail later."""
    try:
        date.fromisoformat(kept["begun"])
        whole = _is_whole(_scheduled(kept))
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
        raise UnreadableFile("cards_broken", place=id) from error
    if not whole:
        raise UnreadableFile("cards_broken", place=id)
    return dict(kept)


def _scheduled(kept: Kept) -> fsrs.Card:
    return fsrs.Card.from_dict({"card_id": 0, **kept})  # type: ignore[typeddict-item]  # it has them all


def _is_whole(card: fsrs.Card) -> bool:
    """Whether a card was rated once at least, and all in it is within its bounds."""
    timed = all(moment is not None and moment.tzinfo is not None for moment in (card.due, card.last_review))
    graded = 0 < (card.stability or 0) < _NEVER_FADES and 1 <= (card.difficulty or 0) <= _HARDEST
    return (
        timed
        and graded
        and (card.step is None) == (card.state == fsrs.State.Review)
        and card.step in (None, 0)
    )


def _was_just_rated(kept: Kept, now: datetime) -> bool:
    return kept["state"] != fsrs.State.Review and comes(kept) > now


@cache
def _scheduler() -> fsrs.Scheduler:
    """One step of ten minutes before days are reckoned, no chance in the days, a year at most."""
    soon = (timedelta(minutes=10),)
    return fsrs.Scheduler(
        learning_steps=soon, relearning_steps=soon, maximum_interval=365, enable_fuzzing=False
    )


def _asked_of(audience: str, questions: Sequence[CatalogueQuestion]) -> Iterator[CatalogueQuestion]:
    return (one for one in questions if audience in one.wordings)


def _card(one: CatalogueQuestion, audience: str, language: str) -> Card:
    return Card(
        id=f"{audience}/{one.id}",
        audience=audience,
        dimension=one.dimension,
        kind=one.kind,
        situation=one.when[language],
        question=one.wordings[audience][language].text,
        purpose=one.purpose[language],
        trap=one.trap[language],
    )
