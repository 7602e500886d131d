"""Microsoft Teams, Word: paragraphs of name, time, line break and words."""

from klarheit.formats.reading import Format, Reading
from klarheit.formats.source import Source
from klarheit.formats.writing import named_times

FORMAT = Format("teams_word", "Microsoft Teams (Word)", (".docx",), ("names", "starts"))


def recognises(source: Source) -> bool:
    return source.is_word and len(named_times.headers(source.lines)) > 1


def turns(source: Source) -> Reading:
    return named_times.turns(source)
