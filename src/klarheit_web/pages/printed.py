"""A page on paper: a template with the house's paper styles and typefaces, as PDF."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from klarheit.report import html, pdf

STYLES = ("paper.css", "mirror.css", "print.css", "fonts.css")


def as_pdf(
    request: HttpRequest, template: str, context: Mapping[str, Any], filename: str, *styles: str
) -> HttpResponse:
    """The template, which extends `pages/paper.html`, as a file to keep; `styles` are sheets of a room.

    Raises KlarheitError("pdf_library_missing", library=…) where the system lacks Pango.
    """
    sheet = "\n".join((*(html.style_sheet(name) for name in STYLES), *styles))
    page = render_to_string(template, {**context, "sheet": sheet}, request)
    answer = HttpResponse(pdf.on_paper(page), content_type="application/pdf")
    answer["Content-Disposition"] = f'attachment; filename="{filename}"'
    return answer
