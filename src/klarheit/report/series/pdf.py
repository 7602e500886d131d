"""The map over several talks on paper."""

from klarheit.report.pdf import coloured, on_paper
from klarheit.report.series import html
from klarheit.report.series.model import SeriesSheet

STYLE = ("paper.css", "mirror.css", "series.css", "print.css", "series_print.css", "fonts.css")


def render(sheet: SeriesSheet) -> bytes:
    """A PDF, A4.

    Raises KlarheitError("pdf_library_missing", library=…) where the system lacks Pango.
    """
    page = html.fill(sheet, STYLE, ("broad",), unfold=True)
    return on_paper(coloured(page, *html.DRAWINGS))
