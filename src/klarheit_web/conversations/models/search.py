"""The words of a conversation as the search finds them."""

from django.conf import settings
from django.db import models


class SearchEntry(models.Model):
    """An own conversation's words, folded (`search.words.folded`) so that both databases find the same.

    A full-text index over them is made by a migration: FTS5 on SQLite, GIN on PostgreSQL.

    askers          ids of the speakers of the asker's side
    title           words of the title
    asker, partner  words of each side
    """

    conversation = models.OneToOneField(
        "conversations.Conversation", models.CASCADE, related_name="search_entry"
    )
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    askers = models.JSONField(default=list)
    title = models.TextField()
    asker = models.TextField(blank=True)
    partner = models.TextField(blank=True)
