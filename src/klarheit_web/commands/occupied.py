"""Who uses the folder: servers and workers share a lock; what replaces the database has it alone."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection

from klarheit_web.commands.refusal import Refused

OTHERS = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""


@contextmanager
def shared() -> Iterator[None]:
    """While a server or a worker runs. Raises Refused while the database is being replaced."""
    with _locked(fcntl.LOCK_SH, "being_replaced"):
        yield


@contextmanager
def alone() -> Iterator[None]:
    """While the database is replaced or changed. Raises Refused as long as a server or a worker runs."""
    with _locked(fcntl.LOCK_EX, "running"):
        if connection.vendor == "postgresql" and _others():
            raise Refused("running")
        yield


@contextmanager
def _locked(how: int, refusal: str) -> Iterator[None]:
    """The lock is the system's: it ends with the process, also with one that is killed."""
    file = os.open(settings.ENVIRONMENT.folder / "in-use.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(file, how | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(file)
        raise Refused(refusal) from error
    try:
        yield
    finally:
        os.close(file)


def _others() -> int:
    """Sessions of other programs in the same PostgreSQL database, also from other machines."""
    with connection.cursor() as cursor:
        cursor.execute(OTHERS)
        return int(cursor.fetchone()[0])
