"""Rights over rounds: each a small question. Nobody has a way to answers beside the release."""

from klarheit_web.accounts import queries
from klarheit_web.accounts.models import Person, Role
from klarheit_web.accounts.rules import holds, is_management
from klarheit_web.surveys.models import Round


def may_prepare(person: Person) -> bool:
    """Management, which is a leader above whom nobody stands, and sponsors."""
    return is_management(person) or holds(person, Role.SPONSOR)


def may_ask_about(person: Person, leader: Person) -> bool:
    """Who prepares a leadership mix about somebody: the leader, and who may prepare any round."""
    same = person.organisation_id == leader.organisation_id
    return person.pk == leader.pk or (same and may_prepare(person))


def may_run(person: Person, found: Round) -> bool:
    """Who opens, reminds, closes and releases. It opens no answer and no count."""
    if person.organisation_id != found.organisation_id:
        return False
    return may_prepare(person) or found.about_id == person.pk


def may_print_codes(person: Person, found: Round) -> bool:
    """Who runs the round, and is not whom it is about: whoever prints codes could use them."""
    return may_run(person, found) and found.about_id != person.pk


def may_know_all(person: Person) -> bool:
    """Who sees the settings of every round: who prepares rounds, and the works council."""
    return may_prepare(person) or holds(person, Role.AUDITOR)


def may_read_release(person: Person, found: Round) -> bool:
    """The audience declared before the first invitation, and nobody beside it."""
    same = person.organisation_id == found.organisation_id
    return same and found.audience in audiences_of(person, is_about=found.about_id == person.pk)


def audiences_of(person: Person, *, is_about: bool) -> frozenset[str]:
    """To which of the declared audiences this person belongs; an account for auditing alone to none."""
    roles = queries.roles_of(person)
    belongs = {
        Round.Audience.ALONE: is_about,
        Round.Audience.LEADERS: bool(roles & {Role.LEADER, Role.SPONSOR}),
        Round.Audience.EVERYBODY: roles != {Role.AUDITOR},
    }
    return frozenset(str(audience) for audience, does in belongs.items() if does)
