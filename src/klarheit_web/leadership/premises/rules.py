"""Rights around the premise check: each a small question."""

from klarheit_web.accounts.models import Person, Role
from klarheit_web.accounts.queries import roles_of
from klarheit_web.leadership.rules import may_ask, works_here
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries import released_for


def may_read(person: Person) -> bool:
    """Who may read the release it rests on; management and sponsors also before there is one."""
    return may_ask(person) or released_for(person, Round.Kind.PREMISES).exists()


def may_note(person: Person) -> bool:
    """Who fills sheets of their own out of talks: leaders, coaches and sponsors."""
    return bool(roles_of(person) & {Role.LEADER, Role.COACH, Role.SPONSOR})


def is_concerned(person: Person) -> bool:
    """Who sees what management grants and how concerns fared: the reporting line, and who asks it."""
    return works_here(person) or may_ask(person)
