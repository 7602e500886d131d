"""Rights in the room of contradictions: each a small question."""

from klarheit_web.accounts.models import Person, Role
from klarheit_web.accounts.rules import holds
from klarheit_web.leadership.rules import may_ask, works_here


def may_see(person: Person) -> bool:
    """The register and what leaders signed: everybody concerned, and sponsors."""
    return works_here(person) or may_ask(person)


def may_keep(person: Person) -> bool:
    """Who writes elements into the register, takes them out, and signs pairs: leaders."""
    return holds(person, Role.LEADER) and works_here(person)
