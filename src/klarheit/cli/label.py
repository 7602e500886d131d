"""`klarheit label`: a table of turns in, the same rows with their moves out."""

from argparse import Namespace

from klarheit.cli import tables
from klarheit.moves.label import label_rows

ADDED = ("moves", "dimensions", "confidence")


def run(chosen: Namespace, _language: str) -> int:
    table = tables.read(chosen.table_in)
    rows = label_rows(table.rows, chosen.language)
    tables.write(chosen.table_out, table._replace(rows=rows, names=(*table.names, *ADDED)))
    return 0
