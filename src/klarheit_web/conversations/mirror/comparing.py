"""Two mirrors beside each other: what each says, and no verdict on what lies between."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from klarheit.findings import sentence
from klarheit.languages import phrases
from klarheit.mirror import Mirror
from klarheit.moves.model import QUESTION_FORMS
from klarheit.report import html, ring
from klarheit.report.compose import compose
from klarheit.report.sheet import Cite, Figure, MapPoint
from klarheit_web.conversations import reading
from klarheit_web.conversations.models import Conversation


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: the earlier or the later."""

    conversation: Conversation
    headline: str
    ring: Markup


@dataclass(frozen=True, slots=True)
class State:
    """A dimension in one of the two talks."""

    name: str
    glyph: Markup
    missing: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Dimension:
    name: str
    then: State
    now: State


@dataclass(frozen=True, slots=True)
class Form:
    """How often a form of question was asked."""

    name: str
    then: int
    now: int


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure beside the same of the other talk, each with what it rests on."""

    then: Figure
    now: Figure


@dataclass(frozen=True, slots=True)
class Comparison:
    """then is the earlier of the two, now the later."""

    then: Side
    now: Side
    dimensions: tuple[Dimension, ...]
    forms: tuple[Form, ...]
    figures: tuple[Measured, ...]


def compared(one: Conversation, other: Conversation, language: str) -> Comparison:
    """Both computed anew, in the order in which they were held."""
    talks = sorted((one, other), key=lambda talk: (talk.held_on, talk.brought_at))
    mirrors = [reading.mirror_of(talk) for talk in talks]
    sheets = [compose(mirror, language) for mirror in mirrors]
    sides = [
        Side(talk, " ".join(sentence(found, language) for found in mirror.headline), picture)
        for talk, mirror, picture in zip(
            talks,
            mirrors,
            (html.clarity_ring(sheet, f"ring-{i}") for i, sheet in enumerate(sheets)),
            strict=True,
        )
    ]
    points = [[point for group in sheet.groups for point in group.points] for sheet in sheets]
    return Comparison(
        then=sides[0],
        now=sides[1],
        dimensions=tuple(
            Dimension(then.name, _state(then), _state(now)) for then, now in zip(*points, strict=True)
        ),
        forms=tuple(_forms(mirrors, language)),
        figures=tuple(Measured(*pair) for pair in zip(*(sheet.figures for sheet in sheets), strict=True)),
    )


def _state(point: MapPoint) -> State:
    glyph = Markup(ring.glyph("aside" if point.set_aside else point.state))  # noqa: S704
    return State(point.state_name, glyph, point.missing, point.cites[:2])


def _forms(mirrors: list[Mirror], language: str) -> Iterator[Form]:
    """The forms that occur in either talk."""
    counted = [Counter(asked.move.form for asked in mirror.questions) for mirror in mirrors]
    names = phrases(language, "moves")
    for form in QUESTION_FORMS:
        if counted[0][form] or counted[1][form]:
            yield Form(names[form], counted[0][form], counted[1][form])
