"""Opens a Word file without trusting it."""

import io
import zipfile
from typing import TYPE_CHECKING

from klarheit.errors import UnreadableFile

if TYPE_CHECKING:
    from docx.oxml.table import CT_Tbl, CT_Tc

_LIMIT = 60_000_000
_TEXT_LIMIT = 20_000_000
_BODY = "word/document.xml"

Table = tuple[tuple[str, ...], ...]


def read(content: bytes) -> tuple[str, tuple[Table, ...]]:
    """Paragraphs, separated by empty lines, and tables.

    Sizes are checked before anything is unpacked: a few kilobytes of zip can hold gigabytes of zeros.
    Raises UnreadableFile.
    """
    _check(content)
    import docx  # noqa: PLC0415 - 0.2 s that no other layout needs

    try:
        document = docx.Document(io.BytesIO(content))
        paragraphs = [paragraph.text for paragraph in document.paragraphs]
        tables = tuple(_rows(table._tbl) for table in document.tables)
    except (
        Exception
    ) as error:  # zip, XML and package layers each raise their own; all mean the same to a reader
        raise UnreadableFile("word_broken") from error
    return "\n\n".join(paragraphs), tables


def _check(content: bytes) -> None:
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except Exception as error:  # a damaged directory fails in a dozen ways
        raise UnreadableFile("word_broken") from error
    sizes = {part.filename: part.file_size for part in parts}
    if _BODY not in sizes:
        raise UnreadableFile("archive")
    if any(part.flag_bits & 1 for part in parts):
        raise UnreadableFile("old_or_encrypted_word")
    if sum(sizes.values()) > _LIMIT or sizes[_BODY] > _TEXT_LIMIT or len(parts) > 2_000:
        raise UnreadableFile("word_too_large")


def _rows(table: "CT_Tbl") -> Table:
    """Cells by their XML: python-docx's own `row.cells` takes seconds for a table of an hour's talk."""
    return tuple(tuple(_text(cell) for cell in row.tc_lst) for row in table.tr_lst)


def _text(cell: "CT_Tc") -> str:
    return " ".join(paragraph.text for paragraph in cell.p_lst)
