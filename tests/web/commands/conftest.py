"""Folders and databases in which the command runs; processes that end with their test."""

import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from installed import Installation, Process

POSTGRESQL = os.environ.get("KLARHEIT_TEST_DATABASE", "")


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    """Nothing set up yet; on SQLite, or on PostgreSQL when the tests run there."""
    with database() as settings:
        yield Installation(tmp_path / "klarheit", settings)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """Set up once: tables, static files, an organisation, an open invitation for its administrator."""
    with database() as settings:
        made = Installation(tmp_path_factory.mktemp("pattern") / "klarheit", settings)
        assert made.init().returncode == 0
        yield made


@pytest.fixture
def set_up(pattern: Installation, tmp_path: Path) -> Iterator[Installation]:
    """A copy of the pattern, for one test."""
    shutil.copytree(pattern.folder, tmp_path / "klarheit")
    with database(pattern.settings.get("KLARHEIT_DATABASE", "")) as settings:
        yield Installation(tmp_path / "klarheit", settings)


@contextmanager
def database(pattern: str = "") -> Iterator[dict[str, str]]:
    """The setting for a database of one's own: none for SQLite, which lies in the folder."""
    if not POSTGRESQL:
        yield {}
        return
    name, source = f"klarheit_{uuid.uuid4().hex}", pattern.rpartition("/")[2] or "template1"
    with psycopg.connect(POSTGRESQL, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}" TEMPLATE "{source}"')
        try:
            yield {"KLARHEIT_DATABASE": POSTGRESQL.rpartition("/")[0] + f"/{name}"}
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def stopped() -> Iterator[Callable[[Process], Process]]:
    """Processes named to it are ended with the test, whatever happens in it."""
    begun: list[Process] = []

    def keep(process: Process) -> Process:
        begun.append(process)
        return process

    yield keep
    for process in begun:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()
