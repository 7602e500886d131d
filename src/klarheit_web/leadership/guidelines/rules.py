"""Rights around guidelines: each a small question."""

from klarheit_web.accounts.models import Person
from klarheit_web.leadership.models import Guideline
from klarheit_web.leadership.rules import is_management, leads, may_ask, works_here


def takes_part(person: Person) -> bool:
    """Who reads drafts and what was said of them, and joins in: the staff concerned, and who asks them."""
    return works_here(person) or may_ask(person)


def may_write(person: Person, guideline: Guideline) -> bool:
    """Who writes the next version: whoever began it, and everybody who leads or asks."""
    return guideline.begun_by_id == person.pk or leads(person) or may_ask(person)


def may_decide(person: Person) -> bool:
    """Who makes a version valid, and ends a guideline."""
    return is_management(person)
