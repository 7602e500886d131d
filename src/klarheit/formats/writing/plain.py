"""Text with `Name: …`, with or without a time before or behind the name."""

from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.writing import labelled

FORMAT = Format("text", "Name: text", (".txt", ".docx"), ("names", "roles", "starts"))


def recognises(source: Source) -> bool:
    return source.json is None and not source.has_cues and bool(labelled.speakers(source.lines))


def turns(source: Source) -> Reading:
    return labelled.hear(source.lines)
