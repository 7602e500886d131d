"""Markdown: the speaker in bold, `**Name:** text` or `**Name**: text`, with or without a time before it."""

import re

from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.writing import labelled

FORMAT = Format("markdown", "Markdown", (".md", ".txt"), ("names", "starts"))

_BOLD = re.compile(
    r"^(?:[-*] )?(?:\[?[\d:.]+\]? )?(?:\*\*|__)[^*_\n]{1,70}(?:\*\*:|:\*\*|__:|:__)", re.MULTILINE
)


def recognises(source: Source) -> bool:
    return source.json is None and bool(_BOLD.search(source.text)) and bool(labelled.speakers(source.lines))


def turns(source: Source) -> Reading:
    return labelled.hear(source.lines)
