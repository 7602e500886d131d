"""Deleting really: a word that was everywhere is nowhere afterwards, in no row and no byte."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from klarheit.survey.instrument import bundled
from klarheit_web.accounts import actions as accounts
from klarheit_web.accounts.models import AccessRecord, Person
from klarheit_web.api.models import Token
from klarheit_web.conversations import tasks
from klarheit_web.conversations.actions import delete
from klarheit_web.conversations.models import Comment, Conversation, Insight
from klarheit_web.conversations.search import index
from klarheit_web.privacy import actions
from klarheit_web.privacy.actions.account import is_last_administrator
from klarheit_web.privacy.deletion import STAYS
from klarheit_web.privacy.models import Deleted
from klarheit_web.surveys.models import Admission, Sheet
from walked import answered, drafted, opened
from world import open_to, talk, things

WORD = "Zwirbelkranich"
DELETE = "/privacy/delete/"


def tables() -> list[str]:
    """All of the database, with those an index keeps behind it."""
    if connection.vendor != "sqlite":
        return connection.introspection.table_names()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
        return [name for (name,) in cursor.fetchall()]


def rows_with(word: str) -> list[str]:
    """Tables of which a row holds the word, in whatever column, as text or as bytes."""
    found = []
    with connection.cursor() as cursor:
        for table in tables():
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            if any(holds(value, word) for row in cursor.fetchall() for value in row):
                found.append(table)
    return found


def holds(value: object, word: str) -> bool:
    if isinstance(value, bytes | memoryview):
        return word.lower().encode() in bytes(value).lower()
    return word.lower() in str(value).lower()


def files_with(word: str) -> list[str]:
    """Files of the data folder that hold the word, the database and its log among them."""
    every = [path for path in Path(settings.ENVIRONMENT.folder).rglob("*") if path.is_file()]
    return [path.name for path in every if word.lower().encode() in path.read_bytes().lower()]


@pytest.fixture
def everywhere(seller: Person, colleague: Person) -> Conversation:
    """The word in everything that can hold one, indexed, and other talks beside it."""
    conversation = things(seller, WORD).conversation
    index.add(conversation, ["Ich"])
    for number in range(20):
        index.add(talk(seller, f"Nachbar{number}"), ["Ich"])
    return conversation


@pytest.mark.django_db(transaction=True)
def test_word_is_there_before(everywhere: Conversation) -> None:
    """Otherwise the tests below could not fail."""
    assert {"conversations_conversation", "clarify_clarifydialogue", "conversations_intakefile"} <= set(
        rows_with(WORD)
    )
    if connection.vendor == "sqlite":
        assert files_with(WORD) != []


@pytest.mark.django_db(transaction=True)
def test_word_is_nowhere_after_the_conversation_is_deleted(
    seller: Person, work_off: Callable[[], None]
) -> None:
    conversation = talk(seller, WORD)
    index.add(conversation, ["Ich"])
    for number in range(20):
        index.add(talk(seller, f"Nachbar{number}"), ["Ich"])
    work_off()
    delete(conversation, by=seller)
    work_off()
    assert rows_with(WORD) == []
    if connection.vendor == "sqlite":
        assert files_with(WORD) == []


@pytest.mark.django_db(transaction=True)
def test_word_is_nowhere_after_the_account_is_deleted(
    everywhere: Conversation, seller: Person, colleague: Person, work_off: Callable[[], None]
) -> None:
    theirs = talk(colleague, "Ruhig")
    Comment.objects.create(conversation=theirs, author=seller, turn=0, text=WORD, written_at=timezone.now())
    actions.delete_account(seller)
    work_off()
    assert rows_with(WORD) == []
    assert Conversation.objects.filter(pk=theirs.pk).exists()
    if connection.vendor == "sqlite":
        assert files_with(WORD) == []


@pytest.mark.django_db(transaction=True)
def test_name_and_ids_stay_only_where_the_table_says(
    seller: Person, colleague: Person, work_off: Callable[[], None]
) -> None:
    talk(seller)
    theirs = talk(colleague)
    open_to(seller, theirs)
    accounts.note(colleague, seller, accounts.Deed.VIEWED, kind="conversation", item=theirs.pk)
    name, ids = seller.name, [str(seller.pk), seller.pk.hex]
    actions.delete_account(seller)
    work_off()
    stays = {one.field.split(".")[0] for one in STAYS}
    assert set(rows_with(name)) == {"accounts_accessrecord"}
    assert {table for one in ids for table in rows_with(one)} <= stays


def test_jobs_sessions_and_tokens_go_with_the_account(
    seller: Person, colleague: Person, sign_in: Callable[[Person], Client]
) -> None:
    mine, other = sign_in(seller), sign_in(colleague)
    conversation = things(seller).conversation
    tasks.read_conversation.enqueue(str(conversation.pk))
    tasks.read_conversation.enqueue(str(uuid4()))
    actions.delete_account(seller)
    assert (DBTaskResult.objects.count(), Token.objects.count()) == (1, 0)
    assert (mine.get("/search/").status_code, other.get("/search/").status_code) == (302, 200)


def test_employee_takes_the_talk_along_and_its_owner_reads_it(seller: Person, boss: Person) -> None:
    conversation = talk(boss)
    Conversation.objects.filter(pk=conversation.pk).update(employee=seller)
    actions.delete_account(seller)
    told = AccessRecord.objects.get(owner=boss, deed="deleted")
    assert (told.item, told.actor_name) == (conversation.pk, "Jana Reuter")


def test_last_administrator_cannot_leave_others_behind(administrator: Person, seller: Person) -> None:
    with pytest.raises(actions.LastAdministrator):
        actions.delete_account(administrator)
    accounts.give_role(seller, "administrator", by=None)
    assert not is_last_administrator(administrator)


def test_page_asks_for_the_password_first(seller: Person, sign_in: Callable[[Person], Client]) -> None:
    answer = sign_in(seller).post(DELETE, {"name": seller.name})
    assert (answer.status_code, "reauthenticate" in answer["Location"]) == (302, True)
    assert Person.objects.filter(pk=seller.pk).exists()


def test_page_is_closed_to_nobody(db: None) -> None:
    assert Client().get(DELETE).status_code == 302


def test_page_deletes_nothing_under_another_name(
    seller: Person, confirmed: Callable[[Person], Client]
) -> None:
    answer = confirmed(seller).post(DELETE, {"name": "Jana"})
    assert (answer.status_code, Person.objects.filter(pk=seller.pk).exists()) == (200, True)


def test_page_deletes_and_says_goodbye(seller: Person, confirmed: Callable[[Person], Client]) -> None:
    answer = confirmed(seller).post(DELETE, {"name": "jana  reuter"}, follow=True)
    assert answer.redirect_chain == [("/privacy/goodbye/", 302)]
    assert not Person.objects.filter(pk=seller.pk).exists()


def test_every_deletion_is_remembered(seller: Person, colleague: Person) -> None:
    own = things(seller)
    ids = {own.conversation.pk, own.dialogue.pk, own.line.pk, own.partner.pk, own.token.pk, seller.pk}
    actions.delete_account(seller)
    assert ids <= set(Deleted.objects.values_list("item", flat=True))


def test_what_was_deleted_or_taken_back_does_not_come_back(seller: Person, colleague: Person) -> None:
    """As a restore does it: the old rows are there again, beside the present list of deleted ids."""
    gone, kept = talk(seller), talk(seller)
    insight = open_to(colleague, kept)
    now = timezone.now()
    Deleted.objects.create(kind="conversations_conversation", item=gone.pk, at=now)
    Deleted.objects.create(kind="conversations_insight:ended", item=insight.pk, at=now)
    assert (actions.delete_again(), actions.delete_again()) == (2, 0)
    assert list(Conversation.objects.of(seller)) == [kept]
    assert not Insight.objects.open().exists()


def test_answers_of_a_released_round_do_not_come_back(bosss_boss: Person) -> None:
    """The old database has them, and the round is still open there."""
    found = drafted(bosss_boss, bundled("mix"), {"": 6}, kind="mix", series="mix", audience="alone")
    codes = opened(found, bosss_boss)
    answered(codes, {"": [({"mix.listening.1": 1.0}, ())]})
    Deleted.objects.create(kind="surveys_round:ended", item=found.pk, at=timezone.now())
    assert Sheet.objects.count() == 1
    assert actions.delete_again() == 1
    found.refresh_from_db()
    assert (found.state, Sheet.objects.count(), Admission.objects.count()) == ("released", 0, 0)


def test_taking_insight_back_is_remembered(seller: Person, colleague: Person) -> None:
    insight = open_to(colleague, talk(seller))
    Insight.objects.filter(pk=insight.pk).update(revoked_at=timezone.now())
    assert Deleted.objects.filter(kind="conversations_insight:ended", item=insight.pk).exists()


def test_every_trigger_stands(db: None) -> None:
    """A migration that makes a table anew on SQLite loses its triggers: then it must make them again."""
    sqlite = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    postgresql = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    with connection.cursor() as cursor:
        cursor.execute(sqlite if connection.vendor == "sqlite" else postgresql)
        found = {name for (name,) in cursor.fetchall()}
    search = {"search_learns", "search_forgets", "search_changes"} if connection.vendor == "sqlite" else set()
    assert found == TRIGGERS | search


DELETED = (
    "accounts_invitation accounts_person api_token "
    "clarify_clarifydialogue clarify_line conversations_comment "
    "conversations_conversation conversations_insight conversations_intake "
    "conversations_madecorrection conversations_partner conversations_passage "
    "conversations_understoodpage "
    "practice_owncase practice_practice "
    "leadership_concern leadership_contribution leadership_pairsigned leadership_premisesheet "
    "surveys_round "
)
ENDED = "accounts_invitation api_token conversations_insight conversations_understoodpage surveys_round"
TRIGGERS = {
    "access_records_stay",
    *(f"{table}_deleted" for table in DELETED.split()),
    *(f"{table}_ended" for table in ENDED.split()),
}
