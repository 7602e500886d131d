"""What a person sets right: data beside a conversation that overrides what was recognised in it."""

from klarheit.corrections.allowed import named, settle, short
from klarheit.corrections.model import Correction
from klarheit.corrections.overlay import Corrected, correct, stands
from klarheit.corrections.written import dump, dump_one, load

__all__ = [
    "Corrected",
    "Correction",
    "correct",
    "dump",
    "dump_one",
    "load",
    "named",
    "settle",
    "short",
    "stands",
]
