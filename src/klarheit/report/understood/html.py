"""The page as one HTML file: no script, no outside request, good on a phone, on paper and in the dark."""

from markupsafe import Markup

from klarheit.report.html import environment, style_sheet
from klarheit.report.understood.model import Understood
from klarheit.report.understood.thread import sign

STYLE = ("paper.css", "understood.css")


def render(page: Understood) -> str:
    """The page to open in a browser, or to print from there."""
    return fill(page, STYLE)


def fill(page: Understood, style: tuple[str, ...]) -> str:
    """The page with these style sheets."""
    return (
        environment()
        .get_template("understood.html.j2")
        .render(
            page=page,
            signs=[_safe(sign(paragraph)) for paragraph in page.paragraphs],
            style=_safe("\n".join(style_sheet(name) for name in style)),
        )
    )


def _safe(drawn: str) -> Markup:
    """What we drew or wrote goes into the page as it is; it holds nobody's words."""
    return Markup(drawn)  # noqa: S704
