"""From the ticked names of a page to who is asked, and back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.http import QueryDict

from klarheit.survey.disclosure import Group
from klarheit_web.accounts.models import Person
from klarheit_web.surveys.actions import preparing
from klarheit_web.surveys.models import Invited, Round
from klarheit_web.surveys.queries import Candidate, Team, candidates, declared
from klarheit_web.surveys.queries.asking import SIDES
from klarheit_web.surveys.queries.people import ROOT, team_key
from klarheit_web.surveys.wording import label_of

TEAM = "team"
"""A side like that of the whole team."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A candidate on the page; `side` of marketing and sales: a key of SIDES, "team", or "" for not asked."""

    candidate: Candidate
    is_chosen: bool
    side: str


def offered(found: Round) -> list[Team]:
    """Whom this round can ask: of a leadership mix only those who report to the leader."""
    teams = candidates(found.organisation)
    if found.about_id:
        return [team for team in teams if team.key == team_key(found.about_id)]
    return teams


def choices(team: Team, invited: Mapping[str, str] | None) -> list[Choice]:
    """As it was chosen; before that, everybody who reports to somebody."""
    if invited is None:
        return [Choice(one, team.key != ROOT, TEAM) for one in team.people]
    return [Choice(one, one.key in invited, invited.get(one.key, "")) for one in team.people]


def invited_as(found: Round) -> dict[str, str] | None:
    """By the candidate's key the group chosen for them; None before anybody was."""
    chosen = Invited.objects.filter(round=found).select_related("member")
    groups = {
        f"person:{one.member.person_id}" if one.member.person_id else f"member:{one.member_id}": one.group
        for one in chosen
    }
    return groups or None


def sent(found: Round, teams: Iterable[Team], sent: QueryDict) -> dict[str, str]:
    """By the candidate's key the group: what the page sent. Names that were not offered are passed over."""
    if found.kind == Round.Kind.INTERFACE:
        return _sides(teams, sent)
    ticked = set(sent.getlist("asked"))
    return {one.key: team.key for team in teams for one in team.people if one.key in ticked}


def choose(
    found: Round, by: Person, groups: Mapping[str, str], *, by_teams: bool = False, on_paper: bool = False
) -> None:
    """Ask these candidates, each with the team or the side they belong to. Raises NotNow."""
    teams = offered(found)
    chosen = [one for team in teams for one in team.people if one.key in groups]
    rows = preparing.members_for(found.organisation, chosen)
    is_divided = found.kind == Round.Kind.INTERFACE or (by_teams and not found.about_id)
    placed = {rows[one.key]: groups[one.key] if is_divided else ROOT for one in chosen}
    paper = [rows[one.key] for one in chosen if on_paper or not one.has_address]
    preparing.choose(found, by, placed, _tree(found, teams, set(placed.values())), paper)


def choose_team(found: Round, by: Person) -> None:
    """Of a leadership mix: everybody who reports to the leader."""
    groups = {one.key: ROOT for team in offered(found) for one in team.people}
    choose(found, by, groups)


def _tree(found: Round, teams: Iterable[Team], filled: set[str]) -> list[Group]:
    if found.kind == Round.Kind.INTERFACE:
        sides = (side for side in SIDES if side in filled)
        return [Group(ROOT, None, label_of(ROOT)), *(Group(one, ROOT, label_of(one)) for one in sides)]
    return declared(teams, filled)


def _sides(teams: Iterable[Team], sent: QueryDict) -> dict[str, str]:
    found = {}
    for team in teams:
        for one in team.people:
            own = sent.get(f"side-{one.key}", TEAM)
            side = sent.get(f"side-{team.key}", "") if own == TEAM else own
            if side in SIDES:
                found[one.key] = side
    return found
