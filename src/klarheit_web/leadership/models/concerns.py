"""Concerns with an answer. What has no name is kept apart from what has one, without person and time."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Organisation
from klarheit_web.pages.one_line import OneLine


class Held(models.TextChoices):
    """Whether what was answered came true."""

    HELD = "held", _("yes, it held")
    PARTLY = "partly", _("partly")
    NOT = "not", _("no, it did not hold")


class Told(models.Model):
    """What is told in a concern.

    tried  what whoever raises it has tried already
    helps  what would help
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="+")
    title = OneLine(_("In one line"), max_length=120)
    what = models.TextField(_("What is it?"))
    tried = models.TextField(_("What have you tried already?"), blank=True)
    helps = models.TextField(_("What would help?"))

    class Meta:
        abstract = True


class GatheringConcern(Told):
    """Without a name, and on its way: only the staff concerned know of it until enough of them carry it.

    carriers  how many carry it, whoever raised it among them; shown nowhere
    month     "2026-11": after half a year on its way it goes
    """

    leader = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    carriers = models.PositiveIntegerField(default=1)
    month = models.CharField(max_length=7)

    class Meta:
        ordering = ["id"]


class Concern(Told):
    """One that has reached the leader, by name or carried by at least five.

    leader      whom it is addressed to; None when that account is gone
    raised_by   None for one without a name
    is_shared   whether the others concerned see it, and may join by name
    reached_on  the day it reached the leader; the answer is due on `due_on`
    withdrawn_at  taken back by whoever raised it; a day later the row is gone
    answer, why, then, then_by  what the leader answered: yes, partly or no; why; what next, and by when
    asked_until  the last day on which those concerned say without a name whether it held
    tally       what they said, once that day is over, as `klarheit.survey.release.dump` wrote it; {}: too few
    """

    class Answer(models.TextChoices):
        YES = "yes", _("Yes")
        PARTLY = "partly", _("Partly")
        NO = "no", _("No")

    leader = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    raised_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="concerns"
    )
    is_shared = models.BooleanField(default=False)
    reached_on = models.DateField()
    due_on = models.DateField()
    withdrawn_at = models.DateTimeField(null=True)
    answer = models.CharField(max_length=6, choices=Answer.choices, blank=True)
    why = models.TextField(_("Why?"), blank=True)
    then = models.TextField(_("What happens next?"), blank=True)
    then_by = models.DateField(_("By when?"), null=True)
    answered_at = models.DateTimeField(null=True)
    asked_until = models.DateField(null=True)
    tally = models.JSONField(null=True)

    class Meta:
        ordering = ["-reached_on", "id"]

    @property
    def is_named(self) -> bool:
        return self.raised_by_id is not None


class Joined(models.Model):
    """That somebody joined a concern by name."""

    concern = models.ForeignKey(Concern, models.CASCADE, related_name="joined")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="joined_concerns")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "id"]
        constraints = [models.UniqueConstraint(fields=["concern", "person"], name="joined_once")]


class Verdict(models.Model):
    """What somebody who stands behind a concern by name says of whether the answer held."""

    concern = models.ForeignKey(Concern, models.CASCADE, related_name="verdicts")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="verdicts")
    held = models.CharField(max_length=6, choices=Held.choices)
    sentence = models.TextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "id"]
        constraints = [models.UniqueConstraint(fields=["concern", "by"], name="verdict_once")]


class UnsignedVerdict(models.Model):
    """The same of a concern without a name: no person, no time. Gone once the tally is made."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    concern = models.ForeignKey(Concern, models.CASCADE, related_name="unsigned_verdicts")
    held = models.CharField(max_length=6, choices=Held.choices)
    sentence = models.TextField(blank=True)

    class Meta:
        ordering = ["id"]
