"""A word of a talk is nowhere but with its owner: on no page of others, in no log, job, mail or record."""

import logging
from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django_tasks_db.models import DBTaskResult

from addresses import names
from klarheit_web.accounts.models import AccessRecord, Person
from world import Things, things

WORD = "Zwetschgenkuchen"
OTHERS = ("colleague", "boss", "bosss_boss", "coach", "sponsor", "administrator", "stranger")
PAGES = sorted(name for name, needs in names() if not needs and not name.startswith("account_logout"))


@pytest.fixture
def hers(seller: Person) -> Things:
    """Everything of the seller's, with the word in every place that takes words."""
    return things(seller, WORD)


@pytest.mark.parametrize("role", OTHERS)
def test_no_page_of_others_shows_a_word_or_an_id(
    hers: Things, role: str, request: pytest.FixtureRequest, sign_in: Callable[[Person], Client]
) -> None:
    client = sign_in(request.getfixturevalue(role))
    shown = {name: body(client.get(reverse(name), follow=True)) for name in PAGES}
    found = body(client.get(reverse("search:find"), {"q": WORD}))
    assert {name: part for name, page in shown.items() for part in (WORD, *ids(hers)) if part in page} == {}
    assert [part for part in ids(hers) if part in found] == []


def ids(hers: Things) -> list[str]:
    owned = (hers.conversation, hers.partner, hers.passage, hers.dialogue, hers.line, hers.case)
    return [str(thing.pk) for thing in (*owned, *hers.practices.values())]


def body(page: Any) -> str:
    whole = b"".join(page.streaming_content) if page.streaming else page.content
    return whole.decode(errors="replace")


def test_owner_finds_the_word(hers: Things, sign_in: Callable[[Person], Client]) -> None:
    """The test above could not fail if nothing ever showed it."""
    found = sign_in(hers.owner).get(reverse("search:find"), {"q": WORD}).content.decode()
    assert str(hers.conversation.pk) in found


def test_no_log_job_mail_or_record_holds_a_word(
    hers: Things, boss: Person, sign_in: Callable[[Person], Client], caplog: pytest.LogCaptureFixture
) -> None:
    own, other = sign_in(hers.owner), sign_in(boss)
    with caplog.at_level(logging.DEBUG, logger="django.request"):
        for client in (own, other):
            client.get(f"/conversations/{hers.conversation.pk}/")
            client.get("/search/", {"q": WORD})
            client.post(f"/conversations/{hers.conversation.pk}/edit/", {"title": WORD, "held_on": WORD})
            client.get(f"/nowhere/{hers.conversation.pk}/")
    logged = "\n".join(record.getMessage() for record in caplog.records)
    told = "\n".join(str(record.__dict__) for record in AccessRecord.objects.all())
    mailed = "\n".join(f"{one.subject} {one.body}" for one in mail.outbox)
    jobs = "\n".join(str(row) for row in DBTaskResult.objects.values())
    assert [place for place in (logged, told, mailed, jobs) if WORD in place] == []
