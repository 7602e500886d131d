"""The arguments of every command, and their help with examples."""

from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Callable
from pathlib import Path

from klarheit import __version__
from klarheit.languages import LANGUAGES
from klarheit_web.commands import beforehand
from klarheit_web.commands.words import Words, phrases

ADDRESS = "127.0.0.1:8000"


def build_parser(language: str) -> ArgumentParser:
    """The whole command in the interface language."""
    say = phrases(language)
    parser = ArgumentParser(
        prog="klarheit-web",
        description=say["klarheit-web"],
        epilog=say["klarheit-web.examples"],
        formatter_class=RawDescriptionHelpFormatter,
    )
    version = f"klarheit-web {__version__}"
    parser.add_argument("--version", action="version", version=version, help=say["version"])
    commands = parser.add_subparsers(required=True, metavar=say["command"], title=say["commands"])
    _add_demo(_command(commands, "demo", say, beforehand.demo), say)
    _add_init(_command(commands, "init", say, beforehand.init, module="first"), say)
    _add_serve(_command(commands, "serve", say), say)
    _add_work(_command(commands, "work", say), say)
    _add_backup(_command(commands, "backup", say), say)
    _add_restore(_command(commands, "restore", say), say)
    _add_upgrade(_command(commands, "upgrade", say), say)
    _add_check(_command(commands, "check", say), say)
    return parser


def _command(
    commands: "_SubParsersAction[ArgumentParser]",
    name: str,
    say: Words,
    before: Callable[[Namespace], None] = beforehand.nothing,
    module: str = "",
) -> ArgumentParser:
    parser = commands.add_parser(
        name,
        help=say[name],
        description=say[f"{name}.description"],
        epilog=say[f"{name}.examples"],
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.set_defaults(before=before, module=module or name)
    return parser


def _add_demo(parser: ArgumentParser, say: Words) -> None:
    folder = Path("klarheit-data/demo")
    parser.add_argument("--folder", metavar=say["FOLDER"], type=Path, default=folder, help=say["demo.folder"])
    parser.add_argument("--port", metavar=say["PORT"], type=int, default=8000, help=say["demo.port"])


def _add_init(parser: ArgumentParser, say: Words) -> None:
    parser.add_argument("--organisation", metavar=say["NAME"], help=say["init.organisation"])
    parser.add_argument("--name", metavar=say["NAME"], help=say["init.name"])
    parser.add_argument("--email", metavar=say["ADDRESS"], help=say["init.email"])
    parser.add_argument("--language", choices=LANGUAGES, help=say["init.language"])


def _add_serve(parser: ArgumentParser, say: Words) -> None:
    parser.add_argument("--bind", metavar=say["WHERE"], default=ADDRESS, help=say["serve.bind"])
    parser.add_argument("--workers", metavar=say["NUMBER"], type=int, default=3, help=say["serve.workers"])
    parser.add_argument("--threads", metavar=say["NUMBER"], type=int, default=2, help=say["serve.threads"])
    _add_as_child(parser)


def _add_work(parser: ArgumentParser, say: Words) -> None:
    parser.add_argument("--once", action="store_true", help=say["work.once"])
    _add_as_child(parser)


def _add_as_child(parser: ArgumentParser) -> None:
    """For `demo`: end when standard input does, that is with the parent, however it ended."""
    parser.add_argument("--as-child", action="store_true", help=SUPPRESS)


def _add_backup(parser: ArgumentParser, say: Words) -> None:
    parser.add_argument("--to", metavar=say["FOLDER"], type=Path, help=say["backup.to"])


def _add_restore(parser: ArgumentParser, say: Words) -> None:
    parser.add_argument("file", metavar=say["FILE"], type=Path, help=say["restore.file"])
    parser.add_argument("--yes", action="store_true", help=say["restore.yes"])


def _add_upgrade(parser: ArgumentParser, say: Words) -> None:
    parser.add_argument("--without-backup", action="store_true", help=say["upgrade.without_backup"])


def _add_check(parser: ArgumentParser, say: Words) -> None:
    parser.add_argument("--mail", metavar=say["ADDRESS"], help=say["check.mail"])
