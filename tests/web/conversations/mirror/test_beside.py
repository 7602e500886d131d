"""Two mirrors beside each other, and the map over the talks with one partner: own, and with customers."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from klarheit_web.accounts.models import Person
from klarheit_web.conversations import analysis
from klarheit_web.conversations.actions import partner_named
from klarheit_web.conversations.models import Conversation
from world import open_to

Tell = Callable[..., Conversation]
SignIn = Callable[[Person], Client]


def address(conversation: Conversation, name: str = "compare") -> str:
    return reverse(f"mirror:{name}", args=[conversation.pk])


def laid(client: Client, conversation: Conversation, other: object) -> int:
    return client.get(address(conversation), {"with": str(other)}).status_code


@pytest.fixture
def later(tell: Tell) -> Conversation:
    return tell(date(2026, 11, 19), title="Frau Kern, zweites Gespräch")


def test_stranger_compares_nothing(talk: Conversation, stranger: Person, sign_in: SignIn) -> None:
    assert sign_in(stranger).get(address(talk)).status_code == 404


def test_reader_may_not_compare(
    talk: Conversation, later: Conversation, reader: Person, sign_in: SignIn
) -> None:
    open_to(reader, later)
    client = sign_in(reader)
    assert (laid(client, talk, later.pk), client.get(address(talk, "series")).status_code) == (403, 403)


def test_earlier_stands_first_from_wherever_one_comes(
    talk: Conversation, later: Conversation, mine: Client
) -> None:
    for one, other in ((talk, later), (later, talk)):
        shown = mine.get(address(one), {"with": str(other.pk)}).context["compared"]
        assert (shown.then.conversation, shown.now.conversation) == (talk, later)


def test_comparison_tells_every_dimension_the_forms_and_the_figures(
    talk: Conversation, later: Conversation, mine: Client
) -> None:
    shown = mine.get(address(talk), {"with": str(later.pk)}).context["compared"]
    assert len(shown.dimensions) == 11
    assert [(form.then, form.now) for form in shown.forms] == [(1, 1), (1, 1), (1, 1)]
    assert all(one.then.key == one.now.key and one.then.rests_on for one in shown.figures)


def test_choice_offers_the_same_partner_first_and_no_talk_with_an_employee(
    talk: Conversation, tell: Tell, seller: Person, colleague: Person, mine: Client
) -> None:
    same = tell(date(2026, 1, 5))
    other = tell(date(2026, 11, 20), partner=partner_named(seller, "Herr Ott"))
    analysis.read(tell(date(2026, 11, 21), about="employee", employee=colleague, partner=None))
    assert list(mine.get(address(talk)).context["others"]) == [same, other]


def test_talk_with_an_employee_is_never_laid_beside(
    talk: Conversation, tell: Tell, colleague: Person, mine: Client
) -> None:
    held = tell(about="employee", employee=colleague, partner=None)
    analysis.read(held)
    assert (laid(mine, talk, held.pk), mine.get(address(held)).status_code) == (404, 404)


@pytest.mark.parametrize("other", ["00000000-0000-4000-8000-000000000000", "nonsense", "1' or 1"])
def test_what_is_not_there_is_not_found(talk: Conversation, mine: Client, other: str) -> None:
    assert laid(mine, talk, other) == 404


def test_nobody_elses_talk_is_laid_beside(
    talk: Conversation, long_conversation: Conversation, colleague: Person, mine: Client
) -> None:
    Conversation.objects.filter(pk=long_conversation.pk).update(owner=colleague)
    assert laid(mine, talk, long_conversation.pk) == 404


def test_series_holds_the_talks_with_the_partner_in_their_order(
    talk: Conversation, later: Conversation, tell: Tell, mine: Client
) -> None:
    tell(date(2026, 11, 15), title="Nicht dabei", partner=None)
    html = mine.get(address(talk, "series")).content.decode()
    order = [html.find(title) for title in ("Frau Kern</", "Frau Kern, zweites Gespräch")]
    assert -1 < order[0] < order[1]
    assert "Nicht dabei" not in html


def test_without_a_partner_there_is_no_series(talk: Conversation, mine: Client) -> None:
    Conversation.objects.filter(pk=talk.pk).update(partner=None)
    assert mine.get(address(talk, "series")).status_code == 404


def test_series_says_what_to_click_where_it_was_not_sure_who_asks(
    talk: Conversation, later: Conversation, mine: Client
) -> None:
    for turn in later.transcript["turns"]:
        turn["text"] = "Das ist so."
    later.askers = []
    later.save()
    html = mine.get(address(talk, "series")).content.decode()
    assert re.findall(r"Wer in „(.+)“ fragt, war nicht sicher zu erkennen", html) == [later.title]
    assert "--asker" not in html
