"""Backups: written whole or not at all, readable by nobody else, deleted when their time is over."""

import os
import re
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import connection

from klarheit_web.commands.refusal import Refused

NAME = re.compile(r"klarheit-(\d{4}-\d{2}-\d{2}-\d{6})\.(sqlite3|dump)(\.part)?")
STAMP = "%Y-%m-%d-%H%M%S"


def folder() -> Path:
    return Path(settings.ENVIRONMENT.folder) / "backups"


def write(to: Path | None = None) -> Path:
    """A backup of now, beside the earlier ones or in `to`."""
    into = to or folder()
    into.mkdir(parents=True, exist_ok=True, mode=0o700)
    ending = "sqlite3" if connection.vendor == "sqlite" else "dump"
    file = into / f"klarheit-{datetime.now(UTC):{STAMP}}.{ending}"
    draft = file.with_name(f"{file.name}.part")
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    fill = _copy_sqlite if connection.vendor == "sqlite" else _dump_postgresql
    try:
        fill(draft)
        return draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def expires(file: Path) -> datetime | None:
    """When a backup is deleted; None for a file that is none of ours."""
    named = NAME.fullmatch(file.name)
    if not named:
        return None
    written = datetime.strptime(named[1], STAMP).replace(tzinfo=UTC)
    return written + timedelta(days=settings.ENVIRONMENT.backup_days)


def delete_expired(within: Path | None = None) -> list[Path]:
    """Delete what is older than KLARHEIT_BACKUP_DAYS. Returns what went."""
    now = datetime.now(UTC)
    old = [file for file in listed(within) if (end := expires(file)) and end <= now]
    for file in old:
        file.unlink(missing_ok=True)
    return old


def listed(within: Path | None = None) -> list[Path]:
    """Our backups, oldest first."""
    place = within or folder()
    return sorted(file for file in place.glob("klarheit-*") if NAME.fullmatch(file.name))


def postgresql_environment() -> dict[str, str]:
    """How PostgreSQL's own programs find the database: the password stands in no process list."""
    found = settings.DATABASES["default"]
    said = {
        "PGHOST": found.get("HOST"),
        "PGPORT": found.get("PORT"),
        "PGUSER": found.get("USER"),
        "PGPASSWORD": found.get("PASSWORD"),
        "PGDATABASE": found["NAME"],
        "PGSSLMODE": found.get("OPTIONS", {}).get("sslmode"),
    }
    return {**os.environ, **{name: str(value) for name, value in said.items() if value}}


def _copy_sqlite(draft: Path) -> None:
    """SQLite's own online backup: whole even while others write. One file, without a log beside it."""
    source = settings.DATABASES["default"]["NAME"]
    with closing(sqlite3.connect(source)) as present, closing(sqlite3.connect(draft)) as copy:
        present.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def _dump_postgresql(draft: Path) -> None:
    command = ["pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={draft}"]
    try:
        subprocess.run(command, env=postgresql_environment(), check=True, capture_output=True)  # noqa: S603
    except FileNotFoundError as error:
        raise Refused("no_program", program="pg_dump") from error
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise Refused("dump_failed", reason=reason) from error
