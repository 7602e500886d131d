"""Tables and static files, brought up to what this version needs."""

import hashlib
from collections.abc import Iterator

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def migrate() -> None:
    call_command("migrate", interactive=False, verbosity=0, skip_checks=True)


def lacks_migrations() -> bool:
    """Whether the database is older than this version."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def collect_static() -> bool:
    """Static files with the hash of their content in their names. Returns whether any had changed."""
    mark, wanted = settings.STATIC_ROOT / ".collected", _fingerprint()
    if mark.is_file() and mark.read_text() == wanted:
        return False
    call_command("collectstatic", interactive=False, clear=True, verbosity=0, skip_checks=True)
    mark.write_text(wanted)
    return True


def lacks_static() -> bool:
    return not (settings.STATIC_ROOT / "staticfiles.json").is_file()


def _fingerprint() -> str:
    return hashlib.sha256("\n".join(sorted(_sources())).encode()).hexdigest()


def _sources() -> Iterator[str]:
    for finder in get_finders():
        for path, storage in finder.list([]):
            changed = storage.get_modified_time(path).timestamp()
            yield f"{path} {storage.size(path)} {changed}"
