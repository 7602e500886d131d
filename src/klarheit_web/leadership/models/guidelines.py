"""Guidelines written together: their versions, and what people said about them."""

import uuid
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership.models.situation import Situation


class GuidelineQuerySet(models.QuerySet["Guideline"]):
    def of_organisation_of(self, person: Person) -> Self:
        return self.filter(organisation=person.organisation_id)


class Guideline(models.Model):
    """A guideline through all its versions. Its words are those of a version; none is ever changed.

    retired_at  when it ended; its history stays
    """

    class Origin(models.TextChoices):
        MANAGEMENT = "management", _("management")
        WORKSHOP = "workshop", _("a workshop of management and staff")
        STAFF = "staff", _("the staff")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="guidelines")
    origin = models.CharField(max_length=10, choices=Origin.choices)
    begun_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    begun_at = models.DateTimeField()
    retired_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    retired_at = models.DateTimeField(null=True)

    objects = GuidelineQuerySet.as_manager()

    class Meta:
        ordering = ["begun_at", "id"]


class GuidelineVersion(models.Model):
    """What a guideline says, from one writing to the next.

    number       1 for the first
    not_permitted  what it rules out; a guideline without it is a slogan, so it may not be empty
    changed      what is different from the version before; empty for the first
    valid_from   the day since when it holds; None for a draft
    worked_on_by  who worked on it by name, as it was when it became valid
    others_too   whether words without a name, or of people who have left, went into it as well
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    guideline = models.ForeignKey(Guideline, models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=300)
    permitted = models.TextField()
    not_permitted = models.TextField()
    situations = models.ManyToManyField(Situation, related_name="guideline_versions")
    changed = models.TextField(blank=True)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    written_at = models.DateTimeField()
    valid_from = models.DateField(null=True)
    made_valid_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    made_valid_at = models.DateTimeField(null=True)
    worked_on_by = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="+")
    others_too = models.BooleanField(default=False)

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["guideline", "number"], name="version_number_once")]


class Words(models.Model):
    """A remark on a guideline, or a proposal how to write it better, with the answer a proposal got.

    decision  what became of a proposal; empty while nobody has decided
    version   the version that took it up
    """

    class Kind(models.TextChoices):
        REMARK = "remark", _("remark")
        PROPOSAL = "proposal", _("proposal")

    class Decision(models.TextChoices):
        TAKEN = "taken", _("taken up")
        DECLINED = "declined", _("not taken up")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    text = models.TextField()
    decision = models.CharField(max_length=8, choices=Decision.choices, blank=True)
    reply = models.TextField(blank=True)
    replied_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    replied_at = models.DateTimeField(null=True)
    version = models.ForeignKey(GuidelineVersion, models.SET_NULL, null=True, related_name="+")

    class Meta:
        abstract = True


class Contribution(Words):
    """Words under a name.

    withdrawn_at  when their author took them back; a day later the row is gone
    """

    guideline = models.ForeignKey(Guideline, models.CASCADE, related_name="contributions")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="contributions")
    at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["at", "id"]


class UnsignedContribution(Words):
    """Words without a name: no person, no time; and a table of its own, so that no neighbour tells the time.

    guideline  None for an idea about a situation that has no guideline yet
    """

    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="+")
    guideline = models.ForeignKey(Guideline, models.CASCADE, null=True, related_name="unsigned")
    situation = models.ForeignKey(Situation, models.CASCADE, null=True, related_name="ideas")

    class Meta:
        ordering = ["id"]
