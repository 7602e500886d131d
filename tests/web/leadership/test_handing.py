"""The bridge: a situation goes from the mirror into the map, and nothing of the talk or of the person."""

import logging
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse

from cast import SignIn
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.conversations.models import Conversation
from klarheit_web.leadership import situations
from klarheit_web.leadership.latitude import actions, queries
from klarheit_web.leadership.models import Handed, Situation

ROOM = "/leadership/latitude/"
HAND = f"{ROOM}hand/"
SENTENCE = "Der Kran stand still"
EVERYBODY = ("seller", "colleague", "boss", "bosss_boss", "sponsor")


@pytest.fixture
def situation(organisation: Organisation) -> Situation:
    return situations.offered_to(organisation)[1]


@pytest.fixture
def mine(sign_in: SignIn, seller: Person) -> Client:
    return sign_in(seller)


def handed(organisation: Organisation, month: str = "2026-01", **what: Any) -> Handed:
    told = {"situation": None, "words": "", "kind": "", **what}
    return Handed.objects.create(organisation=organisation, month=month, **told)


def everything() -> dict[str, list[Any]]:
    """Every row of every table."""
    return {
        model._meta.label: sorted(model._default_manager.values_list(), key=str)
        for model in apps.get_models()
    }


def test_stranger_finds_no_page(stranger: Person, sign_in: SignIn) -> None:
    client = sign_in(stranger)
    assert client.get(HAND).status_code == 404
    assert client.post(HAND, {"words": "Eilauftrag"}).status_code == 404
    assert client.post(f"{HAND}{uuid4()}/take-back/").status_code == 404


def test_one_row_and_nothing_else_changes_in_the_database(
    mine: Client, situation: Situation, caplog: pytest.LogCaptureFixture
) -> None:
    mine.get(HAND)
    before = everything()
    with caplog.at_level(logging.DEBUG):
        answer = mine.post(HAND, {"situation": situation.pk, "kind": "price", "words": ""})
    after = everything()
    assert answer.headers["Location"] == HAND
    assert {label for label in after if after[label] != before[label]} == {"leadership.Handed"}
    [row] = Handed.objects.all()
    columns = {field.column for field in Handed._meta.concrete_fields}
    assert columns == {"id", "organisation_id", "situation_id", "words", "kind", "month"}
    assert (row.situation, row.kind, row.words) == (situation, "price", "")
    assert not [record for record in caplog.records if situation.pk.hex in record.getMessage()]


def test_row_knows_the_month_and_no_day(mine: Client) -> None:
    mine.post(HAND, {"words": "Eilauftrag ohne freie Maschine"})
    assert date.fromisoformat(f"{Handed.objects.get().month}-01")
    assert len(Handed.objects.get().month) == len("2026-11")


def test_rows_of_a_month_lie_in_no_order(organisation: Organisation, situation: Situation) -> None:
    """What the database numbers by itself does not tell which row came last."""
    told = [
        actions.hand(organisation, situation=None, words=str(number), kind="").words for number in range(30)
    ]
    rows = Handed.objects.raw("SELECT * FROM leadership_handed")
    lying = [one.words for one in rows]
    assert sorted(lying, key=int) == told
    assert lying != told


def test_situation_counts_once_from_one_browser(mine: Client, situation: Situation) -> None:
    """Whatever was lacking in it: else one person alone could make five."""
    for kind in ("price", "date", ""):
        mine.post(HAND, {"situation": situation.pk, "kind": kind})
    assert [one.kind for one in Handed.objects.all()] == ["price"]


def test_sentence_counts_once_a_month_from_one_browser(mine: Client) -> None:
    for sentence in (SENTENCE, "Das Lager war zu"):
        mine.post(HAND, {"words": sentence})
    assert [one.words for one in Handed.objects.all()] == [SENTENCE]


def test_situation_and_words_at_once_are_refused(mine: Client, situation: Situation) -> None:
    assert mine.post(HAND, {"situation": situation.pk, "words": "Auch das"}).status_code == 200
    assert mine.post(HAND, {}).status_code == 200
    assert Handed.objects.count() == 0


def test_situation_of_another_organisation_is_refused(mine: Client, stranger: Person) -> None:
    theirs = situations.offered_to(stranger.organisation)[0]
    assert mine.post(HAND, {"situation": theirs.pk}).status_code == 200
    assert Handed.objects.count() == 0


def test_browser_that_handed_it_over_takes_it_back(mine: Client, situation: Situation) -> None:
    mine.post(HAND, {"situation": situation.pk, "kind": "price"})
    row = Handed.objects.get()
    take_back = f"{HAND}{row.pk}/take-back/"
    assert take_back in mine.get(HAND).content.decode()
    assert mine.post(take_back).headers["Location"] == HAND
    assert Handed.objects.count() == 0
    mine.post(HAND, {"situation": situation.pk, "kind": "price"})
    assert Handed.objects.count() == 1


@pytest.mark.parametrize("other", EVERYBODY)
def test_no_other_browser_takes_it_back_or_sees_it(
    organisation: Organisation, other: str, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    row = handed(organisation, words=SENTENCE)
    client = sign_in(request.getfixturevalue(other))
    assert client.post(f"{HAND}{row.pk}/take-back/").status_code in (403, 404)
    assert SENTENCE not in client.get(HAND).content.decode()
    assert Handed.objects.count() == 1


def test_cookie_of_one_person_opens_nothing_to_another(mine: Client, boss: Person, sign_in: SignIn) -> None:
    other = sign_in(boss)
    mine.post(HAND, {"words": SENTENCE})
    other.post(HAND, {"words": "Etwas anderes"})
    other.cookies[remembering(other)] = mine.cookies[remembering(mine)].value
    assert SENTENCE in mine.get(HAND).content.decode()
    assert SENTENCE not in other.get(HAND).content.decode()


def remembering(client: Client) -> str:
    """The name of the cookie in which this browser remembers."""
    return next(name for name in client.cookies if name.startswith("unnamed"))


@pytest.mark.parametrize("who", EVERYBODY)
def test_four_are_seen_by_nobody_and_five_by_all(
    organisation: Organisation,
    situation: Situation,
    who: str,
    sign_in: SignIn,
    request: pytest.FixtureRequest,
) -> None:
    client = sign_in(request.getfixturevalue(who))
    for _number in range(4):
        handed(organisation, situation=situation, kind="price")
    assert "übergeben</span>" not in client.get(ROOM).content.decode()
    handed(organisation, situation=situation, kind="price")
    actions.grant(situation, request.getfixturevalue("bosss_boss"), {"price": 5})
    assert "mindestens fünf Mal übergeben</span>" in client.get(ROOM).content.decode()


def test_month_that_runs_is_not_counted(organisation: Organisation, situation: Situation) -> None:
    for _number in range(9):
        actions.hand(organisation, situation=situation, words="", kind="price")
    assert queries.handed_in(organisation) == {}


@pytest.mark.parametrize(("count", "told"), [(4, None), (5, 5), (9, 5), (10, 10), (23, 20), (70, 50)])
def test_count_is_told_in_coarse_steps(
    organisation: Organisation, situation: Situation, count: int, told: int | None
) -> None:
    for _number in range(count):
        handed(organisation, situation=situation, kind="price")
    expected = {situation.pk: {"": told, "price": told}} if told else {}
    assert queries.handed_in(organisation) == expected


def test_kind_named_by_fewer_than_five_is_not_told(organisation: Organisation, situation: Situation) -> None:
    for kind in ("price", "price", "price", "date", "date"):
        handed(organisation, situation=situation, kind=kind)
    assert queries.handed_in(organisation) == {situation.pk: {"": 5}}


def test_own_words_are_shown_from_eight_on(organisation: Organisation) -> None:
    for number in range(7):
        handed(organisation, words=f"Lage {number}")
    assert queries.words_handed(organisation) == []
    handed(organisation, words="Lage 7")
    assert {one.words for one in queries.words_handed(organisation)} == {f"Lage {n}" for n in range(8)}


def test_own_words_of_a_later_month_wait_until_they_are_eight(organisation: Organisation) -> None:
    """Else the one sentence that is new would be known to be of that month."""
    for number in range(8):
        handed(organisation, words=f"Lage {number}")
    handed(organisation, "2026-02", words="Spätere Lage")
    assert "Spätere Lage" not in {one.words for one in queries.words_handed(organisation)}
    for number in range(7):
        handed(organisation, "2026-03", words=f"Noch spätere Lage {number}")
    assert len(queries.words_handed(organisation)) == 16


def test_mirror_offers_it_where_the_owner_had_to_ask(long_conversation: Conversation, mine: Client) -> None:
    Conversation.objects.filter(pk=long_conversation.pk).update(sentence_at="2026-11-20T10:00Z")
    page = mine.get(reverse("mirror:show", args=[long_conversation.pk])).content.decode()
    assert page.count('class="leave"') == 1
    offer = page.partition('class="leave"')[2].partition("</a>")[0]
    assert f'href="{HAND}" rel="noreferrer"' in offer
    assert str(long_conversation.pk) not in offer


def test_mirror_offers_nothing_to_who_stands_in_no_line(
    long_conversation: Conversation, mine: Client, seller: Person
) -> None:
    Conversation.objects.filter(pk=long_conversation.pk).update(sentence_at="2026-11-20T10:00Z")
    seller.reports_to.all().delete()
    page = mine.get(reverse("mirror:show", args=[long_conversation.pk])).content.decode()
    assert 'class="leave"' not in page


def test_talk_with_an_employee_offers_nothing(long_conversation: Conversation, mine: Client) -> None:
    talks = Conversation.objects.filter(pk=long_conversation.pk)
    talks.update(sentence_at="2026-11-20T10:00Z", about=Conversation.About.EMPLOYEE)
    page = mine.get(reverse("mirror:show", args=[long_conversation.pk])).content.decode()
    assert 'class="leave"' not in page
