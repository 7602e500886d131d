"""The organisation's people: for administrators only, and only what an account needs."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.mail import EmailMessage
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries, Settings

from cast import SignIn
from klarheit_web.accounts.actions import find_invitation, invite
from klarheit_web.accounts.models import AccessRecord, Invitation, Organisation, Person, Reporting, Role
from klarheit_web.accounts.queries import leader_of, roles_of
from klarheit_web.conversations.models import Conversation, Insight
from klarheit_web.people import queries

OTHERS = ["seller", "boss", "bosss_boss", "coach", "sponsor", "stranger"]
QUERIES_OF_LIST = 10
QUERIES_OF_CHART = 6


def fresh(person: Person) -> Person:
    found: Person = Person.objects.get(pk=person.pk)
    return found


def deeds(person: Person) -> list[tuple[str, str, str]]:
    """What the administrator did with this account, oldest first."""
    found = AccessRecord.objects.filter(owner=person, actor_name="Achim Petersen").order_by("id")
    return list(found.values_list("deed", "actor_name", "detail"))


@pytest.mark.parametrize("who", [one for one in OTHERS if one != "stranger"])
@pytest.mark.parametrize("page", ["", "chart/", "invite/"])
def test_people_are_not_there_for_others(
    who: str, page: str, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    assert sign_in(request.getfixturevalue(who)).get(f"/people/{page}").status_code == 404


@pytest.mark.parametrize("who", OTHERS)
def test_person_is_not_there_for_others(
    who: str, colleague: Person, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    """The stranger administers, but elsewhere."""
    client, address = sign_in(request.getfixturevalue(who)), f"/people/{colleague.pk}/"
    answers = [client.get(address).status_code]
    answers += [client.post(f"{address}{verb}/").status_code for verb in ("roles", "line", "close", "open")]
    assert answers == [404] * 5


def test_list_shows_own_organisation_with_roles_and_leader(
    administrator: Person, boss: Person, seller: Person, stranger: Person, sign_in: SignIn
) -> None:
    page = sign_in(administrator).get("/people/").context["page"]
    shown = {
        one.name: ([held.role for held in one.held_now], [line.leader.name for line in one.line_now])
        for one in page
    }
    assert shown == {
        "Achim Petersen": (["administrator"], []),
        "Bernd Achterberg": (["leader", "seller"], ["Vera Lindner"]),
        "Jana Reuter": (["seller"], ["Bernd Achterberg"]),
        "Vera Lindner": (["leader"], []),
    }


@pytest.mark.parametrize("count", [1, 3, 300])
def test_list_and_chart_ask_a_constant_number_of_questions(
    count: int,
    administrator: Person,
    boss: Person,
    organisation: Organisation,
    sign_in: SignIn,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    people = [Person(organisation=organisation, name=f"K{n}", email=f"{n}@k.example") for n in range(count)]
    Person.objects.bulk_create(people)
    now, today = timezone.now(), timezone.localdate()
    Reporting.objects.bulk_create(Reporting(person=one, leader=boss, since=today) for one in people)
    Invitation.objects.bulk_create(
        Invitation(
            organisation=organisation,
            email=f"{number}@neu.example",
            name="Neu",
            leader=boss,
            token_hash=str(number),
            invited_by=administrator,
            invited_at=now,
            expires_at=now + timedelta(days=1),
        )
        for number in range(count)
    )
    client = sign_in(administrator)
    with django_assert_num_queries(QUERIES_OF_LIST):
        client.get("/people/")
    with django_assert_num_queries(QUERIES_OF_CHART):
        client.get("/people/chart/")


def test_chart_is_the_reporting_line_as_a_tree(
    administrator: Person, colleague: Person, seller: Person
) -> None:
    top = queries.chart(administrator)
    assert [one.person.name for one in top] == ["Achim Petersen", "Vera Lindner"]
    assert [one.person.name for one in top[1].below[0].below] == ["Jana Reuter", "Tom Wieland"]


def test_inviting_shows_a_link_once_that_opens_an_invitation(
    administrator: Person, boss: Person, sign_in: SignIn
) -> None:
    sent = {"name": "Nora Neu", "email": "Nora@Lindner.example", "roles": ["seller"], "leader": boss.pk}
    page = sign_in(administrator).post("/people/invite/", {**sent, "language": "en"})
    token = page.context["link"].rstrip("/").rsplit("/", 1)[1]
    invitation = find_invitation(token)
    assert invitation == Invitation.objects.get()
    assert (invitation.email, invitation.roles, invitation.leader) == (
        "nora@lindner.example",
        ["seller"],
        boss,
    )
    assert page.context["link"] == f"http://localhost/invitation/{token}/"


def test_inviting_by_mail_sends_the_link_and_shows_none(
    administrator: Person, sign_in: SignIn, settings: Settings, mailoutbox: list[EmailMessage]
) -> None:
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mail="smtp://mail.example")
    sent = {"name": "Nora <b>Neu</b>", "email": "nora@lindner.example", "language": "de"}
    answer = sign_in(administrator).post("/people/invite/", sent)
    token = re.search(r"http://localhost/invitation/([^/]+)/", str(mailoutbox[0].body))
    assert (answer["Location"], mailoutbox[0].to) == ("/people/", ["nora@lindner.example"])
    assert mailoutbox[0].subject == "Klarheit: Einladung · Invitation"
    assert token is not None
    assert find_invitation(token[1]) == Invitation.objects.get()


def test_inviting_by_a_mail_server_that_is_gone_shows_the_link(
    administrator: Person, sign_in: SignIn, settings: Settings
) -> None:
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mail="smtp://mail.example")
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    sent = {"name": "Nora", "email": "nora@lindner.example", "language": "de"}
    page = sign_in(administrator).post("/people/invite/", sent)
    assert page.context["link"].startswith("http://localhost/invitation/")


@pytest.mark.parametrize("email", ["jana@lindner.example", "JANA@lindner.example"])
def test_inviting_an_address_with_an_account_is_refused(
    email: str, administrator: Person, seller: Person, sign_in: SignIn
) -> None:
    sent = {"name": "Jana", "email": email, "roles": ["seller"], "language": "de"}
    page = sign_in(administrator).post("/people/invite/", sent)
    assert list(page.context["form"].errors) == ["email"]
    assert not Invitation.objects.exists()


def test_inviting_somebody_of_elsewhere_answers_as_for_anybody_and_opens_nothing(
    administrator: Person, stranger: Person, sign_in: SignIn, client: Client
) -> None:
    invite(stranger.organisation, email="offen@fremd.example", name="O", roles=[], by=stranger)
    browser, links = sign_in(administrator), {}
    for email in ("nora@lindner.example", stranger.email, "offen@fremd.example"):
        sent = {"name": "N", "email": email, "roles": ["seller"], "language": "de"}
        page = browser.post("/people/invite/", sent)
        assert (page.status_code, page.templates[0].name) == (200, "people/invited.html")
        links[email] = page.context["link"].removeprefix("http://localhost")
    filled = {"name": "Eve", "language": "de", "password": "Kranich-Ufer-42-Tasse", "way": "password"}
    answers = [client.get(links[stranger.email]).status_code]
    answers += [Client().post(link, filled).status_code for link in links.values()]
    assert answers == [200, 200, 404, 200]
    assert fresh(stranger).name == "Fritz Fremd"


def test_inviting_with_a_leader_of_elsewhere_is_refused(
    administrator: Person, stranger: Person, sign_in: SignIn
) -> None:
    sent = {"name": "Nora", "email": "n@l.example", "leader": stranger.pk, "language": "de"}
    page = sign_in(administrator).post("/people/invite/", sent)
    assert list(page.context["form"].errors) == ["leader"]


@pytest.mark.parametrize(("who", "status"), [("stranger", 404), ("seller", 404), ("administrator", 302)])
def test_withdrawing_an_invitation(
    who: str,
    status: int,
    administrator: Person,
    organisation: Organisation,
    sign_in: SignIn,
    request: pytest.FixtureRequest,
) -> None:
    invitation, token = invite(organisation, email="n@l.example", name="Nora", roles=[], by=administrator)
    client = sign_in(request.getfixturevalue(who))
    assert client.post(f"/people/invitation/{invitation.pk}/withdraw/").status_code == status
    assert (find_invitation(token) is None) is (status == 302)


def test_roles_are_given_and_taken_and_stand_in_the_access_list(
    administrator: Person, colleague: Person, sign_in: SignIn
) -> None:
    sign_in(administrator).post(f"/people/{colleague.pk}/roles/", {"roles": ["coach", "sponsor"]})
    assert roles_of(fresh(colleague)) == {"coach", "sponsor"}
    name = "Achim Petersen"
    assert deeds(colleague) == [
        ("role_changed", name, "-seller"),
        ("role_changed", name, "+coach"),
        ("role_changed", name, "+sponsor"),
    ]


def test_roles_of_the_last_administrator_are_kept(administrator: Person, sign_in: SignIn) -> None:
    page = sign_in(administrator).post(f"/people/{administrator.pk}/roles/", {"roles": ["seller"]})
    assert list(page.context["roles_form"].errors) == ["roles"]
    assert roles_of(fresh(administrator)) == {"administrator"}


def test_administrator_may_go_once_there_is_another(
    administrator: Person, coach: Person, sign_in: SignIn
) -> None:
    client = sign_in(administrator)
    client.post(f"/people/{coach.pk}/roles/", {"roles": ["administrator"]})
    client.post(f"/people/{administrator.pk}/roles/", {"roles": []})
    assert roles_of(fresh(administrator)) == frozenset()
    assert client.get("/people/").status_code == 404


def test_role_given_to_oneself_opens_no_talk(
    administrator: Person, conversation: Conversation, sign_in: SignIn
) -> None:
    every = [role.value for role in Role]
    sign_in(administrator).post(f"/people/{administrator.pk}/roles/", {"roles": every})
    assert list(Conversation.objects.visible_to(fresh(administrator))) == []


def test_closing_an_account_signs_out_and_ends_insight_received(
    administrator: Person, colleague: Person, conversation: Conversation, sign_in: SignIn
) -> None:
    Insight.objects.create(
        conversation=conversation,
        recipient=colleague,
        until=timezone.localdate(),
        given_at=timezone.now(),
    )
    theirs = sign_in(colleague)
    assert theirs.get("/insight/").status_code == 200
    client = sign_in(administrator)
    client.post(f"/people/{colleague.pk}/close/")
    assert theirs.get("/insight/").status_code == 302
    assert (fresh(colleague).is_active, Insight.objects.get().closed_because) == (False, "left")
    client.post(f"/people/{colleague.pk}/open/")
    assert fresh(colleague).is_active
    assert [deed for deed, _who, _detail in deeds(colleague)] == ["account_closed", "account_opened"]
    assert list(Conversation.objects.visible_to(fresh(colleague))) == []


def test_closing_the_own_account_is_refused(administrator: Person, sign_in: SignIn) -> None:
    assert sign_in(administrator).post(f"/people/{administrator.pk}/close/").status_code == 403


def test_person_page_tells_roles_and_lines_and_nothing_of_use(
    administrator: Person, seller: Person, boss: Person, sign_in: SignIn
) -> None:
    page = sign_in(administrator).get(f"/people/{seller.pk}/")
    assert [line.leader for line in page.context["lines_over_time"]] == [boss]
    assert [held.role for held in page.context["roles_over_time"]] == ["seller"]
    assert leader_of(seller) == boss
