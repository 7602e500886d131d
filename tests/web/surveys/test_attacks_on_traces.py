"""Attacks on what lies about: the log, mails, jobs, pages, exports, modules that know too much.

None tells that somebody has answered, or what.
"""

import ast
import logging
import re
from argparse import Namespace
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from django.conf import LazySettings
from django.core import mail
from django.test import Client
from django.urls import reverse
from django_tasks_db.models import DBTaskResult

import klarheit_web
from addresses import names
from answered import answer, asked_by_letter, everybody_answers, links
from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.commands import serve
from klarheit_web.pages.logs import Wordless
from klarheit_web.privacy.export.archive import zipped
from klarheit_web.surveys.actions import answering, opening
from klarheit_web.surveys.actions.admitting import admit
from klarheit_web.surveys.models import Round

pytestmark = pytest.mark.django_db(transaction=True)

SOURCE = Path(klarheit_web.__file__).parent
KNOWING = {
    "surveys/models/__init__",
    "surveys/actions/admitting",
    "surveys/actions/answering",
    "surveys/actions/closing",
    "surveys/letters",
    "surveys/answering/views",
    "leadership/council/storage",  # the council's own attacks, which tell of no answer
}
PRINTED = {"surveys:talk_sheet"}
SEEN_ONCE = re.compile(r'"csrfmiddlewaretoken" value="\w+"|"X-CSRFToken": "\w+"')
MADE = re.compile(rb"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+\d\d:\d\d)")


@pytest.fixture
def asked(
    organisation: Organisation, bosss_boss: Person, settings: LazySettings, work_off: Callable[[], None]
) -> Round:
    return asked_by_letter(organisation, bosss_boss, settings, work_off)


def test_no_log_holds_a_link_a_code_or_an_answer(
    asked: Round, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.INFO):
        codes = everybody_answers()
        for token in links().values():
            Client().get(reverse("answer:enter", args=[token]))
        Client().post(reverse("answer:change"), {"code": codes[0]})
        with pytest.raises(TypeError):
            answering.answer(admit(asked, [""])[0], {"x": object()}, [])
    kept = "\n".join(map(written_down, caplog.records)) + capsys.readouterr().err
    assert [word for word in (*links().values(), *codes, "Satz", "Quartalsende") if word in kept] == []


def written_down(record: logging.LogRecord) -> str:
    """As the log of the application writes it."""
    Wordless().filter(record)
    return record.getMessage()


def test_log_of_an_error_does_not_hold_the_link(asked: Round) -> None:
    token = next(iter(links().values()))
    record = logging.makeLogRecord({"msg": "Internal Server Error: %s", "args": (f"/survey/{token}/",)})
    assert written_down(record) == "Internal Server Error: /survey/…/"


def test_web_server_writes_no_list_of_visits() -> None:
    chosen = Namespace(bind="127.0.0.1:8000", workers=1, threads=1, as_child=False)
    assert serve.Server(serve._options(chosen)).cfg.accesslog is None


def test_answering_starts_no_job_and_sends_no_mail(asked: Round) -> None:
    jobs, letters = list(DBTaskResult.objects.values()), len(mail.outbox)
    everybody_answers()
    assert (list(DBTaskResult.objects.values()), len(mail.outbox)) == (jobs, letters)


def test_jobs_of_a_round_know_its_id_alone(asked: Round) -> None:
    told = [job.args_kwargs for job in DBTaskResult.objects.filter(task_path__contains="surveys")]
    assert told == [{"args": [str(asked.pk)], "kwargs": {}}]


def test_reminder_goes_to_everybody_and_leads_nowhere(
    asked: Round, bosss_boss: Person, work_off: Callable[[], None]
) -> None:
    invited = {letter.to[0] for letter in mail.outbox}
    everybody = everybody_answers()
    mail.outbox.clear()
    opening.remind(asked, bosss_boss)
    work_off()
    assert {letter.to[0] for letter in mail.outbox} == invited
    assert len(everybody) == len(mail.outbox)
    assert links() == {}
    assert len({str(letter.body) for letter in mail.outbox}) == 1


@pytest.mark.parametrize("who", ["bosss_boss", "boss", "administrator", "sponsor"])
def test_no_page_of_a_round_shows_that_somebody_has_answered(
    asked: Round, who: str, request: pytest.FixtureRequest, sign_in: Callable[[Person], Client]
) -> None:
    """Before and after an answer they are the same, letter by letter; also for whoever made the round."""
    client = sign_in(request.getfixturevalue(who))
    pages(client, asked)  # a message that one page leaves to the next is shown from now on
    before = pages(client, asked)
    answer(next(iter(links())))
    after = pages(client, asked)
    assert {address for address in before if before[address] != after[address]} == set()


def pages(client: Client, round: Round) -> dict[str, str]:
    """Address → page, of everything about rounds but what is printed."""
    needed = [(name, needs) for name, needs in names() if name.startswith("surveys:")]
    addresses = [reverse(name, args=[round.pk] * len(needs)) for name, needs in needed if name not in PRINTED]
    return {address: SEEN_ONCE.sub("", body(client.get(address))) for address in addresses}


def body(page: Any) -> str:
    return f"{page.status_code} {page.content.decode()}"


def test_nothing_but_answering_and_closing_reads_what_was_answered() -> None:
    """No other module knows the rows, so that no page, export or count can come of them."""
    found = {
        str(path.relative_to(SOURCE).with_suffix("")) for path in SOURCE.rglob("*.py") if knows_answers(path)
    }
    assert found == KNOWING


def knows_answers(path: Path) -> bool:
    imports = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
    return any(
        (node.module or "").startswith("klarheit_web.surveys.models")
        and {"Admission", "Sheet", "Said"} & {alias.name for alias in node.names}
        for node in imports
    )


def test_interface_for_programs_has_no_way_to_a_round() -> None:
    assert [name for name, _needs in names() if name.startswith("api:") and "survey" in name] == []


def test_export_of_somebody_who_answered_says_nothing_of_it(asked: Round) -> None:
    person = Person.objects.get(email=next(iter(links())))
    before = exported(person)
    answer(person.email)
    assert exported(person) == before


def exported(person: Person) -> dict[str, bytes]:
    """What the file for this person holds, without when it was made."""
    with ZipFile(BytesIO(b"".join(zipped(person)))) as archive:
        return {name: MADE.sub(b"", archive.read(name)) for name in archive.namelist()}
