""" "Wer hat was gesehen?": one's own list, in sentences, that nobody can change."""

import csv
import io
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone, translation
from pytest_django.fixtures import DjangoAssertNumQueries

from cast import SignIn
from klarheit_web.accounts.actions import Deed, note
from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.conversations.actions import delete, note_look
from klarheit_web.conversations.insight.actions import give
from klarheit_web.conversations.models import Conversation
from klarheit_web.privacy.queries import access
from klarheit_web.privacy.sentences import SENTENCES

QUERIES = 8


def told(owner: Person) -> list[str]:
    """The list in English, oldest first, without what made the account."""
    with translation.override("en"):
        found = access.entries(owner, access.records(owner).exclude(item=None))
        return [entry.sentence for entry in reversed(found)]


def test_access_of_somebody_else_is_nowhere(
    conversation: Conversation, colleague: Person, stranger: Person, sign_in: SignIn
) -> None:
    note_look(conversation, colleague)
    for person in (colleague, stranger):
        chosen = {"item": str(conversation.pk), "person": str(colleague.pk)}
        page = sign_in(person).get("/privacy/access/", chosen)
        assert (page.status_code, page.context["days"], page.context["items"]) == (200, [], [])


def test_access_is_told_in_sentences(conversation: Conversation, colleague: Person, coach: Person) -> None:
    owner, until = conversation.owner, timezone.localdate() + timedelta(days=3)
    give(conversation, colleague, until=until, by=owner)
    note_look(conversation, colleague)
    note_look(conversation, owner, Deed.DOWNLOADED)
    assert told(owner) == [
        "You gave Tom Wieland insight into “Notes after the visit”.",
        "Tom Wieland looked at “Notes after the visit”.",
        "You downloaded “Notes after the visit”.",
    ]


def test_access_takes_the_title_as_it_is_now(conversation: Conversation, colleague: Person) -> None:
    note_look(conversation, colleague)
    Conversation.objects.filter(pk=conversation.pk).update(title="Brandt, zweiter Besuch")
    assert told(conversation.owner) == ["Tom Wieland looked at “Brandt, zweiter Besuch”."]


def test_access_keeps_no_title_of_what_is_deleted(conversation: Conversation, colleague: Person) -> None:
    owner = conversation.owner
    note_look(conversation, colleague)
    delete(conversation, by=owner)
    assert told(owner) == [
        "Tom Wieland looked at a deleted conversation.",
        "You deleted a conversation.",
    ]


@pytest.mark.parametrize("deed", Deed.values)
@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("is_own", [True, False])
def test_every_deed_has_its_sentence(
    deed: str, language: str, is_own: bool, seller: Person, boss: Person, conversation: Conversation
) -> None:
    actor = seller if is_own else boss
    record = note(seller, actor, Deed(deed), kind="conversation", item=conversation.pk, detail="+coach")
    with translation.override(language):
        sentence = access.entries(seller, [record])[0].sentence
    assert (sentence[-1], "{" in sentence, "\0" in sentence) == (".", False, False)


def test_sentences_are_there_for_every_deed() -> None:
    assert set(SENTENCES) == set(Deed.values)


def test_access_is_filtered_by_person_and_conversation(
    conversation: Conversation, colleague: Person, coach: Person, sign_in: SignIn
) -> None:
    note_look(conversation, colleague)
    note_look(conversation, coach)
    client = sign_in(conversation.owner)
    page = client.get("/privacy/access/", {"person": str(coach.pk), "item": str(conversation.pk)})
    shown = [entry.record.actor_name for day in page.context["days"] for entry in day.entries]
    assert shown == ["Cora Santer"]
    assert client.get("/privacy/access/", {"person": "x", "item": "1"}).status_code == 200


def test_access_is_ordered_by_day_newest_first(seller: Person, boss: Person, sign_in: SignIn) -> None:
    AccessRecord.objects.filter(owner=seller).delete()
    days = [timezone.now() - timedelta(days=days) for days in (2, 1, 1)]
    for at in days:
        AccessRecord.objects.create(owner=seller, actor=boss.pk, actor_name="B", deed=Deed.RECOVERED, at=at)
    page = sign_in(seller).get("/privacy/access/")
    assert [(day.day, len(day.entries)) for day in page.context["days"]] == [
        (timezone.localdate(days[1]), 2),
        (timezone.localdate(days[0]), 1),
    ]


@pytest.mark.parametrize("count", [1, 3, 300])
def test_access_asks_a_constant_number_of_questions(
    count: int,
    conversation: Conversation,
    colleague: Person,
    sign_in: SignIn,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(count):
        note_look(conversation, colleague)
    client = sign_in(conversation.owner)
    with django_assert_num_queries(QUERIES):
        client.get("/privacy/access/")


def test_access_as_a_table_holds_all_and_computes_nothing(
    conversation: Conversation, colleague: Person, sign_in: SignIn
) -> None:
    colleague.name = "=1+1"
    note_look(conversation, colleague)
    answer = sign_in(conversation.owner).get("/privacy/access/csv/")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert (rows[1][2], len(rows)) == ("'=1+1", 1 + access.records(conversation.owner).count())


@pytest.mark.parametrize("statement", ["actor_name = 'nobody'", "deed = 'viewed'", "at = at"])
def test_record_is_never_changed_in_the_database(statement: str, seller: Person) -> None:
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE accounts_accessrecord SET {statement}")


def test_record_is_never_changed_by_the_model(seller: Person) -> None:
    record = AccessRecord.objects.filter(owner=seller).first()
    assert record is not None
    record.actor_name = "nobody"
    with pytest.raises(DatabaseError), transaction.atomic():
        record.save()


def test_access_answers_to_no_address_that_writes(seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    addresses = [one for one in addresses_of(get_resolver()) if one.startswith("privacy/access")]
    assert sorted(addresses) == ["privacy/access/", "privacy/access/csv/"]
    for address in addresses:
        for verb in (client.post, client.put, client.patch, client.delete):
            assert verb(f"/{address}").status_code == 405


def addresses_of(resolver: URLResolver, before: str = "") -> list[str]:
    found = []
    for one in resolver.url_patterns:
        address = f"{before}{one.pattern}"
        found += [address] if isinstance(one, URLPattern) else addresses_of(one, address)
    return found
