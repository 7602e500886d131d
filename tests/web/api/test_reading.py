"""Programs read what their person may read, and every look is written down."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from cast import SignIn
from klarheit.report.json import render
from klarheit_web.accounts.models import AccessRecord, Person, Role
from klarheit_web.api.models import Token
from klarheit_web.conversations import reading
from klarheit_web.conversations.models import Conversation
from world import open_to, talk

from .conftest import Program

LIST = "/api/conversations"


def of(conversation: Conversation, part: str = "") -> str:
    return f"{LIST}/{conversation.pk}{part}"


def listed(client: Client, **chosen: str) -> list[str]:
    """Titles in the list, in order."""
    return [one["title"] for one in client.get(LIST, chosen).json()["items"]]


def reads(owner: Person) -> list[tuple[str, str]]:
    """Who read by a program, and which."""
    kept = AccessRecord.objects.filter(owner=owner, deed=AccessRecord.Deed.PROGRAM_READ)
    return [(one.actor_name, one.detail) for one in kept]


@pytest.mark.parametrize("role", ["stranger", "boss", "bosss_boss", "administrator", "sponsor", "coach"])
def test_conversation_of_somebody_else_does_not_exist(
    role: str, seller: Person, program: Program, request: pytest.FixtureRequest
) -> None:
    hidden, other = talk(seller), program(request.getfixturevalue(role))
    answers = [other.get(of(hidden)), other.get(of(hidden, "/mirror")), other.delete(of(hidden))]
    assert [one.status_code for one in answers] == [404, 404, 404]
    assert answers[0].json() == {
        "key": "not_found",
        "sentence": "There is no such conversation, or it is not open to you.",
        "field": None,
    }
    assert other.get(LIST).json() == {"items": [], "count": 0, "page": 1, "pages": 1}
    assert Conversation.objects.filter(pk=hidden.pk).exists()


def test_session_of_a_browser_counts_for_nothing(seller: Person, sign_in: SignIn) -> None:
    browser = sign_in(seller)
    answers = [browser.get(LIST), browser.post(LIST), browser.delete(of(talk(seller)))]
    assert [(one.status_code, one.json()["key"]) for one in answers] == [(401, "not_signed_in")] * 3


@pytest.mark.parametrize("changed", ["revoked_at", "expires_at"])
def test_token_that_is_over_opens_nothing(changed: str, seller: Person, program: Program) -> None:
    client = program(seller)
    assert client.get(LIST).status_code == 200
    Token.objects.update(**{changed: timezone.now() - timedelta(seconds=1)})
    assert client.get(LIST).status_code == 401


def test_token_of_a_closed_account_opens_nothing(seller: Person, program: Program) -> None:
    client = program(seller)
    Person.objects.filter(pk=seller.pk).update(is_active=False)
    assert client.get(LIST).status_code == 401


def test_token_without_the_scope_is_told_which_it_lacks(seller: Person, program: Program) -> None:
    client, own = program(seller, "conversations:write"), talk(seller)
    answers = [client.get(LIST), client.get(of(own)), client.get(of(own, "/mirror")), client.delete(of(own))]
    assert [one.status_code for one in answers] == [403] * 4
    assert answers[0].json() == {
        "key": "scope_missing",
        "sentence": "This token may not do that; it lacks the scope “conversations:read”.",
        "field": None,
    }
    assert program(seller, "conversations:read").post(LIST).status_code == 403


def test_list_holds_own_and_opened_ones_newest_first(
    seller: Person, colleague: Person, program: Program
) -> None:
    earlier, opened, hidden = talk(seller, "Alt"), talk(colleague, "Offen"), talk(colleague, "Zu")
    Conversation.objects.filter(pk=earlier.pk).update(held_on="2026-01-02")
    Conversation.objects.filter(pk=opened.pk).update(held_on="2026-02-02")
    open_to(seller, opened)
    client = program(seller)
    assert listed(client) == ["Gespräch Offen", "Gespräch Alt"]
    assert listed(client, whose="own") == listed(client, until="2026-02-01") == ["Gespräch Alt"]
    assert listed(client, whose="opened") == listed(client, since="2026-02-01") == ["Gespräch Offen"]
    assert listed(client, about="employee") == listed(client, state="failed") == []
    assert str(hidden.pk) not in client.get(LIST).content.decode()


def test_list_is_given_page_by_page(seller: Person, program: Program) -> None:
    for number in range(3):
        talk(seller, str(number))
    client = program(seller)
    page = client.get(LIST, {"size": "2", "page": "2"}).json()
    assert (len(page["items"]), page["count"], page["page"], page["pages"]) == (1, 3, 2, 2)
    assert client.get(LIST, {"size": "2", "page": "3"}).json()["items"] == []


def test_list_says_what_a_field_lacks(seller: Person, program: Program) -> None:
    client = program(seller)
    assert client.get(LIST, {"since": "gestern"}).json() == {
        "key": "not_a_day",
        "sentence": "Give a day as in 2026-11-12.",
        "field": "since",
    }
    german = client.get(LIST, {"whose": "alle"}, headers={"Accept-Language": "de"})
    assert german.json()["sentence"] == "Wählen Sie eines davon: 'all', 'own' or 'opened'."


def test_whoever_names_no_language_is_answered_in_the_own(seller: Person, program: Program) -> None:
    client = program(seller)
    del client.defaults["HTTP_ACCEPT_LANGUAGE"]
    assert client.get(LIST, {"page": "x"}).json()["sentence"] == "Geben Sie eine ganze Zahl an."


def test_reading_an_own_conversation_is_written_down(
    conversation: Conversation, seller: Person, program: Program
) -> None:
    whole = program(seller).get(of(conversation)).json()
    assert whole["transcript"] == conversation.transcript
    assert (whole["title"], whole["is_own"], whole["owner"]) == ("Notes after the visit", True, "Jana Reuter")
    assert reads(seller) == [("Jana Reuter", "Sync")]


def test_what_the_owner_noted_for_oneself_goes_to_no_program(
    seller: Person, colleague: Person, program: Program
) -> None:
    ours = talk(seller, "Olbrich")
    Conversation.objects.filter(pk=ours.pk).update(employee=colleague, about="employee")
    told = program(colleague).get(of(ours)).json()
    assert not {"sentence", "participants", "partner", "asked"} & told.keys()
    assert told["transcript"] == ours.transcript
    assert reads(seller) == [("Tom Wieland", "Sync")]


def test_mirror_is_that_of_the_library(conversation: Conversation, seller: Person, program: Program) -> None:
    client, expected = program(seller), reading.mirror_of(conversation)
    assert client.get(of(conversation, "/mirror")).json() == render(expected, "en")
    assert client.get(of(conversation, "/mirror"), {"language": "de"}).json() == render(expected, "de")
    assert reads(seller) == [("Jana Reuter", "Sync")] * 2


@pytest.mark.parametrize("taken", ["", "/mirror"])
def test_reader_takes_nothing_away_by_a_program_either(
    taken: str, conversation: Conversation, seller: Person, coach: Person, program: Program
) -> None:
    open_to(coach, conversation)
    answer = program(coach).get(of(conversation, taken))
    assert (answer.status_code, reads(seller)) == (403, [])
    assert answer.json() == {
        "key": "not_exported",
        "sentence": "You may read this conversation on its page, but not take it along.",
        "field": None,
    }


def test_employee_takes_the_mirror_of_the_talk_along(
    conversation: Conversation, seller: Person, colleague: Person, program: Program
) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(employee=colleague, about="employee")
    assert program(colleague).get(of(conversation, "/mirror")).status_code == 200
    assert reads(seller) == [("Tom Wieland", "Sync")]


@pytest.mark.parametrize(
    ("state", "key"), [("waiting", "not_ready"), ("reading", "not_ready"), ("failed", "unreadable")]
)
def test_mirror_that_is_not_there_is_refused(state: str, key: str, seller: Person, program: Program) -> None:
    own = talk(seller)
    Conversation.objects.filter(pk=own.pk).update(state=state)
    answer = program(seller).get(of(own, "/mirror"))
    assert (answer.status_code, answer.json()["key"], reads(seller)) == (409, key, [])


def test_mirror_that_can_not_be_is_refused_with_the_reason(seller: Person, program: Program) -> None:
    own = talk(seller)
    said = {**own.transcript, "turns": own.transcript["turns"][:1]}
    Conversation.objects.filter(pk=own.pk).update(transcript=said, state="failed", failure="one_speaker")
    assert program(seller).get(of(own, "/mirror")).json() == {
        "key": "one_speaker",
        "sentence": "Only Ich speaks in this file. A mirror needs the other voice as well: put a name before "
        "their turns, such as “Customer:”.",
        "field": None,
    }


def test_talk_without_consent_stays_sealed(seller: Person, colleague: Person, program: Program) -> None:
    sealed = talk(seller)
    Conversation.objects.filter(pk=sealed.pk).update(
        state="unconsented", employee=colleague, about="employee"
    )
    for person in (seller, colleague):
        client = program(person)
        answers = [client.get(of(sealed)), client.get(of(sealed, "/mirror"))]
        assert [(one.status_code, one.json()["key"]) for one in answers] == [(409, "waits_for_consent")] * 2


def test_delete_is_for_the_owner_and_the_employee_it_was_with(
    seller: Person, colleague: Person, coach: Person, program: Program
) -> None:
    first, second = talk(seller), talk(seller)
    open_to(coach, first)
    Conversation.objects.filter(pk=second.pk).update(employee=colleague, about="employee")
    assert program(coach).delete(of(first)).json()["key"] == "not_allowed"
    assert program(seller).delete(of(first)).status_code == 204
    assert program(colleague).delete(of(second)).status_code == 204
    assert not Conversation.objects.exists()


def test_a_role_alone_opens_nothing_to_a_program(seller: Person, boss: Person, program: Program) -> None:
    """Also an insight that should never have been given to somebody above."""
    open_to(boss, talk(seller))
    assert Role.LEADER in {held.role for held in boss.roles_held.all()}
    assert listed(program(boss)) == []


def test_token_that_asks_too_often_waits(seller: Person, program: Program) -> None:
    client = program(seller)
    assert {client.get(LIST, {"page": "x"}).status_code for _ in range(120)} == {422}
    answer = client.get(LIST)
    assert (answer.status_code, answer.json()["key"]) == (429, "too_often")
    assert 0 < int(answer["Retry-After"]) <= 60
    assert program(seller).get(LIST).status_code == 200


def test_no_answer_is_kept_by_a_browser(seller: Person, program: Program) -> None:
    answer = program(seller).get(LIST)
    assert (answer["Cache-Control"], answer["Content-Type"]) == (
        "no-store",
        "application/json; charset=utf-8",
    )
