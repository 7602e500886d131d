"""Rights of the works council's room."""

from klarheit_web.accounts.models import Person, Role
from klarheit_web.accounts.rules import holds
from klarheit_web.leadership.rules import is_auditor, is_management, may_ask


def may_read_pack(person: Person) -> bool:
    """Who negotiates the agreement, and who sets the system up."""
    return is_auditor(person) or may_ask(person) or holds(person, Role.ADMINISTRATOR)


def may_see_attacks(person: Person) -> bool:
    """The council, and management, which answers for what comes out."""
    return is_auditor(person) or is_management(person)


def may_attack(person: Person) -> bool:
    """The council alone begins a run."""
    return is_auditor(person)
