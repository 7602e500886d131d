"""Insight: one conversation, one named person, until a day."""

import uuid
from typing import Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts import queries as people
from klarheit_web.accounts.models import Person, Role

NEVER_GIVEN = frozenset({Role.SPONSOR.value, Role.ADMINISTRATOR.value, Role.AUDITOR.value})
"""Roles whose holders can't be given insight (docs/decisions/0013)."""


class InsightQuerySet(models.QuerySet["Insight"]):
    def held_by(self, person: Person) -> Self:
        """What is open to this person now, whatever was given.

        Nobody above, nobody elsewhere, nobody who pays, audits or runs the server reads a talk,
        not even by name.
        """
        if people.roles_of(person) & NEVER_GIVEN:
            return self.none()
        below = people.ids_below(person)
        mine = self.open().filter(recipient=person, conversation__owner__organisation=person.organisation_id)
        return mine.exclude(conversation__owner__in=below)

    def open(self) -> Self:
        """Neither taken back nor ended. Whether it holds for its recipient is `held_by`."""
        return self.filter(revoked_at=None, closed_at=None, until__gte=timezone.localdate())


class Insight(models.Model):
    """That an owner opened a conversation to a person.

    level    "read", or "comment" as well
    until    the last day it holds
    closed_at, closed_because  when it ended by itself: "moved" (the recipient came to stand above), "role"
             (became sponsor, administrator or auditor), "left"
    """

    class Level(models.TextChoices):
        READ = "read", _("read")
        COMMENT = "comment", _("read and comment")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="insights")
    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="insights_received")
    level = models.CharField(max_length=7, choices=Level.choices, default=Level.READ)
    until = models.DateField()
    message = models.TextField(blank=True)
    given_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    closed_because = models.CharField(max_length=10, blank=True)

    objects = InsightQuerySet.as_manager()

    class Meta:
        ordering = ["-given_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["conversation", "recipient"],
                condition=models.Q(revoked_at=None, closed_at=None),
                name="one_insight_per_person",
            )
        ]


class Comment(models.Model):
    """Said at a place in the transcript by the owner or by somebody with insight.

    turn        index into the transcript's turns
    start, end  characters within the turn; None for the whole turn
    seen_at     when the conversation's owner ticked it off; None: still new
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="comments_written")
    turn = models.PositiveIntegerField()
    start = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)
    text = models.TextField()
    written_at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["turn", "written_at", "id"]
