"""A passage somebody saved for oneself."""

import uuid

from django.conf import settings
from django.db import models


class Passage(models.Model):
    """Words of an own conversation with a note; nobody else ever sees it.

    turn, start, end  index of the turn, characters within it
    deleted_at        thrown away; can be taken back until the daily round deletes it
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="passages")
    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="passages")
    turn = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    note = models.TextField(blank=True)
    saved_at = models.DateTimeField()
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-saved_at", "id"]
