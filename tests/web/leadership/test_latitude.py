"""The latitude map: who sees it, who signs what, what a released round adds, what the next round asks."""

import random
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cast import SignIn
from klarheit.leadership.latitude import KINDS
from klarheit.survey import instrument, release
from klarheit.survey.disclosure import Group
from klarheit.survey.instrument import Words
from klarheit.survey.release import SheetData
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.leadership import situations
from klarheit_web.leadership.latitude import actions, queries
from klarheit_web.leadership.latitude.forms import OPEN
from klarheit_web.leadership.latitude.strip import LEFT, RIGHT, strip
from klarheit_web.leadership.models import AskedLatitude, Granted, Guess, Situation
from klarheit_web.surveys.models import Release, Round

ROOM = "/leadership/latitude/"
BELIEVED = (1, 1, 2, 2, 2, 3, 3, 5, 5)
NEEDED = (3, 5, 5, 8, 8, 8, 8, 10, 10)
TITLE: Words = {"de": "Voraussetzungen", "en": "Premises"}


@pytest.fixture
def discount(organisation: Organisation) -> Situation:
    return next(one for one in situations.offered_to(organisation) if one.offered == "discount")


@pytest.fixture
def granted(discount: Situation, bosss_boss: Person) -> Situation:
    """Five per cent, signed by management."""
    actions.grant(discount, bosss_boss, {"price": 5})
    return discount


@pytest.fixture
def released(granted: Situation, bosss_boss: Person) -> Round:
    """A round in which nine said what they believe and need about discounts."""
    return release_of(bosss_boss, granted, BELIEVED, NEEDED)


def release_of(
    by: Person, situation: Situation, believed: tuple[float, ...], needed: tuple[float, ...]
) -> Round:
    part = queries.part_for(by.organisation)
    assert part
    asked = instrument.joined("premises", TITLE, [part])
    key = f"latitude.{situation.pk.hex}.price"
    answers = zip(believed, needed, strict=True)
    sheets = [SheetData("", {f"{key}.believed": b, f"{key}.needed": n}) for b, n in answers]
    tables = release.make(asked, [Group("", None, "alle")], [""], sheets, [], 5, random.Random(7))
    now = timezone.now()
    made = Round.objects.create(
        organisation=by.organisation,
        kind=Round.Kind.PREMISES,
        series="premises",
        title="Herbst",
        instrument=instrument.dump(asked),
        audience=Round.Audience.EVERYBODY,
        closes_on=timezone.localdate(),
        prepared_by=by,
        prepared_at=now,
        opened_at=now - timedelta(days=9),
        closed_at=now,
        released_at=now,
    )
    Release.objects.create(round=made, tables=release.dump(tables), made_by=by, made_at=now)
    return made


def steps(**chosen: object) -> dict[str, object]:
    """What the form sends: every kind, those that are not named open."""
    return {kind: chosen.get(kind, OPEN) for kind in KINDS} | {
        name: value for name, value in chosen.items() if name not in KINDS
    }


def shown(client: Client, address: str = ROOM) -> str:
    return client.get(address).content.decode()


@pytest.mark.parametrize("name", ["map", "pdf", "grant", "guess", "asked", "situation_new", "hand"])
@pytest.mark.parametrize("other", ["stranger", "coach", "administrator"])
def test_nobody_beside_those_concerned_finds_a_page(
    other: str, name: str, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    client = sign_in(request.getfixturevalue(other))
    assert client.get(reverse(f"latitude:{name}")).status_code == 404


@pytest.mark.parametrize("name", ["situation", "grant_in", "guess_in"])
@pytest.mark.parametrize("other", ["stranger", "coach", "administrator"])
def test_nobody_beside_those_concerned_finds_a_situation(
    discount: Situation, other: str, name: str, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    client = sign_in(request.getfixturevalue(other))
    assert client.get(reverse(f"latitude:{name}", args=[discount.pk])).status_code == 404


@pytest.mark.parametrize(
    ("name", "statuses"),
    [
        ("map", (200, 200, 200, 200)),
        ("situation", (200, 200, 200, 200)),
        ("grant_in", (403, 403, 200, 403)),
        ("guess_in", (403, 200, 200, 403)),
        ("asked", (403, 403, 200, 200)),
        ("situation_new", (403, 403, 200, 200)),
        ("hand", (200, 200, 200, 403)),
    ],
)
def test_those_concerned_see_and_only_who_may_writes(
    discount: Situation,
    name: str,
    statuses: tuple[int, ...],
    seller: Person,
    boss: Person,
    bosss_boss: Person,
    sponsor: Person,
    sign_in: SignIn,
) -> None:
    takes_one = name in ("situation", "grant_in", "guess_in")
    address = reverse(f"latitude:{name}", args=[discount.pk] if takes_one else [])
    people = (seller, boss, bosss_boss, sponsor)
    assert tuple(sign_in(one).get(address).status_code for one in people) == statuses


def test_situation_of_another_organisation_is_not_there(
    stranger: Person, bosss_boss: Person, seller: Person, sign_in: SignIn
) -> None:
    theirs = situations.offered_to(stranger.organisation)[0]
    client = sign_in(bosss_boss)
    assert client.get(f"{ROOM}situations/{theirs.pk}/").status_code == 404
    assert client.post(f"{ROOM}grant/{theirs.pk}/", steps(price="5.0")).status_code == 404


def test_map_without_anything_explains_itself(seller: Person, bosss_boss: Person, sign_in: SignIn) -> None:
    assert "Nothing is granted yet" not in shown(sign_in(seller))
    assert 'class="empty"' in shown(sign_in(seller))
    assert f'href="{ROOM}grant/"' in shown(sign_in(bosss_boss))
    assert f'href="{ROOM}grant/"' not in shown(sign_in(seller))


def test_management_signs_and_goes_on_to_the_next_situation(
    organisation: Organisation, bosss_boss: Person, sign_in: SignIn
) -> None:
    first, second = situations.offered_to(organisation)[:2]
    answer = sign_in(bosss_boss).post(f"{ROOM}grant/{first.pk}/", steps(date="3.0"))
    assert answer.headers["Location"] == f"{ROOM}grant/{second.pk}/"
    [signed] = Granted.objects.all()
    assert (signed.situation, signed.kind, signed.value, signed.by) == (first, "date", 3, bosss_boss)


def test_management_grants_up_to_an_amount_and_a_leader_guesses_that_or_more(
    seller: Person, boss: Person, bosss_boss: Person, sign_in: SignIn
) -> None:
    first = situations.offered_to(seller.organisation)[0].pk
    forms = [
        sign_in(person).get(f"{ROOM}{step}/{first}/").context["form"].fields
        for person, step in ((bosss_boss, "grant"), (boss, "guess"))
    ]
    assert [form["price"].choices[-1][1] for form in forms] == ["20 %", "20 % oder mehr"]
    assert [form["escalation"].choices[-1][1] for form in forms] == ["ich allein"] * 2


def test_last_situation_leads_back_to_the_map(
    organisation: Organisation, bosss_boss: Person, sign_in: SignIn
) -> None:
    last = situations.offered_to(organisation)[-1]
    assert sign_in(bosss_boss).post(f"{ROOM}grant/{last.pk}/", steps()).headers["Location"] == ROOM


def test_granting_begins_where_nothing_is_said(
    organisation: Organisation, bosss_boss: Person, sign_in: SignIn
) -> None:
    first, second = situations.offered_to(organisation)[:2]
    actions.grant(first, bosss_boss, {"date": 3})
    assert sign_in(bosss_boss).get(f"{ROOM}grant/").headers["Location"] == f"{ROOM}grant/{second.pk}/"


def test_signing_the_same_again_adds_no_row(granted: Situation, bosss_boss: Person) -> None:
    assert actions.grant(granted, bosss_boss, {"price": 8, "goodwill": None}) == 1
    assert actions.grant(granted, bosss_boss, {"price": 8, "goodwill": None}) == 0


def test_value_that_is_no_step_is_refused(discount: Situation, bosss_boss: Person, sign_in: SignIn) -> None:
    answer = sign_in(bosss_boss).post(f"{ROOM}grant/{discount.pk}/", steps(price="7.0"))
    assert answer.status_code == 200
    assert Granted.objects.count() == 0


def test_undo_signs_again_what_held_before(granted: Situation, bosss_boss: Person) -> None:
    actions.grant(granted, bosss_boss, {"price": 10, "escalation": 3})
    assert actions.undo(granted, bosss_boss) == 2
    assert queries.held_in(granted) == {"price": 5, "escalation": None}
    history = queries.history_in(granted)["price"]
    assert [one.value for one, _until in history] == [5, 10, 5]
    assert [until for _one, until in history] == [None, history[0][0].at, history[1][0].at]


def test_undo_touches_nobody_elses_signature(granted: Situation, boss: Person) -> None:
    assert actions.undo(granted, boss) == 0
    assert queries.held_in(granted) == {"price": 5}


def test_situation_page_says_who_signed(granted: Situation, seller: Person, sign_in: SignIn) -> None:
    page = shown(sign_in(seller), f"{ROOM}situations/{granted.pk}/")
    assert "Die Leitung gewährt 5 %." in page
    assert "Vera Lindner" in page


def test_guess_is_seen_by_the_leader_and_by_those_led(
    granted: Situation,
    boss: Person,
    seller: Person,
    bosss_boss: Person,
    sponsor: Person,
    sign_in: SignIn,
) -> None:
    answer = sign_in(boss).post(f"{ROOM}guess/{granted.pk}/", steps(price="3.0", stop="1"))
    assert answer.headers["Location"] == ROOM
    pages = {
        who: shown(sign_in(who), f"{ROOM}situations/{granted.pk}/")
        for who in (boss, seller, bosss_boss, sponsor)
    }
    assert [who for who, page in pages.items() if "Bernd Achterberg" in page.partition("<h1>")[2]] == [
        boss,
        seller,
    ]


def test_guess_taken_back_is_gone(granted: Situation, boss: Person) -> None:
    actions.guess(granted, boss, {"price": 3})
    actions.guess(granted, boss, {"price": None})
    assert Guess.objects.count() == 0


def test_released_round_shows_what_is_unknown_and_what_is_missing(
    released: Round, granted: Situation, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    assert 'class="level-1">unbekannt: 3\xa0%</td>' in shown(client, f"{ROOM}?layer=unknown")
    assert 'class="level-1">fehlt: 3\xa0%</td>' in shown(client, f"{ROOM}?layer=missing")
    assert 'class="level-0">5 %</td>' in shown(client)
    page = shown(client, f"{ROOM}situations/{granted.pk}/")
    assert "Die Hälfte glaubt, es seien höchstens 2 %." in page
    assert "<desc " in page


def test_release_for_leaders_alone_shows_a_seller_only_what_is_granted(
    released: Round, granted: Situation, seller: Person, boss: Person, sign_in: SignIn
) -> None:
    Round.objects.update(audience=Round.Audience.LEADERS)
    assert "unbekannt" in shown(sign_in(boss), f"{ROOM}?layer=unknown")
    page = shown(sign_in(seller), f"{ROOM}?layer=unknown")
    assert "unbekannt" not in page
    assert 'class="level-0">5 %</td>' in page


def test_group_that_was_not_declared_shows_the_whole(released: Round, seller: Person) -> None:
    assert queries.map_for(seller, "team:0").group == ""


def test_newer_round_without_latitude_leaves_the_older_one_standing(
    released: Round, bosss_boss: Person, seller: Person
) -> None:
    newer = Round.objects.get(pk=released.pk)
    empty = {**released.release.tables, "summaries": [], "withheld": []}
    newer.pk, newer.released_at = None, timezone.now() + timedelta(days=1)
    newer.save(force_insert=True)
    Release.objects.create(round=newer, tables=empty, made_by=bosss_boss, made_at=timezone.now())
    found = queries.released_to(seller)
    assert found
    assert found.round == released


def test_part_asks_about_what_is_granted(granted: Situation, organisation: Organisation) -> None:
    part = queries.part_for(organisation)
    assert part
    stem = f"latitude.{granted.pk.hex}.price"
    assert [item.key for item in part.items] == [f"{stem}.believed", f"{stem}.needed"]
    assert part.items[0].under == {
        "de": "Der Kunde will einen Nachlass",
        "en": "The customer wants a discount",
    }


def test_part_is_absent_while_nothing_is_granted_or_ticked(organisation: Organisation) -> None:
    assert queries.part_for(organisation) is None


def test_part_asks_about_twelve_places_at_most(organisation: Organisation, bosss_boss: Person) -> None:
    for one in situations.offered_to(organisation):
        actions.grant(one, bosss_boss, {"price": 5, "date": 1})
    part = queries.part_for(organisation)
    assert part
    assert len(part.items) == 24
    assert len({item.about for item in part.items}) == 12


def test_ticks_go_before_what_is_granted(
    granted: Situation, organisation: Organisation, bosss_boss: Person, sign_in: SignIn
) -> None:
    ticked = [f"{granted.pk.hex}.escalation", f"{granted.pk.hex}.time"]
    answer = sign_in(bosss_boss).post(f"{ROOM}asked/", {"places": ticked})
    assert answer.headers["Location"] == ROOM
    assert queries.suggested_in(organisation) == [(granted.pk, "escalation"), (granted.pk, "time")]
    actions.choose(organisation, bosss_boss, [(granted.pk, "time")])
    assert [one.kind for one in AskedLatitude.objects.all()] == ["time"]


def test_more_than_twelve_ticks_are_refused(
    organisation: Organisation, bosss_boss: Person, sign_in: SignIn
) -> None:
    places = [f"{one.pk.hex}.{kind}" for one in situations.offered_to(organisation)[:2] for kind in KINDS]
    page = sign_in(bosss_boss).post(f"{ROOM}asked/", {"places": places}).content.decode()
    assert "Bitte nehmen Sie 2 weg." in page
    assert AskedLatitude.objects.count() == 0


def test_own_situation_is_added_retired_and_offered_again(
    organisation: Organisation, bosss_boss: Person, sign_in: SignIn
) -> None:
    client = sign_in(bosss_boss)
    client.post(f"{ROOM}situations/new/", {"title": "Messe", "text": ""})
    own = Situation.objects.get(title="Messe")
    assert situations.offered_to(organisation)[-1] == own
    client.post(f"{ROOM}situations/{own.pk}/retire/")
    assert own not in situations.offered_to(organisation)
    own.refresh_from_db()
    assert own.retired_by == bosss_boss
    actions.grant(own, bosss_boss, {"price": 5})
    assert "Die Leitung gewährt 5 %." in shown(client, f"{ROOM}situations/{own.pk}/")
    client.post(f"{ROOM}situations/{own.pk}/offer-again/")
    assert own in situations.offered_to(organisation)


def test_map_is_printed(released: Round, seller: Person, sign_in: SignIn) -> None:
    answer = sign_in(seller).get(f"{ROOM}map.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")


def test_number_of_queries_does_not_grow_with_what_is_granted(
    granted: Situation, organisation: Organisation, bosss_boss: Person, seller: Person, sign_in: SignIn
) -> None:
    client = sign_in(seller)
    shown(client)
    before = asked_for(client)
    for one in situations.offered_to(organisation):
        actions.grant(one, bosss_boss, {"price": 5, "date": 1, "escalation": 2})
    assert asked_for(client) == before


def asked_for(client: Client) -> int:
    with CaptureQueriesContext(connection) as captured:
        shown(client)
    return len(captured)


def test_strip_keeps_every_mark_on_its_scale(released: Round, seller: Person, granted: Situation) -> None:
    row = next(row for row in queries.map_for(seller).rows if row.situation == granted)
    drawn = strip(row.cells["price"].gap, "price", "de")
    assert [lane.key for lane in drawn.lanes] == ["believed", "needed"]
    assert drawn.granted
    assert drawn.granted.x == (LEFT + RIGHT) / 2
    assert all(LEFT <= lane.x <= lane.middle <= lane.x + lane.width <= RIGHT for lane in drawn.lanes)
