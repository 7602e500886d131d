"""The first screen: whom do you meet next, one line after the talk, what is unfinished."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from klarheit_web.accounts.models import Person
from klarheit_web.clarify import actions, queries
from klarheit_web.clarify.models import ClarifyDialogue, Line
from klarheit_web.conversations.models import Conversation, Intake, IntakeFile, Partner
from world import open_to, talk

SignIn = Callable[[Person], Client]
QUERIES = 15


def test_today_is_closed_to_somebody_who_is_not_signed_in(client: Client, db: None) -> None:
    assert client.get("/").status_code == 302


def test_today_invites_on_the_first_visit(seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).get("/")
    assert (page.status_code, page.context["is_first_visit"], page.context["waiting"]) == (200, True, [])


def test_name_leads_into_the_preparation_for_this_partner(seller: Person, sign_in: SignIn) -> None:
    client = sign_in(seller)
    answer = client.post("/clarify/prepare/", {"name": "Frau Kern, Halden GmbH"})
    dialogue = ClarifyDialogue.objects.get()
    partner = Partner.objects.get()
    assert answer.headers["Location"] == f"/clarify/{dialogue.pk}/"
    assert (partner.name, partner.company, partner.owner) == ("Frau Kern", "Halden GmbH", seller)
    assert (dialogue.partner, dialogue.setting) == (partner, "prepare")
    assert dialogue.written["exchanges"][0]["text"] == "Frau Kern, Halden GmbH"


def test_known_name_makes_no_second_record(seller: Person) -> None:
    first = actions.meet(seller, "Frau Kern, Halden GmbH")
    assert actions.meet(seller, "frau kern") == first


def test_same_name_of_another_owner_is_another_record(seller: Person, colleague: Person) -> None:
    assert actions.meet(seller, "Frau Kern") != actions.meet(colleague, "Frau Kern")


def test_preparation_begins_without_a_name(seller: Person, sign_in: SignIn) -> None:
    sign_in(seller).post("/clarify/prepare/")
    dialogue = ClarifyDialogue.objects.get()
    assert (dialogue.partner, dialogue.written["exchanges"][0]["text"]) == (None, "")


def test_partner_of_somebody_else_can_not_be_prepared_for(
    seller: Person, stranger: Person, sign_in: SignIn
) -> None:
    partner = actions.meet(seller, "Frau Kern")
    assert sign_in(stranger).post("/clarify/prepare/", {"partner": partner.pk}).status_code == 404


def test_last_partners_stand_with_the_newest_dealings_first(seller: Person) -> None:
    kern, brandt = actions.meet(seller, "Frau Kern"), actions.meet(seller, "Herr Brandt")
    assert queries.last_partners(seller) == [brandt, kern]
    actions.prepare(seller, kern, language="de")
    assert queries.last_partners(seller) == [kern, brandt]


def test_line_is_saved_and_undone(seller: Person, sign_in: SignIn) -> None:
    client, partner = sign_in(seller), actions.meet(seller, "Frau Kern")
    page = client.post(
        "/clarify/lines/", {"text": "Der CFO hat\nfreigegeben", "partner": partner.pk}, follow=True
    )
    line = Line.objects.get()
    assert (line.text, line.partner, line.owner) == ("Der CFO hat freigegeben", partner, seller)
    (message,) = page.context["messages"]
    client.post(message.extra_tags)
    assert Line.objects.count() == 0


def test_empty_line_is_not_saved(seller: Person, sign_in: SignIn) -> None:
    page = sign_in(seller).post("/clarify/lines/", {"text": "  "})
    assert (page.status_code, "text" in page.context["form"].errors, Line.objects.count()) == (200, True, 0)


def test_line_about_a_partner_of_somebody_else_is_not_saved(
    seller: Person, stranger: Person, sign_in: SignIn
) -> None:
    partner = actions.meet(seller, "Frau Kern")
    sign_in(stranger).post("/clarify/lines/", {"text": "x", "partner": partner.pk})
    assert Line.objects.count() == 0


@pytest.mark.parametrize("other", ["stranger", "boss", "administrator", "coach"])
def test_line_of_somebody_else_is_not_there(
    seller: Person, other: str, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    line = actions.write_line(seller, "Der CFO hat freigegeben", None)
    client = sign_in(request.getfixturevalue(other))
    statuses = [
        client.post(f"/clarify/lines/{line.pk}/{verb}/").status_code for verb in ("delete", "further")
    ]
    assert (statuses, Line.objects.count()) == ([404, 404], 1)


def test_line_goes_on_with_the_preparation_for_the_partner(seller: Person, sign_in: SignIn) -> None:
    partner = actions.meet(seller, "Frau Kern")
    actions.prepare(seller, partner, language="de")
    line = actions.write_line(seller, "Der CFO hat 40.000 Euro freigegeben", partner)
    sign_in(seller).post(f"/clarify/lines/{line.pk}/further/")
    begun = ClarifyDialogue.objects.get(setting="one_line")
    assert begun.written["exchanges"][0]["text"] == line.text
    assert begun.written["earlier"]["exchanges"][0]["text"] == "Frau Kern"


def test_line_is_offered_about_whom_one_just_met(seller: Person, sign_in: SignIn) -> None:
    partner = actions.meet(seller, "Frau Kern")
    actions.prepare(seller, partner, language="de")
    assert sign_in(seller).get("/").context["form"].initial == {"partner": partner}


def test_waiting_shows_one_of_each_kind_and_three_at_most(seller: Person, conversation: Conversation) -> None:
    actions.prepare(seller, actions.meet(seller, "Frau Kern"), language="de")
    intake = Intake.objects.create(owner=seller, source="file", begun_at=timezone.now())
    for place in range(2):
        IntakeFile.objects.create(intake=intake, place=place, name="a.txt", state="read")
    found = queries.waiting(seller)
    assert [(one.kind, one.title, one.count) for one in found] == [
        ("files", "", 2),
        ("dialogue", "Frau Kern", 1),
        ("mirror", "Notes after the visit", 1),
    ]


def test_talk_that_waits_for_a_yes_comes_first(
    seller: Person, boss: Person, conversation: Conversation
) -> None:
    actions.prepare(seller, actions.meet(seller, "Frau Kern"), language="de")
    asked = talk(boss)
    Conversation.objects.filter(pk=asked.pk).update(employee=seller, about="employee", state="unconsented")
    found = queries.waiting(seller)
    assert [(one.kind, one.title, one.who) for one in found] == [
        ("consent", "Gespräch Brandt", "Bernd Achterberg"),
        ("dialogue", "Frau Kern", ""),
        ("mirror", "Notes after the visit", ""),
    ]


def test_talk_that_was_answered_waits_no_more(seller: Person, boss: Person) -> None:
    asked = talk(boss)
    answered = {"employee": seller, "about": "employee", "consented_at": timezone.now()}
    Conversation.objects.filter(pk=asked.pk).update(**answered)
    assert queries.waiting(seller) == []


def test_insight_waits_until_it_was_used(seller: Person, colleague: Person, sign_in: SignIn) -> None:
    opened = talk(colleague)
    open_to(seller, opened)
    found = queries.waiting(seller)
    assert [(one.kind, one.item, one.who) for one in found] == [("insight", opened.pk, "Tom Wieland")]
    sign_in(seller).get(f"/conversations/{opened.pk}/")
    assert queries.waiting(seller) == []


def test_insight_that_was_taken_back_waits_no_more(seller: Person, colleague: Person) -> None:
    open_to(seller, talk(colleague), revoked_at=timezone.now())
    assert queries.waiting(seller) == []


def test_what_others_wait_for_is_told_by_name(seller: Person, colleague: Person, sign_in: SignIn) -> None:
    open_to(seller, talk(colleague))
    assert "Von Tom Wieland für Sie geöffnet" in sign_in(seller).get("/").content.decode()


def test_mirror_that_was_opened_waits_no_more(seller: Person, conversation: Conversation) -> None:
    conversation.sentence_at = timezone.now()
    conversation.save()
    assert queries.waiting(seller) == []


@pytest.mark.parametrize("other", ["stranger", "boss", "administrator"])
def test_today_shows_nothing_of_others(
    conversation: Conversation, seller: Person, other: str, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    actions.write_line(seller, "Der CFO hat freigegeben", actions.meet(seller, "Frau Kern"))
    assert sign_in(request.getfixturevalue(other)).get("/").context["is_first_visit"]


@pytest.mark.parametrize("rows", [1, 3, 300])
def test_today_asks_the_database_as_often_with_many_rows(
    rows: int, seller: Person, sign_in: SignIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    now = timezone.now()
    partners = Partner.objects.bulk_create(
        Partner(owner=seller, name=f"Partner {number}", made_at=now) for number in range(rows)
    )
    Line.objects.bulk_create(
        Line(owner=seller, partner=partner, text="x", written_at=now - timedelta(minutes=number))
        for number, partner in enumerate(partners)
    )
    client = sign_in(seller)
    with django_assert_num_queries(QUERIES):
        client.get("/")
