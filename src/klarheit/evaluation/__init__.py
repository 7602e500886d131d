"""How well moves are recognised, beside talks that a person coded."""

from klarheit.evaluation.coded import read, read_all
from klarheit.evaluation.evaluate import evaluate

__all__ = ["evaluate", "read", "read_all"]
