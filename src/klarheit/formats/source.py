"""A file opened once: every layout looks at the same text, the same JSON, the same tables."""

import json
import re
from dataclasses import dataclass
from functools import cached_property

from klarheit.errors import UnreadableFile
from klarheit.formats import decode, kinds
from klarheit.formats.documents import word

_LOOKS_LIKE_JSON = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")
_TIMING = re.compile(r"^[ \t]*-?\d+:\d+(?::\d+)?[.,]?\d*[ \t]*-->", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """What the layouts recognise and read.

    name     file name without folder, "" when unknown
    text     decoded, line ends `\\n`; of a Word file its paragraphs, separated by empty lines
    tables   of a Word file its tables, as rows of cells
    json     the parsed value when the text is JSON, else None
    parties  the parsed companion file (Gong), else None
    is_word  whether it came as a Word file
    """

    name: str
    text: str
    tables: tuple[tuple[tuple[str, ...], ...], ...] = ()
    json: object = None
    parties: object = None
    is_word: bool = False

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the text, without outer white space."""
        return tuple(line.strip() for line in self.text.split("\n"))

    @cached_property
    def has_cues(self) -> bool:
        """Whether it holds subtitle times ("00:01 --> 00:02")."""
        return self.json is None and bool(_TIMING.search(self.text))

    @cached_property
    def is_vtt(self) -> bool:
        return self.text.lstrip().startswith("WEBVTT") and self.json is None


def open_source(content: bytes, name: str, parties: bytes | None = None) -> Source:
    """Raises UnreadableFile when nothing can be read: empty, binary, another kind of file, broken JSON."""
    companion = parse_json(decode.to_text(parties)) if parties else None
    if content.startswith(b"PK\x03\x04"):
        text, tables = word.read(content)
        return Source(name, text, tables, is_word=True)
    kinds.refuse_foreign(content)
    text = decode.to_text(content)
    kinds.refuse_noise(text)
    parsed = parse_json(text) if _LOOKS_LIKE_JSON.match(text) else None
    return Source(name, text, json=parsed, parties=companion)


def parse_json(text: str) -> object:
    """The JSON value; NaN and infinities become null. Raises UnreadableFile with line and column."""
    try:
        parsed: object = json.loads(text, parse_constant=lambda constant: None)
    except json.JSONDecodeError as error:
        raise UnreadableFile("json_broken", line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise UnreadableFile("json_too_deep") from error
    except ValueError as error:  # a number of more than 4,300 digits
        raise UnreadableFile("json_number") from error
    return parsed
