"""What steers the staff beside the guidelines, and the pairs leaders name under their own names."""

import uuid

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Organisation
from klarheit_web.pages.one_line import OneLine


class SteeringElement(models.Model):
    """A target, a bonus, a report … in one sentence. What reads differently is another element."""

    class Kind(models.TextChoices):
        TARGET = "target", _("target")
        BONUS = "bonus", _("bonus")
        REPORT = "report", _("report")
        MEETING = "meeting", _("meeting")
        ORDER = "order", _("order")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="steering_elements")
    kind = models.CharField(_("kind"), max_length=7, choices=Kind.choices)
    text = OneLine(_("in one sentence"), max_length=160)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField()
    retired_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    retired_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return self.text


class PairSigned(models.Model):
    """A pair a leader named, with the leader's name. Taken back it is gone.

    first, second        keys of the elements, "guideline:<id>" or "element:<id>", first before second
    first_text, second_text  the elements' words as they were signed
    pulls                whether they pull against each other, or support each other
    often, costly        1 … 4; of elements that support each other, costly says how much it brings
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="pairs_signed")
    first = models.CharField(max_length=60)
    second = models.CharField(max_length=60)
    first_text = models.TextField()
    second_text = models.TextField()
    pulls = models.BooleanField()
    often = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(4)])
    costly = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(4)])
    example = models.TextField(blank=True)
    signed_at = models.DateTimeField()

    class Meta:
        ordering = ["signed_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["leader", "first", "second"], name="pair_signed_once_by_a_leader")
        ]
