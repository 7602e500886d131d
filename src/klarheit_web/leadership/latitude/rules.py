"""Rights over the latitude map: each a small question."""

from klarheit_web.accounts.models import Person
from klarheit_web.leadership import rules
from klarheit_web.surveys.rules import may_prepare


def may_see(person: Person) -> bool:
    """Those concerned, management and sponsors."""
    return rules.works_here(person) or may_prepare(person)


may_grant = rules.is_management
may_guess = rules.leads
may_choose = rules.may_ask
"""Which situations there are, and what the next round asks about them."""
may_hand = rules.works_here
