"""The index: how a conversation gets in, how it is asked. The one place where the databases differ."""

from collections.abc import Collection, Iterable
from uuid import UUID

from django.db import connection
from django.db.models.expressions import RawSQL

from klarheit_web.conversations.models import Conversation, SearchEntry
from klarheit_web.conversations.search.words import Wanted, folded

LONGEST = 240_000
"""Bytes of folded words kept of each side: about six hours of talk. PostgreSQL indexes no more than 1 MB."""
COLUMNS = {"": "title asker partner", "asker": "asker", "partner": "partner"}
SQLITE = "SELECT rowid FROM conversations_searchindex WHERE conversations_searchindex MATCH %s"
POSTGRESQL = "SELECT id FROM conversations_searchentry WHERE owner_id = %s AND {} @@ to_tsquery('simple', %s)"


def add(conversation: Conversation, askers: Collection[str]) -> None:
    """Have the conversation found, by what it is called now and what was said."""
    turns = conversation.transcript["turns"]
    SearchEntry.objects.update_or_create(
        conversation=conversation,
        defaults={
            "owner_id": conversation.owner_id,
            "askers": sorted(askers),
            "title": folded(conversation.title),
            "asker": _said(turn["text"] for turn in turns if turn["speaker"] in askers),
            "partner": _said(turn["text"] for turn in turns if turn["speaker"] not in askers),
        },
    )


def rename(conversation: Conversation) -> None:
    """Have it found by its new title."""
    SearchEntry.objects.filter(conversation=conversation).update(title=folded(conversation.title))


def entries(owner: UUID, looked_for: Wanted, side: str) -> RawSQL:
    """A query for the ids of this owner's entries; `side` is "", "asker" or "partner"."""
    if connection.vendor == "sqlite":
        return RawSQL(SQLITE, [_fts5(owner, looked_for, side)])  # noqa: S611 - words only, as a parameter
    column = f"{side or 'all'}_words"
    return RawSQL(POSTGRESQL.format(column), [owner, _tsquery(looked_for)])  # noqa: S611 - as above


def _said(texts: Iterable[str]) -> str:
    return folded("\n".join(texts)).encode()[:LONGEST].decode(errors="ignore")


def _fts5(owner: UUID, looked_for: Wanted, side: str) -> str:
    """The owner is a word of the index too: others' conversations are not even counted."""
    terms = [f'"{one}"*' for one in looked_for.beginnings]
    terms += [f'"{" ".join(phrase)}"' for phrase in looked_for.phrases]
    return f'owner_id : "{owner.hex}" AND {{{COLUMNS[side]}}} : ({" AND ".join(terms)})'


def _tsquery(looked_for: Wanted) -> str:
    terms = [f"'{one}':*" for one in looked_for.beginnings]
    terms += ["(" + " <-> ".join(f"'{word}'" for word in phrase) + ")" for phrase in looked_for.phrases]
    return " & ".join(terms)
