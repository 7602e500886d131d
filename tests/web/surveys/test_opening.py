"""The first invitation fixes everything: who is asked, what will be shown, who rests."""

from dataclasses import replace

import pytest
from django.utils import timezone

from klarheit.errors import KlarheitError
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.surveys.actions import opening, preparing
from klarheit_web.surveys.actions.states import NotNow
from klarheit_web.surveys.codes import hashed_token
from klarheit_web.surveys.models import Admission, Round
from klarheit_web.surveys.queries.people import team_key
from rounds_made import asking, opened, released, team

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def by_mail(settings: object) -> None:
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mail="smtp://localhost")  # type: ignore[attr-defined]


@pytest.fixture
def found(bosss_boss: Person, boss: Person) -> Round:
    """Open: Bernd and six who report to him."""
    team(boss, 6)
    return opened(bosss_boss)


def test_group_under_k_is_hidden_and_its_answers_carry_no_mark(
    bosss_boss: Person, boss: Person, seller: Person, colleague: Person
) -> None:
    """Jana and Tom are two; with the six who report to Vera there are nine in all."""
    team(bosss_boss, 6)
    found = opened(bosss_boss)
    shown = {one["key"]: (one["is_shown"], one["reason"]) for one in found.groups}
    assert shown == {"": (True, ""), team_key(boss.pk): (False, "few")}
    assert set(found.invited.values_list("cell", flat=True)) == {""}


def test_team_that_is_large_enough_is_shown(bosss_boss: Person, boss: Person) -> None:
    team(bosss_boss, 6)
    team(boss, 5)
    found = opened(bosss_boss)
    assert [one["is_shown"] for one in found.groups] == [True, True]
    assert sorted(found.invited.values_list("cell", flat=True)) == [""] * 7 + [team_key(boss.pk)] * 5


def test_opening_notes_who_and_when(found: Round, bosss_boss: Person) -> None:
    assert (found.opened_by, found.state) == (bosss_boss, "open")
    assert found.opened_at is not None


def test_fewer_than_k_cannot_be_opened(bosss_boss: Person, boss: Person, seller: Person) -> None:
    draft = asking(bosss_boss)
    with pytest.raises(KlarheitError) as refused:
        opening.open_round(draft, bosss_boss)
    draft.refresh_from_db()
    assert (refused.value.key, draft.state) == ("survey_too_few", "draft")


def test_last_day_that_is_over_cannot_be_opened(bosss_boss: Person, boss: Person) -> None:
    team(boss, 6)
    with pytest.raises(opening.DayIsOver):
        opened(bosss_boss, closes_on=timezone.localdate())


def test_who_left_since_is_not_asked(bosss_boss: Person, boss: Person) -> None:
    gone = team(boss, 7)[0]
    draft = asking(bosss_boss)
    gone.is_active = False
    gone.save()
    opening.open_round(draft, bosss_boss)
    assert draft.invited.count() == 7


def test_two_joiners_rest_in_the_next_round(bosss_boss: Person, boss: Person) -> None:
    """Both rounds show the whole: with two more people their answers would be the difference."""
    team(boss, 6)
    released(bosss_boss, {"": 7}, by_teams=False)
    team(boss, 2, "Neue")
    found = opened(bosss_boss, by_teams=False)
    assert found.invited.filter(rests=False).count() == 7
    resting = found.invited.filter(rests=True)
    assert sorted(one.member.called for one in resting) == ["Neue00-Bernd Kurz", "Neue01-Bernd Kurz"]


def test_same_questions_under_another_name_are_the_same_round(bosss_boss: Person, boss: Person) -> None:
    colleagues = team(boss, 11)
    released(bosss_boss, {"": 12}, by_teams=False)
    found = opened(bosss_boss, colleagues[0], series="pack:other", by_teams=False)
    assert found.invited.filter(rests=False).count() == 7


def test_one_leaver_of_eight_leaves_nothing_that_could_be_shown(bosss_boss: Person, boss: Person) -> None:
    """Of eight who were shown, no five can be asked that leave five out."""
    colleagues = team(boss, 7)
    released(bosss_boss, {"": 8}, by_teams=False)
    with pytest.raises(KlarheitError) as refused:
        opened(bosss_boss, colleagues[0], by_teams=False)
    assert refused.value.key == "survey_too_few"


def test_without_mail_everybody_gets_a_code(bosss_boss: Person, boss: Person, settings: object) -> None:
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mail=None)  # type: ignore[attr-defined]
    team(boss, 6)
    found = opened(bosss_boss)
    made = opening.print_codes(found, bosss_boss)
    assert [cell for cell, _code in made] == [""] * 7
    assert {hashed_token(code) for _cell, code in made} == set(Admission.objects.values_list("pk", flat=True))


def test_codes_are_told_once(organisation: Organisation, bosss_boss: Person, boss: Person) -> None:
    team(boss, 5)
    preparing.add_member(bosss_boss, organisation, "Rolf Lager", "", boss)
    found = opened(bosss_boss)
    assert len(opening.print_codes(found, bosss_boss)) == 1
    assert opening.print_codes(found, bosss_boss) == []


def test_reminder_goes_out_once_a_day(found: Round, bosss_boss: Person) -> None:
    opening.remind(found, bosss_boss)
    with pytest.raises(NotNow):
        opening.remind(found, bosss_boss)
