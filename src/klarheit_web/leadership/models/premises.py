"""A premise check without a survey: what somebody noted in a talk. It is theirs alone."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from klarheit_web.pages.one_line import OneLine


class PremiseSheet(models.Model):
    """One sheet, seen by nobody but its owner.

    notes  {premise: {"state": "there" … "unknown", "note": words}}; the premises are those of
           `klarheit.leadership.premises.PREMISES`
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="premise_sheets")
    title = OneLine(_("What is it about?"), max_length=120)
    notes = models.JSONField(default=dict)
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["-changed_at", "id"]

    def __str__(self) -> str:
        return str(self.pk)
