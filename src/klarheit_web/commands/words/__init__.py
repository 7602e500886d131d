"""What the command `klarheit-web` says: one file a language, with the same keys."""

from collections.abc import Mapping

from klarheit_web.commands.words import de, en

Words = Mapping[str, str]


def phrases(language: str) -> Words:
    """German or English; English for everything else."""
    return de.PHRASES if language == "de" else en.PHRASES
