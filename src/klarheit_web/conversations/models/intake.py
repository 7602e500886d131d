"""Files on their way in: read, shown, then confirmed or dropped."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from klarheit_web.pages.one_line import OneLine


class Intake(models.Model):
    """What somebody brought at one time. It is deleted when everything in it is confirmed or dropped.

    source  as in `Conversation.Source`
    agreed  what its owner said of everything in it, while a job brings it in (`intake.bringing.agree`)
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="intakes")
    source = models.CharField(max_length=5)
    begun_at = models.DateTimeField()
    agreed = models.JSONField(null=True)

    class Meta:
        ordering = ["-begun_at", "id"]


class IntakeFile(models.Model):
    """One file of an intake. Of a refused file only the name and the reason stay, until the intake is left.

    content    as it came; emptied once it is read or refused
    refusal    the complaint in the owner's language, worded when it was refused
    transcript `klarheit.formats.own.dump` of what was read
    layout     key of the recognised layout
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("waits")
        READ = "read", _("read")
        REFUSED = "refused", pgettext_lazy("file", "refused")
        CONFIRMED = "confirmed", _("confirmed")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    intake = models.ForeignKey(Intake, models.CASCADE, related_name="files")
    place = models.PositiveIntegerField()
    name = OneLine(max_length=255)
    content = models.BinaryField(null=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    refusal = models.TextField(blank=True)
    layout = models.CharField(max_length=40, blank=True)
    transcript = models.JSONField(null=True)
    conversation = models.ForeignKey(
        "conversations.Conversation", models.SET_NULL, null=True, related_name="+"
    )

    class Meta:
        ordering = ["place"]
        indexes = [models.Index(fields=["intake", "state", "place"])]
