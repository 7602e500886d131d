"""What a person sets right: data beside a conversation that overrides what was recognised in it."""

from klarheit.corrections.allowed import named, settle, short
from klarheit.corrections.model import REFUSABLE, Correction, Refusable, Refusal
from klarheit.corrections.overlay import Corrected, correct, stands
from klarheit.corrections.refusals import Refused, is_refused, refuse, refused_questions
from klarheit.corrections.written import dump, dump_one, dump_refusal, load, load_refused

__all__ = [
    "REFUSABLE",
    "Corrected",
    "Correction",
    "Refusable",
    "Refusal",
    "Refused",
    "correct",
    "dump",
    "dump_one",
    "dump_refusal",
    "is_refused",
    "load",
    "load_refused",
    "named",
    "refuse",
    "refused_questions",
    "settle",
    "short",
    "stands",
]
