"""Rights over accounts. Nobody, also no administrator, becomes somebody else or sets a password for them."""

from collections.abc import Collection

from klarheit_web.accounts.models import Person, Role
from klarheit_web.accounts.queries import roles_of
from klarheit_web.accounts.rules import may_administer
from klarheit_web.people import queries


def may_close(administrator: Person, person: Person) -> bool:
    """Not the own account: that is left by deleting it."""
    return may_administer(administrator, person) and administrator.pk != person.pk


def may_stand_together(roles: Collection[str]) -> bool:
    """Who audits for the works council has no other part in what is audited, but may sell like anybody."""
    return Role.AUDITOR not in roles or set(roles) <= {Role.AUDITOR, Role.SELLER}


def is_last_administrator(person: Person) -> bool:
    """An organisation keeps at least one administrator with an open account."""
    is_one = Role.ADMINISTRATOR in roles_of(person) and person.is_active
    return is_one and not queries.administrators(person).exclude(pk=person.pk).exists()
