"""The clarity map as a ring in four groups: the state of each dimension by shape as well as by colour."""

from collections.abc import Iterable
from html import escape
from math import cos, pi, sin

from klarheit.report.sheet import MapGroup, MapPoint

INNER, OUTER = 38.0, 100.0
BETWEEN, APART = 0.035, 0.16  # gaps in radians: between dimensions, between groups
LABEL = 111.0
LINE = 13.0
WIDTH, HEIGHT = 384, 272


def draw(groups: tuple[MapGroup, ...], *, name: str, title: str, description: str) -> str:
    """The ring with its dimensions' names around it. `name` prefixes the ids within, unique on the page."""
    sectors = "".join(_sector(point, start, end) for point, start, end in _angles(groups))
    return (
        f'<svg class="ring" viewBox="{-WIDTH / 2:g} {-HEIGHT / 2:g} {WIDTH} {HEIGHT}" role="img" '
        f'aria-labelledby="{name}-t {name}-d"><title id="{name}-t">{escape(title)}</title>'
        f'<desc id="{name}-d">{escape(description)}</desc>{sectors}</svg>'
    )


def _angles(groups: tuple[MapGroup, ...]) -> Iterable[tuple[MapPoint, float, float]]:
    """Each dimension's sector, clockwise from the top; groups stand a little apart."""
    total = sum(len(group.points) for group in groups)
    step = (2 * pi - APART * len(groups)) / total
    angle = -pi / 2 + APART / 2
    for group in groups:
        for point in group.points:
            yield point, angle + BETWEEN / 2, angle + step - BETWEEN / 2
            angle += step
        angle += APART


def _sector(point: MapPoint, start: float, end: float) -> str:
    state = "aside" if point.set_aside else point.state
    drawn = [f'<path class="s-{state}" d="{arc(INNER, OUTER, start, end)}"/>']
    if state == "vague":
        drawn.append(f'<path class="f-vague" d="{arc(INNER, (INNER + OUTER) / 2, start, end)}"/>')
    if state == "contradictory":
        middle = (start + end) / 2
        drawn += [
            f'<path class="f-contradictory" d="{arc(INNER, OUTER, left, right)}"/>'
            for left, right in ((start, middle - 0.04), (middle + 0.04, end))
        ]
    return "".join(drawn) + _label(point.name, (start + end) / 2)


def arc(inner: float, outer: float, start: float, end: float) -> str:
    """The path of a ring's sector around the origin; angles in radians, clockwise from the right."""
    return (
        f"M{_at(inner, start)}L{_at(outer, start)}A{outer:g} {outer:g} 0 0 1 {_at(outer, end)}"
        f"L{_at(inner, end)}A{inner:g} {inner:g} 0 0 0 {_at(inner, start)}Z"
    )


def _at(radius: float, angle: float) -> str:
    return f"{radius * cos(angle):.1f} {radius * sin(angle):.1f}"


def _label(name: str, angle: float) -> str:
    """The name outside its sector, in one or two lines."""
    lines = _in_two(name)
    x, y = LABEL * cos(angle), LABEL * sin(angle)
    anchor = "middle" if abs(cos(angle)) < 0.2 else "start" if x > 0 else "end"
    first = y + LINE * (0.32 - (len(lines) - 1) * (0.5 - 0.5 * sin(angle)))
    start = f'<text class="name" text-anchor="{anchor}" x="{x:.1f}"'
    return "".join(
        f'{start} y="{first + i * LINE:.1f}">{escape(line)}</text>' for i, line in enumerate(lines)
    )


def _in_two(name: str) -> list[str]:
    """Split at the space nearest to the middle when the name is long."""
    if len(name) <= 13 or " " not in name:
        return [name]
    spaces = [i for i, character in enumerate(name) if character == " "]
    middle = min(spaces, key=lambda i: abs(i - len(name) / 2))
    return [name[:middle], name[middle + 1 :]]


SIGNS = {
    "clear": '<circle class="g-clear" cx="9" cy="9" r="7"/>',
    "vague": (
        '<circle class="g-vague-line" cx="9" cy="9" r="6.3"/>'
        '<path class="g-vague" d="M9 2.7a6.3 6.3 0 0 0 0 12.6z"/>'
    ),
    "contradictory": '<path class="g-contradictory" d="M8 2a7 7 0 0 0 0 14zM10.5 2a7 7 0 0 1 0 14z"/>',
    "asked": '<circle class="g-asked" cx="9" cy="9" r="6.3"/>',
    "untouched": '<circle class="g-untouched" cx="9" cy="9" r="6.3"/>',
    "aside": '<path class="g-aside" d="M4 9h10"/>',
}


def glyph(state: str) -> str:
    """The sign of a state, beside its words: so it is hidden from those who hear the page."""
    size = 'viewBox="0 0 18 18" width="18" height="18"'
    return f'<svg class="glyph" {size} aria-hidden="true">{SIGNS[state]}</svg>'
