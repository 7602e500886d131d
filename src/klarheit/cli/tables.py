"""Tables of turns: TSV, CSV and JSON Lines in and out, written whole or not at all."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Literal, NamedTuple

from klarheit.cli.whole import written_whole
from klarheit.errors import UnreadableFile
from klarheit.formats import decode

Row = dict[str, object]
JSON_LINES = (".jsonl", ".ndjson")
NEEDED = ("conversation", "turn", "role", "text")
_DELIMITERS = {".csv": ",", ".tsv": "\t"}
# What a spreadsheet program may put above the heading to tell itself the delimiter.
_HINT = "sep="


class Table(NamedTuple):
    """Rows, the names of their columns in order, and the sign between them ("" for JSON Lines)."""

    rows: list[Row]
    names: tuple[str, ...]
    delimiter: str = ""


def read(path: Path) -> Table:
    """A table in any common encoding. JSON Lines by the ending of its name, else by the sign in its heading.

    Raises UnreadableFile when it cannot be read, a line is no JSON object, or a `NEEDED` column is missing.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile("table_unreadable", file=path, reason=error) from error
    text = content.decode(decode.encoding(content), errors="replace").removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\0", "")
    if path.suffix.lower() in JSON_LINES:
        return Table(list(_parse_lines(text, path)), NEEDED)
    return _parse_table(text, path)


def write(path: Path, table: Table) -> None:
    """The kind by the ending of the name. Raises UnreadableFile when it cannot be written."""
    names = tuple(dict.fromkeys((*table.names, *(name for row in table.rows for name in row))))
    ending = path.suffix.lower()
    # Half a surrogate pair, which JSON can spell, has no bytes of its own.
    with (
        written_whole(path) as draft,
        draft.open("w", encoding="utf-8", errors="replace", newline="") as file,
    ):
        if ending in JSON_LINES:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in table.rows)
        else:
            _write_table(file, [list(names), *_cells(names, table.rows)], _delimiter_out(ending, table))


def _delimiter_out(ending: str, table: Table) -> str:
    """A semicolon stays one: where it came from, the comma is the decimal sign."""
    if ending == ".csv" and table.delimiter == ";":
        return ";"
    return _DELIMITERS.get(ending, "\t")


def _parse_lines(text: str, path: Path) -> Iterable[Row]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line, parse_constant=lambda constant: None)
        except (ValueError, RecursionError):
            row = None
        if not isinstance(row, dict):
            raise UnreadableFile("table_line", file=path, line=number)
        yield row


def _parse_table(text: str, path: Path) -> Table:
    first, _, rest = text.partition("\n")
    if first.strip().strip('"').casefold().startswith(_HINT):
        text = rest
    delimiter = _delimiter(text.partition("\n")[0], path)
    rows = iter(_rows(text, delimiter))
    names = tuple(_name(cell) for cell in next(rows, ()))
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise UnreadableFile("table_columns", file=path, missing=missing, needed=NEEDED)
    kept = tuple(dict.fromkeys(name for name in names if name))
    return Table([_row(names, cells) for cells in rows if cells], kept, delimiter)


def _row(names: tuple[str, ...], cells: list[str]) -> Row:
    """Missing cells are empty; where two columns have one name, the first counts."""
    row: Row = {}
    for name, cell in zip(names, [*cells, *[""] * len(names)], strict=False):
        if name:
            row.setdefault(name, cell)
    return row


def _name(cell: str) -> str:
    """A needed column is found whatever its case; the others keep their names."""
    name = cell.strip()
    return name.casefold() if name.casefold() in NEEDED else name


def _delimiter(heading: str, path: Path) -> str:
    """The sign that cuts the needed names out of the heading; else what the ending says."""
    for sign in ("\t", ",", ";"):
        if set(NEEDED) <= {_name(cell.strip().strip('"')) for cell in heading.split(sign)}:
            return sign
    return _DELIMITERS.get(path.suffix.lower(), "\t")


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    """Speech carries quotation marks as said: they quote a cell only where the rows add up that way."""
    csv.field_size_limit(max(131072, len(text) + 1))
    plain = delimiter == "\t" and _rows_add_up(text)
    quoting: Literal[0, 3] = (
        csv.QUOTE_NONE if plain or not _quotes_close(text, delimiter) else csv.QUOTE_MINIMAL
    )
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)


def _rows_add_up(text: str) -> bool:
    rows = [line for line in text.split("\n") if line]
    return len({line.count("\t") for line in rows}) <= 1


def _quotes_close(text: str, delimiter: str) -> bool:
    """Whether no quotation mark swallows all that follows it, to the end of the table."""
    try:
        for _ in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        return "end of data" not in str(error)
    return True


def _write_table(file: IO[str], rows: list[list[str]], delimiter: str) -> None:
    plain = delimiter == "\t" and not any(mark in cell for row in rows for cell in row for mark in "\t\n\r")
    if plain:
        file.writelines("\t".join(cells) + "\n" for cells in rows)
    else:
        csv.writer(file, delimiter=delimiter, lineterminator="\n").writerows(rows)


def _cells(names: tuple[str, ...], rows: Iterable[Row]) -> Iterator[list[str]]:
    for row in rows:
        yield ["" if (value := row.get(name)) is None else str(value) for name in names]
