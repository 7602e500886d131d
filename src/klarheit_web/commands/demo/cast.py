"""The people of the demo: a firm that sells and moves racking, and an English colleague."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from klarheit_web.accounts import actions
from klarheit_web.accounts.models import Organisation, Person, Role

FIRM = "Lindner Fördertechnik"
VERA, BERND, JANA, TOM = "Vera Lindner", "Bernd Achterberg", "Jana Reuter", "Tom Wieland"
CORA, SILKE, ACHIM, ASHWORTH = "Cora Santer", "Silke Ohm", "Achim Petersen", "Tom Ashworth"
RENATE = "Renate Kolb"
WITH_LINKS = (JANA, ASHWORTH, BERND, VERA, RENATE, ACHIM)


@dataclass(frozen=True, slots=True)
class Member:
    """days: for how long the leader has led this person."""

    name: str
    roles: tuple[Role, ...]
    leader: str | None = None
    days: int = 0
    language: str = "de"


MEMBERS = (
    Member(VERA, (Role.LEADER,)),
    Member(BERND, (Role.LEADER, Role.SELLER), VERA, 1200),
    Member(JANA, (Role.SELLER,), BERND, 700),
    Member(TOM, (Role.SELLER,), BERND, 400),
    Member(ASHWORTH, (Role.SELLER,), BERND, 90, "en"),
    Member(CORA, (Role.COACH,)),
    Member(SILKE, (Role.SPONSOR,)),
    Member(ACHIM, (Role.ADMINISTRATOR,)),
    Member(RENATE, (Role.AUDITOR,)),
)


def gather() -> dict[str, Person]:
    """Everybody by name, with roles and the reporting line. Nobody has a password: one-time links sign in."""
    organisation = Organisation.objects.create(name=FIRM)
    people = {member.name: join(member, organisation) for member in MEMBERS}
    administrator = people[ACHIM]
    for member in MEMBERS:
        if member.leader:
            since = timezone.localdate() - timedelta(days=member.days)
            actions.set_leader(people[member.name], people[member.leader], by=administrator, since=since)
    return people


def join(member: Member, organisation: Organisation) -> Person:
    """An account through an invitation, as everybody gets one."""
    invitation, _token = actions.invite(
        organisation,
        email=f"{member.name.lower().replace(' ', '.')}@lindner.example",
        name=member.name,
        roles=member.roles,
        language=member.language,
    )
    return actions.accept(invitation, name=member.name, password=None, language=member.language)
