"""The mirror as a file: for its owner and the employee it was with, and each time written down."""

import json
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from klarheit.report import html
from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.conversations.models import Conversation
from klarheit_web.conversations.reading import mirror_of

SignIn = Callable[[Person], Client]


def address(conversation: Conversation, kind: str) -> str:
    return reverse("mirror:download", args=[conversation.pk, kind])


@pytest.mark.parametrize("kind", ["html", "pdf", "json"])
def test_stranger_gets_no_file(talk: Conversation, stranger: Person, sign_in: SignIn, kind: str) -> None:
    assert sign_in(stranger).get(address(talk, kind)).status_code == 404


@pytest.mark.parametrize("kind", ["html", "pdf", "json", "exe"])
def test_reader_takes_nothing_away(talk: Conversation, reader: Person, sign_in: SignIn, kind: str) -> None:
    assert sign_in(reader).get(address(talk, kind)).status_code == 403
    assert AccessRecord.objects.filter(deed="downloaded").count() == 0


def test_owner_gets_the_report_and_it_is_written_down(
    talk: Conversation, mine: Client, seller: Person
) -> None:
    Person.objects.filter(pk=seller.pk).update(language="en")
    answer = mine.get(address(talk, "html"))
    assert answer.content.decode() == html.render(mirror_of(talk), "en", title="Frau Kern")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="mirror-2026-11-12.html"'
    noted = AccessRecord.objects.filter(item=talk.pk).values_list("owner", "actor", "deed")
    assert list(noted) == [(seller.pk, seller.pk, "downloaded")]


def test_employee_gets_it_too(tell: Callable[..., Conversation], colleague: Person, sign_in: SignIn) -> None:
    held = tell(about="employee", employee=colleague, partner=None)
    Conversation.objects.filter(pk=held.pk).update(state="ready")
    assert sign_in(colleague).get(address(held, "json")).status_code == 200


def test_employee_reads_in_it_whom_it_speaks_to(
    tell: Callable[..., Conversation], colleague: Person, mine: Client, sign_in: SignIn
) -> None:
    held = tell(about="employee", employee=colleague, partner=None)
    Conversation.objects.filter(pk=held.pk).update(state="ready")
    files = [client.get(address(held, "html")).content.decode() for client in (sign_in(colleague), mine)]
    assert ["„Sie“ ist hier Jana Reuter." in file for file in files] == [True, False]


def test_json_is_that_of_the_library(talk: Conversation, mine: Client) -> None:
    assert json.loads(mine.get(address(talk, "json")).content)["version"] == 1


def test_pdf_is_a_pdf(talk: Conversation, mine: Client) -> None:
    assert mine.get(address(talk, "pdf")).content[:5] == b"%PDF-"


def test_other_kinds_are_not_found(talk: Conversation, mine: Client) -> None:
    assert mine.get(address(talk, "exe")).status_code == 404
