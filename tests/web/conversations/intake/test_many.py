"""Hundreds of files at once: read by a job, with progress, each broken one with its own sentence."""

import os
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django_tasks_db.models import DBTaskResult

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.actions import delete_all
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
    kept, place = MANY - len(BROKEN), f"/intake/{intake.pk}/"
    assert browser.post(place, CONSENT)["Location"] == place
    tasks.bring_files.func(str(intake.pk))
    assert browser.get(place)["Location"] == "/conversations/"
    assert browser.get("/conversations/").context["progress"] == (0, kept)
    work_off()
    assert Conversation.objects.filter(state=Conversation.State.READY).count() == kept
    assert browser.get("/conversations/").context["progress"] is None
    assert IntakeFile.objects.exclude(name="", refusal="", transcript=None).count() == 0


@pytest.mark.django_db(transaction=True)
def test_jobs_know_ids_only(browser: Client, upload: Upload) -> None:
    intake = upload(*files(14), language="de")
    tasks.read_files.func(str(intake.pk), "de")
    browser.post(f"/intake/{intake.pk}/", {**CONSENT, "participants": "Eva Brandt"})
    jobs = DBTaskResult.objects.filter(task_path__contains="intake").order_by("enqueued_at")
    told = [job.args_kwargs["args"] for job in jobs]
    assert told == [[str(intake.pk), "de"], [str(intake.pk)]]


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


def test_long_file_is_left_to_the_job_with_its_progress(browser: Client, upload: Upload) -> None:
    intake = upload(SimpleUploadedFile("long.txt", words(1) * 6_000))
    assert "0 von 1 gelesen" in browser.get(f"/intake/{intake.pk}/").content.decode()


def test_long_text_that_was_pasted_is_left_to_the_job(browser: Client) -> None:
    answer = browser.post("/intake/", {"way": "paste", "paste-text": (words(1) * 6_000).decode()})
    assert "0 von 1 gelesen" in browser.get(answer["Location"]).content.decode()


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


def agreed(browser: Client, intake: Intake, **said: str) -> str:
    """Say what holds for all of many files; the address of the page that shows how far they are."""
    tasks.read_files.func(str(intake.pk), "")
    place = f"/intake/{intake.pk}/"
    assert browser.post(place, CONSENT | said)["Location"] == place
    return place


def test_many_are_brought_in_by_a_job_with_its_progress(browser: Client, upload: Upload) -> None:
    intake = upload(*files(15))
    place, live = agreed(browser, intake), {"HX-Request": "true"}
    assert Conversation.objects.count() == 0
    page = browser.get(place).content.decode()
    part = browser.get(place, headers=live).content.decode()
    seen = [("0 von 14 übernommen" in html, 'hx-trigger="every 1s"' in html) for html in (page, part)]
    assert seen == [(True, True)] * 2
    assert browser.get("/conversations/").context["open_intake"] is None
    tasks.bring_files.func(str(intake.pk))
    assert browser.get(place, headers=live)["HX-Refresh"] == "true"
    said = browser.get(place, follow=True).context["messages"]
    assert [(str(one), one.extra_tags) for one in said] == [
        ("14 Gespräche sind da.", f"/intake/{intake.pk}/undo/")
    ]
    delete_all(Conversation.objects.all(), by=intake.owner)
    assert list(browser.get(place, follow=True).context["messages"]) == []


def test_what_its_owner_said_holds_for_each_of_many_and_is_forgotten_then(
    browser: Client, upload: Upload, colleague: Person
) -> None:
    intake = upload(*files(12))
    agreed(browser, intake, about="employee", employee=str(colleague.pk), participants="Tom", me="Eva Brandt")
    tasks.bring_files.func(str(intake.pk))
    kept = Conversation.objects.values_list("employee", "participants", "state", "askers")
    assert list(kept) == [(colleague.pk, "Tom", "unconsented", ["Eva Brandt"])] * 11
    intake.refresh_from_db()
    assert intake.agreed is None


def test_employee_who_left_meanwhile_is_not_passed_over(
    browser: Client, upload: Upload, colleague: Person
) -> None:
    intake = upload(*files(12))
    place = agreed(browser, intake, about="employee", employee=str(colleague.pk))
    colleague.delete()
    with pytest.raises(Person.DoesNotExist):
        tasks.bring_files.func(str(intake.pk))
    assert Conversation.objects.count() == 0
    assert len(browser.get(place).context["rows"]) == 11


def test_taking_back_stops_the_job(browser: Client, upload: Upload) -> None:
    intake = upload(*files(12))
    place = agreed(browser, intake)
    browser.post(f"{place}undo/")
    tasks.bring_files.func(str(intake.pk))
    assert Conversation.objects.count() == 0
    assert browser.get("/conversations/").context["open_intake"] == intake
