"""Colours of the terminal, or none; and nothing else that steers a terminal."""

import re

from klarheit.conversation import Role

PLAIN, BOLD, DIM = "", "1", "2"
# The petrol and ochre of the page, as near as sixteen colours have them.
VOICE: dict[Role, str] = {"asker": "36", "partner": "33"}
# Control characters, and those that turn the direction of writing: a terminal obeys them.
_STEERING = re.compile("[\\x00-\\x1f\\x7f-\\x9f\u202a-\u202e\u2066-\u2069]")


class Ink:
    """Colours text when wanted: `Ink(True)("x", BOLD)`. What a text carries never steers the terminal."""

    def __init__(self, wanted: bool) -> None:
        self.wanted = wanted

    def __call__(self, text: str, style: str) -> str:
        text = _STEERING.sub("", text)
        return f"\033[{style}m{text}\033[0m" if self.wanted and style and text else text
