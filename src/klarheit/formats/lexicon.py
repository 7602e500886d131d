"""What both languages know about transcripts, joined: German talk may come out of an English program."""

import re
from functools import cache

from klarheit.languages import LANGUAGES, room


@cache
def words(room_name: str, name: str) -> frozenset[str]:
    """The union of a word list over all languages: `words("roles", "ASKER")`."""
    return frozenset().union(*(getattr(room(language, room_name), name) for language in LANGUAGES))


@cache
def pattern(name: str) -> re.Pattern[str]:
    """One pattern for a whole line out of a list of `layout`, all languages, whatever the case."""
    alternatives = [one for language in LANGUAGES for one in getattr(room(language, "layout"), name)]
    return re.compile("(?:" + "|".join(alternatives) + ")", re.IGNORECASE)


@cache
def units(name: str) -> str:
    """The alternatives for "hours", "minutes" or "seconds", as a pattern."""
    return "|".join(room(language, "layout").UNITS[name] for language in LANGUAGES)


@cache
def columns() -> dict[str, str]:
    """Heading of a table column, lower case → what it holds: speaker, text, start, end, duration."""
    return {
        heading: meaning
        for language in LANGUAGES
        for meaning, headings in room(language, "layout").COLUMNS.items()
        for heading in headings
    }
