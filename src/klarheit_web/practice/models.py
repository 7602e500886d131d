"""Talks with invented counterparts, own cases, question cards. Nobody but their owner sees any of it."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from klarheit_web.conversations.models import Conversation


class OwnCase(models.Model):
    """A counterpart made from a case of one's own: `text` is a persona file (docs/practice.md)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="cases")
    title = models.CharField(max_length=120)
    language = models.CharField(max_length=2)
    text = models.TextField()
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["-changed_at", "id"]


class PracticeQuerySet(models.QuerySet["Practice"]):
    def of(self, owner: models.Model) -> "PracticeQuerySet":
        """Theirs, without what they threw away."""
        return self.filter(owner=owner.pk, deleted_at=None)


class Practice(models.Model):
    """A talk with a counterpart: it is its `state`, as `klarheit.practice.files` writes it.

    persona       key of a bundled persona; empty for an own case
    written       the persona file as it stood when the talk began; what changes later leaves it alone
    name          of the counterpart, for lists
    seed          the same seed and the same words give the same talk
    skill         key of `klarheit.practice.SKILLS` for an exercise of at most eight turns; else empty
    takes_time    whether replies take time to type
    asked         what the person sent, turn by turn ("" for silence): with it the talk can be made again
    understood    what the person understood, written before anything is resolved; `fits` their judgement
    debrief       what `practice.debriefs` keeps of the debrief; None until it was asked for
    conversation  the conversation it was kept as
    earlier       the talk this one goes on from, with other words from turn `earlier_turn` on
    deleted_at    thrown away; a day later it is gone
    """

    class Hints(models.TextChoices):
        EACH = "each", _("after every turn")
        REQUEST = "request", _("when I ask for one")
        NONE = "none", _("none: a test")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="practices")
    persona = models.CharField(max_length=60, blank=True)
    case = models.ForeignKey(OwnCase, models.CASCADE, null=True, related_name="practices")
    written = models.TextField()
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=2)
    seed = models.PositiveIntegerField()
    skill = models.CharField(max_length=20, blank=True)
    hints = models.CharField(max_length=7, choices=Hints.choices, default=Hints.EACH)
    takes_time = models.BooleanField(default=True)
    state = models.JSONField()
    asked = models.JSONField(default=list)
    begun_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    understood = models.TextField(blank=True)
    fits = models.BooleanField(null=True)
    debrief = models.JSONField(null=True)
    conversation = models.OneToOneField(Conversation, models.SET_NULL, null=True, related_name="practice")
    earlier = models.ForeignKey("self", models.SET_NULL, null=True, related_name="later")
    earlier_turn = models.PositiveSmallIntegerField(null=True)
    deleted_at = models.DateTimeField(null=True)

    objects = PracticeQuerySet.as_manager()

    class Meta:
        ordering = ["-changed_at", "id"]

    def __str__(self) -> str:
        return str(self.pk)  # with whom one practised stands in no log


class Card(models.Model):
    """How well a question is remembered; `state` is what `klarheit.practice.cards.review` gives."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="cards")
    card = models.CharField(max_length=120)
    state = models.JSONField()
    due = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "card"], name="one_card_each")]


class ModelChoice(models.Model):
    """Whether a language model may word the replies: never unless the person said so, own cases apart."""

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, primary_key=True, related_name="model_choice"
    )
    bundled = models.BooleanField(default=False)
    cases = models.BooleanField(default=False)
    host = models.CharField(max_length=255)
    decided_at = models.DateTimeField()
