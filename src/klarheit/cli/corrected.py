"""Files of corrections: beside the talk they belong to, or where the user says."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from klarheit.cli.source import STANDARD_INPUT
from klarheit.cli.whole import written_whole
from klarheit.corrections import Correction, Refusal, dump, load, load_refused
from klarheit.errors import KlarheitError, UnreadableFile
from klarheit.formats import refusals
from klarheit.formats.files import content

ENDING = ".corrections.json"
Read = TypeVar("Read", Correction, Refusal)


def place(file: str, chosen: Path | None) -> Path | None:
    """Where the corrections of a talk lie: `chosen`, else beside it ("talk.vtt.corrections.json").

    None for standard input, beside which nothing can lie.
    """
    if chosen is not None:
        return chosen
    return None if file == STANDARD_INPUT else Path(f"{file}{ENDING}")


def of(file: str, chosen: Namespace) -> tuple[Correction, ...]:
    """The corrections that a command is to heed; none when it was told to look away or there is no file.

    Raises UnreadableFile; also when the user names a file and there is none.
    """
    path = _heeded(file, chosen)
    return read(path) if path else ()


def refused(file: str, chosen: Namespace) -> tuple[Refusal, ...]:
    """The same of what was refused, which lies in the same file."""
    path = _heeded(file, chosen)
    return read_refused(path) if path else ()


def _heeded(file: str, chosen: Namespace) -> Path | None:
    path = place(file, chosen.corrections)
    if path is None or chosen.uncorrected or (chosen.corrections is None and not path.is_file()):
        return None
    return path


def read(path: Path) -> tuple[Correction, ...]:
    """Raises UnreadableFile, with the file's name."""
    return _read(path, load)


def read_refused(path: Path) -> tuple[Refusal, ...]:
    """Raises UnreadableFile, with the file's name."""
    return _read(path, load_refused)


def _read(path: Path, meant: Callable[[object], tuple[Read, ...]]) -> tuple[Read, ...]:
    try:
        return meant(json.loads(content(path).decode("utf-8-sig")))
    except json.JSONDecodeError as error:
        raise UnreadableFile("json_broken", file=path, line=error.lineno, column=error.colno) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise UnreadableFile("corrections_broken", file=path, place="corrections") from error
    except KlarheitError as error:
        raise refusals.named(error, str(path)) from error


def write(path: Path, corrections: Iterable[Correction], refused: Iterable[Refusal] = ()) -> None:
    """The file whole or not at all; with nothing in it there is none. Raises UnreadableFile."""
    kept, left_out = tuple(corrections), tuple(refused)
    if not kept and not left_out:
        _remove(path)
        return
    with written_whole(path) as draft:
        draft.write_text(
            json.dumps(dump(kept, left_out), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UnreadableFile("file_unwritable", file=path, reason=error) from error
