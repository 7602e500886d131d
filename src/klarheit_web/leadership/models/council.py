"""What the works council's account leaves behind: runs of the attack suite."""

import uuid
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from klarheit_web.accounts.models import Organisation

PATIENCE = timedelta(hours=1)


class AttackRun(models.Model):
    """One run of the attack suite: who began it, when, against which version, and what came out.

    version  of the program, as `klarheit.__version__` told it
    done     how many of `asked` made-up organisations have been attacked so far
    results  [{"where", "attack", "tried", "succeeded"}]; where is "simulated", "released" or "stored"
    failed   the program broke off before the end; what it found until then is not kept
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="attack_runs")
    begun_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    begun_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    version = models.CharField(max_length=40)
    asked = models.PositiveSmallIntegerField()
    done = models.PositiveSmallIntegerField(default=0)
    results = models.JSONField(default=list)
    failed = models.BooleanField(default=False)

    class Meta:
        ordering = ["-begun_at", "id"]

    @property
    def state(self) -> str:
        """ "running", "failed" or "done". A run that has not ended within an hour has failed."""
        if self.ended_at:
            return "failed" if self.failed else "done"
        return "failed" if self.begun_at < timezone.now() - PATIENCE else "running"

    @property
    def tried(self) -> int:
        return sum(one["tried"] for one in self.results)

    @property
    def succeeded(self) -> int:
        return sum(one["succeeded"] for one in self.results)
