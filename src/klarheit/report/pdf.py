"""The mirror on paper: the page of `html`, set in A4 with its own two typefaces."""

import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

from klarheit.errors import KlarheitError
from klarheit.mirror import Mirror
from klarheit.report import html

FONTS = Path(__file__).parent / "fonts"


def render(mirror: Mirror, language: str, *, title: str | None = None) -> bytes:
    """A PDF in "de" or "en".

    Raises KlarheitError("pdf_library_missing", library=…) where the system lacks Pango.
    """
    weasyprint = _weasyprint()
    page = html.fill(
        mirror,
        language,
        title,
        style=("paper.css", "mirror.css", "print.css", "fonts.css"),
        strips=("middle",),
        unfold=True,
    )
    # Nothing but the typefaces beside us is ever fetched: the page names no other file.
    fetcher = weasyprint.urls.URLFetcher(allowed_protocols={"file"})
    document = weasyprint.HTML(string=_coloured(page), base_url=FONTS.as_uri() + "/", url_fetcher=fetcher)
    pdf: bytes = document.write_pdf(pdf_tags=True)
    return pdf


def _weasyprint() -> ModuleType:
    # Imported here because importing it loads a system library that may be missing.
    try:
        return import_module("weasyprint")
    except OSError as error:
        library = str(error).split(":")[0].removeprefix("cannot load library ").strip("'")
        raise KlarheitError("pdf_library_missing", library=library) from error


def _coloured(page: str) -> str:
    """Every drawing with its style inside: WeasyPrint shows the page's style sheet to no SVG in it."""
    colours = dict(re.findall(r"(--[\w-]+):([^;{}]+);", html.style_sheet("paper.css").split("@media")[0]))
    colours |= dict(re.findall(r"(--[\w-]+):([^;{}]+)[;}]", html.style_sheet("fonts.css")))
    style = re.sub(r"var\((--[\w-]+)\)", lambda name: colours[name[1]], html.style_sheet("drawing.css"))
    return re.sub(r"(<svg [^>]*>)", lambda opening: f"{opening[1]}<style>{style}</style>", page)
