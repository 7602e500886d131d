"""Google Meet as Word, text or Markdown: attendees, a heading, `Name: text`, rarely a time, a footer."""

import re
from collections.abc import Sequence

from klarheit.formats import lexicon
from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.writing import labelled

FORMAT = Format("google_meet", "Google Meet (Word, text, Markdown)", (".docx", ".txt", ".md"), ("names",))

_TITLE = re.compile(r"\(\d{4}[-/]\d{2}[-/]\d{2} .{0,12}\d{1,2}:\d{2}.{0,12}\)")
_TOP = 12


def recognises(source: Source) -> bool:
    top = source.lines[:_TOP]
    return source.json is None and any(_TITLE.search(line) for line in top) and bool(_attendees(source.lines))


def turns(source: Source) -> Reading:
    """The rare times mark sections, not turns: they are left out."""
    return labelled.hear(source.lines, expected=_attendees(source.lines))


def _attendees(lines: Sequence[str]) -> str:
    """The line that lists who was there, or ""."""
    headings = lexicon.words("layout", "ATTENDEE_HEADINGS")
    heading = next(
        (i for i, line in enumerate(lines[:_TOP]) if line.strip("#*_: ").casefold() in headings), None
    )
    return next((line for line in lines[heading + 1 : _TOP] if line), "") if heading is not None else ""
