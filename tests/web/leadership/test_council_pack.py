"""The works-council pack: a document made of what the program does, for those who negotiate about it."""

from io import BytesIO

import pytest
from django.conf import settings
from django.utils import timezone
from pypdf import PdfReader

import klarheit
from cast import SignIn, member
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.conversations.actions import LONGER
from klarheit_web.leadership.council import pack
from klarheit_web.leadership.models import AttackRun
from klarheit_web.privacy.queries.kept import ALL, BY_NAME, NEVER, kept
from klarheit_web.privacy.queries.kinds import KINDS
from klarheit_web.privacy.queries.leading import LEADING
from klarheit_web.surveys.actions.closing import UNRELEASED
from world import open_to, things

PAGES = ("/privacy/pack/", "/privacy/pack/pdf/")
READERS = ["auditor", "bosss_boss", "sponsor", "administrator"]


@pytest.fixture
def auditor(organisation: Organisation) -> Person:
    return member(organisation, "Berta Rath", Role.AUDITOR)


def held(auditor: Person, *, version: str = klarheit.__version__, succeeded: int = 0) -> AttackRun:
    now = timezone.now()
    tried = {"where": "stored", "attack": "joined_columns", "tried": 412, "succeeded": succeeded}
    return AttackRun.objects.create(
        organisation=auditor.organisation, begun_by=auditor, begun_at=now, ended_at=now, version=version,
        asked=100, done=100, results=[tried],
    )  # fmt: skip


def test_stranger_reads_the_own_organisations_pack_and_no_other(
    stranger: Person, auditor: Person, sign_in: SignIn
) -> None:
    held(auditor)
    page = sign_in(stranger).get(PAGES[0])
    assert (page.context["organisation"], page.context["run"]) == ("Fremd & Söhne", None)


@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize("page", PAGES)
def test_pack_is_there_for_whoever_negotiates(
    who: str, page: str, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    assert sign_in(request.getfixturevalue(who)).get(page).status_code == 200


@pytest.mark.parametrize("who", ["seller", "colleague", "boss", "coach"])
@pytest.mark.parametrize("page", PAGES)
def test_pack_is_not_there_for_others(
    who: str, page: str, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    assert sign_in(request.getfixturevalue(who)).get(page).status_code == 404


def test_room_of_the_council_leads_to_the_pack(auditor: Person, sign_in: SignIn) -> None:
    client = sign_in(auditor)
    found = [client.get(f"/leadership/council/{page}")["Location"] for page in ("", "pdf/")]
    assert found == list(PAGES)


def test_pack_names_what_the_law_asks_and_that_it_is_no_advice(auditor: Person, sign_in: SignIn) -> None:
    body = sign_in(auditor).get(PAGES[0]).content.decode()
    wanted = (
        "keine Rechtsberatung", "§ 87 Abs. 1 Nr. 6 BetrVG", "§ 94 BetrVG", "§ 98 BetrVG", "Art. 35",
        "Anhang III Nr. 4 Buchst. b", "Art. 5 Abs. 1 Buchst. f", "1 ABR 13/17",
    )  # fmt: skip
    assert [one for one in wanted if one not in body] == []


def test_pack_has_every_section_once_with_its_number(auditor: Person, sign_in: SignIn) -> None:
    body = sign_in(auditor).get(PAGES[0]).content.decode()
    headings = [f'<h2><span class="no">{n}</span>{one.title}</h2>' for n, one in enumerate(pack.SECTIONS, 1)]
    assert [body.count(one) for one in headings] == [1] * len(pack.SECTIONS)


def test_numbers_of_sections_named_in_the_text_are_right() -> None:
    """The text says "Abschnitt 4" and means the surveys: who moves a section changes these too."""
    numbers = {one.key: number for number, one in enumerate(pack.SECTIONS, 1)}
    named = {"kept": 2, "seen": 3, "surveys": 4, "attacks": 5, "absent": 6, "promises": 7}
    named |= {"agreement": 9, "customers": 11, "checklist": 13}
    assert {key: numbers[key] for key in named} == named


def test_text_is_german_in_an_english_page_that_says_so(auditor: Person, sign_in: SignIn) -> None:
    Person.objects.filter(pk=auditor.pk).update(language="en")
    body = sign_in(auditor).get(PAGES[0]).content.decode()
    assert '<article class="pack" lang="de">' in body
    assert "The pack is written in German" in body
    assert "Wozu es Klarheit gibt" in body


def test_every_kind_that_is_kept_stands_in_the_table(auditor: Person, sign_in: SignIn) -> None:
    page = sign_in(auditor).get(PAGES[0])
    shown = {str(row.title) for row in page.context["kept"]} | {
        str(title) for title, _ in page.context["leading"]
    }
    assert shown == {str(kind.title) for kind in KINDS}


def test_every_kind_about_leading_says_who_sees_it() -> None:
    assert set(pack.SEEN_OF_LEADING) == {kind.key for kind in LEADING}


def test_table_says_what_the_rules_say(organisation: Organisation) -> None:
    """Who sees content: whom it was opened to by name, and of those never who pays, runs or audits."""
    rows = {row.kind.key: (row.above, dict(row.sights)) for row in kept(organisation)}
    by_name = dict.fromkeys((Role.SELLER, Role.LEADER, Role.COACH), BY_NAME)
    shut = dict.fromkeys((Role.SPONSOR, Role.ADMINISTRATOR, Role.AUDITOR), NEVER)
    assert rows["conversations"] == (NEVER, by_name | shut)
    assert rows["practice"] == (NEVER, dict.fromkeys(Role, NEVER))
    assert rows["name"] == (ALL, dict.fromkeys(Role, ALL))
    assert rows["roles"] == (NEVER, dict.fromkeys(Role, NEVER) | {Role.ADMINISTRATOR: ALL})


@pytest.mark.parametrize("who", ["boss", "bosss_boss", "sponsor", "administrator", "auditor"])
def test_never_in_the_table_holds_for_people(
    who: str, seller: Person, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    """Also when a row of insight stands there that no page would give."""
    viewer, hers = request.getfixturevalue(who), things(seller)
    open_to(viewer, hers.conversation, level="comment")
    assert sign_in(viewer).get(f"/conversations/{hers.conversation.pk}/").status_code == 404


def test_pack_says_when_attacks_held_and_of_which_version(auditor: Person, sign_in: SignIn) -> None:
    held(auditor)
    body = sign_in(auditor).get(PAGES[0]).content.decode()
    assert "412 Versuche, keiner hatte Erfolg." in body
    assert "begonnen von Berta Rath" in body


def test_pack_says_loudly_that_an_attack_succeeded(auditor: Person, sign_in: SignIn) -> None:
    held(auditor, succeeded=1)
    body = sign_in(auditor).get(PAGES[0]).content.decode()
    assert "Ein Angriff hatte Erfolg. Die Anonymität hält nicht." in body


def test_pack_says_that_a_run_of_another_version_is_stale(auditor: Person, sign_in: SignIn) -> None:
    held(auditor, version="0.0.9")
    body = sign_in(auditor).get(PAGES[0]).content.decode()
    assert "Der Lauf gilt für Version 0.0.9 und ist zu wiederholen." in body


def test_pdf_holds_all_sections_and_a_table_of_contents(auditor: Person, sign_in: SignIn) -> None:
    answer = sign_in(auditor).get(PAGES[1])
    pages = [page.extract_text().replace("\n", " ") for page in PdfReader(BytesIO(answer.content)).pages]
    assert answer["Content-Type"] == "application/pdf"
    assert [one.title for one in pack.SECTIONS if one.title not in pages[0]] == []
    assert [one.title for one in pack.SECTIONS if one.title not in " ".join(pages[1:])] == []


def test_pack_names_the_periods_the_program_keeps_to(auditor: Person, sign_in: SignIn) -> None:
    body = sign_in(auditor).get(PAGES[0]).content.decode()
    unreleased, session = UNRELEASED.days, settings.SESSION_COOKIE_AGE // (24 * 3600)
    told = (
        f"werden sie {unreleased} Tage nach dem Schließen gelöscht",
        f"ohne Auswertung bis {unreleased} Tage nach dem Schließen",
        f"sie verfällt nach {session} Tagen",
        f"kann um jeweils {LONGER.days} Tage verlängern",
    )
    assert [one for one in told if one not in body] == []


def test_list_of_looks_is_its_owners_whatever_role_somebody_holds(auditor: Person, sign_in: SignIn) -> None:
    """Each role reads a list of its own; the table says so instead of "yes" six times."""
    body = sign_in(auditor).get(PAGES[0]).content.decode()
    assert body.count(f'<td colspan="{len(Role) + 1}">Nur wem das Gespräch gehört.</td>') == 1


def test_english_summary_names_the_days_until_unreleased_answers_go(auditor: Person, sign_in: SignIn) -> None:
    Person.objects.filter(pk=auditor.pk).update(language="en")
    body = sign_in(auditor).get(PAGES[0]).content.decode()
    assert ("thirty days after the close" in body, UNRELEASED.days) == (True, 30)
