"""A table in a Word file, as Amazon's call analytics and many transcription offices deliver it."""

from klarheit.formats.documents import columns
from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source

FORMAT = Format("word_table", "Table in a Word file", (".docx",), ("names", "roles", "starts", "ends"))


def recognises(source: Source) -> bool:
    return any(table and columns.is_talk(table[0]) and len(table) > 1 for table in source.tables)


def turns(source: Source) -> Reading:
    """The longest table that is a talk."""
    table = max((one for one in source.tables if one and columns.is_talk(one[0])), key=len)
    return Reading(list(columns.spoken(table[0], table[1:])))
