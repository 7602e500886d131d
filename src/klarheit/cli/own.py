"""What belongs to the person at this machine: their folder, and the supplement in it."""

import io
import os
import sys
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from klarheit.cli.whole import written_whole
from klarheit.corrections.learning import made_of
from klarheit.errors import KlarheitError, UnreadableFile
from klarheit.formats.files import content
from klarheit.moves.supplement import Supplement, pack, unpack
from klarheit.moves.weights import weights

FILE = "supplement.npz"


def folder() -> Path:
    """KLARHEIT_HOME when set, else where the system keeps what programs know about their user."""
    chosen = os.environ.get("KLARHEIT_HOME")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home())) / "Klarheit"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Klarheit"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "klarheit"


def path() -> Path:
    """Where the supplement lies, or would lie."""
    return folder() / FILE


def read() -> Supplement:
    """What was learned.

    Raises KlarheitError "own_missing" when nothing was learned yet, "own_outdated" when it was learned beside
    other weights, UnreadableFile for a broken file.
    """
    file = path()
    if not file.is_file():
        raise KlarheitError("own_missing", file=file)
    try:
        with np.load(io.BytesIO(content(file)), allow_pickle=False) as packed:
            found = unpack({name: packed[name] for name in packed.files})
    except (KeyError, ValueError, TypeError, EOFError, BadZipFile) as error:
        raise UnreadableFile("own_supplement_broken", file=file) from error
    if found.model != made_of(weights()):
        raise KlarheitError("own_outdated", file=file)
    return found


def write(supplement: Supplement) -> Path:
    """Readable by nobody else. Raises UnreadableFile when the system does not let us."""
    file = path()
    packed = io.BytesIO()
    np.savez_compressed(packed, allow_pickle=False, **pack(supplement))
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UnreadableFile("file_unwritable", file=file, reason=error) from error
    with written_whole(file) as draft:
        draft.touch(mode=0o600)
        draft.write_bytes(packed.getvalue())
    return file


def forget() -> bool:
    """Delete the supplement; whether there was one."""
    try:
        path().unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise UnreadableFile("file_unwritable", file=path(), reason=error) from error
    return True
