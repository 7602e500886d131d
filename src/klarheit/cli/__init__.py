"""The command `klarheit`: reads arguments, calls the library, prints.

Exit codes: 0 done, 2 refused, 130 stopped by the user.
"""

import os
import sys
from collections.abc import Sequence

from klarheit.cli import streams
from klarheit.cli.arguments import build_parser
from klarheit.cli.locale import interface_language, translate_argparse
from klarheit.cli.say import complaint
from klarheit.errors import KlarheitError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code; what goes wrong becomes one sentence on standard error."""
    streams.settle()
    language = interface_language(os.environ)
    translate_argparse()
    chosen = build_parser(language).parse_args(arguments)
    try:
        code: int = chosen.run(chosen, language)
        sys.stdout.flush()
    except KlarheitError as error:
        return _refuse(error, language)
    except BrokenPipeError:  # the reader (`| head`) has seen enough
        streams.drop_stdout()
        return 0
    except OSError as error:  # a full disk behind `>`
        streams.drop_stdout()
        return _refuse(KlarheitError("stopped_by_system", reason=error), language)
    except KeyboardInterrupt:
        return 130
    return code


def _refuse(error: KlarheitError, language: str) -> int:
    print(f"klarheit: {complaint(error, language)}", file=sys.stderr)
    return 2
