"""A cell of the map in words: what is granted, what of it is unknown, what is missing; and how dark it is."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from klarheit.leadership.latitude import amount, distance, missing_level, unknown_level
from klarheit_web.leadership.latitude.queries import Cell

LAYERS = ("granted", "unknown", "missing")


@dataclass(frozen=True, slots=True)
class Told:
    """words, and level: 0 (nothing to see) … 4 (most of the scale); is_said: whether there is an answer."""

    words: str
    level: int = 0
    is_said: bool = True


def told(cell: Cell, layer: str, language: str) -> Told:
    """What a layer of the map says of a cell."""
    return {"granted": _granted, "unknown": _unknown, "missing": _missing}[layer](cell, language)


TIMES = {
    5: gettext_lazy("at least five times"),
    10: gettext_lazy("at least ten times"),
    20: gettext_lazy("at least twenty times"),
    50: gettext_lazy("at least fifty times"),
}


def times(count: int) -> str:
    """How often a situation was handed over, in the steps of `queries.STEPS_HANDED`; "" for too seldom."""
    return str(TIMES.get(count, ""))


def is_gap(cell: Cell) -> bool:
    """Whether something granted is unknown, or something needed missing."""
    return bool(cell.gap.unknown or cell.gap.missing)


def _granted(cell: Cell, language: str) -> Told:
    if cell.gap.granted is None:
        return Told(_("not said yet"), is_said=False)
    return Told(amount(cell.gap.granted, cell.kind, language))


def _unknown(cell: Cell, language: str) -> Told:
    if cell.gap.unknown:
        steps = distance(cell.gap.unknown, cell.kind, language)
        return Told(_("%(steps)s unknown") % {"steps": _together(steps)}, unknown_level(cell.gap, cell.kind))
    return _untold(cell, bool(cell.gap.believed)) or Told(_("known"))


def _missing(cell: Cell, language: str) -> Told:
    if cell.gap.missing:
        steps = distance(cell.gap.missing, cell.kind, language)
        return Told(_("%(steps)s missing") % {"steps": _together(steps)}, missing_level(cell.gap, cell.kind))
    return _untold(cell, bool(cell.gap.needed)) or Told(_("enough"))


def _untold(cell: Cell, is_answered: bool) -> Told | None:
    """Why nothing can be said, or None where it can."""
    if not is_answered:
        return Told(_("not shown") if cell.withheld else _("not asked"), is_said=False)
    return Told(_("not said yet"), is_said=False) if cell.gap.granted is None else None


def _together(steps: str) -> str:
    """A number and its unit stay on one line."""
    return steps.replace(" ", "\N{NO-BREAK SPACE}")
