"""The list of one's own conversations; editing, keeping and deleting one."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cast import SignIn
from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.conversations.actions import partner_named
from klarheit_web.conversations.models import Conversation, Insight, MirrorPage, SearchEntry

LIST = "/conversations/"
State = Conversation.State
OTHERS = ["stranger", "boss", "bosss_boss", "administrator", "sponsor", "coach", "colleague"]


def titles(client: Client, **chosen: str) -> list[str]:
    return [talk.title for talk, _ in client.get(LIST, chosen).context["rows"]]


def copies(conversation: Conversation, count: int) -> None:
    """As many more like it."""
    conversation.refresh_from_db()
    fields = {
        f.attname: getattr(conversation, f.attname) for f in conversation._meta.fields if not f.primary_key
    }
    Conversation.objects.bulk_create(Conversation(**fields) for _ in range(count))


def opened(conversation: Conversation, to: Person) -> Insight:
    until = timezone.localdate() + timedelta(days=7)
    return Insight.objects.create(
        conversation=conversation, recipient=to, until=until, given_at=timezone.now()
    )


@pytest.mark.parametrize("other", OTHERS)
def test_list_shows_nothing_of_others(
    conversation: Conversation, other: str, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    page = sign_in(request.getfixturevalue(other)).get(LIST)
    assert page.context["rows"] == []
    assert conversation.title not in page.content.decode()


def test_list_asks_who_is_not_signed_in_to_sign_in(client: Client, db: None) -> None:
    assert client.get(LIST).status_code == 302


def test_list_invites_when_nothing_is_there(seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).get(LIST).content.decode()
    assert page.count('href="/intake/"') == 1
    assert 'class="empty"' in page


def test_list_shows_headline_state_and_to_how_many_it_is_opened(
    conversation: Conversation, seller: Person, colleague: Person, coach: Person, sign_in: SignIn
) -> None:
    opened(conversation, colleague)
    opened(conversation, coach)
    ((talk, headline),) = sign_in(seller).get(LIST).context["rows"]
    assert (talk.opened_to, headline) == (2, conversation.headline_de)
    assert headline


def test_list_speaks_english_to_who_wants_it(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    Person.objects.filter(pk=seller.pk).update(language="en")
    ((_, headline),) = sign_in(seller).get(LIST).context["rows"]
    assert headline == conversation.headline_en


def test_list_is_filtered_by_partner_kind_state_and_period(
    conversation: Conversation, long_conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    brandt = partner_named(seller, "Eva Brandt", "Brandt GmbH")
    long_ago = timezone.localdate() - timedelta(days=40)
    Conversation.objects.filter(pk=long_conversation.pk).update(
        partner=brandt, held_on=long_ago, state=State.FAILED, about=Conversation.About.EMPLOYEE
    )
    client, here, there = sign_in(seller), conversation.title, long_conversation.title
    assert titles(client) == [here, there]
    assert titles(client, partner=str(brandt.pk)) == [there]
    assert titles(client, about="employee") == [there]
    assert titles(client, about="customer") == [here]
    assert titles(client, state="failed") == [there]
    assert titles(client, state="waiting") == []
    assert titles(client, period="30") == [here]
    assert titles(client, period="365") == [here, there]
    assert titles(client, period="nonsense", partner="nonsense", page="nonsense") == [here, there]


def test_filter_by_somebody_elses_partner_filters_nothing(
    conversation: Conversation, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    theirs = partner_named(colleague, "Eva Brandt")
    page = sign_in(seller).get(LIST, {"partner": str(theirs.pk)})
    assert "Brandt" not in page.content.decode()
    assert len(page.context["rows"]) == 1


@pytest.mark.parametrize("rows", [1, 3, 300])
def test_list_takes_the_same_number_of_queries_for_any_number_of_rows(
    conversation: Conversation, seller: Person, sign_in: SignIn, rows: int
) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(partner=partner_named(seller, "Eva Brandt"))
    copies(conversation, rows - 1)
    client = sign_in(seller)
    with CaptureQueriesContext(connection) as asked:
        page = client.get(LIST)
    assert len(page.context["rows"]) == min(rows, 25)
    assert len(asked) == 9, [one["sql"] for one in asked]


def test_list_asks_again_only_while_something_is_being_read(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    assert "hx-trigger" not in client.get(LIST).content.decode()
    Conversation.objects.filter(pk=conversation.pk).update(state=State.WAITING)
    assert 'hx-trigger="every 1s"' in client.get(LIST).content.decode()


@pytest.mark.parametrize("page", ["edit", "keep", "delete"])
@pytest.mark.parametrize("other", OTHERS)
def test_conversation_of_somebody_else_is_not_found(
    conversation: Conversation, other: str, page: str, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    client = sign_in(request.getfixturevalue(other))
    assert client.post(f"{LIST}{conversation.pk}/{page}/").status_code == 404
    assert Conversation.objects.filter(pk=conversation.pk).exists()


@pytest.mark.parametrize("page", ["edit", "keep", "delete"])
def test_whoever_has_insight_may_not_change_it(
    conversation: Conversation, colleague: Person, page: str, sign_in: SignIn
) -> None:
    opened(conversation, colleague)
    assert sign_in(colleague).post(f"{LIST}{conversation.pk}/{page}/").status_code == 403
    assert Conversation.objects.filter(pk=conversation.pk).exists()


def test_edit_sets_title_day_partner_and_who_took_part(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    brandt, day = partner_named(seller, "Eva Brandt"), timezone.localdate() - timedelta(days=3)
    MirrorPage.objects.create(conversation=conversation, language="de", own=True, made="0", html="")
    said = {
        "title": "Zweites Gespräch",
        "held_on": day.isoformat(),
        "partner": brandt.pk,
        "participants": "Eva",
    }
    answer = sign_in(seller).post(f"{LIST}{conversation.pk}/edit/", said)
    assert (answer.status_code, answer["Location"]) == (302, LIST)
    conversation.refresh_from_db()
    kept = (conversation.title, conversation.held_on, conversation.partner, conversation.participants)
    assert kept == ("Zweites Gespräch", day, brandt, "Eva")
    assert SearchEntry.objects.get(conversation=conversation).title == "zweites gesprach"
    assert conversation.pages.count() == 0


def test_edit_refuses_a_day_to_come(conversation: Conversation, seller: Person, sign_in: SignIn) -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)
    said = {"title": "Morgen", "held_on": tomorrow.isoformat()}
    answer = sign_in(seller).post(f"{LIST}{conversation.pk}/edit/", said)
    assert list(answer.context["form"].errors) == ["held_on"]


def test_keep_adds_ninety_days_and_never_more_than_a_year_from_now(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    client, today, until = sign_in(seller), timezone.localdate(), conversation.keep_until
    Conversation.objects.filter(pk=conversation.pk).update(reminded_at=timezone.now())
    client.post(f"{LIST}{conversation.pk}/keep/")
    conversation.refresh_from_db()
    assert (conversation.keep_until, conversation.reminded_at) == (until + timedelta(days=90), None)
    for _ in range(5):
        client.post(f"{LIST}{conversation.pk}/keep/")
    conversation.refresh_from_db()
    assert conversation.keep_until == today + timedelta(days=365)


def test_keep_is_a_deed_and_no_page(conversation: Conversation, seller: Person, sign_in: SignIn) -> None:
    assert sign_in(seller).get(f"{LIST}{conversation.pk}/keep/").status_code == 405


def test_delete_asks_first_and_then_leaves_nothing_but_the_record(
    conversation: Conversation, seller: Person, sign_in: SignIn
) -> None:
    client, page = sign_in(seller), f"{LIST}{conversation.pk}/delete/"
    assert client.get(page).status_code == 200
    assert Conversation.objects.filter(pk=conversation.pk).exists()
    assert client.post(page)["Location"] == LIST
    assert not Conversation.objects.filter(pk=conversation.pk).exists()
    assert not SearchEntry.objects.exists()
    record = AccessRecord.objects.get(owner=seller, deed=AccessRecord.Deed.DELETED)
    assert (record.actor, record.item, record.detail) == (seller.pk, conversation.pk, "")


def test_employee_may_delete_a_talk_with_them(
    conversation: Conversation, colleague: Person, sign_in: SignIn
) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(employee=colleague)
    answer = sign_in(colleague).post(f"{LIST}{conversation.pk}/delete/")
    assert answer["Location"] == "/insight/"
    assert not Conversation.objects.filter(pk=conversation.pk).exists()


def test_one_more_page_than_twenty_five(
    conversation: Conversation, seller: Person, sign_in: SignIn, work_off: Callable[[], None]
) -> None:
    copies(conversation, 25)
    client = sign_in(seller)
    assert [len(titles(client, page=page)) for page in ("1", "2")] == [25, 1]
