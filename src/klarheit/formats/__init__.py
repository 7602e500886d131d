"""Reading what users have: a file goes in, a conversation comes out, or one sentence that says why not.

Each layout is a module with a `FORMAT`, `recognises(source)` and `turns(source)`. Files are recognised by
content, never by their ending. Add a layout by copying its neighbour and putting it in `LAYOUTS`, the special
before the general.
"""

from pathlib import Path
from types import ModuleType

from klarheit.conversation import Conversation
from klarheit.errors import KlarheitError, UnsupportedLanguage
from klarheit.formats import files, gather, own, refusals
from klarheit.formats.documents import podcast_html, table, word_table
from klarheit.formats.reading import Format
from klarheit.formats.source import Source, open_source
from klarheit.formats.subtitles import (
    noscribe,
    sbv,
    srt,
    stream,
    teams,
    teams_metadata,
    webvtt,
    youtube,
    zoom,
)
from klarheit.formats.vendors import (
    assemblyai,
    aws,
    aws_analytics,
    deepgram,
    fireflies,
    gong,
    google,
    podcast,
    podlove,
    rev,
    whisper,
    whisper_cpp,
)
from klarheit.formats.writing import (
    google_meet,
    markdown,
    named_times,
    notes,
    plain,
    teams_clipboard,
    teams_word,
    timed_lines,
    zoom_captions,
)
from klarheit.languages import LANGUAGES
from klarheit.languages.memory import forgetting

__all__ = ["FORMATS", "Format", "format_of", "own", "parse", "read"]

LAYOUTS = (
    *(teams_metadata, teams, noscribe, stream, youtube, zoom, srt, webvtt, sbv),
    *(own, gong, fireflies, rev, deepgram, assemblyai, aws_analytics, aws, google, podlove, podcast),
    *(whisper_cpp, whisper),
    *(word_table, teams_word, podcast_html, table),
    *(teams_clipboard, zoom_captions, google_meet, named_times, markdown, notes, plain, timed_lines),
)
FORMATS: tuple[Format, ...] = tuple(layout.FORMAT for layout in LAYOUTS)


def read(path: str | Path, *, language: str | None = None) -> Conversation:
    """Read a transcript file. A Gong transcript takes names from the parties file beside it.

    language  "de" or "en"; detected when not given
    Raises UnreadableFile or UnsupportedLanguage; never anything else for a file, whatever is in it.
    """
    path = Path(path)
    content = files.content(path)
    return parse(content, name=path.name, language=language, parties=files.companion(path, content))


def parse(
    content: bytes, *, name: str = "", language: str | None = None, parties: bytes | None = None
) -> Conversation:
    """Read a transcript from bytes.

    name     the file's name, only for error messages
    parties  the companion file of a Gong transcript
    Raises UnreadableFile or UnsupportedLanguage, with the name in their fields.
    """
    try:
        with forgetting():
            return _parse(content, name, language, parties)
    except KlarheitError as error:
        raise refusals.named(error, name) from error


def format_of(content: bytes) -> Format:
    """The layout of a file. Raises UnreadableFile when there is none."""
    found: Format = _layout(open_source(content, "")).FORMAT
    return found


def _parse(content: bytes, name: str, language: str | None, parties: bytes | None) -> Conversation:
    if language not in (*LANGUAGES, None):
        raise UnsupportedLanguage("language_unknown", language=language)
    files.refuse_huge(len(content), name or "–")
    source = open_source(content, name, parties)
    return gather.conversation(_layout(source).turns(source), language)


def _layout(source: Source) -> ModuleType:
    layout = next((layout for layout in LAYOUTS if layout.recognises(source)), None)
    if layout is None:
        raise refusals.unknown(source)
    return layout
