"""A light record of whom one meets."""

from collections.abc import Callable

import pytest
from django.test import Client

from klarheit_web.accounts.models import Person
from klarheit_web.clarify import actions
from klarheit_web.clarify.models import ClarifyDialogue, Line
from klarheit_web.conversations.models import Conversation, Partner

SignIn = Callable[[Person], Client]


@pytest.fixture
def partner(seller: Person) -> Partner:
    return actions.meet(seller, "Frau Kern, Halden")


@pytest.mark.parametrize("other", ["stranger", "boss", "bosss_boss", "administrator", "coach", "colleague"])
def test_partner_is_there_for_nobody_else(
    partner: Partner, other: str, request: pytest.FixtureRequest, sign_in: SignIn
) -> None:
    client = sign_in(request.getfixturevalue(other))
    assert {
        client.get(f"/clarify/partners/{partner.pk}/{page}").status_code for page in ("", "edit/", "delete/")
    } == {404}
    assert client.post(f"/clarify/partners/{partner.pk}/delete/").status_code == 404
    assert Partner.objects.count() == 1


def test_page_shows_lines_dialogues_and_conversations(
    partner: Partner, seller: Person, conversation: Conversation, sign_in: SignIn
) -> None:
    conversation.partner = partner
    conversation.save()
    line = actions.write_line(seller, "Der CFO hat freigegeben", partner)
    actions.write_line(seller, "Über jemand anderen", None)
    dialogue = actions.prepare(seller, partner, language="de")
    shown = sign_in(seller).get(f"/clarify/partners/{partner.pk}/").context
    assert list(shown["lines"]) == [line]
    assert shown["dialogues"] == [(dialogue, "Frau Kern, Halden")]
    assert [one for one, _headline in shown["conversations"]] == [conversation]


def test_line_written_on_the_page_comes_back_to_it(partner: Partner, seller: Person, sign_in: SignIn) -> None:
    sent = {"text": "Der CFO hat freigegeben", "partner": partner.pk, "back": "partner"}
    answer = sign_in(seller).post("/clarify/lines/", sent)
    assert answer.headers["Location"] == f"/clarify/partners/{partner.pk}/"


def test_name_and_company_are_changed(partner: Partner, seller: Person, sign_in: SignIn) -> None:
    sign_in(seller).post(f"/clarify/partners/{partner.pk}/edit/", {"name": "Dr. Kern", "company": ""})
    partner.refresh_from_db()
    assert str(partner) == "Dr. Kern"


def test_partner_without_a_name_is_not_saved(partner: Partner, seller: Person, sign_in: SignIn) -> None:
    sign_in(seller).post(f"/clarify/partners/{partner.pk}/edit/", {"name": "", "company": "Halden"})
    partner.refresh_from_db()
    assert str(partner) == "Frau Kern, Halden"


def test_deleted_partner_takes_the_lines_and_leaves_dialogue_and_conversation(
    partner: Partner, seller: Person, conversation: Conversation, sign_in: SignIn
) -> None:
    conversation.partner = partner
    conversation.save()
    actions.write_line(seller, "Der CFO hat freigegeben", partner)
    actions.prepare(seller, partner, language="de")
    sign_in(seller).post(f"/clarify/partners/{partner.pk}/delete/")
    counts = [model.objects.count() for model in (Partner, Line, ClarifyDialogue, Conversation)]
    assert counts == [0, 0, 1, 1]
