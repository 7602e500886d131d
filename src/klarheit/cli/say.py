"""Errors as sentences, and words of the command."""

import errno
from collections.abc import Mapping

from klarheit.cli.source import STANDARD_INPUT
from klarheit.errors import KlarheitError
from klarheit.languages import phrases


def complaint(error: KlarheitError, language: str) -> str:
    """What was wrong, where, and what to do; in one sentence."""
    say = phrases(language, "errors")
    fields = {name: _worded(value, say) for name, value in error.fields.items()}
    if fields.get("file") == STANDARD_INPUT:
        fields["file"] = say["standard_input"]
    return say[error.key].format(**fields)


def _worded(value: object, say: Mapping[str, str]) -> str:
    if isinstance(value, OSError):
        code = errno.errorcode.get(value.errno or 0, "")
        return say.get(f"reason.{code}", say["reason"])
    if isinstance(value, tuple | list):
        return ", ".join(_worded(one, say) for one in value)
    return _visible(str(value))


def _visible(text: str) -> str:
    """File names may hold anything, also what would steer the terminal."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)
