"""Further people of the sample firm: two leaders with an account, and staff who answer by printed code."""

from datetime import timedelta

from django.utils import timezone

from klarheit_web.accounts import actions
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.commands.demo import cast
from klarheit_web.leadership.models import (
    Concern,
    GatheringConcern,
    Guideline,
    Handed,
    Situation,
    SteeringElement,
)
from klarheit_web.surveys.actions.preparing import add_member
from klarheit_web.surveys.models import Member, Round

PETRA, LEONIE = "Petra Mohn", "Leonie Kern"
TEAMS = {
    cast.BERND: ("Anke Rehberg", "Cem Aydın", "Dirk Petry", "Franka Holl", "Gert Niemann", "Heike Sasse"),
    PETRA: ("Jörg Wenz", "Karin Hüls", "Lars Ebbing", "Mira Tosun", "Nadja Frick", "Olaf Brehm"),
    LEONIE: ("Paula Stein", "Quirin Huber", "Rieke Dahl", "Sven Thoma", "Tilda Voss", "Ulf Carstens"),
}  # fmt: skip


def clear(organisation: Organisation) -> None:
    """Away with what a run that was broken off left."""
    for one in (Round, Concern, GatheringConcern, Guideline, SteeringElement, Handed, Situation, Member):
        one.objects.filter(organisation=organisation).delete()
    Person.objects.filter(organisation=organisation, name__in=(PETRA, LEONIE)).delete()


def gather(people: dict[str, Person]) -> dict[str, Person]:
    """Adds the leaders of inside sales and of marketing; all leaders of teams by name."""
    vera, achim = people[cast.VERA], people[cast.ACHIM]
    for name in (PETRA, LEONIE):
        people[name] = cast.join(cast.Member(name, (Role.LEADER,)), vera.organisation)
        since = timezone.localdate() - timedelta(days=900)
        actions.set_leader(people[name], vera, by=achim, since=since)
    for leader, names in TEAMS.items():
        for name in names:
            add_member(vera, vera.organisation, name, "", people[leader])
    return {name: people[name] for name in TEAMS}
