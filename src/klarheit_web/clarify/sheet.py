"""The sheet a dialogue ends with: what the page shows, and the files one can take away."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from klarheit import clarify
from klarheit.clarify.model import Dialogue, Outcome
from klarheit.languages import phrases
from klarheit.report.clarified import pictures
from klarheit.report.clarified.calendar_file import appointments
from klarheit.report.clarified.calendar_file import render as render_calendar
from klarheit.report.clarified.compose import compose
from klarheit.report.clarified.html import render_html
from klarheit.report.clarified.markdown import render_markdown
from klarheit.report.clarified.model import Clarified
from klarheit.report.clarified.pdf import render_pdf

PICTURES = {"broad": pictures.circle, "narrow": pictures.numbers}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page with its headings.

    circles   the vicious circle for two widths
    has_days  whether there is something for the calendar
    """

    page: Clarified
    say: dict[str, str]
    circles: tuple[tuple[str, SafeString], ...]
    has_days: bool

    @property
    def questions_text(self) -> str:
        """The questions to take along, one a line, to be copied."""
        return "\n".join(self.page.questions)


def sheet(dialogue: Dialogue) -> Sheet:
    """What the dialogue brought so far, in its own language."""
    found, language = clarify.outcome(dialogue), dialogue.language
    page = compose(found, language)
    return Sheet(page, _headings(language), _circles(page, language), bool(appointments(found, language)))


def _headings(language: str) -> dict[str, str]:
    return {key.replace(".", "_"): said for key, said in phrases(language, "clarified").items()}


def _circles(page: Clarified, language: str) -> tuple[tuple[str, SafeString], ...]:
    if page.ring is None:
        return ()
    drawn = ((name, draw(page.ring, language, f"circle-{name}").svg) for name, draw in PICTURES.items())
    return tuple((name, mark_safe(svg)) for name, svg in drawn)  # noqa: S308  # `pictures` escapes the words in it


def _html(found: Outcome, language: str) -> bytes:
    return render_html(found, language).encode()


def _markdown(found: Outcome, language: str) -> bytes:
    return render_markdown(found, language).encode()


FILES: dict[str, tuple[str, Callable[[Outcome, str], bytes]]] = {
    "html": ("text/html; charset=utf-8", _html),
    "pdf": ("application/pdf", render_pdf),
    "md": ("text/markdown; charset=utf-8", _markdown),
    "ics": ("text/calendar; charset=utf-8", render_calendar),
}
"""Ending → type and renderer, which raises KlarheitError where there is nothing to write."""
