"""`klarheit map`: one map over several talks with one customer."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from klarheit.cli.talk_order import ORDERS, in_order
from klarheit.cli.whole import written_whole
from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES

KINDS = ("text", "html", "pdf", "json")
ENDINGS = {".txt": "text", ".html": "html", ".pdf": "pdf", ".json": "json"}


def add_arguments(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    """The arguments of `klarheit map`; `say` are the phrases of the command."""
    parser.add_argument("files", nargs="+", metavar=say["FILE"], help=say["map.files"])
    parser.add_argument("--asker", metavar="NAME", action="append", help=say["mirror.asker"])
    parser.add_argument("--order", choices=ORDERS, help=say["map.order"])
    parser.add_argument("-o", "--out", metavar=say["FILE"], type=Path, help=say["map.out"])
    parser.add_argument(
        "--as", dest="kind", metavar=say["KIND"], choices=KINDS,
        help=say["map.as"].format(kinds=", ".join(KINDS)),
    )  # fmt: skip
    parser.add_argument("--language", choices=LANGUAGES, help=say["map.language"])
    parser.add_argument("--uncorrected", action="store_true", help=say["map.uncorrected"])
    parser.add_argument("--own", action="store_true", help=say["mirror.own"])
    # The corrections of a talk lie beside it: one file of them could not be meant for all.
    parser.set_defaults(corrections=None)


def run(chosen: Namespace, language: str) -> int:
    """Draw the map, to the screen or into a file; files that cannot be read are named, the others go on."""
    from klarheit.cli import map_drawn  # noqa: PLC0415  # with what no other command needs

    kind = _kind(chosen)
    _check(chosen)
    files, order = in_order(chosen.files, chosen.order)
    heard, refused = map_drawn.hear(files, chosen, language)
    for line in refused.values():
        print(line, file=sys.stderr)
    if not heard:
        return 2
    sheet = map_drawn.draw(heard, order, list(refused), chosen.language)
    if chosen.out is None:
        map_drawn.show(sheet, kind)
    else:
        _write(chosen.out, map_drawn.render(sheet, kind))
    return 2 if refused else 0


def _kind(chosen: Namespace) -> str:
    """What to write: as told, or by the ending of the file's name; text to the screen."""
    kind: str | None = chosen.kind
    if chosen.out is None:
        if kind == "pdf":
            raise KlarheitError("pdf_needs_out")
        return kind or "text"
    kind = kind or ENDINGS.get(chosen.out.suffix.lower())
    if kind is None:
        raise KlarheitError("map_ending", file=chosen.out, known=", ".join(ENDINGS))
    return kind


def _check(chosen: Namespace) -> None:
    """Each talk counts once, and none is written over."""
    real = [os.path.realpath(file) for file in chosen.files]
    for place, file in enumerate(chosen.files):
        if real[place] in real[:place]:
            raise KlarheitError("talk_twice", file=file)
    if chosen.out is not None and os.path.realpath(chosen.out) in real:
        raise KlarheitError("would_overwrite", file=chosen.out)


def _write(path: Path, content: bytes) -> None:
    with written_whole(path) as draft:
        draft.write_bytes(content)
    print(path, file=sys.stderr)
