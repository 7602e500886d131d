"""The course of a talk as inline SVG: two voices, questions between them, telling dark, moments numbered."""

from html import escape
from itertools import pairwise

from klarheit.report.course import UNSURE, Bar, Course, Sign
from klarheit.report.wording import number

BAR, LANE, HEAD, FOOT = 20, 13, 18, 24  # heights
GAP = 5
SIGN = 11  # room a question needs on its lane
LANES = 2
NARROWEST = 1.5
ROOM_FOR_UNIT = 60


def draw(
    course: Course,
    *,
    width: int,
    rows: int,
    name: str,
    title: str,
    description: str,
    language: str,
    unit: str,
) -> str:
    """The course in `rows` strips of `width` units each.

    name                the prefix of the ids within, unique on the page
    title, description  for those who do not see it
    unit                what the axis counts, shown at its end ("min")
    """
    strip = _Strip(course, width, rows, language, unit)
    body = "".join(strip.draw(row) for row in range(rows))
    return (
        f'<svg class="course" viewBox="0 0 {width} {strip.height * rows - 6}" role="img" '
        f'aria-labelledby="{name}-t {name}-d"><title id="{name}-t">{escape(title)}</title>'
        f'<desc id="{name}-d">{escape(description)}</desc>{body}</svg>'
    )


class _Strip:
    """One strip of the course: the part of the talk from `row / rows` to `(row + 1) / rows`."""

    def __init__(self, course: Course, width: int, rows: int, language: str, unit: str) -> None:
        self.course, self.width, self.rows = course, width, rows
        self.language, self.unit = language, unit
        self.middle = HEAD + BAR + GAP
        self.lanes = LANES if self._crowded() else 1
        self.lower = self.middle + self.lanes * LANE + GAP
        self.height = self.lower + BAR + FOOT + 6

    def draw(self, row: int) -> str:
        parts = [
            *self._bars(row),
            *self._told(row),
            *self._questions(row),
            *self._moments(row),
            *self._axis(row),
        ]
        return f'<g transform="translate(0 {row * self.height})">{"".join(parts)}</g>'

    def _crowded(self) -> bool:
        """Whether some questions stand too close for one lane."""
        places = [sign.at * self.rows * self.width for sign in self.course.questions]
        return any(later - earlier < SIGN for earlier, later in pairwise(places))

    def _x(self, share: float, row: int) -> float:
        return min(self.width, max(0.0, (share * self.rows - row) * self.width))

    def _within(self, share: float, row: int) -> bool:
        return row <= share * self.rows < row + 1 or (share >= 1 and row == self.rows - 1)

    def _rectangles(self, bars: tuple[Bar, ...], row: int) -> list[tuple[Bar, float, float]]:
        edges = [(bar, self._x(bar.start, row), self._x(bar.end, row)) for bar in bars]
        return [
            (bar, left, max(NARROWEST, right - left - 1))
            for bar, left, right in edges
            if right > left or (bar.start == bar.end and self._within(bar.start, row))
        ]

    def _bars(self, row: int) -> list[str]:
        """Both voices, each as one path: a long talk has hundreds of turns."""
        found = self._rectangles(self.course.bars, row)
        paths = []
        for side, top in (("asker", HEAD), ("partner", self.lower)):
            path = "".join(
                f"M{left:.1f} {top}h{wide:.1f}v{BAR}h-{wide:.1f}z"
                for bar, left, wide in found
                if bar.side == side
            )
            paths.append(f'<path class="voice-{side}" d="{path}"/>')
        return paths

    def _told(self, row: int) -> list[str]:
        path = "".join(
            f"M{left:.1f} {HEAD}h{wide:.1f}v{BAR}h-{wide:.1f}z"
            for _, left, wide in self._rectangles(self.course.told, row)
        )
        return [f'<path class="told" d="{path}"/>'] if path else []

    def _questions(self, row: int) -> list[str]:
        """Questions side by side; where they crowd, the next takes the free lane below."""
        reached = [-99.0] * self.lanes
        parts = []
        for sign in self.course.questions:
            if self._within(sign.at, row):
                x = min(self.width - 5.5, max(5.5, self._x(sign.at, row)))
                lane = min(range(self.lanes), key=lambda i: (reached[i] + SIGN > x, i, reached[i]))
                if reached[lane] + SIGN > x:
                    lane = min(range(self.lanes), key=lambda i: reached[i])
                reached[lane] = x
                parts.append(_sign(sign, x, self.middle + LANE * lane + LANE / 2))
        return parts

    def _moments(self, row: int) -> list[str]:
        places = [(self._x(at, row), i) for i, at in enumerate(self.course.moments) if self._within(at, row)]
        return [_numbered(min(self.width - 8, max(8, x)), HEAD - 9, i + 1) for x, i in places]

    def _axis(self, row: int) -> list[str]:
        base = self.lower + BAR + 5
        parts = [f'<path class="axis" d="M0 {base}H{self.width}"/>']
        ticks = [(self._x(at, row), value) for at, value in self.course.ticks if self._within(at, row)]
        ends = _with_unit(ticks, self.unit, self.language)
        for x, text in ends:
            anchor = "start" if x < 12 else "end" if x > self.width - 30 else "middle"
            parts.append(
                f'<text class="tick" x="{x:.1f}" y="{base + 15}" text-anchor="{anchor}">{text}</text>'
            )
        return parts


def _numbered(x: float, y: float, number: int) -> str:
    """A circled number, drawn, because not every typeface has one."""
    return (
        f'<circle class="moment-ring" cx="{x:.1f}" cy="{y}" r="7.5"/>'
        f'<text class="moment-number" x="{x:.1f}" y="{y + 3.8}" text-anchor="middle">{number}</text>'
    )


def moment(number: int) -> str:
    """The number of a moment, as it stands in the course."""
    size = 'viewBox="0 0 18 18" width="22" height="22"'
    return f'<svg class="glyph" {size} aria-hidden="true">{_numbered(9, 9, number)}</svg>'


def _with_unit(ticks: list[tuple[float, int]], unit: str, language: str) -> list[tuple[float, str]]:
    """Only the last number of a strip carries the unit; one too close before it makes room."""
    near = len(ticks) > 1 and ticks[-1][0] - ticks[-2][0] < ROOM_FOR_UNIT
    if near:
        ticks = [*ticks[:-2], ticks[-1]]
    named = [(x, number(value, language)) for x, value in ticks]
    if named:
        x, text = named[-1]
        named[-1] = (x, f"{text}\u00a0{escape(unit)}")
    return named


def _sign(sign: Sign, x: float, y: float) -> str:
    if sign.shape == "open":
        return f'<circle class="q-open" cx="{x:.1f}" cy="{y}" r="4.4"/>'
    if sign.shape == "leading":
        return f'<path class="q-leading" d="M{x:.1f} {y - 5}l5 9.4h-10z"/>'
    if sign.shape == UNSURE:
        return f'<circle class="q-unsure" cx="{x:.1f}" cy="{y}" r="2.4"/>'
    return f'<path class="q-closed" d="M{x - 3.8:.1f} {y - 3.8}h7.6v7.6h-7.6z"/>'


def key(shape: str) -> str:
    """The sign of a question in the legend, beside its words."""
    return (
        '<svg class="glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">'
        f"{_sign(Sign(0, shape), 6, 6)}</svg>"
    )
