"""A typical situation with a customer: what guidelines are for and latitude is granted in."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Organisation
from klarheit_web.pages.one_line import OneLine


class Situation(models.Model):
    """One of the twelve offered (`offered` is its key in the library), or one of the organisation's own.

    title, text  the organisation's own words; empty for an offered one, which the library words
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="situations")
    offered = models.CharField(max_length=40, blank=True)
    title = OneLine(_("situation"), max_length=120, blank=True)
    text = models.TextField(_("what happens in it"), blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField()
    retired_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    retired_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["made_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "offered"], condition=~models.Q(offered=""), name="offered_once"
            )
        ]

    def __str__(self) -> str:
        return self.title or self.offered
