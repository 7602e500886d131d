"""The page of a debrief: sections of entries, worded, ready to be set."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on the page.

    mark   a sign that stands before it, with `meaning` for who can't see it
    head   what it is, or where it stands
    quote  verbatim words of one of the two; `text` is the report's own
    silence  stands in place of a quote where nothing was said
    notes  what belongs beneath it
    """

    text: str = ""
    head: str = ""
    quote: str = ""
    silence: str = ""
    mark: str = ""
    meaning: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part with its heading; `note` stands beneath that."""

    key: str
    heading: str
    entries: tuple[Entry, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    language: str
    above: str
    title: str
    sections: tuple[Section, ...]
    footer: str
