"""Which language the command speaks: the locale's, German or English."""

import gettext
from collections.abc import Mapping
from importlib.resources import files

from klarheit.languages import LANGUAGES

FALLBACK = "en"


def interface_language(environment: Mapping[str, str]) -> str:
    """German or English by the environment, in gettext's order; English when it says neither."""
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        for wish in environment.get(variable, "").split(":"):
            if wish[:2].lower() in LANGUAGES:
                return wish[:2].lower()
    return FALLBACK


def translate_argparse() -> None:
    """Make argparse's own sentences ("unrecognized arguments") follow the same environment."""
    gettext.bindtextdomain("argparse", str(files("klarheit") / "data" / "locale"))
    gettext.textdomain("argparse")
