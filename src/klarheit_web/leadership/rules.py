"""Rights around leading: each a small question."""

from klarheit_web.accounts import queries
from klarheit_web.accounts.models import Person, Role
from klarheit_web.accounts.rules import holds, is_management
from klarheit_web.surveys.rules import may_prepare

__all__ = ["is_auditor", "is_management", "leads", "may_ask", "works_here"]

may_ask = may_prepare
"""Who prepares rounds, and closes and releases them: management and sponsors."""


def leads(person: Person) -> bool:
    """Whether somebody reports to this person today."""
    return bool(queries.ids_below(person))


def works_here(person: Person) -> bool:
    """Who takes part in the workshop, the map and the concerns: everybody in the reporting line."""
    return bool(queries.ids_above(person) or queries.ids_below(person))


def is_auditor(person: Person) -> bool:
    """The works council's account: settings and attack results, no content."""
    return holds(person, Role.AUDITOR)
