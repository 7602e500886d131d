"""Hundreds of files at once: read by a job, with progress, each broken one with its own sentence."""

import os
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django_tasks_db.models import DBTaskResult

from klarheit_web.conversations.intake import tasks
from klarheit_web.conversations.models import Conversation, Intake, IntakeFile

from .conftest import CONSENT, Upload, words

MANY = 1_000 if os.environ.get("KLARHEIT_NIGHTLY") else 200
BROKEN = {3: b"", 50: b"\x00\x01\x02" * 40, 120: b"Anna: Guten Tag.\nAnna: Wie geht es?\nAnna: Gut."}
State = IntakeFile.State


def files(count: int = MANY) -> list[SimpleUploadedFile]:
    return [SimpleUploadedFile(f"{n:04}.txt", BROKEN.get(n, words(n))) for n in range(count)]


@pytest.mark.django_db(transaction=True)
def test_many_files_are_read_by_the_worker_and_become_conversations(
    browser: Client, upload: Upload, work_off: Callable[[], None]
) -> None:
    intake = upload(*files())
    assert intake.files.filter(state=State.WAITING).count() == MANY
    work_off()
    assert sorted(intake.files.filter(state=State.REFUSED).values_list("place", flat=True)) == sorted(BROKEN)
    assert not intake.files.exclude(content=None).exists()
    answer = browser.post(f"/intake/{intake.pk}/", CONSENT)
    assert answer["Location"] == "/conversations/"
    kept = MANY - len(BROKEN)
    assert browser.get("/conversations/").context["progress"] == (0, kept)
    work_off()
    assert Conversation.objects.filter(state=Conversation.State.READY).count() == kept
    assert browser.get("/conversations/").context["progress"] is None
    assert IntakeFile.objects.exclude(name="", refusal="", transcript=None).count() == 0


@pytest.mark.django_db(transaction=True)
def test_job_knows_ids_only(upload: Upload) -> None:
    intake = upload(*files(11), language="de")
    job = DBTaskResult.objects.get()
    assert job.args_kwargs == {"args": [str(intake.pk), "de"], "kwargs": {}}


@pytest.mark.django_db(transaction=True)
def test_progress_is_asked_for_until_all_are_read(browser: Client, upload: Upload) -> None:
    intake = upload(*files(11))
    place, live = f"/intake/{intake.pk}/", {"HX-Request": "true"}
    intake.files.filter(place__lt=4).update(state=State.REFUSED)
    page = browser.get(place).content.decode()
    assert ("4 von 11 gelesen" in page, 'hx-trigger="every 1s"' in page, "<h1>" in page) == (True, True, True)
    part = browser.get(place, headers=live).content.decode()
    assert ("4 von 11 gelesen" in part, 'hx-trigger="every 1s"' in part, "<h1>" in part) == (
        True,
        True,
        False,
    )
    tasks.read_files.func(str(intake.pk), "")
    assert browser.get(place, headers=live)["HX-Refresh"] == "true"


def test_job_of_a_dropped_intake_does_nothing(upload: Upload) -> None:
    intake = upload(SimpleUploadedFile("a.txt", words(1)))
    place = str(intake.pk)
    Intake.objects.all().delete()
    tasks.read_files.func(place, "")
    assert not IntakeFile.objects.exists()


@pytest.mark.parametrize("rows", [2, 10, 100])
def test_page_for_many_takes_the_same_number_of_queries(browser: Client, upload: Upload, rows: int) -> None:
    intake = upload(*(SimpleUploadedFile(f"{n}.txt", words(n)) for n in range(rows)))
    tasks.read_files.func(str(intake.pk), "")
    with CaptureQueriesContext(connection) as asked:
        page = browser.get(f"/intake/{intake.pk}/")
    assert len(page.context["rows"]) == min(rows, 50)
    assert len(asked) == 12, [one["sql"] for one in asked]
