"""The patterns of `languages/*/understood.py`, compiled once, without regard to case."""

import re
from functools import cache

from klarheit.languages import room


@cache
def pattern(name: str, language: str) -> re.Pattern[str]:
    """The pattern under this name: "NOTHING", "JUDGING" …"""
    return compiled(getattr(room(language, "understood"), name))


@cache
def compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)
