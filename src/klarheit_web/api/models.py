"""Tokens by which a person's own programs sign in."""

import uuid

from django.conf import settings
from django.db import models

from klarheit_web.pages.one_line import OneLine


class Token(models.Model):
    """A personal token; its secret is told once and kept as a hash.

    scopes  of "conversations:read", "conversations:write", "conversations:delete"
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="tokens")
    name = OneLine(max_length=80)
    token_hash = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-made_at", "id"]
