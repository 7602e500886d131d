""" "So habe ich Sie verstanden" as a link that runs out."""

import uuid

from django.db import models


class UnderstoodPage(models.Model):
    """A page sent to the partner. The partner needs no account; the owner alone sees what comes back.

    page        `klarheit.report.understood.json` of what was sent: it never changes afterwards
    token_hash  of the link; the token is told once
    answers     sentence id → what the partner wrote, or "right"
    felt_understood, felt_sounded_out  1 (not at all) … 5 (fully); None: not answered
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    conversation = models.ForeignKey(
        "conversations.Conversation", models.CASCADE, related_name="understood_pages"
    )
    page = models.JSONField()
    token_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    until = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    opened_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    answers = models.JSONField(default=dict)
    felt_understood = models.PositiveSmallIntegerField(null=True)
    felt_sounded_out = models.PositiveSmallIntegerField(null=True)

    class Meta:
        ordering = ["-made_at", "id"]
