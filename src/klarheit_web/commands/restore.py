"""`klarheit-web restore`: brings a backup back, and deletes again what was deleted since."""

import sqlite3
import subprocess
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import connection
from django.utils import timezone

from klarheit_web.commands import gone, occupied, prepared, saved
from klarheit_web.commands.refusal import Refused
from klarheit_web.commands.words import Words
from klarheit_web.privacy.actions import delete_again

KINDS = {b"SQLite format 3\0": "sqlite", b"PGDMP": "postgresql"}
NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def run(chosen: Namespace, say: Words) -> int:
    """Raises Refused without --yes, while Klarheit runs, and for a file that is no backup of it."""
    _check_file(chosen.file)
    if not chosen.yes:
        raise Refused("not_sure")
    with occupied.alone():
        deleted, readable = gone.known()
        with _replaced(chosen.file):
            count = _follow_up(deleted)
        gone.write_down()
    print(say["restore.done"].format(file=chosen.file, count=count))
    if not readable:
        print(say["restore.unknown"].format(when=_last(deleted, chosen.file, say)))
    return 0


def _check_file(file: Path) -> None:
    if not file.is_file():
        raise Refused("no_backup_file", file=file)
    with file.open("rb") as opened:
        beginning = opened.read(16)
    kind = next((kind for mark, kind in KINDS.items() if beginning.startswith(mark)), None)
    if kind is None or (kind == "sqlite" and not _is_whole(file)):
        raise Refused("no_backup", file=file)
    if kind != connection.vendor:
        raise Refused("other_kind", file=file, kind=NAMES[kind], present=NAMES[connection.vendor])


def _is_whole(file: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            (answer,) = opened.execute("PRAGMA quick_check").fetchone()
            opened.execute("SELECT 1 FROM accounts_person LIMIT 1")
            return bool(answer == "ok")
    except sqlite3.Error:
        return False


def _follow_up(deleted: set[gone.Row]) -> int:
    """Bring it up to this version, delete again, sign everybody out. Returns how much was deleted."""
    prepared.migrate()
    gone.keep(deleted)
    UserSession.objects.all().delete()
    Session.objects.all().delete()
    return delete_again()


@contextmanager
def _replaced(file: Path) -> Iterator[None]:
    """The backup in place of the database; the present one comes back when anything fails."""
    replace = _replaced_sqlite if connection.vendor == "sqlite" else _replaced_postgresql
    with replace(file):
        yield


@contextmanager
def _replaced_sqlite(file: Path) -> Iterator[None]:
    database = Path(settings.DATABASES["default"]["NAME"])
    before = database.with_name("before-restore.sqlite3")
    connection.close()
    _move(database, before)
    try:
        with closing(sqlite3.connect(file)) as backup, closing(sqlite3.connect(database)) as empty:
            backup.backup(empty)
        yield
    except BaseException:
        connection.close()
        _remove(database)
        _move(before, database)
        raise
    _remove(before)


def _move(database: Path, to: Path) -> None:
    """With its log, which may hold what is not in the file yet."""
    for ending in ("", "-wal", "-shm"):
        part = Path(f"{database}{ending}")
        if part.exists():
            part.replace(f"{to}{ending}")


def _remove(database: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        Path(f"{database}{ending}").unlink(missing_ok=True)


@contextmanager
def _replaced_postgresql(file: Path) -> Iterator[None]:
    before = saved.write()
    connection.close()
    try:
        _load_postgresql(file)
        yield
    except BaseException:
        connection.close()
        _load_postgresql(before)
        before.unlink()
        raise
    before.unlink()


def _load_postgresql(file: Path) -> None:
    """In one transaction: everything there goes, everything in the backup comes, or nothing changes."""
    anew = ["-c", "DROP SCHEMA public CASCADE", "-c", "CREATE SCHEMA public", "-f", "-"]
    load = ["psql", "-q", "--no-psqlrc", "--single-transaction", "-v", "ON_ERROR_STOP=1", *anew]
    try:
        read = subprocess.run(  # noqa: S603
            ["pg_restore", "--no-owner", "--no-privileges", "-f", "-", str(file)],  # noqa: S607
            check=True, capture_output=True,
        )  # fmt: skip
        # What psql complains about may quote rows: it is shown to nobody.
        environment = saved.postgresql_environment()
        subprocess.run(load, env=environment, input=read.stdout, check=True, capture_output=True)  # noqa: S603
    except FileNotFoundError as error:
        raise Refused("no_program", program=error.filename) from error
    except subprocess.CalledProcessError as error:
        raise Refused("restore_failed") from error


def _last(deleted: set[gone.Row], file: Path, say: Words) -> str:
    """Until when deletions are known: the last one on the list, or the day of the backup."""
    known = [at for _kind, _item, at in deleted]
    written = datetime.fromtimestamp(file.stat().st_mtime, tz=timezone.get_current_timezone())
    return format(timezone.localtime(max([*known, written])), say["date"])
