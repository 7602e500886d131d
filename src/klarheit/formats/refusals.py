"""Why a file can't be read, as precisely as can be said."""

from klarheit.errors import KlarheitError, UnreadableFile
from klarheit.formats.source import Source
from klarheit.formats.vendors.fields import Record, record, records


def unknown(source: Source) -> UnreadableFile:
    """The refusal for a file that no layout recognises."""
    recordings = _recordings(source.json)
    if recordings > 1:
        return UnreadableFile("several_recordings", count=recordings)
    if source.json is not None:
        return UnreadableFile("json_unknown")
    if source.is_vtt or source.has_cues:
        return UnreadableFile("no_speech")
    return UnreadableFile("no_speakers")


def named(error: KlarheitError, name: str) -> KlarheitError:
    """The same error, of the same kind, with the file's name among its fields."""
    return type(error)(error.key, **{"file": name or "–", **error.fields})


def _recordings(parsed: object) -> int:
    """How many texts a collection of recordings holds: a dictionary or list of objects with a text each."""
    parts: list[Record] = records(list(parsed.values()) if isinstance(parsed, dict) else parsed)
    size = len(parsed) if isinstance(parsed, dict | list) else 0
    return len(parts) if len(parts) == size and all("text" in record(part) for part in parts) else 0
