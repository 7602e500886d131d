"""`klarheit-web check`: what is in order and what is left to do. Changes nothing."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.core.mail import send_mail
from django.db import Error as DatabaseError
from django.db import connection
from django.utils import timezone

from klarheit_web.accounts.models import Role, RoleHeld
from klarheit_web.commands import prepared, saved
from klarheit_web.commands.words import Words

BACKUP_OLD = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Finding:
    """`key` is a phrase beginning with "check."; `fields` are its places."""

    key: str
    fields: dict[str, object] = field(default_factory=dict)
    good: bool = True


def run(chosen: Namespace, say: Words) -> int:
    """Exit code 1 when something is left to do."""
    todo = False
    for found in _findings(chosen, say):
        todo |= not found.good
        mark = say["check.good" if found.good else "check.todo"]
        print(f"{mark:>6}  {say[f'check.{found.key}'].format(**found.fields)}", flush=True)
    return 1 if todo else 0


def _findings(chosen: Namespace, say: Words) -> Iterator[Finding]:
    yield _folder()
    yield Finding("secret")  # an unsafe one was refused when the settings were read
    yield from _address()
    yield from _database()
    yield _static()
    yield _backup(say)
    yield _mail(chosen, say)


def _folder() -> Finding:
    folder = settings.ENVIRONMENT.folder
    is_open = bool(folder.stat().st_mode & 0o077)
    return Finding("folder_open" if is_open else "folder", {"folder": folder}, not is_open)


def _address() -> Iterator[Finding]:
    chosen = settings.ENVIRONMENT
    yield Finding("url" if chosen.is_https else "local_only", {"url": chosen.url})
    if chosen.demo:
        yield Finding("demo", good=False)


def _database() -> Iterator[Finding]:
    try:
        connection.ensure_connection()
        vendor = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[connection.vendor]
        yield Finding("database", {"vendor": vendor})
        late = prepared.lacks_migrations()
        yield Finding("migrations_missing" if late else "migrations", good=not late)
        if not late:
            yield _administrators()
    except DatabaseError as error:
        yield Finding("database_silent", {"kind": type(error).__name__}, good=False)


def _administrators() -> Finding:
    held = RoleHeld.objects.filter(role=Role.ADMINISTRATOR, taken_at=None, person__is_active=True).count()
    return Finding("administrators", {"count": held}) if held else Finding("no_administrator", good=False)


def _static() -> Finding:
    missing = prepared.lacks_static()
    return Finding("static_missing" if missing else "static", good=not missing)


def _backup(say: Words) -> Finding:
    written = saved.listed()
    if not written:
        return Finding("no_backup", {"folder": saved.folder()}, good=False)
    last = datetime.fromtimestamp(written[-1].stat().st_mtime, UTC)
    day = format(timezone.localtime(last), say["date"])
    old = datetime.now(UTC) - last > BACKUP_OLD
    return Finding("backup_old" if old else "backup", {"day": day}, good=not old)


def _mail(chosen: Namespace, say: Words) -> Finding:
    if not settings.ENVIRONMENT.mail:
        return Finding("mail_unset", good=not chosen.mail)
    if not chosen.mail:
        return Finding("mail_set", {"sender": settings.ENVIRONMENT.sender})
    try:
        send_mail(say["check.mail.subject"], say["check.mail.text"], None, [chosen.mail])
    except OSError as error:  # smtplib's errors are among them
        return Finding("mail_failed", {"kind": type(error).__name__}, good=False)
    return Finding("mail_sent", {"address": chosen.mail})
