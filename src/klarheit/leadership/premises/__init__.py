"""Are the premises there? Findings with their evidence, and with what is not known."""

from klarheit.leadership.premises.check import by_hand, check
from klarheit.leadership.premises.compare import Compared, compared
from klarheit.leadership.premises.model import (
    PREMISES,
    RATINGS,
    STATES,
    Concerns,
    Evidence,
    Finding,
    Inputs,
    Named,
    Place,
    Rated,
    State,
)
from klarheit.leadership.premises.wording import asked, clear_up, coaching, find_out, rule, title, worded

__all__ = [
    "PREMISES",
    "RATINGS",
    "STATES",
    "Compared",
    "Concerns",
    "Evidence",
    "Finding",
    "Inputs",
    "Named",
    "Place",
    "Rated",
    "State",
    "asked",
    "by_hand",
    "check",
    "clear_up",
    "coaching",
    "compared",
    "find_out",
    "rule",
    "title",
    "worded",
]
