"""Programs bring conversations in, under the conditions of the pages."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from cast import TALKS
from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation

from .conftest import Program

LIST = "/api/conversations"
WORDS = (
    "Jana Reuter: Was soll danach anders sein?\nEva Brandt: Samstags will ich frei haben.\n"
    "Jana Reuter: Samstags frei. Wer entscheidet mit?\nEva Brandt: Meine Schwester führt die Bücher.\n"
)


def send(client: Client, **said: Any) -> Any:
    return client.post(LIST, {"text": WORDS, "asked": "notes", **said}, content_type="application/json")


def refusal(client: Client, **said: Any) -> tuple[int, str, str | None]:
    answer = send(client, **said)
    assert not Conversation.objects.exists()
    return answer.status_code, answer.json()["key"], answer.json()["field"]


def test_bringing_needs_a_token(client: Client) -> None:
    assert send(client).status_code == 401


def test_text_in_json_becomes_a_conversation(seller: Person, program: Program) -> None:
    answer = send(
        program(seller), title="Brandt", held_on="2026-10-01", asker=["jana reuter"], participants="Wir zwei",
        keep_days=30, language="de",
    )  # fmt: skip
    brought = Conversation.objects.get()
    assert (answer.status_code, answer.json()) == (201, {"id": str(brought.pk), "state": "waiting"})
    assert answer["Location"] == f"{LIST}/{brought.pk}"
    assert (brought.owner, brought.title, f"{brought.held_on}") == (seller, "Brandt", "2026-10-01")
    assert (brought.source, brought.asked, brought.about) == ("api", "notes", "customer")
    assert (brought.askers, brought.participants) == (["Jana Reuter"], "Wir zwei")
    assert brought.keep_until == timezone.localdate() + timedelta(days=30)


def test_what_is_left_out_is_suggested_as_on_the_pages(seller: Person, program: Program) -> None:
    send(program(seller), name="2026-11-02 Brandt Angebot.txt")
    brought = Conversation.objects.get()
    assert (brought.title, f"{brought.held_on}", brought.askers) == ("Brandt Angebot", "2026-11-02", [])
    assert brought.keep_until == timezone.localdate() + timedelta(days=90)


@pytest.mark.django_db(transaction=True)
def test_file_in_a_form_is_read_by_a_job(
    seller: Person, program: Program, work_off: Callable[[], None]
) -> None:
    content, client = (TALKS / "erstgespraech.vtt").read_bytes(), program(seller)
    file = SimpleUploadedFile("erstgespraech.vtt", content)
    answer = client.post(LIST, {"file": file, "asked": "yes", "title": "Erstgespräch"})
    assert answer.status_code == 201
    work_off()
    found = client.get(answer["Location"]).json()
    assert (found["state"], found["title"], found["source"]) == ("ready", "Erstgespräch", "api")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"asked": "no"}, (422, "not_asked", "asked")),
        ({"asked": None}, (422, "not_asked", "asked")),
        ({"about": "employee", "asked": "yes"}, (422, "employee_is_asked", "about")),
        ({"text": None}, (422, "missing", "text")),
        ({"text": ""}, (422, "empty", "file")),
        ({"text": "Guten Tag."}, (422, "no_speakers", "file")),
        ({"asker": ["Dieter"]}, (422, "unknown_asker", "asker")),
        ({"asker": ["Eva Brandt", "Jana Reuter"]}, (422, "everybody_asks", "asker")),
        ({"held_on": "2999-01-01"}, (422, "still_to_come", "held_on")),
        ({"held_on": "1.10.2026"}, (422, "not_a_day", "held_on")),
        ({"keep_days": 366}, (422, "out_of_range", "keep_days")),
        ({"language": "fr"}, (422, "choice", "language")),
        ({"title": ""}, (422, "too_short", "title")),
        ({"title": "x" * 201}, (422, "too_long", "title")),
        ({"title": "a\0b"}, (422, "invalid", "title")),
        ({"owner": "Tom"}, (422, "unknown", "owner")),
    ],
)
def test_what_can_not_be_kept_is_refused_by_field(
    said: dict[str, Any], expected: tuple[int, str, str | None], seller: Person, program: Program
) -> None:
    assert refusal(program(seller), **said) == expected


def test_recording_is_no_note_from_memory(seller: Person, program: Program) -> None:
    """An employee's consent can't be avoided by calling a transcript a note."""
    text = (TALKS / "erstgespraech.vtt").read_text()
    refused = refusal(program(seller), text=text, about="employee", asked="notes")
    assert refused == (422, "not_notes", "asked")


def test_own_notes_about_an_employee_are_free(seller: Person, program: Program) -> None:
    assert send(program(seller), about="employee").status_code == 201
    assert Conversation.objects.get().employee is None


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        (b"{", "application/json", (422, "not_json")),
        (b"\xff", "application/json", (422, "not_json")),
        (b"a,b", "text/csv", (415, "content_type")),
        (b"", "", (415, "content_type")),
        (b"broken", "multipart/form-data", (400, "body_unreadable")),
        (b"--x\r\n", "multipart/form-data; boundary=x", (422, "missing")),
    ],
)
def test_body_that_can_not_be_read_is_refused(
    body: bytes, kind: str, expected: tuple[int, str], seller: Person, program: Program
) -> None:
    answer = program(seller).generic("POST", LIST, body, content_type=kind)
    assert (answer.status_code, answer.json()["key"]) == expected


def test_form_takes_a_file_or_a_text_and_not_both(seller: Person, program: Program) -> None:
    client = program(seller)
    both = {"file": SimpleUploadedFile("a.txt", b"x"), "text": WORDS, "asked": "notes"}
    assert [client.post(LIST, sent).json()["key"] for sent in (both, {"asked": "notes"})] == [
        "file_or_text"
    ] * 2
