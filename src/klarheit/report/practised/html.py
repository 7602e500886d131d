"""The debrief as one HTML file: no script, no outside request, good on a phone, on paper and in the dark."""

from functools import partial

from markupsafe import Markup

from klarheit.practice.debrief import Debrief
from klarheit.practice.persona import Persona
from klarheit.practice.skills import Practised
from klarheit.report.html import environment, style_sheet
from klarheit.report.practised.compose import compose
from klarheit.report.wording import quoted, within

STYLE = ("paper.css", "practised.css")


def render(persona: Persona, found: Debrief, *, skill: Practised | None = None) -> str:
    """The page to open in a browser, in the language of the talk."""
    page = compose(persona, found, skill)
    return (
        environment()
        .get_template("practised.html.j2")
        .render(
            page=page,
            marked=partial(_marked, page.language),
            style=Markup("\n".join(style_sheet(name) for name in STYLE)),  # noqa: S704  # our own files
        )
    )


def _marked(language: str, text: str) -> str:
    return quoted(within(text, language, language), language)
