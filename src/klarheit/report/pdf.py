"""The mirror on paper: the page of `html`, set in A4 with its own two typefaces."""

import re
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from klarheit.errors import KlarheitError
from klarheit.mirror import Mirror
from klarheit.report import html

FONTS = Path(__file__).parent / "fonts"


def render(mirror: Mirror, language: str, *, title: str | None = None, whose: str = "") -> bytes:
    """A PDF in "de" or "en"; title and whose as in `html.render`.

    Raises KlarheitError("pdf_library_missing", library=…) where the system lacks Pango.
    """
    _weasyprint()  # where it is missing, nothing is composed first
    page = html.fill(
        mirror,
        language,
        title,
        style=("paper.css", "mirror.css", "print.css", "fonts.css"),
        strips=("middle",),
        unfold=True,
        whose=whose,
    )
    return on_paper(coloured(page, "drawing.css"))


def on_paper(page: str) -> bytes:
    """An HTML page as PDF; the typefaces of `fonts.css` are found.

    Raises KlarheitError("pdf_library_missing", library=…) where the system lacks Pango.
    """
    pdf: bytes = _document(page).write_pdf(pdf_tags=True)
    return pdf


def on_fewest_sheets(settings: Iterable[str]) -> bytes:
    """The first of these HTML pages that fits on one sheet as PDF; else the one that needs the fewest.

    Raises KlarheitError("pdf_library_missing", library=…) where the system lacks Pango.
    """
    tried = []
    for page in settings:
        tried.append(_document(page).render(pdf_tags=True))
        if len(tried[-1].pages) == 1:
            break
    pdf: bytes = min(tried, key=lambda laid_out: len(laid_out.pages)).write_pdf()
    return pdf


def _document(page: str) -> Any:
    weasyprint = _weasyprint()
    # Nothing but the typefaces beside us is ever fetched: the page names no other file.
    fetcher = weasyprint.urls.URLFetcher(allowed_protocols={"file"})
    return weasyprint.HTML(string=page, base_url=FONTS.as_uri() + "/", url_fetcher=fetcher)


def _weasyprint() -> ModuleType:
    # Imported here because importing it loads a system library that may be missing.
    try:
        return import_module("weasyprint")
    except OSError as error:
        library = str(error).split(":")[0].removeprefix("cannot load library ").strip("'")
        raise KlarheitError("pdf_library_missing", library=library) from error


def coloured(page: str, *drawings: str) -> str:
    """Every drawing with these style sheets inside: WeasyPrint shows the page's own to no SVG in it."""
    colours = dict(re.findall(r"(--[\w-]+):([^;{}]+);", html.style_sheet("paper.css").split("@media")[0]))
    colours |= dict(re.findall(r"(--[\w-]+):([^;{}]+)[;}]", html.style_sheet("fonts.css")))
    sheets = "".join(html.style_sheet(name) for name in drawings)
    style = re.sub(r"var\((--[\w-]+)\)", lambda name: colours[name[1]], sheets)
    return re.sub(r"(<svg [^>]*>)", lambda opening: f"{opening[1]}<style>{style}</style>", page)
