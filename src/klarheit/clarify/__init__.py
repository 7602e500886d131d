"""The dialogue with oneself: a pure state machine that a terminal and a web page can drive alike."""

from klarheit.clarify.dialogue import answer, back, begin, correct, draw, end, is_finished, prompt, skip
from klarheit.clarify.files import read, write
from klarheit.clarify.outcome import outcome
from klarheit.clarify.settings import SETTINGS, setting

__all__ = [
    "SETTINGS",
    "answer",
    "back",
    "begin",
    "correct",
    "draw",
    "end",
    "is_finished",
    "outcome",
    "prompt",
    "read",
    "setting",
    "skip",
    "write",
]
