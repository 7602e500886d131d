"""The map, one situation of it, and both on paper."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from klarheit.leadership.latitude import KINDS, amount, reading
from klarheit_web.accounts.models import Person
from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership import situations
from klarheit_web.leadership.latitude import queries, rules
from klarheit_web.leadership.latitude.queries import Cell, Map, Row
from klarheit_web.leadership.latitude.strip import strip
from klarheit_web.leadership.latitude.views import found
from klarheit_web.leadership.latitude.worded import LAYERS, is_gap, times, told
from klarheit_web.pages.printed import as_pdf
from klarheit_web.pages.wording import language

PAPER = Path(__file__).parents[2] / "static/latitude_paper.css"


WITHHELD = {
    "few": gettext_lazy("Too few said something about this for it to be shown."),
    "complement": gettext_lazy("Not shown, because what is shown beside it would betray others."),
    "inference": gettext_lazy("Not shown, because single answers could be inferred from it."),
}
LAYER_WORDS = {
    "granted": (
        gettext_lazy("Granted"),
        gettext_lazy("What management grants: so much may be decided without asking anybody."),
    ),
    "unknown": (
        gettext_lazy("Unknown"),
        gettext_lazy(
            "At least half of those asked believe in less than is granted. It is there, only not known."
        ),
    ),
    "missing": (
        gettext_lazy("Missing"),
        gettext_lazy("At least half of those asked need more than is granted."),
    ),
}


@require_safe
def show_map(request: PersonRequest) -> HttpResponse:
    """A table of situations and kinds, in one of three layers."""
    person = found.open_to(request)
    drawn = queries.map_for(person, request.GET.get("group", ""))
    layer = request.GET.get("layer", "")
    layer = layer if layer in LAYERS and drawn.released else LAYERS[0]
    shown = {
        **_page(person, drawn, (layer,)),
        "layer": layer,
        "layers": [(key, name) for key, (name, _explained) in LAYER_WORDS.items()],
        "explained": LAYER_WORDS[layer][1],
        "groups": _groups(drawn),
    }
    return render(request, "latitude/map.html", shown)


@require_safe
def situation(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Kind by kind: the picture, what it says, who signed what and when."""
    one = found.situation(request, pk)
    drawn = queries.map_for(request.user, request.GET.get("group", ""), one)
    [row] = drawn.rows
    history = queries.history_in(one)
    shown = {
        **_rights(request.user),
        "situation": one,
        "title": situations.title_of(one, language()),
        "text": situations.text_of(one, language()),
        "map": drawn,
        "kinds": [_kind(cell, history) for cell in row.cells.values()],
        "handed": times(row.handed.get("", 0)),
        "handed_kinds": _by_kind(row),
    }
    return render(request, "latitude/situation.html", shown)


@require_safe
def pdf(request: PersonRequest) -> HttpResponse:
    """The whole map on paper, with the sentences for every gap."""
    person = found.open_to(request)
    drawn = queries.map_for(person, request.GET.get("group", ""))
    context = {
        **_page(person, drawn, LAYERS),
        "organisation": person.organisation,
        "today": timezone.localdate(),
        "gaps": [_gaps(row) for row in drawn.rows if any(map(is_gap, row.cells.values()))],
    }
    return as_pdf(request, "latitude/paper.html", context, f"{_('latitude-map')}.pdf", PAPER.read_text())


def _page(person: Person, drawn: Map, layers: tuple[str, ...]) -> dict[str, object]:
    return {
        **_rights(person),
        "map": drawn,
        "kinds": [(kind, queries.kind_title(kind, language())) for kind in drawn.kinds],
        "rows": [_worded(row, drawn.kinds, layers) for row in drawn.rows],
        "is_empty": not any(cell.granted for row in drawn.rows for cell in row.cells.values()),
        "words": drawn.words,
    }


def _groups(drawn: Map) -> list[tuple[str, str]]:
    """The groups whose answers may be shown, by their keys; the whole first."""
    shown = drawn.released.groups if drawn.released else []
    return [(one.key, one.label if one.key else _("everybody asked")) for one in shown]


def _rights(person: Person) -> dict[str, bool]:
    return {
        "may_grant": rules.may_grant(person),
        "may_guess": rules.may_guess(person),
        "may_choose": rules.may_choose(person),
        "may_hand": rules.may_hand(person),
    }


def _worded(row: Row, kinds: list[str], layers: tuple[str, ...]) -> dict[str, object]:
    """A line of the table: the situation, and its cells in words; None where a kind does not matter."""
    cells = [(queries.kind_title(kind, language()), row.cells.get(kind)) for kind in kinds]
    return {
        "situation": row.situation,
        "title": situations.title_of(row.situation, language()),
        "cells": [
            (title, [told(cell, layer, language()) for layer in layers] if cell else None)
            for title, cell in cells
        ],
        "handed": times(row.handed.get("", 0)),
    }


def _kind(cell: Cell, history: queries.History) -> dict[str, object]:
    """One kind of a situation: the picture, the sentences, and what was signed, the newest first."""
    return {
        "key": cell.kind,
        "title": queries.kind_title(cell.kind, language()),
        "cell": cell,
        "strip": strip(cell.gap, cell.kind, language()),
        "sentences": reading(cell.gap, cell.kind, language()),
        "withheld": WITHHELD.get(cell.withheld, ""),
        "history": [(one, until, _amount(one.value, cell.kind)) for one, until in history.get(cell.kind, ())],
    }


def _without_guess(cell: Cell) -> tuple[str, ...]:
    """Paper goes round: a leader's guess is for those it is about."""
    return reading(replace(cell.gap, guess=None), cell.kind, language())


def _amount(value: float | None, kind: str) -> str:
    return _("not said") if value is None else amount(value, kind, language())


def _by_kind(row: Row) -> list[tuple[str, str]]:
    """What was lacking when the situation was handed over, where that is said often enough."""
    return [
        (queries.kind_title(kind, language()), times(row.handed[kind]))
        for kind in KINDS
        if kind in row.handed
    ]


def _gaps(row: Row) -> dict[str, object]:
    """On paper: the kinds of a situation in which something is unknown or missing, in sentences."""
    cells = [cell for cell in row.cells.values() if is_gap(cell)]
    return {
        "title": situations.title_of(row.situation, language()),
        "kinds": [(queries.kind_title(cell.kind, language()), _without_guess(cell)) for cell in cells],
    }
