"""What is done without a name changes one row, and nothing that leads to anybody or tells when."""

import base64
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.core import signing
from django.db import connection
from django.db.models import DateField, DateTimeField, ForeignKey
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.utils import timezone

from cast import SignIn
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership import situations
from klarheit_web.leadership.concerns import actions as concerns
from klarheit_web.leadership.concerns.actions import Answered, Words
from klarheit_web.leadership.guidelines import actions as guidelines
from klarheit_web.leadership.models import (
    Concern,
    GatheringConcern,
    Guideline,
    UnsignedContribution,
    UnsignedVerdict,
)
from klarheit_web.leadership.unnamed import MOST, remember, remembered

WORDS = Words("Berichte", "Drei je Woche.", "", "Einer.")
Rows = dict[tuple[str, str], dict[str, Any]]


@pytest.fixture
def gathering(boss: Person, team: list[Person]) -> GatheringConcern:
    return concerns.raise_unnamed(boss, WORDS)


@pytest.fixture
def asked(gathering: GatheringConcern) -> Concern:
    for _each in range(4):
        concerns.carry(gathering)
    concerns.daily()
    concern = Concern.objects.get()
    concerns.answer(concern, Answered("yes", "Weil.", "Einer.", timezone.localdate()))
    return concern


def everything() -> Rows:
    """All rows of all tables: sessions, jobs, records and caches among them."""
    return {
        (model._meta.label, str(row["pk"])): row
        for model in apps.get_models()
        for row in model._default_manager.values(
            "pk", *(field.attname for field in model._meta.concrete_fields)
        )
    }


def changed(deed: Callable[[], Any]) -> list[tuple[str, set[str]]]:
    """Which rows a deed changed: of which model, and in which columns."""
    before = everything()
    assert deed().status_code == 302
    after = everything()
    rows = [key for key in before.keys() | after.keys() if before.get(key) != after.get(key)]
    return [(key[0], _columns(before.get(key, {}), after.get(key, {}))) for key in rows]


def _columns(before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} - {"pk"}


@pytest.fixture
def client(seller: Person, sign_in: SignIn) -> Client:
    return sign_in(seller)


def test_words_without_a_name_are_one_row(client: Client, guideline: Guideline) -> None:
    sent = {"kind": "remark", "text": "Ja.", "is_unsigned": "on"}
    found = changed(lambda: client.post(f"/leadership/guidelines/{guideline.pk}/propose/", sent))
    columns = {"id", "organisation_id", "guideline_id", "kind", "text", "decision", "reply"}
    assert found == [("leadership.UnsignedContribution", columns)]


def test_idea_without_a_name_is_one_row(client: Client, organisation: Organisation) -> None:
    at = f"/leadership/guidelines/situations/{situations.offered_to(organisation)[0].pk}/idea/"
    found = changed(lambda: client.post(at, {"text": "Erst helfen."}))
    columns = {"id", "organisation_id", "situation_id", "kind", "text", "decision", "reply"}
    assert found == [("leadership.UnsignedContribution", columns)]


def test_raising_without_a_name_is_one_row(client: Client, team: list[Person], boss: Person) -> None:
    sent = {"title": "Berichte", "what": "Drei.", "helps": "Einer.", "how": "unnamed", "leader": str(boss.pk)}
    found = changed(lambda: client.post("/leadership/concerns/new/", sent))
    columns = {"id", "organisation_id", "leader_id", "title", "what", "tried", "helps", "carriers", "month"}
    assert found == [("leadership.GatheringConcern", columns)]


def test_carrying_and_taking_back_change_the_number_alone(
    client: Client, gathering: GatheringConcern
) -> None:
    for deed in ("carry", "take-back"):
        at = f"/leadership/concerns/{gathering.pk}/{deed}/"
        assert changed(lambda at=at: client.post(at)) == [("leadership.GatheringConcern", {"carriers"})]  # type: ignore[misc]


def test_verdict_without_a_name_is_one_row(client: Client, asked: Concern) -> None:
    at = f"/leadership/concerns/{asked.pk}/held/"
    found = changed(lambda: client.post(at, {"held": "not", "sentence": "Nein."}))
    assert found == [("leadership.UnsignedVerdict", {"id", "concern_id", "held", "sentence"})]


@pytest.mark.parametrize("model", [UnsignedContribution, GatheringConcern, UnsignedVerdict])
def test_rows_without_a_name_have_no_column_for_their_author_or_their_time(model: type) -> None:
    fields = model._meta.concrete_fields  # type: ignore[attr-defined]
    people = {one.name for one in fields if isinstance(one, ForeignKey) and one.related_model is Person}
    times = {one.name for one in fields if isinstance(one, DateField | DateTimeField)}
    assert people <= {"leader", "replied_by"}
    assert times <= {"replied_at"}


def test_cookie_of_what_was_done_is_kept_from_scripts_and_from_other_people(
    client: Client, gathering: GatheringConcern, team: list[Person]
) -> None:
    client.post(f"/leadership/concerns/{gathering.pk}/carry/")
    (cookie,) = (one for name, one in client.cookies.items() if name.startswith("unnamed-"))
    assert (cookie["httponly"], cookie["path"], cookie["samesite"]) == (True, "/leadership/", "Lax")
    client.force_login(team[1], backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(f"/leadership/concerns/{gathering.pk}/").context["mine"] == ""


def test_cookie_tells_whoever_reads_it_neither_what_was_done_nor_when_nor_how_much(
    client: Client, gathering: GatheringConcern
) -> None:
    client.post(f"/leadership/concerns/{gathering.pk}/carry/")
    (name,) = (name for name in client.cookies if name.startswith("unnamed-"))
    raw = base64.urlsafe_b64decode(client.cookies[name].value)
    opened = [raw, *(packed for packed in _unpacked(raw))]
    assert [one for one in opened if gathering.pk.hex.encode() in one or b"carried" in one] == []
    assert raw[:9] == b"\x80" + bytes(8)
    client.post(f"/leadership/concerns/{gathering.pk}/take-back/")
    assert len(base64.urlsafe_b64decode(client.cookies[name].value)) == len(raw)


def _unpacked(raw: bytes) -> list[bytes]:
    """Whatever can be unpacked from somewhere in it."""
    found = []
    for place in range(len(raw)):
        with suppress(zlib.error):
            found.append(zlib.decompressobj().decompress(raw[place:]))
    return found


def test_cookie_that_is_broken_or_of_older_make_is_ignored(
    client: Client, gathering: GatheringConcern, seller: Person
) -> None:
    at = f"/leadership/concerns/{gathering.pk}/"
    client.post(f"{at}carry/")
    (name,) = (name for name in client.cookies if name.startswith("unnamed-"))
    older = signing.dumps({f"carried:{gathering.pk.hex}": "carried"}, salt=f"klarheit.unnamed.{seller.pk}")
    for value in (older, "", "x", "gAAAAA", "ä", client.cookies[name].value[:-4]):
        client.cookies[name] = value
        page = client.get(at)
        assert (page.status_code, page.context["mine"]) == (200, "")


def test_cookie_with_all_it_may_remember_is_small_enough_for_every_browser(
    client: Client, seller: Person
) -> None:
    request, answer = RequestFactory().get("/leadership/"), HttpResponse()
    deeds = {f"handed:{uuid4().hex}": uuid4().hex for _deed in range(MOST + 1)}
    remember(answer, request, seller, deeds)
    (written,) = answer.cookies.values()
    assert len(written.OutputString()) < 4096
    request.COOKIES[written.key] = written.value
    assert remembered(request, seller) == dict(list(deeds.items())[1:])


def test_order_of_rows_does_not_tell_who_was_the_last(guideline: Guideline) -> None:
    """Of twenty rows, each written last, hardly all lie last in the table."""
    lies_last = []
    for number in range(20):
        guidelines.say_unsigned(guideline, "remark", str(number))
        lies_last.append(_in_the_table()[-1] == str(number))
    assert not all(lies_last)
    assert sorted(_in_the_table(), key=int) == [str(number) for number in range(20)]


def _in_the_table() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT text FROM leadership_unsignedcontribution")
        return [text for (text,) in cursor.fetchall()]
