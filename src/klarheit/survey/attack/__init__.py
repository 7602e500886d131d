"""Attacks on what is released: what a curious colleague, leader or administrator could compute from it.

Each attack counts what it tried and where it learned something about fewer than k people. The works council
can run them against everything released, and against made-up organisations (docs/disclosure.md).
"""

from klarheit.survey.attack.attempt import NAMES, Attempt
from klarheit.survey.attack.simulation import simulate
from klarheit.survey.attack.tables import on_tables

__all__ = ["NAMES", "Attempt", "on_tables", "simulate"]
