"""Giving insight by hand: who finds the page, who is offered, what is recorded, what ends it."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries

from cast import SignIn
from klarheit_web.accounts.actions import Deed, set_leader
from klarheit_web.accounts.models import AccessRecord, Organisation, Person
from klarheit_web.conversations.insight import actions, queries
from klarheit_web.conversations.models import Comment, Conversation, Insight

TODAY = timezone.localdate
QUERIES_OF_LIST = 10


def in_days(days: int) -> str:
    return (TODAY() + timedelta(days=days)).isoformat()


def given(conversation: Conversation, recipient: Person, **named: object) -> Insight:
    until = TODAY() + timedelta(days=7)
    return actions.give(conversation, recipient, until=until, by=conversation.owner, **named)  # type: ignore[arg-type]


def recorded(owner: Person) -> list[tuple[str, str, str]]:
    """Deed, who did it and the detail of the owner's records about conversations, oldest first."""
    found = AccessRecord.objects.filter(owner=owner, kind="conversation").order_by("id")
    return list(found.values_list("deed", "actor_name", "detail"))


@pytest.mark.parametrize("who", ["stranger", "boss", "bosss_boss", "administrator", "sponsor", "colleague"])
def test_give_page_is_not_there_for_others(
    who: str, conversation: Conversation, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    client = sign_in(request.getfixturevalue(who))
    address = f"/insight/give/{conversation.pk}/"
    assert (client.get(address).status_code, client.post(address).status_code) == (404, 404)


def test_give_page_is_refused_to_somebody_with_insight(
    conversation: Conversation, colleague: Person, sign_in: SignIn
) -> None:
    given(conversation, colleague)
    assert sign_in(colleague).get(f"/insight/give/{conversation.pk}/").status_code == 403


def test_give_page_offers_nobody_above_and_says_who_is_left_out(
    conversation: Conversation,
    seller: Person,
    colleague: Person,
    coach: Person,
    stranger: Person,
    sign_in: SignIn,
) -> None:
    page = sign_in(seller).get(f"/insight/give/{conversation.pk}/")
    offered = [label for _, label in page.context["form"].recipients.choices]
    assert offered == ["Cora Santer", "Tom Wieland"]
    assert [one.name for one in page.context["above"]] == ["Bernd Achterberg", "Vera Lindner"]


def test_possible_recipients_are_those_whom_the_rule_allows(
    seller: Person, colleague: Person, coach: Person, sponsor: Person, administrator: Person
) -> None:
    assert set(queries.possible_recipients(seller)) == {colleague, coach}


def test_give_page_searches_by_name_when_there_are_many(
    conversation: Conversation, seller: Person, organisation: Organisation, sign_in: SignIn
) -> None:
    for number in range(30):
        Person.objects.create(
            organisation=organisation, name=f"Kollege {number}", email=f"{number}@k.example"
        )
    page = sign_in(seller).get(f"/insight/give/{conversation.pk}/", {"name": "kollege 1"})
    assert len(page.context["form"].recipients.choices) == 11
    page = sign_in(seller).get(f"/insight/give/{conversation.pk}/", {"name": "kollege"})
    assert (len(page.context["form"].recipients.choices), page.context["more"]) == (12, 18)


def test_giving_opens_the_conversation_and_is_recorded(
    conversation: Conversation, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    sent = {"recipient": colleague.pk, "level": "comment", "until": in_days(14), "message": " Was fehlt? "}
    answer = sign_in(seller).post(f"/insight/give/{conversation.pk}/", sent)
    insight = Insight.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, "/insight/")
    assert (insight.recipient, insight.level, insight.message) == (colleague, "comment", "Was fehlt?")
    assert list(Conversation.objects.visible_to(colleague)) == [conversation]
    assert recorded(seller) == [("granted", "Jana Reuter", "Tom Wieland")]


@pytest.mark.parametrize("who", ["boss", "bosss_boss", "stranger", "seller"])
def test_giving_to_somebody_who_is_not_offered_is_refused(
    who: str, conversation: Conversation, seller: Person, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    person: Person = request.getfixturevalue(who)
    sent = {"recipient": person.pk, "level": "read", "until": in_days(14)}
    page = sign_in(seller).post(f"/insight/give/{conversation.pk}/", sent)
    assert (page.status_code, list(page.context["form"].errors)) == (200, ["recipient"])
    with pytest.raises(actions.NotAllowed):
        given(conversation, person)
    assert not Insight.objects.exists()


@pytest.mark.parametrize(("days", "refused"), [(-1, True), (0, False), (365, False), (366, True)])
def test_giving_holds_from_today_until_a_year_at_most(
    days: int, refused: bool, conversation: Conversation, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    sent = {"recipient": colleague.pk, "level": "read", "until": in_days(days)}
    answer = sign_in(seller).post(f"/insight/give/{conversation.pk}/", sent)
    assert answer.status_code == (200 if refused else 302)


def test_giving_by_somebody_else_than_the_owner_is_refused(
    conversation: Conversation, colleague: Person, coach: Person
) -> None:
    given(conversation, colleague)
    with pytest.raises(actions.NotAllowed):
        actions.give(conversation, coach, until=TODAY(), by=colleague)


def test_giving_again_replaces_what_was_given(conversation: Conversation, colleague: Person) -> None:
    first = given(conversation, colleague)
    second = given(conversation, colleague, level="comment")
    first.refresh_from_db()
    assert (first.closed_because, list(Insight.objects.open())) == ("replaced", [second])
    assert list(queries.ended_of(conversation.owner)) == []


def test_giving_after_it_ran_out_is_possible(conversation: Conversation, colleague: Person) -> None:
    Insight.objects.filter(pk=given(conversation, colleague).pk).update(until=TODAY() - timedelta(days=1))
    assert list(Insight.objects.open()) == []
    again = given(conversation, colleague)
    assert list(Insight.objects.open()) == [again]


def test_revoking_closes_at_once_and_undo_gives_again(
    conversation: Conversation, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    insight, client = given(conversation, colleague), sign_in(seller)
    client.post(f"/insight/{insight.pk}/revoke/")
    assert list(Conversation.objects.visible_to(colleague)) == []
    client.post(f"/insight/{insight.pk}/again/")
    assert list(Conversation.objects.visible_to(colleague)) == [conversation]
    assert [deed for deed, _who, _detail in recorded(seller)] == ["granted", "revoked", "granted"]


@pytest.mark.parametrize("verb", ["revoke", "again"])
@pytest.mark.parametrize(("who", "status"), [("stranger", 404), ("boss", 404), ("colleague", 403)])
def test_revoking_is_the_owners_alone(
    verb: str,
    who: str,
    status: int,
    conversation: Conversation,
    colleague: Person,
    sign_in: SignIn,
    request: pytest.FixtureRequest,
) -> None:
    insight = given(conversation, colleague)
    client = sign_in(request.getfixturevalue(who))
    assert client.post(f"/insight/{insight.pk}/{verb}/").status_code == status


def test_revoking_twice_is_recorded_once(
    conversation: Conversation, seller: Person, colleague: Person
) -> None:
    insight = given(conversation, colleague)
    actions.revoke(insight, by=seller)
    actions.revoke(insight, by=seller)
    assert [deed for deed, _who, _detail in recorded(seller)] == ["granted", "revoked"]


def test_again_is_refused_once_the_recipient_stands_above(
    conversation: Conversation, seller: Person, colleague: Person, boss: Person, sign_in: SignIn
) -> None:
    insight = given(conversation, colleague)
    actions.revoke(insight, by=seller)
    set_leader(seller, colleague, by=None)
    assert sign_in(seller).post(f"/insight/{insight.pk}/again/").status_code == 403


def test_talk_with_an_employee_is_opened_to_nobody(
    conversation: Conversation, seller: Person, colleague: Person, coach: Person, sign_in: SignIn
) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(employee=colleague)
    client, address = sign_in(seller), f"/insight/give/{conversation.pk}/"
    sent = {"recipient": coach.pk, "level": "read", "until": in_days(14)}
    assert "insight/with_employee.html" in [one.name for one in client.get(address).templates]
    assert client.post(address, sent).status_code == 403


def test_close_above_records_that_insight_ended(
    conversation: Conversation, seller: Person, colleague: Person, coach: Person
) -> None:
    moved, stays = given(conversation, colleague), given(conversation, coach)
    set_leader(seller, colleague, by=None)
    assert (actions.close_above(), actions.close_above()) == (1, 0)
    moved.refresh_from_db()
    assert (moved.closed_because, list(Insight.objects.open())) == ("moved", [stays])
    assert recorded(seller)[-1] == (Deed.CLOSED, "", "Tom Wieland")


@pytest.mark.parametrize("count", [1, 3, 300])
def test_list_asks_a_constant_number_of_questions(
    count: int,
    conversation: Conversation,
    seller: Person,
    organisation: Organisation,
    sign_in: SignIn,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    people = [Person(organisation=organisation, name=f"K{n}", email=f"{n}@k.example") for n in range(count)]
    Person.objects.bulk_create(people)
    now = timezone.now()
    Comment.objects.bulk_create(
        Comment(conversation=conversation, author=one, turn=0, text="Ja.", written_at=now) for one in people
    )
    Insight.objects.bulk_create(
        Insight(conversation=conversation, recipient=one, until=TODAY(), given_at=now) for one in people
    )
    client = sign_in(seller)
    with django_assert_num_queries(QUERIES_OF_LIST):
        assert client.get("/insight/").status_code == 200
