"""Rights that rest on who somebody is: each a small question."""

from klarheit_web.accounts import queries
from klarheit_web.accounts.models import Person, Role


def is_administrator(person: Person) -> bool:
    return holds(person, Role.ADMINISTRATOR)


def is_management(person: Person) -> bool:
    """A leader above whom nobody stands: their signature grants latitude and makes a guideline valid."""
    return holds(person, Role.LEADER) and not queries.ids_above(person)


def is_above(other: Person, person: Person) -> bool:
    """Whether `other` stands above `person` in the reporting line today."""
    return other.pk in queries.ids_above(person)


def may_administer(administrator: Person, person: Person) -> bool:
    """Administrators keep roles and lines in their own organisation."""
    return is_administrator(administrator) and administrator.organisation_id == person.organisation_id


def holds(person: Person, role: Role) -> bool:
    return role in queries.roles_of(person)
