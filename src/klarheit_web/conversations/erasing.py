"""Deleting really: what a database keeps of deleted rows unless it is told not to. The one place for it.

SQLite overwrites deleted rows (`secure_delete`); the full-text index and the write-ahead log still hold it.
PostgreSQL keeps dead rows until VACUUM.
"""

import time
from contextlib import suppress
from datetime import timedelta

from django.db import OperationalError, connection, transaction
from django.db.backends.utils import CursorWrapper
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

MERGE = "INSERT INTO conversations_searchindex (conversations_searchindex, rank) VALUES ('merge', %s)"
PAGES = 500
"""Pages of the index merged in one short transaction, so that others need not wait."""
TRIES, PAUSE = 20, 0.25
LATER = timedelta(minutes=5)
PATIENCE = 100
"""Milliseconds a deed waits at most for readers before it leaves the log as it is."""


def afterwards() -> None:
    """Once the transaction is through, cut the log; a job does what takes longer."""
    transaction.on_commit(_begin)


def cut_log_afterwards() -> None:
    """Once the transaction is through, one try to cut SQLite's log, and no job.

    For what has no name: the log holds, commit by commit, what was written after what, and what stood there
    before. Where somebody reads in that moment it stays until the next deed or the daily round.
    """
    if connection.vendor == "sqlite":
        transaction.on_commit(_try_to_cut)


@task()
def erase() -> None:
    """Rewrite the index without what was deleted, cut the log; on PostgreSQL vacuum. Again when busy."""
    if not now():
        erase.using(run_after=timezone.now() + LATER).enqueue()


def now() -> bool:
    """The same at once, outside of a transaction. False when somebody still reads what was: try later."""
    if connection.vendor != "sqlite":
        _vacuum()
        return True
    _merge_index()
    return any(_cut_log() or _pause() for _try in range(TRIES))


def _begin() -> None:
    if connection.vendor == "sqlite":
        _cut_log()
    if not DBTaskResult.objects.ready().filter(task_path=erase.module_path).exists():
        erase.enqueue()


def _merge_index() -> None:
    """Into one segment: only then deleted words leave the others (`optimize` in small steps)."""
    with connection.cursor() as cursor:
        for step in (-PAGES, *[PAGES] * 100_000):
            before = _changes(cursor)
            cursor.execute(MERGE, [step])
            if _changes(cursor) - before < 2 and step > 0:
                return


def _changes(cursor: CursorWrapper) -> int:
    cursor.execute("SELECT total_changes()")
    (count,) = cursor.fetchone()
    return int(count)


def _cut_log() -> bool:
    """Fold the log into the file and cut it to nothing, which needs a moment without readers."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy, _in_log, _folded = cursor.fetchone()
    return not busy


def _try_to_cut() -> None:
    """Without waiting long, and without failing."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout")
        (as_before,) = cursor.fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {PATIENCE}")
        with suppress(OperationalError):
            _cut_log()
        cursor.execute(f"PRAGMA busy_timeout = {int(as_before)}")


def _pause() -> bool:
    time.sleep(PAUSE)
    return False


def _vacuum() -> None:
    """All tables that are there: no room, and no library's table, can be forgotten."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        cursor.execute(f"VACUUM {', '.join(map(connection.ops.quote_name, tables))}")
