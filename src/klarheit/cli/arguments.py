"""The arguments of every command, and their help with examples."""

import argparse
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import wrap

from klarheit import __version__
from klarheit.clarity.catalogue import KINDS, SETTINGS, STATES
from klarheit.clarity.model import DIMENSIONS
from klarheit.cli import (
    clarify,
    convert,
    correct,
    evaluate,
    formats,
    label,
    learn,
    mirror,
    practice,
    questions,
    survey,
    understood,
)
from klarheit.cli import map as series_map
from klarheit.corrections import short
from klarheit.languages import LANGUAGES, phrases
from klarheit.moves.model import LABELS

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
    _add_correct(_command(commands, "correct", correct.run, say), say)
    _add_learn(_command(commands, "learn", learn.run, say), say)
    _add_evaluate(_command(commands, "evaluate", evaluate.run, say), say)
    _add_questions(_command(commands, "questions", questions.run, say), say)
    understood.add_arguments(_command(commands, "understood", understood.run, say), say)
    series_map.add_arguments(_command(commands, "map", series_map.run, say), say)
    clarify.add_arguments(_command(commands, "clarify", clarify.run, say), say)
    practice.add_arguments(_command(commands, "practice", practice.run, say), say)
    survey.add_arguments(_command(commands, "survey", survey.check, say), say)
    _command(commands, "formats", formats.run, say)
    return parser


def _command(
    commands: "argparse._SubParsersAction[ArgumentParser]", name: str, run: Run, say: Mapping[str, str]
) -> ArgumentParser:
    parser = commands.add_parser(
        name,
        help=say[name],
        description=say[f"{name}.description"],
        epilog=say[f"{name}.examples"].replace("{labels}", _labels()),
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def _labels() -> str:
    """All labels as they can be given, in lines."""
    return "\n".join(wrap(", ".join(map(short, LABELS)), 100, initial_indent="  ", subsequent_indent="  "))


def _add_mirror(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("files", nargs="+", metavar=say["FILE"], help=say["mirror.files"])
    parser.add_argument("--asker", metavar="NAME", action="append", help=say["mirror.asker"])
    _add_language(parser, say)
    parser.add_argument("--report-language", choices=LANGUAGES, help=say["mirror.report_language"])
    parser.add_argument(
        "--not-today", metavar="DIMENSION", choices=DIMENSIONS, action="append", default=[],
        help=say["mirror.not_today"].format(dimensions=", ".join(DIMENSIONS)),
    )  # fmt: skip
    _add_corrections(parser, say)
    parser.add_argument("--uncorrected", action="store_true", help=say["mirror.uncorrected"])
    parser.add_argument("--own", action="store_true", help=say["mirror.own"])
    parser.add_argument(
        "--for", dest="setting", choices=SETTINGS[:2], default=SETTINGS[0], help=say["mirror.for"]
    )
    parser.add_argument("--endorsed", metavar=say["FILE"], type=Path, help=say["mirror.endorsed"])
    parser.add_argument("--json", action="store_true", help=say["mirror.json"])
    parser.add_argument("--html", metavar=say["FILE"], type=Path, help=say["mirror.html"])
    parser.add_argument("--pdf", metavar=say["FILE"], type=Path, help=say["mirror.pdf"])
    parser.add_argument("--out", metavar=say["FOLDER"], type=Path, help=say["mirror.out"])
    parser.add_argument(
        "--as", dest="kinds", choices=mirror.KINDS, action="append", metavar=say["KIND"],
        help=say["mirror.as"].format(kinds=", ".join(mirror.KINDS)),
    )  # fmt: skip


def _add_correct(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("file", metavar=say["FILE"], help=say["correct.file"])
    parser.add_argument("--at", metavar=say["PLACE"], help=say["correct.at"])
    parser.add_argument(
        "--label", metavar=say["LABEL"], action="append", default=[], help=say["correct.label"]
    )
    parser.add_argument(
        "--dimension", metavar="DIMENSION", choices=(*DIMENSIONS, correct.NO_DIMENSION), action="append",
        default=[], help=say["correct.dimension"].format(dimensions=", ".join(DIMENSIONS)),
    )  # fmt: skip
    parser.add_argument("--words", metavar=say["WORDS"], help=say["correct.words"])
    parser.add_argument("--undo", action="store_true", help=say["correct.undo"])
    parser.add_argument("--drop-displaced", action="store_true", help=say["correct.drop_displaced"])
    parser.add_argument("--by", metavar="NAME", help=say["correct.by"])
    _add_corrections(parser, say)
    parser.add_argument("--asker", metavar="NAME", action="append", help=say["mirror.asker"])
    _add_language(parser, say)


def _add_learn(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("files", nargs="*", metavar=say["FILE"], help=say["learn.files"])
    parser.add_argument("--show", action="store_true", help=say["learn.show"])
    parser.add_argument("--forget", action="store_true", help=say["learn.forget"])
    parser.add_argument("--asker", metavar="NAME", action="append", help=say["mirror.asker"])
    _add_language(parser, say)


def _add_corrections(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("--corrections", metavar=say["FILE"], type=Path, help=say["corrections"])


def _add_convert(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("file", metavar=say["FILE"], help=say["convert.file"])
    parser.add_argument("--json", action="store_true", help=say["convert.json"])
    _add_language(parser, say)


def _add_label(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("table_in", metavar=say["TABLE_IN"], type=Path, help=say["label.in"])
    parser.add_argument("table_out", metavar=say["TABLE_OUT"], type=Path, help=say["label.out"])
    _add_language(parser, say)


def _add_evaluate(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("files", nargs="+", metavar=say["FILE"], help=say["evaluate.files"])
    parser.add_argument("--json", action="store_true", help=say["evaluate.json"])
    parser.add_argument("--out", metavar=say["FOLDER"], type=Path, help=say["evaluate.out"])
    parser.add_argument(
        "--as", dest="kinds", choices=evaluate.KINDS, action="append", metavar=say["KIND"],
        help=say["evaluate.as"].format(kinds=", ".join(evaluate.KINDS)),
    )  # fmt: skip


def _add_questions(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    wanted = parser.add_argument_group(say["questions.search"])
    wanted.add_argument("words", nargs="*", metavar=say["WORDS"], help=say["questions.words"])
    wanted.add_argument(
        "--dimension", metavar="DIMENSION", choices=DIMENSIONS,
        help=say["questions.dimension"].format(dimensions=", ".join(DIMENSIONS)),
    )  # fmt: skip
    wanted.add_argument(
        "--kind", metavar=say["SORT"], choices=KINDS,
        help=say["questions.kind"].format(kinds=", ".join(KINDS)),
    )  # fmt: skip
    wanted.add_argument(
        "--for", dest="setting", choices=SETTINGS, default=SETTINGS[0], help=say["questions.for"]
    )
    wanted.add_argument(
        "--state", metavar=say["STATE"], choices=STATES,
        help=say["questions.state"].format(states=", ".join(STATES)),
    )  # fmt: skip
    parser.add_argument("--language", choices=LANGUAGES, help=say["questions.language"])
    views = parser.add_mutually_exclusive_group()
    views.add_argument("--full", action="store_true", help=say["questions.full"])
    views.add_argument("--json", action="store_true", help=say["questions.json"])
    views.add_argument("--cards", metavar=say["FILE"], type=Path, help=say["questions.cards"])


def _add_language(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("--language", choices=LANGUAGES, help=say["language"])
