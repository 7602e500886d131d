"""What Klarheit knows about German and English: data only.

`de` and `en` hold the same files with the same names.

Each file is a room: `words`, `questions`, `listening` … hold patterns for the analysis, the others `PHRASES`
for people. Nothing outside this package asks which language it has; a test compares names and keys.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

LANGUAGES = ("de", "en")


@cache
def room(language: str, name: str) -> ModuleType:
    """The file `name` of a language: `room("de", "words").STOPWORDS`."""
    return import_module(f"klarheit.languages.{language}.{name}")


def phrases(language: str, name: str) -> Mapping[str, str]:
    """The sentences for people in a room, by key; blanks are filled with `str.format`."""
    table: Mapping[str, str] = room(language, name).PHRASES
    return table
