"""The works council's account: settings and attacks, no content; what a run tries, and what it says."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pytest_django import DjangoCaptureOnCommitCallbacks

import klarheit
from cast import SignIn, member
from klarheit.survey.attack import NAMES as RELEASED
from klarheit.survey.attack import Attempt
from klarheit_web.accounts.models import Organisation, Person, Role
from klarheit_web.conversations.models import Insight
from klarheit_web.leadership.council import actions, words
from klarheit_web.leadership.council.attacking import carry_out
from klarheit_web.leadership.council.storage import NAMES as STORED
from klarheit_web.leadership.council.storage import on_storage
from klarheit_web.leadership.models import AttackRun
from klarheit_web.leadership.models.council import PATIENCE
from klarheit_web.surveys.models import Admission, Member, Round, Said, Sheet
from world import open_to, things

PAGES = ("/leadership/council/settings/", "/leadership/council/attacks/")
RUN = "/leadership/council/attacks/run/"
OTHERS = ["stranger", "seller", "colleague", "boss", "coach", "sponsor", "administrator"]


@pytest.fixture
def auditor(organisation: Organisation) -> Person:
    return member(organisation, "Berta Rath", Role.AUDITOR)


@pytest.fixture
def round_here(organisation: Organisation) -> Round:
    """A round that was opened and nobody has answered yet."""
    now = timezone.now()
    return Round.objects.create(
        organisation=organisation, kind="premises", series="premises", title="Herbst", instrument={},
        k=6, audience="everybody", closes_on=now.date() + timedelta(days=7), prepared_at=now, opened_at=now,
        groups=[{"key": "", "parent": None, "label": "", "is_shown": True, "reason": ""}],
    )  # fmt: skip


def begun(by: Person, **changed: object) -> AttackRun:
    fields = {"begun_at": timezone.now(), "version": klarheit.__version__, "asked": 3, **changed}
    return AttackRun.objects.create(organisation=by.organisation, begun_by=by, **fields)


# --- Who comes in ---


@pytest.mark.parametrize("who", OTHERS)
@pytest.mark.parametrize("page", PAGES)
def test_settings_and_attacks_are_not_there_for_others(
    who: str, page: str, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    assert sign_in(request.getfixturevalue(who)).get(page).status_code == 404


@pytest.mark.parametrize("who", OTHERS)
def test_nobody_else_begins_a_run(who: str, sign_in: SignIn, request: pytest.FixtureRequest) -> None:
    assert sign_in(request.getfixturevalue(who)).post(RUN).status_code == 404
    assert not AttackRun.objects.exists()


@pytest.mark.parametrize("who", ["auditor", "bosss_boss"])
@pytest.mark.parametrize("page", PAGES)
def test_council_and_management_come_in(
    who: str, page: str, sign_in: SignIn, request: pytest.FixtureRequest
) -> None:
    assert sign_in(request.getfixturevalue(who)).get(page).status_code == 200


def test_management_reads_results_but_begins_no_run(bosss_boss: Person, sign_in: SignIn) -> None:
    assert sign_in(bosss_boss).post(RUN).status_code == 403
    assert not AttackRun.objects.exists()


def test_runs_of_another_organisation_are_not_shown(
    auditor: Person, stranger: Person, sign_in: SignIn
) -> None:
    begun(stranger)
    assert sign_in(auditor).get(PAGES[1]).context["runs"] == []


# --- Settings, and no content ---


def test_settings_tell_what_was_fixed_for_a_round(
    auditor: Person, round_here: Round, sign_in: SignIn
) -> None:
    body = sign_in(auditor).get(PAGES[0]).content.decode()
    wanted = ("Herbst", "nichts unter 6 Antworten", "Auswertung für: alle mit einem Konto", "alle Befragten")
    assert [one for one in wanted if one not in body] == []


def test_draft_is_not_told(auditor: Person, round_here: Round, sign_in: SignIn) -> None:
    Round.objects.update(opened_at=None)
    assert sign_in(auditor).get(PAGES[0]).context["rounds"] == []


def test_settings_count_accounts_by_role(auditor: Person, seller: Person, sign_in: SignIn) -> None:
    roles = sign_in(auditor).get(PAGES[0]).context["roles"]
    assert roles == [
        ("Verkauf", 2), ("Führung", 2), ("Coaching", 0), ("Auftraggeber", 0), ("Verwaltung", 0),
        ("Betriebsrat", 1),
    ]  # fmt: skip


def test_switches_say_that_nobody_is_watched(auditor: Person, sign_in: SignIn) -> None:
    switches = sign_in(auditor).get(PAGES[0]).context["switches"]
    assert {switch.key: switch.is_on for switch, _sentence in switches} == {
        "last_sign_in": False, "activity": False, "language_model": False,
        "provider": False, "mail": False, "demo": False,
    }  # fmt: skip


def test_every_switch_has_its_two_sentences() -> None:
    assert all(len({str(on), str(off)}) == 2 for on, off in words.SWITCHES.values())


def test_council_sees_no_talk_even_when_it_was_opened(
    auditor: Person, seller: Person, sign_in: SignIn
) -> None:
    hers = things(seller)
    open_to(auditor, hers.conversation, level="comment")
    assert sign_in(auditor).get(f"/conversations/{hers.conversation.pk}/").status_code == 404


def test_role_of_the_council_ends_insight_that_was_received(
    administrator: Person, colleague: Person, seller: Person, sign_in: SignIn
) -> None:
    open_to(colleague, things(seller).conversation)
    sent = {"roles": ["auditor", "seller"]}
    sign_in(administrator).post(f"/people/{colleague.pk}/roles/", sent)
    assert Insight.objects.get(recipient=colleague).closed_because == "role"


@pytest.mark.parametrize("role", ["leader", "coach", "sponsor", "administrator"])
def test_role_of_the_council_stands_beside_no_role_it_audits(
    role: str, administrator: Person, colleague: Person, sign_in: SignIn
) -> None:
    page = sign_in(administrator).post(f"/people/{colleague.pk}/roles/", {"roles": ["auditor", role]})
    assert page.context["roles_form"].errors["roles"] == [
        "Das Konto des Betriebsrats prüft die anderen. Es verträgt sich mit dem Verkauf, "
        "aber nicht mit Führung, Coaching, Auftrag oder Verwaltung."
    ]


def test_council_can_be_invited(administrator: Person, sign_in: SignIn) -> None:
    sent = {"name": "Berta Rath", "email": "berta@lindner.example", "roles": ["auditor"], "language": "de"}
    page = sign_in(administrator).post("/people/invite/", sent)
    assert page.context["invitation"].roles == ["auditor"]


# --- A run ---


@pytest.mark.django_db(transaction=True)
def test_run_is_carried_out_by_a_job_that_gets_its_id_only(
    auditor: Person, sign_in: SignIn, work_off: Callable[[], None]
) -> None:
    sign_in(auditor).post(RUN)
    run = AttackRun.objects.get()
    assert [job.args_kwargs for job in DBTaskResult.objects.all()] == [{"args": [str(run.pk)], "kwargs": {}}]
    work_off()
    run.refresh_from_db()
    assert (run.state, run.done, run.succeeded, run.version) == ("done", 100, 0, klarheit.__version__)


def test_run_tries_every_attack(auditor: Person) -> None:
    run = begun(auditor)
    carry_out(run)
    tried = {one["attack"]: one["tried"] for one in run.results if one["where"] == "simulated"}
    assert set(tried) == set(RELEASED)
    assert 0 not in tried.values()
    assert {one["attack"] for one in run.results if one["where"] == "stored"} == set(STORED)


def test_every_attack_has_words() -> None:
    assert {*RELEASED, *STORED} - set(words.ATTACKS) == set()


def test_second_run_waits_for_the_first(
    auditor: Person, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    assert actions.begin(auditor) == actions.begin(auditor)


def test_run_that_never_ended_does_not_block_another(auditor: Person) -> None:
    old = begun(auditor, begun_at=timezone.now() - PATIENCE - timedelta(minutes=1))
    assert old.state == "failed"
    assert actions.begin(auditor) != old


def test_page_shows_how_far_a_run_is(auditor: Person, sign_in: SignIn) -> None:
    begun(auditor, asked=100, done=40)
    body = sign_in(auditor).get(PAGES[1]).content.decode()
    assert "40 von 100 erdachten Organisationen angegriffen" in body
    assert 'hx-trigger="every 2s"' in body


def test_success_of_an_attack_is_said_loudly(auditor: Person, bosss_boss: Person, sign_in: SignIn) -> None:
    found = {"where": "released", "attack": "complement", "tried": 12, "succeeded": 1}
    begun(auditor, ended_at=timezone.now(), results=[found])
    for reader in (auditor, bosss_boss):
        body = sign_in(reader).get(PAGES[1]).content.decode()
        assert "Ein Angriff hatte Erfolg. Die Anonymität hält nicht." in body


def test_run_that_broke_off_is_no_result(auditor: Person, sign_in: SignIn) -> None:
    begun(auditor, ended_at=timezone.now(), failed=True)
    assert sign_in(auditor).get(PAGES[1]).context["last"] is None


def test_page_tells_numbers_of_attempts_only(auditor: Person, round_here: Round, sign_in: SignIn) -> None:
    """No id of a round, member or answer stands on the result's page."""
    Member.objects.create(organisation=auditor.organisation, name="Nina Ohnekonto")
    carry_out(begun(auditor))
    body = sign_in(auditor).get(PAGES[1]).content.decode()
    assert re.findall(r"[0-9a-f]{8}-[0-9a-f]{4}|Nina", body) == []


# --- Attacks on what is stored: each can succeed ---


def succeeded(organisation: Organisation) -> set[str]:
    return {one.attack for one in on_storage(organisation) if one.succeeded}


def test_nothing_stored_joins_an_answer_with_a_person(round_here: Round) -> None:
    Sheet.objects.create(key="a" * 64, round=round_here, answers={})
    Admission.objects.create(token_hash="b" * 64, round=round_here)
    assert succeeded(round_here.organisation) == set()


def test_answers_that_stayed_after_the_release_are_found(round_here: Round) -> None:
    Round.objects.update(closed_at=timezone.now(), released_at=timezone.now())
    Said.objects.create(key="c" * 64, round=round_here, item="x", text="y")
    assert succeeded(round_here.organisation) == {"answers_kept"}


def test_links_that_stayed_after_the_close_are_found(round_here: Round) -> None:
    Round.objects.update(closed_at=timezone.now())
    Admission.objects.create(token_hash="b" * 64, round=round_here)
    assert succeeded(round_here.organisation) == {"links_kept"}


def test_one_key_for_sheet_and_sentence_is_found(round_here: Round) -> None:
    Sheet.objects.create(key="a" * 64, round=round_here, answers={})
    Said.objects.create(key="a" * 64, round=round_here, item="x", text="y")
    assert succeeded(round_here.organisation) == {"equal_values"}


def test_key_of_an_answer_in_another_table_is_found(round_here: Round) -> None:
    Sheet.objects.create(key="a" * 64, round=round_here, answers={})
    Member.objects.create(organisation=round_here.organisation, name="a" * 64)
    assert succeeded(round_here.organisation) == {"equal_values"}


def test_key_of_a_link_in_a_job_is_found(round_here: Round) -> None:
    Admission.objects.create(token_hash="b" * 64, round=round_here)
    DBTaskResult.objects.create(
        args_kwargs={"args": ["b" * 64], "kwargs": {}}, task_path="x", backend_name="default"
    )
    assert succeeded(round_here.organisation) == {"jobs"}


def test_every_column_of_the_database_is_looked_at(organisation: Organisation) -> None:
    tried = {one.attack: one.tried for one in on_storage(organisation)}
    assert tried["joined_columns"] > 400
    assert isinstance(on_storage(organisation)[0], Attempt)


def test_client_without_an_account_is_sent_to_sign_in(db: None) -> None:
    assert [Client().get(page).status_code for page in PAGES] == [302, 302]
