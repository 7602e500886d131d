"""Rights over a mix: each a small question. Rank, role and reporting line open none of it."""

from klarheit_web.accounts.models import Person
from klarheit_web.surveys.models import Round


def is_mine(person: Person, found: Round) -> bool:
    """Whether the mix is about this person."""
    return found.about_id == person.pk


def may_be_guessed(found: Round) -> bool:
    """A guess is given before anything is known: as long as the round is not closed."""
    return found.state in ("draft", "open")
