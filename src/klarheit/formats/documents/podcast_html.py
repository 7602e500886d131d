"""Podcast Namespace transcript as a web page: `<cite>` who, `<time>` when, `<p>` what."""

import re
from collections.abc import Iterator

from klarheit.formats import clock, markup
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source

FORMAT = Format("podcast_html", "Podcast Namespace (HTML)", (".html",), ("names", "starts"))

# Own code: Python 3.11's html.parser takes quadratic time over unfinished tags and fails on odd declarations.
_TAG = re.compile(r"<(/?)(\w{1,20})[^<>]*>")
_READ = ("cite", "time", "p")


def recognises(source: Source) -> bool:
    return source.json is None and all(tag in source.text for tag in ("<cite>", "</cite>", "<p>"))


def turns(source: Source) -> Reading:
    return Reading(list(_spoken(source.text)))


def _spoken(page: str) -> Iterator[Spoken]:
    """One utterance a paragraph, with the speaker and time named last."""
    speaker: str | None = None
    start: float | None = None
    for tag, text in _elements(page):
        if tag == "cite":
            speaker, start = text.strip().rstrip(":") or None, None
        elif tag == "time":
            start = clock.seconds(text)
        else:
            yield Spoken(text, speaker, start)


def _elements(page: str) -> Iterator[tuple[str, str]]:
    """The elements we read, with their text; tags inside them are left out."""
    inside, said = "", ""
    pieces = _TAG.split(page)
    for slash, tag, text in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        if slash and tag == inside:
            yield inside, markup.resolve_entities(said)
            inside = ""
        elif not slash and tag in _READ:
            inside, said = tag, text
        elif inside:
            said += text
