"""The mirror as one HTML file: no script, no outside request, good on a phone, on paper and in the dark."""

from functools import cache, partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from klarheit.mirror import Mirror
from klarheit.report import ring, timeline
from klarheit.report.compose import compose
from klarheit.report.controls import Controls, Places
from klarheit.report.sheet import MapPoint, Sheet
from klarheit.report.transcript import mark_up
from klarheit.report.wording import quoted, say

TEMPLATES = Path(__file__).parent / "templates"
STYLES = Path(__file__).parent / "styles"
SHEETS = ("paper.css", "drawing.css", "mirror.css", "print.css")
"""The style sheets of a mirror on a screen, in their order."""
# The same picture for three widths of the page; the style sheet shows one.
STRIPS = {"wide": (1200, 1), "middle": (680, 2), "narrow": (340, 4)}
# A strip worth drawing holds this many turns at least; a short talk has fewer strips.
TURNS_IN_STRIP = 5
STATES = ("clear", "vague", "contradictory", "asked", "untouched", "aside")
SHAPES = ("open", "closed", "leading", "unsure")


def render(mirror: Mirror, language: str, *, title: str | None = None, whose: str = "") -> str:
    """The page in "de" or "en".

    title  names the talk in the browser's tab and at the head of the page
    whose  the asker's name, for a page that somebody else reads: below the headline it says who “you” is
    """
    return fill(mirror, language, title, style=SHEETS, whose=whose)


def fill(
    mirror: Mirror,
    language: str,
    title: str | None,
    *,
    style: tuple[str, ...],
    strips: tuple[str, ...] = tuple(STRIPS),
    unfold: bool = False,
    whose: str = "",
) -> str:
    """The page with these style sheets.

    strips  which widths of the course to draw
    unfold  open all that is folded and show every question: paper cannot be clicked
    whose   as in `render`
    """
    content = _content(mirror, language, strips, unfold=unfold) | {"whose": whose}
    return (
        environment()
        .get_template("mirror.html.j2")
        .render(
            **content,
            title=title or say(language, "title"),
            style=_safe("\n".join(style_sheet(name) for name in style)),
        )
    )


def body(mirror: Mirror, language: str, *, title: str | None = None, controls: Controls | None = None) -> str:
    """What stands in `main`: head, findings and transcript, for a page of another's.

    The page links the sheets of `SHEETS` (in `STYLES`); the body has one h1 and holds no style, no script.

    title     names the talk in the line above the headline
    controls  what one can do at each place; the transcript then says of each turn which moves it holds
    """
    content = _content(mirror, language, tuple(STRIPS), controls=controls)
    return (
        environment()
        .get_template("mirror_body.html.j2")
        .render(**content | {"named": title, "in_page": True})
    )


def _content(
    mirror: Mirror,
    language: str,
    strips: tuple[str, ...],
    *,
    unfold: bool = False,
    controls: Controls | None = None,
) -> dict[str, object]:
    """What the templates are filled with."""
    sheet = compose(mirror, language)
    transcript, marks = mark_up(mirror.talk, sheet)
    points = [point for group in sheet.groups for point in group.points]
    drawn = {sign.shape for sign in sheet.course.questions}
    states = {_sign(point): point.state_name for point in points}
    return {
        "sheet": sheet,
        "transcript": transcript,
        "marks": marks,
        "controls": Places(controls, mirror.talk, transcript),
        "named": None,
        "whose": "",
        "in_page": False,
        "say": partial(say, sheet.language),
        "marked": partial(quoted, language=sheet.language),
        "courses": [_course(sheet, name) for name in strips],
        "shapes": [(shape, _safe(timeline.key(shape))) for shape in SHAPES if shape in drawn],
        "moments": [_safe(timeline.moment(i + 1)) for i in range(len(sheet.succeeded))],
        "ring": clarity_ring(sheet),
        "states": [(_safe(ring.glyph(state)), states[state]) for state in STATES if state in states],
        "glyphs": {point.key: _safe(ring.glyph(_sign(point))) for point in points},
        "nothing_clear": "clear" not in states,
        "opened": _safe(" open" if unfold else ""),
        "unfold": unfold,
    }


def _safe(drawn: str) -> Markup:
    """What we drew or wrote goes into the page as it is; `timeline` and `ring` escape the names in it."""
    return Markup(drawn)  # noqa: S704


@cache
def environment() -> Environment:
    """The templates of the report; what is filled in is escaped."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


@cache
def style_sheet(name: str) -> str:
    """A style sheet of the report, by its file name."""
    return (STYLES / name).read_text(encoding="utf-8")


def _course(sheet: Sheet, name: str) -> dict[str, object]:
    width, rows = STRIPS[name]
    drawn = timeline.draw(
        sheet.course,
        width=width,
        rows=max(1, min(rows, len(sheet.course.bars) // TURNS_IN_STRIP)),
        name=f"course-{name}",
        title=say(sheet.language, "course"),
        description=sheet.course_words,
        language=sheet.language,
        unit=say(sheet.language, "unit.min" if sheet.course.by_time else "unit.words"),
    )
    return {"name": name, "svg": _safe(drawn)}


def _sign(point: MapPoint) -> str:
    return "aside" if point.set_aside else point.state


def clarity_ring(sheet: Sheet, name: str = "ring") -> Markup:
    """The clarity map as a picture with its words; `name` tells several on one page apart."""
    points = [point for group in sheet.groups for point in group.points]
    by_state: dict[str, list[str]] = {}
    for point in points:
        by_state.setdefault(point.state_name, []).append(point.name)
    described = " ".join(
        say(sheet.language, "map.desc", state=state[:1].upper() + state[1:], names=", ".join(names))
        for state, names in by_state.items()
    )
    title = say(sheet.language, "map.name")
    return _safe(ring.draw(sheet.groups, name=name, title=title, description=described))
