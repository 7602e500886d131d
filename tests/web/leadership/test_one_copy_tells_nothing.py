"""One copy of the data folder, or of the database, does not tell in which order words without a name came.

SQLite's log holds, commit by commit, who signed in before which words, and words that were taken back;
PostgreSQL keeps with each row which transaction wrote it.
"""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection

from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership.concerns import actions as concerns
from klarheit_web.leadership.guidelines import actions as guidelines
from klarheit_web.leadership.latitude import actions as latitude
from klarheit_web.leadership.models import (
    Concern,
    GatheringConcern,
    Guideline,
    Handed,
    UnsignedContribution,
    UnsignedVerdict,
)
from klarheit_web.leadership.unnamed import UNNAMED, write_all_anew

pytestmark = pytest.mark.django_db(transaction=True)
on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="the folder of SQLite")
on_postgresql = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="PostgreSQL keeps who wrote a row"
)

WORD = "Zwirbelkranich"
WORDS = concerns.Words(f"{WORD} im Lager", "Drei je Woche.", "", "Einer.")


@pytest.fixture
def arrived(organisation: Organisation, boss: Person, team: list[Person]) -> Concern:
    gathering = concerns.raise_unnamed(boss, concerns.Words("Berichte", "Drei.", "", "Einer."))
    for _each in range(4):
        concerns.carry(gathering)
    concerns.daily()
    return Concern.objects.get()


def log_size() -> int:
    """Bytes of the write-ahead log."""
    return sum(path.stat().st_size for path in Path(settings.ENVIRONMENT.folder).glob("*-wal"))


def files_with(word: str) -> list[str]:
    every = [path for path in Path(settings.ENVIRONMENT.folder).rglob("*") if path.is_file()]
    return [path.name for path in every if word.encode() in path.read_bytes()]


def verbs(boss: Person, guideline: Guideline, arrived: Concern) -> dict[str, tuple[Callable[[], Any], ...]]:
    """What says something without a name, and what takes it back."""
    here, situation = boss.organisation, guideline.versions.all()[0].situations.all()[0]
    return {
        "concern": (
            lambda: concerns.raise_unnamed(boss, WORDS),
            lambda: concerns.carry(GatheringConcern.objects.get()),
            lambda: concerns.carry_no_more(GatheringConcern.objects.get()),
            lambda: concerns.take_back(GatheringConcern.objects.get()),
        ),
        "verdict": (
            lambda: concerns.judge_unsigned(arrived, "not", WORD),
            lambda: concerns.judge_no_more(UnsignedVerdict.objects.get()),
        ),
        "remark": (
            lambda: guidelines.say_unsigned(guideline, "remark", WORD),
            lambda: guidelines.withdraw_unsigned(UnsignedContribution.objects.get()),
        ),
        "idea": (
            lambda: guidelines.suggest(situation, WORD),
            lambda: guidelines.withdraw_unsigned(UnsignedContribution.objects.get()),
        ),
        "situation": (
            lambda: latitude.hand(here, situation=None, words=WORD, kind=""),
            lambda: latitude.take_back(Handed.objects.get()),
        ),
    }


@on_sqlite
@pytest.mark.parametrize("what", ["concern", "verdict", "remark", "idea", "situation"])
def test_log_is_empty_after_each_deed_and_words_taken_back_are_in_no_byte(
    what: str, boss: Person, guideline: Guideline, arrived: Concern
) -> None:
    first, *later = verbs(boss, guideline, arrived)[what]
    boss.save()
    assert log_size() > 0
    first()
    assert (log_size(), files_with(WORD) != []) == (0, True)
    for deed in later:
        boss.save()
        deed()
        assert log_size() == 0
    assert files_with(WORD) == []


@on_sqlite
def test_somebody_who_reads_meanwhile_makes_no_deed_fail_or_wait(boss: Person, team: list[Person]) -> None:
    reader = sqlite3.connect(connection.settings_dict["NAME"], uri=True, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM accounts_person").fetchone()
    began = time.monotonic()
    concern = concerns.raise_unnamed(boss, WORDS)
    took = time.monotonic() - began
    assert (took < 5, log_size() > 0) == (True, True)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout")
        assert cursor.fetchone() == (20_000,)
    reader.close()
    concerns.carry(concern)
    assert log_size() == 0


def test_daily_round_writes_every_row_anew_and_changes_none(
    boss: Person, guideline: Guideline, arrived: Concern
) -> None:
    say_unnamed(boss, guideline, arrived, times=12)
    before, lay = rows(), lying()
    write_all_anew()
    assert rows() == before
    assert lying() != lay


def say_unnamed(boss: Person, guideline: Guideline, arrived: Concern, *, times: int) -> None:
    """So many of each record without a name."""
    for number in range(times):
        guidelines.say_unsigned(guideline, "remark", str(number))
        latitude.hand(boss.organisation, situation=None, words=str(number), kind="")
        concerns.judge_unsigned(arrived, "not", str(number))
        concerns.raise_unnamed(boss, WORDS)


def rows() -> dict[str, list[Any]]:
    return {kind._meta.label: list(kind._default_manager.order_by("pk").values()) for kind in UNNAMED}


def lying() -> list[str]:
    """The remarks as they lie in the table."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT text FROM leadership_unsignedcontribution")
        return [text for (text,) in cursor.fetchall()]


@on_postgresql
def test_after_the_daily_round_one_transaction_has_written_all_rows(
    boss: Person, guideline: Guideline, arrived: Concern
) -> None:
    say_unnamed(boss, guideline, arrived, times=3)
    assert max(map(transactions, UNNAMED)) > 1
    write_all_anew()
    assert set(map(transactions, UNNAMED)) == {1}


def transactions(kind: Any) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(DISTINCT xmin::text) FROM {kind._meta.db_table}")
        (count,) = cursor.fetchone()
        return int(count)
