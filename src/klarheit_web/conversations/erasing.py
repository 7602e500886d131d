"""Deleting really: what a database keeps of deleted rows unless it is told not to."""

from django.db import connection, transaction


def afterwards() -> None:
    """Once the transaction is through, fold the write-ahead log into the file and cut it to nothing.

    SQLite overwrites deleted rows (`secure_delete`) but the log still holds them until then.
    """
    if connection.vendor == "sqlite":
        transaction.on_commit(_cut_log)


def _cut_log() -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
