"""A progress bar on the terminal; nothing when standard error goes elsewhere."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

Row = TypeVar("Row")


def with_progress(rows: Iterable[Row], total: int, label: str) -> Iterator[Row]:
    """The rows, while a bar says how many have passed."""
    if not sys.stderr.isatty():
        yield from rows
        return
    from rich.console import Console  # noqa: PLC0415  # what shows no bar needs no rich
    from rich.progress import track  # noqa: PLC0415

    yield from track(rows, label, total=total, console=Console(stderr=True), transient=True)
