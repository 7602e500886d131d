"""Files on disk: looked at before they are opened."""

import stat
from pathlib import Path

from klarheit.errors import UnreadableFile
from klarheit.formats import decode, source
from klarheit.formats.vendors import gong

LIMIT = 50_000_000
_COMPANIONS = 50
_MEGABYTE = 1_000_000


def content(path: Path) -> bytes:
    """The bytes of a file. Raises UnreadableFile for a folder, a device, a missing, locked or huge file."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableFile("folder", file=path.name or str(path))
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableFile("no_file", file=path.name)
        refuse_huge(status.st_size, path.name)
        return path.read_bytes()
    except PermissionError as error:
        raise UnreadableFile("no_permission", file=path.name) from error
    except FileNotFoundError as error:
        raise UnreadableFile("missing", file=str(path)) from error
    except (OSError, ValueError) as error:  # a name too long, with a zero byte, a broken disk
        raise UnreadableFile("no_file", file=path.name) from error


def refuse_huge(size: int, name: str = "–") -> None:
    """Raises UnreadableFile over the limit, with both in megabytes."""
    if size > LIMIT:
        raise UnreadableFile("too_large", file=name, size=-(-size // _MEGABYTE), limit=LIMIT // _MEGABYTE)


def companion(path: Path, content: bytes) -> bytes | None:
    """The parties file beside a Gong transcript: of the matching name, or of the same call."""
    if b'"callTranscripts"' not in content:
        return None
    named = [path.with_name(path.name.replace(word, "parties")) for word in ("transcript", "Transcript")]
    beside = sorted(one for one in path.parent.glob("*.json") if "parties" in one.name.casefold())[
        :_COMPANIONS
    ]
    for candidate in dict.fromkeys([*(one for one in named if one != path and one.is_file()), *beside]):
        found = _of_same_call(candidate, content)
        if found:
            return found
    return None


def _of_same_call(candidate: Path, transcript: bytes) -> bytes | None:
    try:
        parties = content(candidate)
        wanted, found = (
            gong.call_id(source.parse_json(decode.to_text(one))) for one in (transcript, parties)
        )
    except UnreadableFile:
        return None
    return parties if found == wanted or not found else None
