"""The debrief of a talk as plain values: made once, kept with the talk, shown in an instant."""

from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any

from klarheit.findings import sentence
from klarheit.practice.debrief import debrief as library_debrief
from klarheit.practice.skills import practised
from klarheit_web.practice import queries, words
from klarheit_web.practice.models import Practice

DECOY = "decoy"


@dataclass(frozen=True, slots=True)
class Page:
    """What the page shows beside what was kept.

    dimensions  name of each dimension with its facts; decoys are told apart
    """

    dimensions: list[tuple[str, list[dict[str, Any]]]]
    decoys: list[dict[str, Any]]
    kept: dict[str, Any]


def debrief(found: Practice, *, understood: str, fits: bool | None) -> dict[str, Any]:
    """Everything the page needs, without the mirror: that is read when the talk is kept."""
    played = queries.played(found)
    made = library_debrief(played, understood=understood, fits=fits)
    headline = made.mirror.headline if made.mirror else ()
    return {
        "truth": made.truth,
        "fits": made.fits,
        "judgement": made.judgement,
        "facts": [asdict(row) for row in made.facts],
        "moments": [asdict(moment) for moment in made.moments],
        "turns": [
            {"turn": one.turn, "asked": one.asked, "came": one.came, "change": one.change, "why": one.why}
            for one in made.reasons
        ],
        "headline": [sentence(one, found.language) for one in headline],
        "exercise": asdict(made.exercise),
        "ways": [{"text": text, "reached": reached} for text, reached in made.ways],
        "places": _places(found, played),
    }


def page(found: Practice) -> Page:
    """Ordered for reading."""
    kept: dict[str, Any] = found.debrief or {}
    facts = [row for row in kept["facts"] if row["how"] != DECOY]
    grouped = groupby(facts, key=lambda row: row["dimension"])
    return Page(
        dimensions=[(words.dimension(key), list(rows)) for key, rows in grouped],
        decoys=[row for row in kept["facts"] if row["how"] == DECOY and row["turn"]],
        kept=kept,
    )


@dataclass(frozen=True, slots=True)
class Step:
    """A turn on one of two ways: what was asked, what came, what one knew by it."""

    asked: str
    came: str
    known: list[str]


@dataclass(frozen=True, slots=True)
class TwoWays:
    """Turn by turn from where they part; None where that talk was over.

    gained  what only the later one brought to light; `lost` what only the first one did
    """

    pairs: list[tuple[int, Step | None, Step | None]]
    gained: list[str]
    lost: list[str]


def side_by_side(first: Practice, second: Practice) -> TwoWays:
    """Both ways from the turn at which the second left the first."""
    one, other = _steps(first), _steps(second)
    last = max((*one, *other), default=0)
    pairs = [(at, one.get(at), other.get(at)) for at in range(second.earlier_turn or 1, last + 1)]
    had, has = _told(first), _told(second)
    gained = [known for fact, known in has.items() if fact not in had]
    return TwoWays(pairs, gained, [known for fact, known in had.items() if fact not in has])


def _steps(found: Practice) -> dict[int, Step]:
    kept: dict[str, Any] = found.debrief or {}
    return {
        one["turn"]: Step(one["asked"], one["came"], _known_by(kept, one["turn"])) for one in kept["turns"]
    }


def _known_by(kept: dict[str, Any], turn: int) -> list[str]:
    return [row["known"] for row in kept["facts"] if row["turn"] == turn and row["how"] != DECOY]


def _told(found: Practice) -> dict[str, str]:
    rows = (found.debrief or {})["facts"]
    return {row["fact"]: row["known"] for row in rows if row["turn"] and row["how"] != DECOY}


def _places(found: Practice, played: Any) -> list[dict[str, Any]]:
    """Of an exercise: where the skill was called for, and whether it was used."""
    return [asdict(one) for one in practised(found.skill, played).places] if found.skill else []
