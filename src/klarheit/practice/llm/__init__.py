"""A language model may word what a counterpart says; what is said stays decided by code.

Nothing needs it. Who sets it up names one address; a person opts in. What it is told, what it may answer and
what happens when it fails: `docs/practice-model.md`.
"""

from klarheit.practice.llm.endpoint import Endpoint, endpoint
from klarheit.practice.llm.wording import ACTS, Worded, worded

__all__ = ["ACTS", "Endpoint", "Worded", "endpoint", "worded"]
