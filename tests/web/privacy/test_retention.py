"""The daily round, with the dates moved."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from klarheit_web.accounts.actions import set_leader
from klarheit_web.accounts.models import AccessRecord, Invitation, Person
from klarheit_web.conversations.models import Conversation, Insight, Intake, Passage, UnderstoodPage
from klarheit_web.environment import Environment
from klarheit_web.privacy.actions import daily
from world import open_to, talk, things

TODAY = timezone.localdate
Settings = Any
Commits = Callable[..., AbstractContextManager[object]]


def moved(conversation: Conversation, **changed: object) -> Conversation:
    Conversation.objects.filter(pk=conversation.pk).update(**changed)
    return conversation


def test_conversation_is_deleted_on_its_day(seller: Person) -> None:
    due = moved(talk(seller), keep_until=TODAY())
    kept = moved(talk(seller), keep_until=TODAY() + timedelta(days=1))
    daily()
    daily()
    assert list(Conversation.objects.all()) == [kept]
    told = AccessRecord.objects.filter(owner=seller, deed="deleted").values_list("item", "actor")
    assert list(told) == [(due.pk, None)]


def test_sealed_talk_is_deleted_after_two_weeks(seller: Person) -> None:
    def old(days: int) -> Conversation:
        return moved(talk(seller), state="unconsented", brought_at=timezone.now() - timedelta(days=days))

    old(15), (kept := old(13))
    daily()
    assert list(Conversation.objects.all()) == [kept]


def test_owner_is_reminded_once_without_content(
    seller: Person, settings: Settings, django_capture_on_commit_callbacks: Commits
) -> None:
    moved(talk(seller, "Geheim"), keep_until=TODAY() + timedelta(days=7))
    moved(talk(seller), keep_until=TODAY() + timedelta(days=8))
    settings.ENVIRONMENT = _with_mail(settings.ENVIRONMENT)
    with django_capture_on_commit_callbacks(execute=True):
        daily()
        daily()
    assert Conversation.objects.exclude(reminded_at=None).count() == 1
    assert [message.to for message in mail.outbox] == [[seller.email]]
    assert "Geheim" not in f"{mail.outbox[0].subject} {mail.outbox[0].body}"


def test_nobody_is_written_to_without_mail(
    seller: Person, django_capture_on_commit_callbacks: Commits
) -> None:
    moved(talk(seller), keep_until=TODAY() + timedelta(days=7))
    with django_capture_on_commit_callbacks(execute=True):
        daily()
    assert mail.outbox == []


def test_what_ran_out_ends(seller: Person, colleague: Person) -> None:
    insight = open_to(colleague, talk(seller))
    Insight.objects.update(until=TODAY() - timedelta(days=1))
    daily()
    daily()
    insight.refresh_from_db()
    assert (insight.closed_because, insight.closed_at is None) == ("ended", False)
    assert AccessRecord.objects.filter(owner=seller, deed="closed").count() == 1


def test_link_that_ran_out_is_closed(seller: Person) -> None:
    things(seller)
    UnderstoodPage.objects.update(until=timezone.now() - timedelta(days=1))
    daily()
    assert UnderstoodPage.objects.get().closed_at is not None


def test_move_set_for_a_later_day_ends_insight_on_that_day(seller: Person, colleague: Person) -> None:
    insight = open_to(colleague, talk(seller))
    set_leader(seller, colleague, by=None)
    daily()
    insight.refresh_from_db()
    assert insight.closed_because == "moved"


@pytest.mark.parametrize(("hours", "left"), [(23, 1), (25, 0)])
def test_files_on_their_way_and_thrown_away_passages_go_after_a_day(
    seller: Person, colleague: Person, hours: int, left: int
) -> None:
    things(seller)
    then = timezone.now() - timedelta(hours=hours)
    Intake.objects.update(begun_at=then)
    Passage.objects.update(deleted_at=then)
    daily()
    assert (Intake.objects.count(), Passage.objects.count()) == (left, left)


def test_invitations_nobody_used_go(seller: Person, colleague: Person) -> None:
    things(seller)
    daily()
    assert Invitation.objects.count() == 1
    Invitation.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    daily()
    assert Invitation.objects.count() == 0


def _with_mail(environment: Environment) -> Environment:
    return replace(environment, mail="smtp://localhost")
