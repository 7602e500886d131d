"""The page as one HTML file: no script, no outside request, good on a phone, on paper and in the dark."""

from functools import partial

from markupsafe import Markup

from klarheit.clarify.model import Outcome
from klarheit.report.clarified import pictures
from klarheit.report.clarified.compose import compose
from klarheit.report.clarified.wording import say
from klarheit.report.html import environment, style_sheet

DRAWING = "clarified_drawing.css"
STYLE = ("paper.css", DRAWING, "clarified.css", "clarified_print.css")
PICTURES = {"broad": pictures.circle, "narrow": pictures.numbers}
"""The circle for two widths of the page; the style sheet shows one."""
SIZES = ("", "small", "smallest")
"""How the page is set on paper: the first in which it is one page."""


def render_html(outcome: Outcome, language: str) -> str:
    """The page to open in a browser, or to print from there."""
    return fill(outcome, language, STYLE)


def fill(
    outcome: Outcome,
    language: str,
    style: tuple[str, ...],
    drawn: tuple[str, ...] = tuple(PICTURES),
    size: str = "",
) -> str:
    """The page with these style sheets, and these of `PICTURES`. `size`: one of `SIZES`."""
    page = compose(outcome, language)
    circles = (
        {name: PICTURES[name](page.ring, language, f"circle-{name}") for name in drawn} if page.ring else {}
    )
    return (
        environment()
        .get_template("clarified.html.j2")
        .render(
            page=page,
            size=size,
            say=partial(say, language),
            circles=[(name, _safe(one.svg)) for name, one in circles.items()],
            cut=any(one.cut for one in circles.values()),
            style=_safe("\n".join(style_sheet(name) for name in style)),
        )
    )


def _safe(drawn: str) -> Markup:
    """What we drew or wrote goes into the page as it is; `pictures` escapes the words in it."""
    return Markup(drawn)  # noqa: S704
