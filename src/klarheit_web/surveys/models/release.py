"""What is shown of a round, and all that remains of its answers."""

from django.conf import settings
from django.db import models

from klarheit_web.surveys.models.round import Round


class Release(models.Model):
    """The tables of a round, fixed: as `klarheit.survey.release.dump` wrote them. The sheets are gone."""

    round = models.OneToOneField(Round, models.CASCADE, related_name="release")
    tables = models.JSONField()
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField()
