"""Dates, durations, amounts, percentages, counted things, persons, roles and departments, as said in talk.

What the values look like stands in `docs/facts.md`; why numbers are read by a library and dates are not, in
`docs/decisions/0009-facts.md`.
"""

from klarheit.clarity.facts.compare import differ
from klarheit.clarity.facts.find import facts
from klarheit.clarity.facts.model import Fact, Kind
from klarheit.clarity.facts.wording import worded

__all__ = ["Fact", "Kind", "differ", "facts", "worded"]
