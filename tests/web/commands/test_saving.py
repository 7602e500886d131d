"""`backup` and `restore`, on the database the tests run on."""

import os
import signal
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from installed import Installation, Process
from klarheit_web.commands import saved

Stopped = Callable[[Process], Process]
ENDING = "dump" if os.environ.get("KLARHEIT_TEST_DATABASE") else "sqlite3"

# What a test does in the installation's own database.
INVITE = """
from klarheit_web.accounts.actions import invite
from klarheit_web.accounts.models import Organisation
invite(Organisation.objects.get(), email="jana@lindner.example", name="Jana Reuter", roles=["seller"])
"""
NAMES = """
from klarheit_web.accounts.models import Invitation
print(*sorted(Invitation.objects.values_list("name", flat=True)), sep=", ")
"""
BRING = """
from klarheit import formats
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.conversations.actions import bring
jana = Person.objects.create(organisation=Organisation.objects.get(), name="Jana Reuter", email="j@l.example")
for title in ("kept", "deleted later"):
    talk = formats.parse(b"Me: What made you ring us?\\nCustomer: The kennels are full every August.\\n" * 3)
    bring(jana, talk, title=title, source="notes", asked="notes")
"""
DELETE = """
from klarheit_web.conversations.actions import delete
from klarheit_web.conversations.models import Conversation
talk = Conversation.objects.get(title="deleted later")
delete(talk, by=talk.owner)
"""
TITLES = """
from klarheit_web.conversations.models import Conversation
print(*sorted(Conversation.objects.values_list("title", flat=True)), sep=", ")
"""


def backup(installation: Installation) -> Path:
    done = installation.run("backup")
    assert (done.returncode, done.stderr) == (0, "")
    return sorted((installation.folder / "backups").iterdir())[-1]


def test_backup_is_one_file_for_its_owner_alone(set_up: Installation) -> None:
    done = set_up.run("backup")
    (file,) = (set_up.folder / "backups").iterdir()
    size = f"{file.stat().st_size / 1e6:.1f}"
    ends = datetime.now(UTC) + timedelta(days=30)
    assert file.name.endswith(ENDING)
    assert oct(file.stat().st_mode & 0o777) == "0o600"
    assert done.stdout == f"Saved: {file} ({size} MB). This backup will be deleted on {ends:%-d %B %Y}.\n"


def test_backup_goes_where_it_is_sent(set_up: Installation, tmp_path: Path) -> None:
    assert set_up.run("backup", "--to", str(tmp_path / "away")).returncode == 0
    assert [file.suffix for file in (tmp_path / "away").iterdir()] == [f".{ENDING}"]


def test_backup_deletes_those_that_have_expired(set_up: Installation) -> None:
    folder = set_up.folder / "backups"
    folder.mkdir()
    for name in (f"klarheit-2020-01-01-000000.{ENDING}", "somebody-elses-2020.sqlite3"):
        (folder / name).touch()
    done = set_up.run("backup")
    assert done.stdout.splitlines()[1:] == ["Expired backups deleted: 1."]
    assert (folder / "somebody-elses-2020.sqlite3").exists()
    assert not (folder / f"klarheit-2020-01-01-000000.{ENDING}").exists()


@pytest.mark.parametrize("name", ["notes.txt", "klarheit.sqlite3", "klarheit-2020-01-01.sqlite3"])
def test_foreign_file_never_expires(name: str) -> None:
    assert saved.expires(Path(name)) is None


def test_restore_brings_back_what_was_there(set_up: Installation) -> None:
    file = backup(set_up)
    set_up.python(INVITE)
    restored = set_up.run("restore", str(file), "--yes")
    assert (restored.returncode, restored.stderr) == (0, "")
    assert restored.stdout == f"Restored: {file}. Deleted or ended once more: 0. Everybody signs in anew.\n"
    assert set_up.python(NAMES) == "Achim Petersen\n"
    assert sorted(one.name for one in (set_up.folder / "backups").iterdir()) == [file.name]


def test_restore_deletes_again_what_was_deleted_since(set_up: Installation) -> None:
    set_up.python(BRING)
    file = backup(set_up)
    set_up.python(DELETE)
    restored = set_up.run("restore", str(file), "--yes")
    assert restored.stdout == (f"Restored: {file}. Deleted or ended once more: 1. Everybody signs in anew.\n")
    assert set_up.python(TITLES) == "kept\n"


def test_restore_without_yes_changes_nothing(set_up: Installation) -> None:
    file = backup(set_up)
    set_up.python(INVITE)
    refused = set_up.run("restore", str(file))
    assert (refused.returncode, refused.stderr) == (
        2,
        "klarheit-web: This replaces the present database. If you want that, add --yes.\n",
    )
    assert set_up.python(NAMES) == "Achim Petersen, Jana Reuter\n"


def test_restore_waits_for_the_worker_to_end(set_up: Installation, stopped: Stopped) -> None:
    file = backup(set_up)
    worker = stopped(set_up.start("work"))
    assert worker.stdout
    worker.stdout.readline()
    refused = set_up.run("restore", str(file), "--yes")
    assert refused.stderr == "klarheit-web: Klarheit is still running. End “serve” and “work” first.\n"
    worker.send_signal(signal.SIGTERM)
    worker.wait(30)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"no backup at all", "{file} is no backup of Klarheit, or it is damaged."),
        (b"SQLite format 3\0" + bytes(500), "{file} is no backup of Klarheit, or it is damaged."),
        (None, "{file} does not exist."),
    ],
)
def test_restore_refuses_what_is_no_backup(
    set_up: Installation, tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    file = tmp_path / "file"
    if content:
        file.write_bytes(content)
    refused = set_up.run("restore", str(file), "--yes")
    assert (refused.returncode, refused.stderr) == (2, f"klarheit-web: {sentence.format(file=file)}\n")
    assert set_up.python(NAMES) == "Achim Petersen\n"


def test_present_database_comes_back_when_a_backup_breaks_off(set_up: Installation) -> None:
    file = backup(set_up)
    set_up.python(INVITE)
    broken = file.with_name("broken")
    broken.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    assert set_up.run("restore", str(broken), "--yes").returncode == 2
    assert set_up.python(NAMES) == "Achim Petersen, Jana Reuter\n"


@pytest.mark.skipif(ENDING == "dump", reason="of a SQLite file")
def test_restore_says_when_the_present_database_can_not_be_read(set_up: Installation) -> None:
    file = backup(set_up)
    (set_up.folder / "klarheit.sqlite3").write_bytes(b"destroyed" * 1000)
    restored = set_up.run("restore", str(file), "--yes")
    assert restored.returncode == 0
    assert restored.stdout.splitlines()[1:] == [
        "The previous database could not be read any more: "
        f"what was deleted after {datetime.now():%-d %B %Y} may be back."
    ]
    assert set_up.python(NAMES) == "Achim Petersen\n"
