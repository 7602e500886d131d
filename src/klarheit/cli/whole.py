"""Files written whole or not at all, and folders for them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from klarheit.errors import UnreadableFile


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """A neighbour of the file to write into; it takes the file's place at the end, or leaves no trace.

    A link stays a link. A device or pipe is written into directly: replacing it would destroy it.
    Raises UnreadableFile when the system does not let us write.
    """
    target = Path(os.path.realpath(path))
    draft = target.parent / f"{target.name}.part"
    try:
        if _is_stream(path):
            yield path
        else:
            yield draft
            draft.replace(target)
    except OSError as error:
        raise UnreadableFile("file_unwritable", file=path, reason=error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def make_folder(folder: Path) -> None:
    """The folder and those above it. Raises UnreadableFile when the system does not let us."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnreadableFile("file_unwritable", file=folder, reason=error) from error


def _is_stream(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()
