"""What `klarheit map` does with its files: hear the talks, draw their map, show it."""

import json
import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from klarheit.clarity.series import Heard, draw_series
from klarheit.cli import corrected, own, streams
from klarheit.cli.progress import with_progress
from klarheit.cli.say import complaint
from klarheit.cli.source import STANDARD_INPUT, read
from klarheit.cli.talk_order import day_of
from klarheit.conversation import Conversation
from klarheit.errors import KlarheitError, NoMirrorPossible
from klarheit.languages import phrases
from klarheit.mirror import mirror
from klarheit.moves import find_sides
from klarheit.report.series import Held, SeriesSheet, compose, text


def hear(files: Sequence[str], chosen: Namespace, language: str) -> tuple[dict[str, Heard], dict[str, str]]:
    """The talks that could be read, and for the other files why not."""
    heard: dict[str, Heard] = {}
    refused: dict[str, str] = {}
    supplement = own.read() if chosen.own else None
    for file in with_progress(files, len(files), phrases(language, "cli")["map.progress"]):
        try:
            conversation = read(file, None)
            found = mirror(
                conversation,
                asker=_askers(conversation, chosen.asker or ()),
                corrections=corrected.of(file, chosen),
                refused=corrected.refused(file, chosen),
                supplement=supplement,
            )
            heard[file] = Heard(found.talk, found.clarity)
        except KlarheitError as error:
            refused[file] = _refusal(file, error, language)
    return heard, refused


def _askers(conversation: Conversation, named: Sequence[str]) -> Sequence[str]:
    """Those of several named who speak in this talk: a name may differ from file to file."""
    here = [name for name in named if len(named) > 1 and _speaks(conversation, name)]
    return here or named


def _speaks(conversation: Conversation, name: str) -> bool:
    try:
        find_sides(conversation, name)
    except NoMirrorPossible as error:
        return error.key != "asker_unknown"
    return True


def _refusal(file: str, error: KlarheitError, language: str) -> str:
    """The complaint, with the file before it when the sentence does not name it."""
    sentence = complaint(error, language)
    return sentence if file in sentence else f"{file}: {sentence}"


def draw(heard: Mapping[str, Heard], order: str, unread: Sequence[str], wish: str | None) -> SeriesSheet:
    """The map in words, in the language wished for or else in that of the last talk."""
    talks = tuple(heard.values())
    return compose(
        draw_series(talks),
        [Held(_name(file), day_of(file)) for file in heard],
        wish or talks[-1].talk.conversation.language,
        order="date" if order == "date" else "given",
        unread=[_name(file) for file in unread],
    )


def _name(file: str) -> str:
    """The file's name; a name that is no Unicode gets a sign for each byte that can't be shown."""
    return file if file == STANDARD_INPUT else os.fsencode(Path(file).stem).decode(errors="replace")


def show(sheet: SeriesSheet, kind: str) -> None:
    """To the screen; text in its width and, on a terminal, with colours."""
    if kind != "text":
        streams.emit(render(sheet, kind))
        return
    width = min(96, max(40, shutil.get_terminal_size().columns))
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    sys.stdout.write(text.render(sheet, width=width, colour=colour))


def render(sheet: SeriesSheet, kind: str) -> bytes:
    """The map as a file of this kind: "text", "html", "pdf" or "json"."""
    # Each view is loaded only when asked for: a map on the terminal starts without Jinja and WeasyPrint.
    if kind == "html":
        from klarheit.report.series import html  # noqa: PLC0415

        return html.render(sheet).encode()
    if kind == "pdf":
        from klarheit.report.series import pdf  # noqa: PLC0415

        return pdf.render(sheet)
    if kind == "json":
        from klarheit.report.series import json as as_json  # noqa: PLC0415

        return (json.dumps(as_json.render(sheet), ensure_ascii=False, indent=1) + "\n").encode()
    return text.render(sheet).encode()
