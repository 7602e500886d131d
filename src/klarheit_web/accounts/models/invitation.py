"""The only way to an account."""

import uuid

from django.conf import settings
from django.db import models

from klarheit_web.accounts.models.organisation import Organisation
from klarheit_web.pages.one_line import OneLine


class Invitation(models.Model):
    """An address was invited. The link's token is kept as a hash; it works once, until a day.

    roles   keys of `Role`
    person  who came of it; None until accepted
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="invitations")
    email = models.EmailField()
    name = OneLine(max_length=120)
    language = models.CharField(max_length=2, default="de")
    roles = models.JSONField(default=list)
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    invited_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ["-invited_at", "id"]
