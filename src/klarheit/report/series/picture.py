"""The course as a picture: a line for each dimension, a column for each talk, every state by shape and word.

A thin line says that something is known, a thick one that it is clear; it goes on through talks that do not
speak of it. A lozenge says that it changed, a bar at its end that it was not mentioned since.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from math import ceil

from klarheit.report.ring import SIGNS, glyph
from klarheit.report.series.model import Row, SeriesSheet, TalkHead
from klarheit.report.series.wording import say

SIGN = 9.0
"""Half the size of a sign."""
BROADEST_WORD = 62
"""A column as wide as this has room for the word beneath the sign."""
BROADEST_DAY = 104
"""One as wide as this has room for the day of its talk."""
NARROWEST_NUMBER = 20
"""Numbers of talks stand no closer than this."""
LOZENGE = 4.5


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things stand. first, last: the edges of the columns; end: where the lines end."""

    width: float
    first: float
    last: float
    end: float
    name_above: bool
    talks: int
    days: bool

    @property
    def column(self) -> float:
        return (self.last - self.first) / self.talks

    @property
    def has_words(self) -> bool:
        return self.column >= BROADEST_WORD

    @property
    def has_days(self) -> bool:
        return self.days and self.column >= BROADEST_DAY

    @property
    def head(self) -> float:
        return 36.0 if self.has_days else 20.0

    @property
    def sign(self) -> float:
        """Half the size of a sign: smaller where many talks stand close."""
        return min(SIGN, self.column * 0.32)

    @property
    def row(self) -> float:
        return (44.0 if self.has_words else 31.0) + (24.0 if self.name_above else 0.0)

    @property
    def line(self) -> float:
        """How far below the top of a row its line runs."""
        return 15.0 + (19.0 if self.name_above else 0.0)

    def x(self, talk: int) -> float:
        return self.first + self.column * (talk + 0.5)


GROUP = 30.0
"""Space above a group, for its name."""
PLANS = {
    "broad": {"width": 760.0, "first": 190.0, "last": 590.0, "end": 604.0},
    "narrow": {"width": 340.0, "first": 0.0, "last": 332.0, "end": 334.0},
}


def draw(sheet: SeriesSheet, plan: str) -> str:
    """The picture in one of the two widths of `PLANS`."""
    days = any(talk.when for talk in sheet.talks)
    laid = _Plan(**PLANS[plan], name_above=plan == "narrow", talks=len(sheet.talks), days=days)
    body, y = [*_heads(sheet, laid)], laid.head
    for group in sheet.groups:
        body.append(_text("family", 0, y + GROUP - 9, group.name))
        y += GROUP
        for row in group.rows:
            body += _row(row, y, laid)
            y += laid.row
    name, title = f"series-{plan}", say(sheet.language, "picture")
    return (
        f'<svg class="series-course" viewBox="0 0 {laid.width:g} {y:g}" role="img" '
        f'aria-labelledby="{name}-t {name}-d"><title id="{name}-t">{escape(title)}</title>'
        f'<desc id="{name}-d">{escape(description(sheet))}</desc>{"".join(body)}</svg>'
    )


def description(sheet: SeriesSheet) -> str:
    """The picture in words."""
    rows = (
        say(sheet.language, "picture.row", dimension=row.name, course=row.words, now=row.state_name)
        for row in sheet.rows
    )
    return " ".join((say(sheet.language, "picture.desc"), *rows))


def _heads(sheet: SeriesSheet, plan: _Plan) -> Iterator[str]:
    """The number of each talk, of many only every so many, with its day where there is room; then "now"."""
    for talk in sheet.talks[:: ceil(NARROWEST_NUMBER / plan.column)]:
        yield _head(talk, plan)
    if not plan.name_above:
        yield _text("head", plan.end + 14, 15, say(sheet.language, "now"))


def _head(talk: TalkHead, plan: _Plan) -> str:
    x = plan.x(talk.number - 1)
    number = _text("head", x, 15, str(talk.number), "middle")
    if not talk.when or not plan.has_days:
        return number
    return number + _text("day", x, 30, talk.when, "middle")


def _row(row: Row, top: float, plan: _Plan) -> Iterator[str]:
    yield from _name(row, top, plan)
    y = top + plan.line
    for talk in range(len(row.cells)):
        yield _piece(row, talk, y, plan)
    for talk in range(len(row.cells)):
        yield from _cell(row, talk, y, plan)
    for talk, cell in enumerate(row.cells):
        if cell.changed:
            yield _lozenge(plan.x(talk) - plan.column / 2, y, min(LOZENGE, plan.column * 0.17))


def _name(row: Row, top: float, plan: _Plan) -> Iterator[str]:
    """The name of the dimension, and where it stands now."""
    now = "aside" if row.state == "aside" else row.state
    if plan.name_above:
        yield _text("name", 0, top + 11, row.name)
        yield _text("state", plan.width, top + 11, row.state_name, "end")
        return
    y = top + plan.line
    for number, line in enumerate(lines := _in_two(row.name)):
        yield _text("name", 0, y + 4.5 + 15 * (number - (len(lines) - 1) / 2), line)
    yield _sign(now, plan.end + 14 + SIGN, y, SIGN)
    yield _text("state", plan.end + 14 + 2 * SIGN + 7, y + 4.5, row.state_name)


def _in_two(name: str) -> list[str]:
    """A name too long for its column in two lines."""
    if len(name) <= 24:
        return [name]
    middle = min((i for i, sign in enumerate(name) if sign == " "), key=lambda i: abs(i - len(name) / 2))
    return [name[:middle], name[middle + 1 :]]


def _piece(row: Row, talk: int, y: float, plan: _Plan) -> str:
    """The line from one talk to the next, if anything was known by then and it was mentioned again."""
    known = row.known[talk]
    if not known or (row.silent_from is not None and talk > row.silent_from):
        return ""
    ends = plan.x(talk + 1) if talk + 1 < plan.talks else plan.end
    if talk == row.silent_from:
        ends = plan.x(talk) + min(plan.column / 2, 44)
        return _line(f"k-{known}", plan.x(talk), ends, y) + _bar(ends, y)
    return _line(f"k-{known}", plan.x(talk), ends, y)


def _cell(row: Row, talk: int, y: float, plan: _Plan) -> Iterator[str]:
    cell, x = row.cells[talk], plan.x(talk)
    if cell.state == "untouched":
        known = row.known[talk] and (row.silent_from is None or talk <= row.silent_from)
        yield "" if known else _dot(x, y)
        return
    yield _sign(cell.state, x, y, plan.sign)
    if plan.has_words:
        yield _text("word", x, y + 22, cell.short, "middle")


def _sign(state: str, x: float, y: float, half: float) -> str:
    """A sign on a ground of its own, so that the line does not run through it."""
    ground = f'<circle class="ground" cx="{SIGN:g}" cy="{SIGN:g}" r="{SIGN + 1.5:g}"/>'
    smaller = f" scale({half / SIGN:.3g})" if half < SIGN else ""
    placed = f'transform="translate({x - half:g} {y - half:g}){smaller}"'
    return f"<g {placed}>{ground}{SIGNS[state]}</g>"


def _line(kind: str, start: float, end: float, y: float) -> str:
    return f'<path class="{kind}" d="M{start:g} {y:g}H{end:g}"/>'


def _dot(x: float, y: float) -> str:
    return f'<circle class="dot" cx="{x:g}" cy="{y:g}" r="1.8"/>'


def _bar(x: float, y: float) -> str:
    return f'<path class="bar" d="M{x:g} {y - 6:g}v12"/>'


def _lozenge(x: float, y: float, r: float = LOZENGE) -> str:
    return f'<path class="lozenge" d="M{x - r:g} {y:g}l{r:g} {-r:g}l{r:g} {r:g}l{-r:g} {r:g}z"/>'


def _text(kind: str, x: float, y: float, words: str, anchor: str = "start") -> str:
    placed = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f'<text class="{kind}" x="{x:g}" y="{y:g}"{placed}>{escape(words)}</text>'


def sign(state: str) -> str:
    """The sign of a state as the picture has it: what is not yet a topic is but a dot."""
    if state != "untouched":
        return glyph(state)
    size = 'viewBox="0 0 18 18" width="18" height="18"'
    return f'<svg class="glyph" {size} aria-hidden="true">{_dot(9, 9)}</svg>'


_KEYS = {
    "carried": _line("k-clear", 0, 26, 9),
    "changed": _line("k-clear", 0, 26, 9) + _lozenge(13, 9),
    "silent": _line("k-vague", 0, 20, 9) + _bar(20, 9),
}


def keys(sheet: SeriesSheet) -> list[tuple[str, str]]:
    """What the lines mean, as far as they occur: drawing and words."""
    drawn = {
        "carried": any("clear" in row.known[:-1] for row in sheet.rows),
        "changed": any(cell.changed for row in sheet.rows for cell in row.cells),
        "silent": any(row.silent_from is not None for row in sheet.rows),
    }
    opening = '<svg class="glyph" viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">'
    return [
        (f"{opening}{_KEYS[key]}</svg>", say(sheet.language, f"legend.{key}"))
        for key, there in drawn.items()
        if there
    ]
