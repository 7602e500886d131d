"""What was deleted, as ids without content: a restored backup must not bring it back."""

from django.db import models


class Deleted(models.Model):
    """An id that is gone for good. Triggers write it, so that no way of deleting is forgotten.

    kind  name of the table it was in; with ":ended" for what is kept but was taken back (an insight, a token)
    item  its id, which says nothing by itself
    """

    kind = models.CharField(max_length=60)
    item = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "id"]
        constraints = [models.UniqueConstraint(fields=["kind", "item"], name="deleted_once")]
