"""The page on paper: A4, one page, set smaller where much was said."""

from klarheit.clarify.model import Outcome
from klarheit.report.clarified.html import DRAWING, SIZES, STYLE, fill
from klarheit.report.pdf import coloured, on_fewest_sheets

PAPER = tuple(name for name in (*STYLE, "fonts.css") if name != DRAWING)


def render_pdf(outcome: Outcome, language: str) -> bytes:
    """A PDF.

    What is too long for one page even in the smallest size goes on to a second.

    Raises KlarheitError("pdf_library_missing", library=…) where the system lacks Pango.
    """
    settings = (fill(outcome, language, PAPER, ("broad",), size) for size in SIZES)
    return on_fewest_sheets(coloured(page, DRAWING) for page in settings)
