"""The map over several talks as one HTML file: no script, no outside request, good on a phone too."""

from functools import partial

from markupsafe import Markup

from klarheit.report import ring
from klarheit.report.html import STATES, environment, style_sheet
from klarheit.report.series import picture
from klarheit.report.series.model import SeriesSheet
from klarheit.report.series.wording import say
from klarheit.report.wording import quoted

DRAWINGS = ("drawing.css", "series_drawing.css")
STYLE = ("paper.css", *DRAWINGS, "mirror.css", "series.css", "print.css", "series_print.css")


def render(sheet: SeriesSheet) -> str:
    """The page to open in a browser, or to print from there."""
    return fill(sheet, STYLE, tuple(picture.PLANS))


def body(sheet: SeriesSheet) -> str:
    """What stands in `main`, for a page of another's, which links the sheets of `STYLE`."""
    return environment().get_template("series_body.html.j2").render(**_content(sheet, tuple(picture.PLANS)))


def fill(sheet: SeriesSheet, style: tuple[str, ...], plans: tuple[str, ...], *, unfold: bool = False) -> str:
    """The page with these style sheets.

    plans   which widths of the picture to draw
    unfold  open all that is folded: paper cannot be clicked
    """
    content = _content(sheet, plans, unfold=unfold)
    content["style"] = _safe("\n".join(style_sheet(name) for name in style))
    return environment().get_template("series.html.j2").render(**content)


def _content(sheet: SeriesSheet, plans: tuple[str, ...], *, unfold: bool = False) -> dict[str, object]:
    """What the templates are filled with."""
    drawn = {row.state for row in sheet.rows} | {cell.state for row in sheet.rows for cell in row.cells}
    names = {cell.state: cell.state_name for row in sheet.rows for cell in row.cells}
    names |= {row.state: row.state_name for row in sheet.rows}
    return {
        "sheet": sheet,
        "say": partial(say, sheet.language),
        "marked": partial(quoted, language=sheet.language),
        "pictures": [(plan, _safe(picture.draw(sheet, plan))) for plan in plans] if sheet.several else [],
        "states": [(_safe(picture.sign(state)), names[state]) for state in STATES if state in drawn],
        "keys": [(_safe(svg), words) for svg, words in picture.keys(sheet)],
        "glyphs": {state: _safe(ring.glyph(state)) for state in STATES},
        "opened": _safe(" open" if unfold else ""),
    }


def _safe(drawn: str) -> Markup:
    """What we drew or wrote goes into the page as it is; `picture` escapes the words in it."""
    return Markup(drawn)  # noqa: S704
