"""The page on paper: A4, with its own two typefaces."""

from klarheit.report.pdf import on_paper
from klarheit.report.understood import html
from klarheit.report.understood.model import Understood


def render(page: Understood) -> bytes:
    """A PDF.

    Raises KlarheitError("pdf_library_missing", library=…) where the system lacks Pango.
    """
    return on_paper(html.fill(page, (*html.STYLE, "fonts.css")))
