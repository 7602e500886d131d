"""Forms of "So habe ich Sie verstanden" that came back."""

from collections.abc import Sequence
from pathlib import Path

from klarheit.clarity.model import Endorsement
from klarheit.errors import UnreadableFile
from klarheit.formats.files import content


def read(path: Path, known: Sequence[str] | None = None) -> tuple[Endorsement, ...]:
    """What the partner agreed to or corrected.

    known  the ids of the page the form must be about, when that is at hand

    Raises UnreadableFile, or KlarheitError as `report.understood.form.read` does.
    """
    # Loaded only when a form is there: most mirrors have none.
    from klarheit.report.understood import form  # noqa: PLC0415

    try:
        return form.read(content(path).decode("utf-8-sig"), path, known)
    except UnicodeDecodeError as error:
        raise UnreadableFile("form_no_utf8", file=path) from error
