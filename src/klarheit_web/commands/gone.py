"""What was deleted, as ids without content, outside the database too: a restore must not bring it back."""

import json
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import Error as DatabaseError
from django.db import transaction

from klarheit_web.privacy.models import Deleted

Row = tuple[str, UUID, datetime]
"""Kind, id, and when it was deleted."""


def file() -> Path:
    return Path(settings.ENVIRONMENT.folder) / "deleted.json"


def write_down() -> None:
    """The list beside the database, for the day on which the database can't be read."""
    rows = sorted(in_database() | in_file())
    if set(rows) == in_file():
        return
    draft = file().with_name("deleted.json.part")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as opened:
        json.dump([[kind, str(item), at.isoformat()] for kind, item, at in rows], opened)
    draft.replace(file())


def in_database() -> set[Row]:
    return set(Deleted.objects.values_list("kind", "item", "at"))


def in_file() -> set[Row]:
    """An empty set when there is no list, or none that can be read."""
    with suppress(OSError, ValueError):
        rows = json.loads(file().read_text())
        return {(kind, UUID(item), datetime.fromisoformat(at)) for kind, item, at in rows}
    return set()


def known() -> tuple[set[Row], bool]:
    """Everything known to be deleted, and whether the database itself could still be asked."""
    try:
        return in_database() | in_file(), True
    except DatabaseError:
        return in_file(), False


@transaction.atomic
def keep(rows: set[Row]) -> None:
    """Write into the restored database what it does not know of yet."""
    listed = (Deleted(kind=kind, item=item, at=at) for kind, item, at in sorted(rows))
    Deleted.objects.bulk_create(listed, batch_size=500, ignore_conflicts=True)
