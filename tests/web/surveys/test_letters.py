"""Letters: nothing that is stored leads from a link to a person."""

import smtplib
from collections.abc import Callable
from dataclasses import replace

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from klarheit_web.accounts.models import Person
from klarheit_web.surveys import letters
from klarheit_web.surveys.actions import closing, opening
from klarheit_web.surveys.actions.states import NotNow
from klarheit_web.surveys.codes import hashed_token
from klarheit_web.surveys.models import Admission, Invited, Round
from rounds_made import opened, team

pytestmark = pytest.mark.django_db(transaction=True)
WorkOff = Callable[[], None]


@pytest.fixture(autouse=True)
def by_mail(settings: object) -> None:
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, mail="smtp://localhost")  # type: ignore[attr-defined]


@pytest.fixture
def found(bosss_boss: Person, boss: Person) -> Round:
    """Open: Bernd and six who report to him."""
    team(boss, 6)
    return opened(bosss_boss)


def tokens() -> dict[str, str]:
    """Address → the token in its letter."""
    links = {
        letter.to[0]: [line for line in letter.body.splitlines() if "/survey/" in line]
        for letter in mail.outbox
    }
    return {to: lines[0].rstrip("/").rpartition("/")[2] for to, lines in links.items() if lines}


def test_everybody_gets_a_letter_with_a_link_of_their_own(found: Round, work_off: WorkOff) -> None:
    work_off()
    assert len(mail.outbox) == len(set(tokens().values())) == 7
    assert set(Admission.objects.values_list("token_hash", flat=True)) == set(
        map(hashed_token, tokens().values())
    )
    assert set(found.invited.values_list("sent_on", flat=True)) == {timezone.localdate()}


def test_letters_are_all_alike_but_for_their_link(found: Round, work_off: WorkOff) -> None:
    work_off()
    assert {letter.subject for letter in mail.outbox} == {
        "Umfrage in Lindner Fördertechnik · Survey at Lindner Fördertechnik"
    }
    bodies = {letter.body.replace(tokens()[letter.to[0]], "TOKEN") for letter in mail.outbox}
    (body,) = bodies
    assert found.title not in body
    assert str(found.pk) not in body


def test_admissions_lie_in_the_order_of_their_hashes(found: Round, work_off: WorkOff) -> None:
    work_off()
    rows = list(Admission.objects.order_by().values_list("token_hash", flat=True))
    assert rows == sorted(rows)


def test_jobs_hold_the_round_alone(found: Round, bosss_boss: Person, work_off: WorkOff) -> None:
    work_off()
    opening.remind(found, bosss_boss)
    work_off()
    rows = DBTaskResult.objects.filter(task_path__startswith="klarheit_web.surveys")
    about = {"args": [str(found.pk)], "kwargs": {}}
    assert [(row.args_kwargs, row.return_value, row.traceback) for row in rows] == [(about, None, "")] * 2


def test_reminder_goes_to_everybody_and_holds_no_link(
    found: Round, bosss_boss: Person, work_off: WorkOff
) -> None:
    work_off()
    first, links = {letter.to[0] for letter in mail.outbox}, tokens()
    mail.outbox.clear()
    Admission.objects.filter(
        token_hash=hashed_token(next(iter(links.values())))
    ).delete()  # somebody answered
    opening.remind(found, bosss_boss)
    work_off()
    assert {letter.to[0] for letter in mail.outbox} == first
    assert "/survey/" not in "".join(str(letter.body) for letter in mail.outbox)


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Addresses the mail server refuses."""
    refused: set[str] = set()
    send = EmailBackend.send_messages

    def sending(backend: EmailBackend, messages: list[mail.EmailMessage]) -> int:
        if refused.intersection(messages[0].to):
            raise smtplib.SMTPRecipientsRefused({})
        return int(send(backend, messages))

    monkeypatch.setattr(EmailBackend, "send_messages", sending)
    return refused


def test_letter_that_was_refused_leaves_no_link_behind(
    found: Round, refusing: set[str], work_off: WorkOff
) -> None:
    refusing.add("bernd@lindner.example")
    work_off()
    assert [one.member.called for one in letters.undelivered(found)] == ["Bernd Achterberg"]
    assert Admission.objects.count() == 6


def test_another_try_reaches_only_those_without_a_letter(
    found: Round, bosss_boss: Person, refusing: set[str], work_off: WorkOff
) -> None:
    refusing.add("bernd@lindner.example")
    work_off()
    refusing.clear()
    mail.outbox.clear()
    opening.send_again(found, bosss_boss)
    work_off()
    assert list(tokens()) == ["bernd@lindner.example"]
    assert Admission.objects.count() == 7


def test_another_try_waits_for_the_first(found: Round, bosss_boss: Person) -> None:
    with pytest.raises(NotNow):
        opening.send_again(found, bosss_boss)


def test_job_that_broke_off_goes_on_with_new_links(
    found: Round, work_off: WorkOff, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process dies before the fourth letter; the links it had made lead in, and nobody holds them."""
    send = EmailBackend.send_messages

    def dying(backend: EmailBackend, messages: list[mail.EmailMessage]) -> int:
        if len(mail.outbox) == 3:
            raise KeyboardInterrupt
        return int(send(backend, messages))

    monkeypatch.setattr(EmailBackend, "send_messages", dying)
    with pytest.raises(KeyboardInterrupt):
        letters.send_invitations.func(str(found.pk))
    monkeypatch.undo()
    letters.send_invitations.func(str(found.pk))
    assert len(tokens()) == len(mail.outbox) == 7
    assert set(map(hashed_token, tokens().values())) < set(
        Admission.objects.values_list("token_hash", flat=True)
    )


def test_letters_stop_with_the_close(found: Round, bosss_boss: Person, work_off: WorkOff) -> None:
    closing.close(found, bosss_boss)
    work_off()
    assert (mail.outbox, Admission.objects.count()) == ([], 0)


def test_somebody_without_a_letter_gets_a_code_instead(
    found: Round, bosss_boss: Person, refusing: set[str], work_off: WorkOff
) -> None:
    refusing.add("bernd@lindner.example")
    work_off()
    opening.print_instead(found, bosss_boss)
    assert len(opening.print_codes(found, bosss_boss)) == 1
    assert not letters.undelivered(found).exists()


def test_nobody_is_asked_twice_where_a_letter_arrived(
    found: Round, bosss_boss: Person, work_off: WorkOff
) -> None:
    work_off()
    opening.print_instead(found, bosss_boss)
    assert opening.print_codes(found, bosss_boss) == []
    assert not Invited.objects.filter(by_code=True).exists()
