"""The vicious circle as a ring of links with the words around it, and the way out as its opening."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from math import cos, pi, radians, sin

from klarheit.report import typeset
from klarheit.report.clarified.model import Ring, Station
from klarheit.report.clarified.wording import say

WIDTH, NARROW = 720.0, 300.0
RADII = (88.0, 100.0, 114.0, 130.0, 150.0)
"""Of the ring in the wide picture: as small as the words beside it allow."""
MOST_LINES = 7
"""A link that needs more lines is cut in the picture; it stands whole beneath it."""
_NODE = 13.0
_SIZE, _LINE, _WHO = 15.5, 20.0, 17.0
_OUT, _OUT_LINE = 18.0, 24.0
_WIDER = 1.08
"""Typefaces of readers' devices run wider than ours, at most by this much."""
_BESIDE = 23.0
"""From the middle of a link to its words."""
_SHORT = 2
"""Lines that have room beside a link although the ring bulges out below or above it."""
_GAP = radians(17)
"""Half the opening at the top."""
_FREE = 9.0
"""Between a link and the arrows beside it."""
_RISE = 48.0
"""How far the way out climbs above the ring."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture. `cut`: some words did not fit and have to be read beside it."""

    svg: str
    cut: bool = False


@dataclass(frozen=True, slots=True)
class _Label:
    """Words beside their link. x, y: of the link; top: of the words."""

    station: Station
    lines: tuple[str, ...]
    anchor: str
    x: float
    top: float

    @property
    def bottom(self) -> float:
        return self.top + _WHO + len(self.lines) * _LINE


def circle(ring: Ring, language: str, name: str) -> Drawn:
    """The wide picture, with the words. `name` prefixes the ids within, unique on the page."""
    radius, labels = _fitted(ring)
    above = list(_way_out(ring, -radius - _RISE))
    top = -radius - _RISE - 16 - len(above) * _OUT_LINE if ring.way_out else -radius - 24
    top = min(top, *(label.top - 6 for label in labels))
    bottom = max(radius + 20, *(label.bottom for label in labels)) + 4
    drawn = [_turning(ring, radius), *(_written(label) for label in labels), *above]
    box = (-WIDTH / 2, top, WIDTH, bottom - top)
    cut = any(label.lines[-1].endswith(_CUT) for label in labels)
    return Drawn(_framed(drawn, box, ring, language, name), cut)


def numbers(ring: Ring, language: str, name: str) -> Drawn:
    """The narrow picture: links by number, the words stand beneath it."""
    radius = 72.0
    top = -radius - (_RISE + 30 if ring.way_out else 20)
    drawn = [_turning(ring, radius)]
    if ring.way_out:
        drawn.append(_text("out-head", 0, -radius - _RISE - 14, ring.way_out.heading))
    box = (-NARROW / 2, top, NARROW, radius + 20 - top)
    return Drawn(_framed(drawn, box, ring, language, name))


def _framed(
    drawn: list[str], box: tuple[float, float, float, float], ring: Ring, language: str, name: str
) -> str:
    key = "ring.title.open" if ring.way_out else "ring.title"
    title = escape(say(language, key, count=len(ring.stations)))
    return (
        f'<svg class="turning" viewBox="{" ".join(f"{side:.0f}" for side in box)}" role="img" '
        f'aria-labelledby="{name}-t"><title id="{name}-t">{title}</title>{"".join(drawn)}</svg>'
    )


def _angle(place: int, count: int) -> float:
    """Clockwise from the top, in radians; the top itself stays free for the opening."""
    return -pi / 2 + (place + 0.5) * 2 * pi / count


# The words


def _fitted(ring: Ring) -> tuple[float, list[_Label]]:
    """The smallest ring beside which no words lie on others."""
    for radius in RADII:
        labels = [_label(ring, place, radius) for place in range(len(ring.stations))]
        if not any(_overlap(one, other) for one in labels for other in labels if one is not other):
            break
    return radius, labels


def _overlap(one: _Label, other: _Label) -> bool:
    return one.anchor == other.anchor and one.top < other.bottom + 10 and other.top < one.bottom + 10


_CUT = "…"


def _label(ring: Ring, place: int, radius: float) -> _Label:
    station, angle = ring.stations[place], _angle(place, len(ring.stations))
    x, y = radius * cos(angle), radius * sin(angle)
    if abs(cos(angle)) < 0.3:
        return _Label(station, _lines(station, 320), "middle", x, y + _NODE + 8)
    lines = _lines(station, WIDTH / 2 - abs(x) - _BESIDE)
    if len(lines) > _SHORT:  # so tall that the ring would run through them beside their link
        x = radius * (1 if x > 0 else -1)
        lines = _lines(station, WIDTH / 2 - radius - _BESIDE)
    height = _WHO + len(lines) * _LINE
    beside = x + _BESIDE * (1 if x > 0 else -1)
    return _Label(station, lines, "start" if x > 0 else "end", beside, y - height / 2)


def _lines(station: Station, room: float) -> tuple[str, ...]:
    return _cut(typeset.lines(station.words, room / _SIZE / _WIDER))


def _cut(lines: tuple[str, ...]) -> tuple[str, ...]:
    if len(lines) <= MOST_LINES:
        return lines
    return (*lines[: MOST_LINES - 1], lines[MOST_LINES - 1].rstrip(" .,;:") + " " + _CUT)


def _written(label: _Label) -> str:
    side = f"who {label.station.side}"
    who = _text(side, label.x, label.top + 12, _short(label.station.who), label.anchor)
    first = label.top + _WHO + 14
    words = (
        _text("words", label.x, first + i * _LINE, line, label.anchor) for i, line in enumerate(label.lines)
    )
    return who + "".join(words)


def _short(who: str) -> str:
    """ "Frau Brandt" of "Frau Brandt, Leiterin Marketing": the whole stands in the list."""
    return typeset.lines(who.split(",")[0], 14)[0]


def _way_out(ring: Ring, bottom: float) -> Iterator[str]:
    """The lines above the opening, the last of them at `bottom`."""
    if ring.way_out is None:
        return
    lines = typeset.lines(ring.way_out.words[0], 470 / _OUT / _WIDER)
    written = [("out-head", ring.way_out.heading), *(("out", line) for line in lines)]
    for place, (kind, line) in enumerate(reversed(written)):
        yield _text(kind, 0, bottom - 12 - place * _OUT_LINE, line)


def _text(kind: str, x: float, y: float, text: str, anchor: str = "middle") -> str:
    return f'<text class="{kind}" text-anchor="{anchor}" x="{x:.1f}" y="{y:.1f}">{escape(text)}</text>'


# The ring


def _turning(ring: Ring, radius: float) -> str:
    """Arrows from link to link; where there is a way out, the last one opens into it."""
    count = len(ring.stations)
    free = (_NODE + _FREE) / radius
    arrows = [
        _arrow(radius, _angle(place, count) + free, _angle(place + 1, count) - free)
        for place in range(count - 1)
    ]
    last, first = _angle(count - 1, count) + free, _angle(count, count) - free
    arrows.append(_opened(radius, last, first) if ring.way_out else _arrow(radius, last, first))
    nodes = (
        _node(station.side, place + 1, radius, _angle(place, count))
        for place, station in enumerate(ring.stations)
    )
    return "".join((*arrows, *nodes))


def _arrow(radius: float, start: float, end: float) -> str:
    return f'<path class="turn" d="{_arc(radius, start, end)}"/>' + _head("turn-head", radius, end)


def _opened(radius: float, start: float, end: float) -> str:
    """The habit goes on, pale; the way out leaves it and climbs through the opening."""
    top = 1.5 * pi
    leaves = top - _GAP
    x, y = radius * cos(leaves), radius * sin(leaves)
    tip = -radius - _RISE
    out = f"{_arc(radius, start, leaves)}C{x + 14:.1f} {y - 5:.1f} 0 {-radius - 12:.1f} 0 {tip + 9:.1f}"
    habit = _arc(radius, top + _GAP / 3, end)
    point = f'<path class="out-tip" d="M0 {tip:.1f}l6.5 12h-13z"/>'
    return f'<path class="habit" d="{habit}"/><path class="out-way" d="{out}"/>{point}'


def _arc(radius: float, start: float, end: float) -> str:
    large = int(end - start > pi)
    return f"M{_at(radius, start)}A{radius:g} {radius:g} 0 {large} 1 {_at(radius, end)}"


def _at(radius: float, angle: float) -> str:
    return f"{radius * cos(angle):.1f} {radius * sin(angle):.1f}"


def _head(kind: str, radius: float, angle: float) -> str:
    """The tip of an arrow that runs clockwise along the ring."""
    turn = 4.5 / radius
    tip, inner, outer = (
        _at(radius, angle + turn), _at(radius - 5, angle - turn), _at(radius + 5, angle - turn)
    )  # fmt: skip
    return f'<path class="{kind}" d="M{tip}L{inner}L{outer}Z"/>'


def _node(side: str, number: int, radius: float, angle: float) -> str:
    x, y = radius * cos(angle), radius * sin(angle)
    return f'<circle class="node {side}" cx="{x:.1f}" cy="{y:.1f}" r="{_NODE - 1:g}"/>' + _text(
        f"number {side}", x, y + 4.6, str(number)
    )
