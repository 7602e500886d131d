"""The pages of a round: who finds them, who may press what, and that none depends on an answer."""

import re
from dataclasses import replace

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cast import SignIn, member
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.surveys import queries
from klarheit_web.surveys.actions import closing, preparing
from klarheit_web.surveys.models import Admission, Invited, Member, Release, Round
from klarheit_web.surveys.queries.people import team_key
from rounds_made import answered, asking, drafted, opened, team

pytestmark = pytest.mark.django_db
DRAFT = ("settings", "people", "open", "delete")
ON_THE_WAY = ("codes", "close", "release", "remind", "send_again", "print_instead")
SEEN_ONCE = re.compile(r'name="csrfmiddlewaretoken" value="\w+"|"X-CSRFToken": "\w+"')


@pytest.fixture
def draft(bosss_boss: Person, boss: Person) -> Round:
    team(boss, 6)
    return asking(bosss_boss, by_teams=False)


@pytest.fixture
def found(bosss_boss: Person, boss: Person, settings: object) -> Round:
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mail="smtp://localhost")  # type: ignore[attr-defined]
    team(boss, 6)
    return opened(bosss_boss, by_teams=False)


def at(page: str, found: Round) -> str:
    return reverse(f"surveys:{page}", args=[found.pk])


def asked(client: Client, page: str, found: Round) -> int:
    return int(client.post(at(page, found)).status_code)


@pytest.mark.parametrize("who", ["stranger", "seller", "boss", "coach", "administrator"])
def test_round_of_management_is_found_by_nobody_else(
    who: str, found: Round, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    client = sign_in(request.getfixturevalue(who))
    looks = {page: client.get(at(page, found)).status_code for page in ("round", "talk_sheet", *DRAFT)}
    presses = {page: asked(client, page, found) for page in (*DRAFT, *ON_THE_WAY)}
    assert {*looks.values(), *presses.values()} == {404}


def test_council_sees_the_settings_and_runs_nothing(
    found: Round, organisation: Organisation, sign_in: SignIn
) -> None:
    client = sign_in(member(organisation, "Ali Rat", Role.AUDITOR))
    assert client.get(at("round", found)).status_code == 200
    assert {asked(client, page, found) for page in (*DRAFT, *ON_THE_WAY)} == {403}


def test_council_knows_of_no_draft(draft: Round, organisation: Organisation, sign_in: SignIn) -> None:
    assert sign_in(member(organisation, "Ali Rat", Role.AUDITOR)).get(at("round", draft)).status_code == 404


def test_leader_runs_the_mix_about_oneself_and_no_other(
    bosss_boss: Person, boss: Person, sign_in: SignIn
) -> None:
    own = drafted(boss, kind=Round.Kind.MIX, about=boss, audience=Round.Audience.ALONE)
    other = drafted(bosss_boss, kind=Round.Kind.MIX, about=bosss_boss, audience=Round.Audience.ALONE)
    client = sign_in(boss)
    assert [client.get(at("people", one)).status_code for one in (own, other)] == [200, 404]


def test_sponsor_runs_what_management_prepared(draft: Round, sponsor: Person, sign_in: SignIn) -> None:
    assert sign_in(sponsor).get(at("open", draft)).status_code == 200


def test_page_before_the_opening_is_what_the_opening_fixes(
    bosss_boss: Person, boss: Person, seller: Person, sign_in: SignIn
) -> None:
    team(bosss_boss, 6)
    draft, client = asking(bosss_boss), sign_in(bosss_boss)
    planned = client.get(at("open", draft)).context["groups"]
    assert [(one.label, one.is_shown, one.asked) for one in planned] == [
        ("Alle Befragten", True, 8),
        ("Team von Bernd Achterberg", False, 1),
    ]
    client.post(at("open", draft))
    draft.refresh_from_db()
    fixed = queries.groups_shown(draft)
    assert [replace(one, asked=None) for one in planned] == fixed


def test_page_before_the_opening_says_when_too_few_are_asked(
    bosss_boss: Person, seller: Person, sign_in: SignIn
) -> None:
    draft, client = asking(bosss_boss), sign_in(bosss_boss)
    assert "Festlegen und einladen" not in client.get(at("open", draft)).content.decode()
    client.post(at("open", draft))
    draft.refresh_from_db()
    assert draft.state == "draft"


def test_names_that_were_not_offered_are_passed_over(
    bosss_boss: Person, seller: Person, stranger: Person, sign_in: SignIn
) -> None:
    draft = drafted(bosss_boss)
    sent = {"asked": [f"person:{seller.pk}", f"person:{stranger.pk}"], "grouping": "teams", "way": "letter"}
    assert sign_in(bosss_boss).post(at("people", draft), sent).status_code == 302
    assert [one.member.person for one in queries.invited_of(draft)] == [seller]


def test_sides_are_chosen_for_a_team_and_for_one_person(
    bosss_boss: Person, boss: Person, seller: Person, colleague: Person, sign_in: SignIn
) -> None:
    draft = drafted(bosss_boss, kind=Round.Kind.INTERFACE, series="interface")
    sent = {f"side-{team_key(boss.pk)}": "sales", f"side-person:{colleague.pk}": "marketing", "way": "letter"}
    sign_in(bosss_boss).post(at("people", draft), sent)
    draft.refresh_from_db()
    groups = dict(Invited.objects.values_list("member__person__name", "group"))
    assert groups == {"Jana Reuter": "sales", "Tom Wieland": "marketing"}
    assert [one["key"] for one in draft.groups] == ["", "marketing", "sales"]


def test_k_below_what_it_was_is_refused(draft: Round, bosss_boss: Person, sign_in: SignIn) -> None:
    preparing.raise_k(draft, bosss_boss, 7)
    sent = {"title": "Neu", "audience": "leaders", "closes_on": draft.closes_on, "k": 6}
    assert sign_in(bosss_boss).post(at("settings", draft), sent).status_code == 200
    draft.refresh_from_db()
    assert (draft.k, draft.title) == (7, "Wie wir führen")


def test_mix_stays_with_the_leader_alone(bosss_boss: Person, boss: Person, sign_in: SignIn) -> None:
    draft = drafted(boss, kind=Round.Kind.MIX, about=boss, audience=Round.Audience.ALONE)
    sent = {"title": "Neu", "audience": "everybody", "closes_on": draft.closes_on, "k": 5}
    assert sign_in(bosss_boss).post(at("settings", draft), sent).status_code == 302
    draft.refresh_from_db()
    assert (draft.audience, draft.title) == ("alone", "Neu")


def test_settings_of_an_open_round_stay(found: Round, bosss_boss: Person, sign_in: SignIn) -> None:
    sent = {"title": "Neu", "audience": "leaders", "closes_on": found.closes_on, "k": 9}
    assert sign_in(bosss_boss).post(at("settings", found), sent).status_code == 302
    found.refresh_from_db()
    assert (found.title, found.audience, found.k) == ("Wie wir führen", "everybody", 5)


def test_no_page_depends_on_an_answer_while_the_round_is_open(
    found: Round, bosss_boss: Person, boss: Person, sign_in: SignIn
) -> None:
    """The same bytes and the same queries with no answer and with six, with a link unused and without."""
    client = sign_in(bosss_boss)
    Admission.objects.create(token_hash="a" * 64, round=found)
    pages = [reverse("surveys:list"), *(at(page, found) for page in ("round", "codes", "close"))]
    client.get(pages[0])  # the first look remembers the session
    before = [seen(client, page) for page in pages]
    answered(found, {"": 6})
    Admission.objects.all().delete()
    assert [seen(client, page) for page in pages] == before


def seen(client: Client, page: str) -> tuple[int, str, int]:
    with CaptureQueriesContext(connection) as asked_for:
        answer = client.get(page)
    return answer.status_code, SEEN_ONCE.sub("", answer.content.decode()), len(asked_for)


def test_page_before_the_opening_warns_of_a_thin_pile(
    bosss_boss: Person, boss: Person, settings: object, sign_in: SignIn
) -> None:
    """Rolf alone has no address: whoever hands him his card knows it."""
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mail="smtp://localhost")  # type: ignore[attr-defined]
    team(boss, 6)
    preparing.add_member(bosss_boss, boss.organisation, "Rolf Lager", "", boss)
    draft, client = asking(bosss_boss, by_teams=False), sign_in(bosss_boss)
    page = client.get(at("open", draft)).context
    assert (page["letters"], page["codes"], page["thin"]) == (7, 1, ["Alle Befragten"])


def test_codes_come_once_as_a_sheet(bosss_boss: Person, boss: Person, sign_in: SignIn) -> None:
    """No mail is set up: everybody gets a code."""
    team(boss, 6)
    found, client = opened(bosss_boss, by_teams=False), sign_in(bosss_boss)
    sheet = client.post(at("codes", found))
    assert (sheet["Content-Type"], Admission.objects.count()) == ("application/pdf", 7)
    client.post(at("codes", found))
    assert Admission.objects.count() == 7
    assert b"None" not in client.get(at("codes", found)).content


def test_round_goes_from_draft_to_release(draft: Round, bosss_boss: Person, sign_in: SignIn) -> None:
    client = sign_in(bosss_boss)
    states = []
    for page in ("open", "close", "release"):
        if page == "close":
            answered(draft, {"": 6})
        client.post(at(page, draft))
        draft.refresh_from_db()
        states.append(draft.state)
    assert states == ["open", "closed", "released"]
    assert Release.objects.get().made_by == bosss_boss
    assert client.get(at("results", draft)).status_code == 200


def test_verbs_out_of_their_turn_change_nothing(found: Round, bosss_boss: Person, sign_in: SignIn) -> None:
    client = sign_in(bosss_boss)
    for page in ("open", "release", "delete", "settings", "people"):
        assert client.post(at(page, found))["Location"] == at("round", found)
    found.refresh_from_db()
    assert found.state == "open"
    closing.close(found, bosss_boss)
    for page in ("close", "remind", "codes", "send_again", "print_instead"):
        assert client.post(at(page, found))["Location"] == at("round", found)
    found.refresh_from_db()
    assert (found.state, found.reminded_on) == ("closed", None)


def test_names_without_account_are_kept_by_those_who_prepare(
    organisation: Organisation, sponsor: Person, seller: Person, stranger: Person, sign_in: SignIn
) -> None:
    page, sent = reverse("surveys:members"), {"name": "Rolf Lager", "email": "", "leader": ""}
    assert [sign_in(one).post(page, sent).status_code for one in (seller, stranger)] == [404, 404]
    sign_in(sponsor).post(page, sent)
    rolf = Member.objects.get()
    forget = reverse("surveys:forget", args=[rolf.pk])
    assert [sign_in(one).post(forget).status_code for one in (seller, stranger)] == [404, 404]
    assert sign_in(sponsor).post(forget).status_code == 302
    assert not Member.objects.exists()


def test_list_shows_each_only_what_concerns_them(
    draft: Round, seller: Person, bosss_boss: Person, stranger: Person, sign_in: SignIn
) -> None:
    page = reverse("surveys:list")
    shown = {one.name: len(sign_in(one).get(page).context["page"]) for one in (seller, bosss_boss, stranger)}
    assert shown == {"Jana Reuter": 0, "Vera Lindner": 1, "Fritz Fremd": 0}


def test_reminder_leaves_only_its_day(found: Round, bosss_boss: Person, sign_in: SignIn) -> None:
    Invited.objects.update(sent_on=timezone.localdate())
    sign_in(bosss_boss).post(at("remind", found))
    found.refresh_from_db()
    assert found.reminded_on == timezone.localdate()
