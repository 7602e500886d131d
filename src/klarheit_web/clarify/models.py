"""A dialogue with oneself, and the one line after a talk."""

import uuid

from django.conf import settings
from django.db import models

from klarheit_web.conversations.models import Conversation, Partner


class ClarifyDialogue(models.Model):
    """A dialogue is its answers: `written` is what `klarheit.clarify.files.dump` gives. Nothing else is kept.

    setting      key of `klarheit.clarify.SETTINGS`
    partner      for a preparation: whom one meets
    finished_at  when it was ended; an unfinished one can be taken up again
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="dialogues")
    setting = models.CharField(max_length=20)
    partner = models.ForeignKey(Partner, models.SET_NULL, null=True, related_name="dialogues")
    conversation = models.ForeignKey(Conversation, models.SET_NULL, null=True, related_name="dialogues")
    language = models.CharField(max_length=2)
    written = models.JSONField()
    begun_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-changed_at", "id"]


class Line(models.Model):
    """ "Was wissen Sie jetzt?": one line after a talk, typed or dictated."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="lines")
    partner = models.ForeignKey(Partner, models.CASCADE, null=True, related_name="lines")
    text = models.TextField()
    written_at = models.DateTimeField()

    class Meta:
        ordering = ["-written_at", "id"]
