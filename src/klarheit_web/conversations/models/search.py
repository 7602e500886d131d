"""The words of a conversation as the search finds them."""

from django.conf import settings
from django.db import models


class SearchEntry(models.Model):
    """An own conversation's words. A full-text index over `text` is made by a migration: FTS5 on SQLite, GIN on
    PostgreSQL.

    text  title, then one line for each turn
    """

    conversation = models.OneToOneField(
        "conversations.Conversation", models.CASCADE, primary_key=True, related_name="search_entry"
    )
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    text = models.TextField()
