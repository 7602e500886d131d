"""The mirror on paper."""

import subprocess
import sys
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from klarheit.mirror import Mirror
from klarheit.report import html, pdf

WITHOUT_PANGO = """
import cffi

def missing(self, name, *args, **kwargs):
    raise OSError(f"cannot load library '{name}': no such file")

cffi.FFI.dlopen = missing
from klarheit.errors import KlarheitError
from klarheit.report import pdf
try:
    pdf.render(None, "de")
except KlarheitError as error:
    print(error.key, sorted(error.fields), file=open(1, "w"))
"""


@pytest.fixture(scope="module")
def paper(mirror: Mirror) -> PdfReader:
    return PdfReader(BytesIO(pdf.render(mirror, "de", title="Erstgespräch Brandt")))


def resolved(found: Any) -> Any:
    """What a PDF object refers to."""
    return found.get_object()


def test_pages_are_a4(paper: PdfReader) -> None:
    sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in paper.pages}
    assert sizes == {(595, 842)}


def test_folded_numbers_and_the_transcript_are_on_paper(paper: PdfReader) -> None:
    text = " ".join(" ".join(page.extract_text().split()) for page in paper.pages)
    for said in ("Am Ende wussten Sie", "Ihr Redeanteil nach Wörtern", "Jeden zweiten, mindestens."):
        assert said in text
    assert f"1 / {len(paper.pages)}" in text
    assert "Erstgespräch Brandt" in text


def test_page_is_set_in_our_own_typefaces(paper: PdfReader) -> None:
    fonts = [
        resolved(font)
        for page in paper.pages
        for font in resolved(resolved(page["/Resources"])["/Font"]).values()
    ]
    names = {str(font["/BaseFont"]).split("+")[-1] for font in fonts}
    assert {name[: len("Source-Sans-3")] for name in names} == {"Source-Sans-3", "Source-Serif-"}


def test_language_and_title_are_in_the_file(paper: PdfReader) -> None:
    assert paper.metadata is not None
    assert (paper.metadata.title, resolved(paper.trailer["/Root"])["/Lang"]) == ("Erstgespräch Brandt", "de")


def test_page_for_paper_hides_nothing_behind_a_click(mirror: Mirror) -> None:
    page = html.fill(mirror, "de", "x", style=("print.css",), unfold=True)
    assert page.count("<details") == page.count(" open>") > 0


def test_missing_system_library_is_one_sentence() -> None:
    told = subprocess.run([sys.executable, "-c", WITHOUT_PANGO], capture_output=True, text=True, check=False)
    assert told.stdout.splitlines()[-1:] == ["pdf_library_missing ['library']"]
