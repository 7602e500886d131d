"""What an owner set right, and pages of the mirror kept until something changes."""

import uuid

from django.db import models


class MadeCorrection(models.Model):
    """A correction or a refusal as the library writes it down (`klarheit.corrections.written`).

    A word the owner set right holds until it is undone; of two about the same words the later holds.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="corrections")
    refuses = models.BooleanField(default=False)  # a refusal: "that is wrong", nothing in its place
    said = models.JSONField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["made_at", "id"]


class MirrorPage(models.Model):
    """A rendered mirror, derived and thrown away with every change of its conversation.

    own   with the controls of its owner
    made  version of the library that made it
    """

    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="pages")
    language = models.CharField(max_length=2)
    own = models.BooleanField()
    made = models.CharField(max_length=20)
    html = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["conversation", "language", "own"], name="one_page_per_view")
        ]
