"""Sentences of the library, in the language of the page."""

from django.utils.translation import get_language

from klarheit.cli import say
from klarheit.errors import KlarheitError
from klarheit.languages import LANGUAGES


def language() -> str:
    """The language of the page now being made: "de" or "en"."""
    now = (get_language() or "de")[:2]
    return now if now in LANGUAGES else "en"


def complaint(error: KlarheitError, in_language: str | None = None) -> str:
    """What was wrong, where, and what to do, in one sentence."""
    return say.complaint(error, in_language or language())
