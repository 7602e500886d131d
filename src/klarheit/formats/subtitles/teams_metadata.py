"""Microsoft Teams through Graph, with metadata: each cue is a JSON object; the first may start before 0."""

import re
from collections.abc import Iterator

from klarheit.errors import UnreadableFile
from klarheit.formats.reading import Format, Reading, Spoken
from klarheit.formats.source import Source, parse_json
from klarheit.formats.subtitles import cues
from klarheit.formats.subtitles.cues import Cue
from klarheit.formats.vendors.fields import Record, label, record, string

FORMAT = Format(
    "teams_metadata", "Microsoft Teams with metadata (WebVTT)", (".vtt",), ("names", "starts", "ends")
)

_OBJECT = re.compile(r"^[ \t]*\{.*\"spokenText\"", re.MULTILINE)


def recognises(source: Source) -> bool:
    return source.is_vtt and bool(_OBJECT.search(source.text))


def turns(source: Source) -> Reading:
    return Reading([spoken for cue in cues.read(source.text) for spoken in _spoken(cue)])


def _spoken(cue: Cue) -> Iterator[Spoken]:
    for written in _record(cue):
        yield Spoken(string(written.get("spokenText")), label(written.get("speakerName")), cue.start, cue.end)


def _record(cue: Cue) -> Iterator[Record]:
    """A cue whose object is damaged is left out, the others stand for themselves."""
    try:
        yield record(parse_json(" ".join(cue.lines)))
    except UnreadableFile:
        return
