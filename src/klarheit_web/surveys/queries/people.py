"""Who can be asked, team by team, as the reporting line stands today."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import QuerySet

from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.accounts.queries import lines_on
from klarheit_web.surveys.models import Member

ROOT = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who can be asked.

    key     "person:<id>" or "member:<id>": what a form sends
    team    key of the team, "" for nobody's
    """

    key: str
    name: str
    team: str
    has_address: bool
    person: Person | None = None
    member: Member | None = None


@dataclass(slots=True)
class Team:
    """Who reports to one leader. `parent` is the team this leader belongs to. "" holds the others."""

    key: str
    parent: str
    leader: Person | None
    people: list[Candidate] = field(default_factory=list)


def candidates(organisation: Organisation) -> list[Team]:
    """Everybody with an open account in the reporting line, and who has none, by team; leaders by name."""
    people = {one.pk: one for one in Person.objects.filter(organisation=organisation).active()}
    leads = {
        person: leader
        for person, leader in lines_on().filter(person__in=people).values_list("person", "leader")
        if leader in people
    }
    without = guests(organisation)
    leaders = [people[pk] for pk in {*leads.values(), *(one.leader_id for one in without)} if pk in people]
    teams = [
        Team(ROOT, ROOT, None),
        *(_team(one, leads) for one in sorted(leaders, key=lambda one: one.name)),
    ]
    in_line = {*leads, *(one.pk for one in leaders)}
    return _filled(teams, (*_staff(people, leads, in_line), *_guests(without, people)))


def guests(organisation: Organisation) -> QuerySet[Member]:
    """Members without an account whose names are kept."""
    named = Member.objects.filter(organisation=organisation, person=None).exclude(name="")
    return named.select_related("leader").order_by("name", "id")


def team_key(leader: UUID) -> str:
    """The key of the group of those who report to this leader."""
    return f"team:{leader.hex}"


def _team(leader: Person, leads: dict[UUID, UUID]) -> Team:
    above = leads.get(leader.pk)
    return Team(team_key(leader.pk), team_key(above) if above else ROOT, leader)


def _staff(people: dict[UUID, Person], leads: dict[UUID, UUID], in_line: set[UUID]) -> Iterable[Candidate]:
    for pk, person in people.items():
        if pk in in_line:
            team = team_key(leads[pk]) if pk in leads else ROOT
            yield Candidate(f"person:{pk}", person.name, team, bool(person.email), person=person)


def _guests(without: Iterable[Member], people: dict[UUID, Person]) -> Iterable[Candidate]:
    for one in without:
        team = team_key(one.leader_id) if one.leader_id in people else ROOT
        yield Candidate(f"member:{one.pk}", one.name, team, bool(one.email), member=one)


def _filled(teams: list[Team], everybody: Iterable[Candidate]) -> list[Team]:
    by_team: dict[str, list[Candidate]] = defaultdict(list)
    for one in everybody:
        by_team[one.team].append(one)
    for team in teams:
        team.people = sorted(by_team[team.key], key=lambda one: (one.name, one.key))
    return [team for team in teams if team.people]
