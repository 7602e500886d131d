"""A draft: what is asked, whom, and what k becomes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from cast import member
from klarheit.survey.instrument import Part, bundled, joined
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.surveys import choosing, queries
from klarheit_web.surveys.actions import opening, preparing
from klarheit_web.surveys.actions.states import NotNow
from klarheit_web.surveys.models import Invited, Member, Round
from klarheit_web.surveys.queries.people import team_key
from rounds_made import ask_everybody, asking, drafted, opened, team

pytestmark = pytest.mark.django_db


def test_draft_rests_on_five_answers(bosss_boss: Person) -> None:
    assert (drafted(bosss_boss).state, drafted(bosss_boss).k) == ("draft", 5)


def test_draft_below_five_is_raised_to_five(bosss_boss: Person) -> None:
    assert drafted(bosss_boss, k=2).k == 5


def test_k_is_not_lowered_from_round_to_round(bosss_boss: Person, boss: Person) -> None:
    team(boss, 9)
    opened(bosss_boss, k=7)
    assert drafted(bosss_boss).k == 7
    assert drafted(bosss_boss, series="pack:other", questions=bundled("interface")).k == 5


def test_k_is_raised_but_never_lowered(bosss_boss: Person) -> None:
    found = drafted(bosss_boss)
    preparing.raise_k(found, bosss_boss, 8)
    with pytest.raises(preparing.TooFewForRound):
        preparing.raise_k(found, bosss_boss, 7)
    found.refresh_from_db()
    assert found.k == 8


def test_more_than_eight_minutes_are_refused(bosss_boss: Person) -> None:
    parts = [copy(bundled("interface").parts[0], number) for number in range(4)]
    with pytest.raises(preparing.TooLong) as refused:
        drafted(bosss_boss, questions=joined("long", {"de": "Lang", "en": "Long"}, parts))
    assert refused.value.args == (80 * 7 / 60,)
    assert not Round.objects.exists()


def copy(part: Part, number: int) -> Part:
    """The same questions under other keys."""
    items = (replace(item, key=f"{item.key}.{number}") for item in part.items)
    return replace(part, key=f"{part.key}{number}", items=tuple(items))


def test_everybody_in_the_line_can_be_asked_team_by_team(
    organisation: Organisation, bosss_boss: Person, boss: Person, seller: Person, coach: Person
) -> None:
    """Cora stands outside the line; Vera, above whom nobody stands, belongs to no team."""
    found = {one.key: [who.name for who in one.people] for one in queries.candidates(organisation)}
    assert found == {
        "": ["Vera Lindner"],
        team_key(bosss_boss.pk): ["Bernd Achterberg"],
        team_key(boss.pk): ["Jana Reuter"],
    }


def test_somebody_without_account_belongs_to_the_leader_named(
    organisation: Organisation, bosss_boss: Person, boss: Person
) -> None:
    preparing.add_member(bosss_boss, organisation, "Rolf Lager", "", boss)
    teams = {one.key: one for one in queries.candidates(organisation)}
    (rolf,) = teams[team_key(boss.pk)].people
    assert (rolf.name, rolf.has_address) == ("Rolf Lager", False)


def test_tree_follows_the_line(bosss_boss: Person, boss: Person, seller: Person) -> None:
    found = asking(bosss_boss)
    found.refresh_from_db()
    assert [(one["key"], one["parent"], one["label"]) for one in found.groups] == [
        ("", None, "Alle Befragten"),
        (team_key(bosss_boss.pk), "", "Team von Vera Lindner"),
        (team_key(boss.pk), team_key(bosss_boss.pk), "Team von Bernd Achterberg"),
    ]


def test_without_teams_everybody_belongs_to_the_whole(
    bosss_boss: Person, boss: Person, seller: Person
) -> None:
    found = asking(bosss_boss, by_teams=False)
    found.refresh_from_db()
    assert [one["key"] for one in found.groups] == [""]
    assert set(Invited.objects.values_list("group", flat=True)) == {""}


def test_choosing_anew_replaces_what_was_chosen(bosss_boss: Person, boss: Person, seller: Person) -> None:
    found = asking(bosss_boss)
    ask_everybody(found, bosss_boss, boss)
    assert [one.member.called for one in queries.invited_of(found)] == ["Jana Reuter"]


def test_mix_asks_only_those_who_report_to_the_leader(
    bosss_boss: Person, boss: Person, seller: Person, colleague: Person
) -> None:
    found = drafted(boss, kind=Round.Kind.MIX, audience=Round.Audience.ALONE, about=boss)
    choosing.choose_team(found, boss)
    assert {one.member.called for one in queries.invited_of(found)} == {"Jana Reuter", "Tom Wieland"}


def test_people_of_others_are_never_offered(stranger: Person, bosss_boss: Person, boss: Person) -> None:
    elsewhere = member(stranger.organisation, "Frieda Fremd", Role.LEADER)
    preparing.add_member(elsewhere, stranger.organisation, "Franz Fremd", "", elsewhere)
    found = drafted(bosss_boss)
    names = [one.name for team in choosing.offered(found) for one in team.people]
    assert names == ["Vera Lindner", "Bernd Achterberg"]


def test_opened_round_takes_no_change(bosss_boss: Person, boss: Person) -> None:
    team(boss, 6)
    found = opened(bosss_boss)
    day = timezone.localdate() + timedelta(days=20)
    changes: tuple[Callable[[], None], ...] = (
        lambda: preparing.change(found, bosss_boss, title="Neu", audience="leaders", closes_on=day),
        lambda: preparing.raise_k(found, bosss_boss, 9),
        lambda: preparing.delete(found, bosss_boss),
        lambda: preparing.choose(found, bosss_boss, {}, []),
        lambda: opening.open_round(found, bosss_boss),
    )
    for change in changes:
        with pytest.raises(NotNow):
            change()
    found.refresh_from_db()
    assert (found.title, found.k, found.audience) == ("Wie wir führen", 5, "everybody")


def test_name_of_somebody_who_was_asked_is_forgotten_and_the_row_stays(
    organisation: Organisation, bosss_boss: Person, boss: Person
) -> None:
    team(boss, 6)
    rolf = preparing.add_member(bosss_boss, organisation, "Rolf Lager", "rolf@lager.example", boss)
    opened(bosss_boss)
    preparing.forget_member(bosss_boss, rolf)
    kept = Member.objects.get(pk=rolf.pk)
    assert (kept.name, kept.email, kept.leader) == ("", "", None)


def test_name_of_somebody_who_was_never_asked_goes_without_a_trace(
    organisation: Organisation, bosss_boss: Person
) -> None:
    rolf = preparing.add_member(bosss_boss, organisation, "Rolf Lager", "", None)
    preparing.forget_member(bosss_boss, rolf)
    assert not Member.objects.exists()
