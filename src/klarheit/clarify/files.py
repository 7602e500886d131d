"""A dialogue as a file that the user owns: plain JSON, with a version."""

import json
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from klarheit.clarify.model import Dialogue, Exchange
from klarheit.clarify.settings import SETTINGS
from klarheit.errors import KlarheitError, UnreadableFile
from klarheit.languages import LANGUAGES

KIND = "klarheit clarify"
VERSION = 1
_LARGEST = 20_000_000
"""Bytes beyond which a file is no dialogue."""


def read(path: Path) -> Dialogue:
    """The dialogue in a file.

    Raises UnreadableFile: "missing", "no_permission", "json_broken" (line, column), "clarify_broken" (place);
    KlarheitError "clarify_newer" (version) for a file of a later Klarheit. All name the file.
    """
    try:
        return load(json.loads(_content(path)))
    except json.JSONDecodeError as error:
        raise UnreadableFile("json_broken", file=path, line=error.lineno, column=error.colno) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise UnreadableFile("clarify_broken", file=path, place="klarheit") from error
    except KlarheitError as error:
        raise type(error)(error.key, **{**error.fields, "file": path}) from error


def _content(path: Path) -> str:
    try:
        if path.is_file() and path.stat().st_size > _LARGEST:
            raise UnreadableFile("clarify_broken", place="klarheit")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise UnreadableFile("missing") from error
    except PermissionError as error:
        raise UnreadableFile("no_permission") from error
    except OSError as error:
        raise UnreadableFile("no_file") from error


def write(dialogue: Dialogue, path: Path) -> None:
    """The file whole or not at all, readable by nobody else. Raises UnreadableFile "file_unwritable"."""
    draft = path.with_name(f"{path.name}.part")
    try:
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(dump(dialogue), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise UnreadableFile("file_unwritable", file=path, reason=error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def dump(dialogue: Dialogue) -> dict[str, Any]:
    """The dialogue as plain values; `load` makes the same dialogue of them."""
    return {
        "kind": KIND,
        "version": VERSION,
        "setting": dialogue.setting,
        "language": dialogue.language,
        "today": dialogue.today.isoformat(),
        "ended": dialogue.ended,
        "exchanges": [{"key": e.key, "question": e.question, "text": e.text} for e in dialogue.exchanges],
        "earlier": dump(dialogue.earlier) if dialogue.earlier else None,
    }


def load(found: object) -> Dialogue:
    """Raises UnreadableFile "clarify_broken" (place), KlarheitError "clarify_newer" (version)."""
    if not isinstance(found, dict) or found.get("kind") != KIND:
        raise UnreadableFile("clarify_broken", place="kind")
    version = found.get("version")
    if isinstance(version, int) and version > VERSION:
        raise KlarheitError("clarify_newer", version=version)
    _check(version == VERSION, "version")
    _check(found.get("setting") in SETTINGS, "setting")
    _check(found.get("language") in LANGUAGES, "language")
    _check(isinstance(found.get("ended"), bool), "ended")
    _check(isinstance(found.get("exchanges"), list), "exchanges")
    return Dialogue(
        setting=found["setting"],
        language=found["language"],
        today=_day(found.get("today")),
        exchanges=tuple(_exchange(number, row) for number, row in enumerate(found["exchanges"], 1)),
        ended=found["ended"],
        earlier=load(found["earlier"]) if found.get("earlier") is not None else None,
    )


def _check(holds: bool, place: str) -> None:
    if not holds:
        raise UnreadableFile("clarify_broken", place=place)


def _day(text: object) -> date:
    try:
        return date.fromisoformat(str(text))
    except ValueError as error:
        raise UnreadableFile("clarify_broken", place="today") from error


def _exchange(number: int, row: object) -> Exchange:
    fields = ("key", "question", "text")
    whole = isinstance(row, dict) and all(isinstance(row.get(field), str) for field in fields)
    _check(whole, f"exchanges[{number}]")
    return Exchange(**{field: row[field] for field in fields})  # type: ignore[index]  # checked above
