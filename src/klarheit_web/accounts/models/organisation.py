"""Who works together, and who leads whom, with dates."""

import uuid

from django.conf import settings
from django.db import models

from klarheit_web.pages.one_line import OneLine


class Organisation(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = OneLine(max_length=120)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name", "id"]

    def __str__(self) -> str:
        return self.name


class Reporting(models.Model):
    """That a person reported to a leader, from a day on and until another (exclusive, None: still).

    A change ends one row and begins another: what was stays readable.
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="reports_to")
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="leads")
    since = models.DateField()
    until = models.DateField(null=True)
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    set_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-since", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(person=models.F("leader")), name="nobody_leads_oneself"
            ),
            models.UniqueConstraint(
                fields=["person"], condition=models.Q(until=None), name="one_leader_at_a_time"
            ),
        ]
