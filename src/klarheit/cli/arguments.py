"""The arguments of every command, and their help with examples."""

import argparse
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable, Mapping
from pathlib import Path

from klarheit import __version__
from klarheit.clarity.model import DIMENSIONS
from klarheit.cli import convert, formats, label, mirror
from klarheit.languages import LANGUAGES, phrases

Run = Callable[[argparse.Namespace, str], int]


def build_parser(language: str) -> ArgumentParser:
    """The whole command in the interface language."""
    say = phrases(language, "cli")
    parser = ArgumentParser(
        prog="klarheit",
        description=say["klarheit"],
        epilog=say["klarheit.examples"],
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"klarheit {__version__}", help=say["version"])
    commands = parser.add_subparsers(required=True, metavar=say["command"], title=say["commands"])
    _add_mirror(_command(commands, "mirror", mirror.run, say), say)
    _add_convert(_command(commands, "convert", convert.run, say), say)
    _add_label(_command(commands, "label", label.run, say), say)
    _command(commands, "formats", formats.run, say)
    return parser


def _command(
    commands: "argparse._SubParsersAction[ArgumentParser]", name: str, run: Run, say: Mapping[str, str]
) -> ArgumentParser:
    parser = commands.add_parser(
        name,
        help=say[name],
        description=say[f"{name}.description"],
        epilog=say[f"{name}.examples"],
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def _add_mirror(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("files", nargs="+", metavar=say["FILE"], help=say["mirror.files"])
    parser.add_argument("--asker", metavar="NAME", action="append", help=say["mirror.asker"])
    _add_language(parser, say)
    parser.add_argument("--report-language", choices=LANGUAGES, help=say["mirror.report_language"])
    parser.add_argument(
        "--not-today", metavar="DIMENSION", choices=DIMENSIONS, action="append", default=[],
        help=say["mirror.not_today"].format(dimensions=", ".join(DIMENSIONS)),
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help=say["mirror.json"])
    parser.add_argument("--html", metavar=say["FILE"], type=Path, help=say["mirror.html"])
    parser.add_argument("--pdf", metavar=say["FILE"], type=Path, help=say["mirror.pdf"])
    parser.add_argument("--out", metavar=say["FOLDER"], type=Path, help=say["mirror.out"])
    parser.add_argument(
        "--as", dest="kinds", choices=mirror.KINDS, action="append", metavar=say["KIND"],
        help=say["mirror.as"].format(kinds=", ".join(mirror.KINDS)),
    )  # fmt: skip


def _add_convert(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("file", metavar=say["FILE"], help=say["convert.file"])
    parser.add_argument("--json", action="store_true", help=say["convert.json"])
    _add_language(parser, say)


def _add_label(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("table_in", metavar=say["TABLE_IN"], type=Path, help=say["label.in"])
    parser.add_argument("table_out", metavar=say["TABLE_OUT"], type=Path, help=say["label.out"])
    _add_language(parser, say)


def _add_language(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("--language", choices=LANGUAGES, help=say["language"])
