"""CSV and TSV with a heading: speaker or role, text, start, end; Whisper's TSV in milliseconds."""

import csv
import io
import re
from collections.abc import Iterator

from klarheit.errors import UnreadableFile
from klarheit.formats.documents import columns
from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source

FORMAT = Format("table", "Table (CSV, TSV)", (".csv", ".tsv"), ("names", "roles", "starts", "ends"))

_DELIMITERS = "\t;,|"
_HINT = re.compile(r"\"?sep=[^\n]{1,3}\n\s*", re.IGNORECASE)


def recognises(source: Source) -> bool:
    return source.json is None and bool(_delimiter(source.text))


def turns(source: Source) -> Reading:
    """Raises UnreadableFile with the line that can't be read."""
    rows = list(_rows(source.text))
    if not rows or not columns.is_talk(rows[0]):  # a quotation mark in the heading swallowed the lines below
        raise UnreadableFile("table_broken", line=1)
    return Reading(list(columns.spoken(rows[0], rows[1:])))


def _delimiter(text: str) -> str:
    """The sign between the columns, or "" when the first line is no heading of a talk."""
    first = _table(text).split("\n", 1)[0]
    fitting = [sign for sign in _DELIMITERS if columns.is_talk(first.split(sign))]
    return max(fitting, key=first.count, default="")


def _table(text: str) -> str:
    """From the heading on: spreadsheet programs may put "sep=;" above it."""
    text = text.lstrip()
    hint = _HINT.match(text)
    return text[hint.end() :] if hint else text


def _rows(text: str) -> Iterator[list[str]]:
    delimiter = _delimiter(text)
    lines = io.StringIO(_table(text))
    if delimiter == "\t" and '\t"' not in text:  # Whisper quotes nothing: a quotation mark is just that
        table = csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    else:
        table = csv.reader(lines, delimiter=delimiter)
    try:
        yield from (row for row in table if row)
    except csv.Error as error:
        raise UnreadableFile("table_broken", line=table.line_num) from error
