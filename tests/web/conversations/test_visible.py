"""Who sees a talk: its owner, those it was opened to by name, an employee it was with. Nobody else."""

from datetime import timedelta

import pytest
from django.utils import timezone

from klarheit_web.accounts import actions
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation, Insight


def seen_by(person: Person) -> list[Conversation]:
    return list(Conversation.objects.visible_to(person))


def opened(conversation: Conversation, recipient: Person, days: int = 7) -> Insight:
    now = timezone.now()
    until = timezone.localdate() + timedelta(days=days)
    return Insight.objects.create(conversation=conversation, recipient=recipient, until=until, given_at=now)


@pytest.mark.parametrize(
    "other", ["stranger", "boss", "bosss_boss", "administrator", "sponsor", "coach", "colleague"]
)
def test_conversation_is_seen_by_nobody_else(
    conversation: Conversation, other: str, request: pytest.FixtureRequest
) -> None:
    assert seen_by(request.getfixturevalue(other)) == []


def test_conversation_is_seen_by_its_owner(conversation: Conversation, seller: Person) -> None:
    assert seen_by(seller) == [conversation]


def test_insight_opens_until_its_day_and_until_it_is_taken_back(
    conversation: Conversation, colleague: Person
) -> None:
    insight = opened(conversation, colleague)
    assert seen_by(colleague) == [conversation]
    insight.revoked_at = timezone.now()
    insight.save()
    assert seen_by(colleague) == []
    opened(conversation, colleague, days=-1)
    assert seen_by(colleague) == []


def test_insight_does_not_hold_for_somebody_above(
    conversation: Conversation, boss: Person, bosss_boss: Person
) -> None:
    opened(conversation, boss)
    opened(conversation, bosss_boss)
    assert (seen_by(boss), seen_by(bosss_boss)) == ([], [])


def test_insight_ends_when_the_recipient_comes_to_stand_above(
    conversation: Conversation, seller: Person, colleague: Person
) -> None:
    opened(conversation, colleague)
    actions.set_leader(seller, colleague, by=None)
    assert seen_by(colleague) == []


@pytest.mark.parametrize("other", ["sponsor", "administrator", "stranger"])
def test_insight_does_not_hold_for_who_pays_runs_the_server_or_works_elsewhere(
    conversation: Conversation, other: str, request: pytest.FixtureRequest
) -> None:
    recipient = request.getfixturevalue(other)
    opened(conversation, recipient)
    assert seen_by(recipient) == []


def test_insight_ends_when_the_recipient_becomes_administrator(
    conversation: Conversation, colleague: Person
) -> None:
    opened(conversation, colleague)
    actions.give_role(colleague, "administrator", by=None)
    assert seen_by(colleague) == []
