"""`klarheit practice`: talks with invented counterparts, and what belongs to them."""

import argparse
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Mapping
from pathlib import Path

from klarheit.cli import practice_cards, practice_case, practice_play
from klarheit.languages import LANGUAGES
from klarheit.practice.hints import MODES
from klarheit.practice.skills import SKILLS

Run = Callable[[Namespace, str], int]


def add_arguments(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    """The commands of `klarheit practice`; alone it asks with whom. `say` are the phrases of the command.

    What may be said before a command of its own may be said behind it too, and holds from there.
    """
    parser.set_defaults(persona=None, turn=None)
    _add_new_talk(parser, say)
    _add_talk(parser, say)
    commands = parser.add_subparsers(metavar=say["command"], title=say["commands"])
    _add_play(_command(commands, "play", practice_play.run, say), say)
    _add_resume(_command(commands, "resume", practice_play.resume, say), say)
    _add_list(_command(commands, "list", practice_case.show, say), say)
    _add_check(_command(commands, "check", practice_case.check_files, say), say)
    _add_new(_command(commands, "new", practice_case.write_form, say), say)
    practice_cards.add(commands)


def run(chosen: Namespace, language: str) -> int:
    """Without a command of its own: choose a counterpart, and talk."""
    return practice_play.run(chosen, language)


def _command(
    commands: "argparse._SubParsersAction[ArgumentParser]", name: str, run: Run, say: Mapping[str, str]
) -> ArgumentParser:
    parser = commands.add_parser(
        name,
        help=say[f"practice.{name}"],
        description=say[f"practice.{name}.description"],
        epilog=say[f"practice.{name}.examples"],
        formatter_class=RawDescriptionHelpFormatter,
        argument_default=argparse.SUPPRESS,
    )
    parser.set_defaults(run=run)
    return parser


def _add_play(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    wanted = parser.add_argument_group(say["practice.counterpart"])
    wanted.add_argument("persona", nargs="?", metavar=say["COUNTERPART"], help=say["practice.persona"])
    _add_new_talk(parser, say)
    _add_talk(parser, say)


def _add_new_talk(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("--language", choices=LANGUAGES, help=say["practice.language"])
    parser.add_argument("--seed", type=int, metavar=say["NUMBER"], help=say["practice.seed"])
    parser.add_argument("--skill", choices=SKILLS, metavar=say["SKILL"], help=say["practice.skill"])


def _add_resume(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("file", metavar=say["FILE"], type=Path, help=say["practice.file"])
    parser.add_argument("--from", dest="turn", type=int, metavar=say["TURN"], help=say["practice.from"])
    _add_talk(parser, say)


def _add_talk(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("--hints", choices=MODES, help=say["practice.hints"])
    parser.add_argument("--answers", metavar=say["FILE"], type=Path, help=say["practice.answers"])
    parser.add_argument("--save", metavar=say["FILE"], type=Path, help=say["practice.save"])
    parser.add_argument("--json", metavar=say["FILE"], type=Path, help=say["practice.json"])
    parser.add_argument("--html", metavar=say["FILE"], type=Path, help=say["practice.html"])
    parser.add_argument("--no-delay", action="store_true", help=say["practice.no_delay"])


def _add_list(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("--language", choices=LANGUAGES, help=say["practice.language"])


def _add_check(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("files", nargs="+", metavar=say["FILE"], type=Path, help=say["practice.files"])


def _add_new(parser: ArgumentParser, say: Mapping[str, str]) -> None:
    parser.add_argument("file", metavar=say["FILE"], type=Path, help=say["practice.form"])
    parser.add_argument("--language", choices=LANGUAGES, help=say["practice.form_language"])
