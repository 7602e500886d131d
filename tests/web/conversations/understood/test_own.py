"""The owner's page of “So habe ich Sie verstanden”: its links, and what came back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.conversations.models import Conversation, Insight, UnderstoodPage
from klarheit_web.conversations.understood import actions, queries, sent
from klarheit_web.conversations.understood.queries import Choice

SignIn = Callable[[Person], Client]


def home(conversation: Conversation) -> str:
    return f"/conversations/{conversation.pk}/understood/"


def linked(conversation: Conversation, days: int = 7) -> tuple[UnderstoodPage, str]:
    page = queries.compose(conversation, Choice())
    return actions.make_link(conversation, page, days=days, by=conversation.owner)


@pytest.mark.parametrize(
    "other", ["stranger", "boss", "bosss_boss", "administrator", "sponsor", "coach", "colleague"]
)
def test_page_is_there_for_nobody_else(
    conversation: Conversation, other: str, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    made, _token = linked(conversation)
    client, own = sign_in(request.getfixturevalue(other)), home(conversation)
    read = (own, f"{own}page.pdf", f"{own}page.html", f"{own}page.txt", f"{own}links/{made.pk}/")
    written = (f"{own}link/", f"{own}links/{made.pk}/close/")
    assert {client.get(path).status_code for path in read} == {404}
    assert {client.post(path, {"days": 7}).status_code for path in written} == {404}
    assert UnderstoodPage.objects.filter(closed_at=None).count() == 1


def test_reader_with_insight_sends_nothing(
    conversation: Conversation, colleague: Person, sign_in: SignIn
) -> None:
    now = timezone.now()
    Insight.objects.create(
        conversation=conversation, recipient=colleague, until=timezone.localdate(), given_at=now
    )
    client, own = sign_in(colleague), home(conversation)
    statuses = [client.get(own).status_code, client.post(f"{own}link/", {"days": 7}).status_code]
    assert (statuses, UnderstoodPage.objects.count()) == ([403, 403], 0)


def test_page_shows_what_the_library_understood(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    shown = sign_in(seller).get(home(conversation)).context
    assert shown["page"] == queries.compose(conversation, Choice())
    assert (shown["links"], shown["link"]) == ([], "")


def test_dimension_and_sentence_are_left_out(
    long_conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    whole = client.get(home(long_conversation)).context["page"]
    first = whole.sentences[0].id
    page = client.get(home(long_conversation), {"inner": "obstacles", "leave_out": first}).context["page"]
    assert "obstacles" in {one.dimension for one in whole.sentences}
    assert "obstacles" not in {one.dimension for one in page.sentences}
    assert first not in {one.id for one in page.sentences}


def test_address_that_names_what_is_not_there_changes_nothing(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    shown = sign_in(seller).get(home(conversation), {"inner": "weather", "leave_out": "s999-1"}).context
    assert shown["page"] == queries.compose(conversation, Choice())


@pytest.mark.parametrize(("kind", "begins"), [("html", b"<!doctype html>"), ("pdf", b"%PDF"), ("txt", b"")])
def test_page_is_downloaded_and_the_owner_reads_of_it(
    conversation: Conversation, seller: Person, sign_in: SignIn, kind: str, begins: bytes
) -> None:
    answer = sign_in(seller).get(f"{home(conversation)}page.{kind}")
    day = conversation.held_on.isoformat()
    assert answer.content.startswith(begins)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="klarheit-{day}.{kind}"'
    record = AccessRecord.objects.get(deed=AccessRecord.Deed.DOWNLOADED)
    assert (record.owner, record.item) == (seller, conversation.pk)


def test_conversation_that_was_not_read_has_no_page(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    conversation.state = Conversation.State.UNCONSENTED
    conversation.save()
    client, own = sign_in(seller), home(conversation)
    assert "page" not in client.get(own).context
    assert client.get(f"{own}page.txt").status_code == 404
    assert client.post(f"{own}link/", {"days": 7}).status_code == 404


def test_talk_with_an_employee_is_worded_for_one(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    conversation.about = Conversation.About.EMPLOYEE
    conversation.save()
    assert sign_in(seller).get(home(conversation)).context["page"].audience == "employee"


def test_link_is_told_once(conversation: Conversation, seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    client.post(f"{home(conversation)}link/", {"days": 14})
    address = client.get(home(conversation)).context["link"]
    assert Client().get(address).status_code == 200
    assert client.get(home(conversation)).context["link"] == ""
    made = UnderstoodPage.objects.get()
    assert made.until - made.made_at == timedelta(days=14)
    assert made.token_hash not in address
    assert AccessRecord.objects.filter(owner=seller, deed=AccessRecord.Deed.LINKED).count() == 1


def test_link_holds_what_was_chosen_and_not_what_was_left_out(
    long_conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    whole = queries.compose(long_conversation, Choice())
    kept_back = whole.sentences[0]
    sign_in(seller).post(f"{home(long_conversation)}link/", {"days": 7, "leave_out": kept_back.id})
    stored = UnderstoodPage.objects.get().page
    assert stored["left_out"] == []
    assert kept_back.id not in {one.id for one in sent.read(stored).sentences}


@pytest.mark.parametrize("days", ["", "8", "365", "x"])
def test_link_of_another_duration_is_not_made(
    conversation: Conversation, seller: Person, sign_in: SignIn, days: str
) -> None:
    sign_in(seller).post(f"{home(conversation)}link/", {"days": days})
    assert UnderstoodPage.objects.count() == 0


def test_closed_link_shows_nothing_at_once(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    made, token = linked(conversation)
    sign_in(seller).post(f"{home(conversation)}links/{made.pk}/close/")
    assert Client().get(f"/understood/{token}/").status_code == 404
    assert [link.state for link in queries.links_of(conversation)] == ["closed"]


def test_link_of_another_conversation_is_not_closed(
    conversation: Conversation, long_conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    made, _token = linked(conversation)
    answer = sign_in(seller).post(f"{home(long_conversation)}links/{made.pk}/close/")
    assert (answer.status_code, UnderstoodPage.objects.filter(closed_at=None).count()) == (404, 1)


def test_stored_page_reads_as_it_was_sent(long_conversation: Conversation) -> None:
    page = queries.compose(long_conversation, Choice())
    again = sent.read(sent.written(page))
    assert again.paragraphs == page.paragraphs
    assert (again.title, again.opening, again.signature) == (page.title, page.opening, page.signature)
