"""A move in the reporting line: what it refuses, and what it closes."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from cast import SignIn
from klarheit_web.accounts.models import AccessRecord, Person, Reporting
from klarheit_web.accounts.queries import ids_above, leader_of, lines_on
from klarheit_web.conversations.insight.actions import close_above, give
from klarheit_web.conversations.models import Conversation, Insight
from klarheit_web.people import actions


def day(days: int) -> date:
    return timezone.localdate() + timedelta(days=days)


def opened(conversation: Conversation, recipient: Person) -> Insight:
    return give(conversation, recipient, until=day(30), by=conversation.owner)


def moved(person: Person, leader: Person | None, days: int = 0) -> None:
    actions.move(person, leader, since=day(days), by=person)


def test_move_ends_insight_given_to_the_new_leader(
    conversation: Conversation, seller: Person, colleague: Person
) -> None:
    insight = opened(conversation, colleague)
    moved(seller, colleague)
    insight.refresh_from_db()
    assert insight.closed_because == "moved"


def test_move_of_the_leader_ends_insight_given_further_down(
    conversation: Conversation, boss: Person, coach: Person
) -> None:
    """Jana opened a talk to Cora; then Bernd, who leads Jana, comes to report to Cora."""
    insight = opened(conversation, coach)
    moved(boss, coach)
    insight.refresh_from_db()
    assert insight.closed_because == "moved"


def test_move_leaves_other_insight_open(
    conversation: Conversation, seller: Person, colleague: Person, coach: Person
) -> None:
    insight = opened(conversation, coach)
    moved(seller, colleague)
    assert list(Insight.objects.open()) == [insight]


def test_move_on_a_day_to_come_ends_insight_on_that_day(
    conversation: Conversation,
    seller: Person,
    boss: Person,
    colleague: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened(conversation, colleague)
    moved(seller, colleague, days=10)
    assert (leader_of(seller), leader_of(seller, day(10))) == (boss, colleague)
    assert list(Conversation.objects.visible_to(colleague)) == [conversation]
    later = day(10)
    monkeypatch.setattr(timezone, "localdate", lambda *_: later)
    assert list(Conversation.objects.visible_to(colleague)) == []
    assert close_above() == 1


@pytest.mark.parametrize("days", [0, 10])
def test_move_below_oneself_is_a_circle(days: int, seller: Person, boss: Person, bosss_boss: Person) -> None:
    for person in (boss, bosss_boss):
        with pytest.raises(actions.Circle):
            moved(person, seller, days)
    with pytest.raises(actions.Circle):
        moved(seller, seller, days)


def test_move_that_would_be_a_circle_on_a_later_day_is_refused(coach: Person, sponsor: Person) -> None:
    moved(sponsor, coach, days=20)
    with pytest.raises(actions.Circle):
        moved(coach, sponsor, days=5)
    assert ids_above(coach, day(5)) == frozenset()


def test_move_before_a_planned_move_replaces_the_plan(
    seller: Person, colleague: Person, coach: Person
) -> None:
    moved(seller, colleague, days=20)
    moved(seller, coach, days=10)
    lines = [list(lines_on(day(days)).filter(person=seller)) for days in (0, 10, 20)]
    assert [[line.leader.name for line in those] for those in lines] == [
        ["Bernd Achterberg"],
        ["Cora Santer"],
        ["Cora Santer"],
    ]


def test_line_is_changed_by_an_administrator_and_stands_in_the_access_list(
    administrator: Person, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    sent = {"leader": colleague.pk, "since": day(0).isoformat()}
    sign_in(administrator).post(f"/people/{seller.pk}/line/", sent)
    record = AccessRecord.objects.filter(owner=seller).order_by("-id")[0]
    assert leader_of(seller) == colleague
    assert (record.deed, record.actor_name, record.detail) == (
        "leader_changed",
        "Achim Petersen",
        "Tom Wieland",
    )


def test_line_as_a_circle_is_told_at_the_field(
    administrator: Person, seller: Person, boss: Person, sign_in: SignIn
) -> None:
    sent = {"leader": seller.pk, "since": day(0).isoformat()}
    page = sign_in(administrator).post(f"/people/{boss.pk}/line/", sent)
    assert page.context["line_form"].errors.as_data().keys() == {"leader"}
    assert Reporting.objects.filter(person=boss, until=None).count() == 1


@pytest.mark.parametrize(("days", "refused"), [(-500, True), (-399, False), (365, False), (366, True)])
def test_line_begins_after_the_present_one_and_within_a_year(
    days: int, refused: bool, administrator: Person, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    sent = {"leader": colleague.pk, "since": day(days).isoformat()}
    page = sign_in(administrator).post(f"/people/{seller.pk}/line/", sent)
    assert (page.status_code == 200) is refused
