"""Reading what marketing and sales said."""

from klarheit_web.accounts.models import Person
from klarheit_web.surveys.models import Round
from klarheit_web.surveys.queries import released_for


def latest(person: Person) -> Round | None:
    """The last released round on the interface that the person may read."""
    return released_for(person, Round.Kind.INTERFACE).first()
