"""The command `klarheit-web`: sets up, serves, works, saves and restores.

Exit codes: 0 done, 1 something is left to do (`check`) or a child ended, 2 refused, 130 stopped.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module

import django
from django.db import Error as DatabaseError

from klarheit.cli import streams
from klarheit.cli.locale import interface_language, translate_argparse
from klarheit_web.commands.arguments import build_parser
from klarheit_web.commands.refusal import Refused
from klarheit_web.commands.words import Words, phrases
from klarheit_web.environment import UnsafeSetting

OWN_FILES_ONLY = 0o077


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code; what goes wrong becomes one sentence on standard error."""
    streams.settle()
    os.umask(OWN_FILES_ONLY)
    language = interface_language(os.environ)
    translate_argparse()
    chosen = build_parser(language).parse_args(arguments)
    say = phrases(language)
    try:
        code = _run(chosen, say)
        sys.stdout.flush()
    except UnsafeSetting as error:
        return _refuse(error.sentence(language))
    except Refused as error:
        return _refuse(error.sentence(say))
    except OSError as error:
        return _refuse(Refused("system", reason=error.strerror, file=error.filename or "").sentence(say))
    except DatabaseError as error:
        return _refuse(Refused("database", kind=type(error).__name__).sentence(say))
    except KeyboardInterrupt:
        return 130
    return code


def _run(chosen: Namespace, say: Words) -> int:
    """Settings are read when Django is set up: only then can the module of a command be imported."""
    chosen.before(chosen)
    os.environ["DJANGO_SETTINGS_MODULE"] = "klarheit_web.settings"
    django.setup()
    code: int = import_module(f"klarheit_web.commands.{chosen.module}").run(chosen, say)
    return code


def _refuse(sentence: str) -> int:
    print(f"klarheit-web: {sentence}", file=sys.stderr)
    return 2
