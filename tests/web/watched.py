"""What the onlookers of `fourteen` saw, and what lay about, written down while two rounds were held.

The organisation is played once for all tests of the attack suite; then the database is emptied again.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core import mail
from django.core.management import call_command
from django.test import Client, override_settings
from django.urls import reverse
from django.utils import translation
from django_tasks_db.models import DBTaskResult

from answered import links
from fourteen import (
    TITLE,
    Firm,
    answer,
    answer_one,
    draft,
    fields,
    gather,
    opened,
    post,
    read,
    released,
    team,
    walk,
    work_off,
)  # fmt: skip
from klarheit_web.leadership.models import AttackRun
from klarheit_web.people import actions as people
from klarheit_web.surveys.codes import new_token
from klarheit_web.surveys.models import Invited, Release, Round

RUNNING_IT_OR_IN_IT = ("vera", "dirk")
Pages = dict[str, dict[str, str]]
"""Who → address → what stood there."""


@dataclass
class Held:
    """A round that is over: who was asked in which group, its tables, and what was said in order."""

    pk: UUID
    asked: dict[UUID, str]
    groups: list[dict[str, Any]]
    instrument: dict[str, Any]
    tables: dict[str, Any] | None
    said: list[str] = field(default_factory=list)

    def export(self) -> str:
        return reverse("surveys:export", args=[self.pk])


@dataclass
class Seen:
    """Everything that was written down, in the order in which it came about."""

    k_after_tampering: list[int] = field(default_factory=list)
    letters: list[tuple[str, str, str]] = field(default_factory=list)
    reminders: list[tuple[str, str, str]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    of_links: dict[str, list[int]] = field(default_factory=dict)
    before: Pages = field(default_factory=dict)
    after: Pages = field(default_factory=dict)
    tampered: list[bool] = field(default_factory=list)
    pages: Pages = field(default_factory=dict)
    rounds: list[Held] = field(default_factory=list)
    joined: UUID | None = None
    left: UUID | None = None
    run: AttackRun | None = None
    taken: bytes = b""
    jobs: list[dict[str, Any]] = field(default_factory=list)
    logged: list[str] = field(default_factory=list)


@contextmanager
def emptied() -> Iterator[None]:
    """With mails and German pages; nothing stays in the database."""
    with_mail = replace(settings.ENVIRONMENT, mail="smtp://localhost")
    try:
        with override_settings(ENVIRONMENT=with_mail), translation.override("de"):
            yield
    finally:
        call_command("flush", interactive=False, verbosity=0)


def two_rounds() -> Seen:
    """All fourteen answer; one leaves, one joins; everybody answers again."""
    firm, seen = gather(), Seen()
    with _logging(seen):
        _tamper_with_draft(firm, seen)
        _hold_first(firm, seen)
        _change(firm, seen)
        said = released(firm)
        seen.rounds.append(_held(firm.rounds[1], said))
        firm.onlookers["auditor"].post(reverse("council:run"))
        work_off()
        seen.pages = {who: walk(firm, who, papers=who == "dirk") for who in firm.onlookers}
    seen.run = AttackRun.objects.get()
    seen.taken = _taken(firm)
    seen.jobs = list(DBTaskResult.objects.values_list("args_kwargs", flat=True))
    return seen


def one_round(how_many: int) -> tuple[Held, Pages]:
    """So many of the fourteen answer; then those look who may read most."""
    firm = gather()
    said = released(firm, how_many)
    return _held(firm.rounds[0], said), {who: walk(firm, who) for who in RUNNING_IT_OR_IN_IT}


@contextmanager
def _logging(seen: Seen) -> Iterator[None]:
    """Every line any logger writes meanwhile, as it stands in the log."""

    class Written(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            seen.logged.append(record.getMessage())

    handler = Written()
    loggers = [logging.getLogger(name) for name in ("", "django", "django.request", "django_tasks_db")]
    for one in loggers:
        one.addHandler(handler)
    yield
    for one in loggers:
        one.removeHandler(handler)


def _tamper_with_draft(firm: Firm, seen: Seen) -> None:
    """Raise the threshold by one, then try to lower it again."""
    found = draft(firm)
    sent = {"title": TITLE, "closes_on": found.closes_on.isoformat(), "audience": "everybody"}
    for k in (6, 5, 4, 1, 0, -1):
        post(firm.hers, "surveys:settings", found, sent | {"k": k})
        found.refresh_from_db()
        seen.k_after_tampering.append(found.k)
    post(firm.hers, "surveys:delete", found)


def _hold_first(firm: Firm, seen: Seen) -> None:
    found = opened(firm)
    seen.letters = _mailed()
    letters = links()
    seen.tokens = list(letters.values())
    said = answer(found, firm, 13)
    seen.of_links = _links_tried(found, used=letters[firm.staff[0].email])
    _remind(firm, found, seen)
    seen.tampered = _tampered_with(firm, found)
    firm.hers.get(reverse("leadership"))  # the messages of what was tried are read
    last = next(token for token in seen.tokens if _is_good(token))
    seen.before = {who: walk(firm, who) for who in RUNNING_IT_OR_IN_IT}
    answer_one(found, last, 13)
    seen.after = {who: walk(firm, who) for who in RUNNING_IT_OR_IN_IT}
    post(firm.hers, "surveys:close", found)
    post(firm.hers, "surveys:release", found)
    seen.rounds.append(_held(found, said))


def _links_tried(found: Round, used: str) -> dict[str, list[int]]:
    """What a used and an unknown link answer: looked at, and sent again."""
    tried = {"used": used, "unknown": new_token()}
    return {name: [_look(token), answer_one(found, token, 1).status_code] for name, token in tried.items()}


def _look(token: str) -> int:
    return Client().get(reverse("answer:enter", args=[token])).status_code


def _is_good(token: str) -> bool:
    return _look(token) == 200


def _remind(firm: Firm, found: Round, seen: Seen) -> None:
    mail.outbox.clear()
    post(firm.hers, "surveys:remind", found)
    work_off()
    seen.reminders = _mailed()


def _tampered_with(firm: Firm, found: Round) -> list[bool]:
    """Everything that would change what was declared, tried while the round is open: whether it did."""
    day = found.closes_on.isoformat()
    attempts: dict[str, dict[str, Any]] = {
        "surveys:settings": {"title": "Anders", "closes_on": day, "audience": "leaders", "k": 9},
        "surveys:people": {"asked": [f"person:{firm.staff[0].pk}"], "grouping": "none", "way": "code"},
        "surveys:release": {},
        "surveys:delete": {},
    }
    before = _declared(found)
    changed = []
    for name, sent in attempts.items():
        post(firm.hers, name, found, sent)
        changed.append(_declared(found) != before)
    return changed


def _declared(found: Round) -> tuple[Any, Any]:
    unchanging = ("title", "audience", "k", "groups", "closes_on", "instrument", "opened_at", "released_at")
    return Round.objects.values(*unchanging).get(pk=found.pk), list(Invited.objects.order_by("pk").values())


def _change(firm: Firm, seen: Seen) -> None:
    gone = firm.staff[8]
    people.close_account(gone, by=firm.administrator)
    gone.refresh_from_db()
    (new,) = team(firm.leaders["karla"], 1, begin=3)
    firm.staff.append(new)
    seen.joined, seen.left = new.pk, gone.pk


def _held(found: Round, said: list[str]) -> Held:
    asked = Invited.objects.filter(round=found, rests=False)
    made = Release.objects.filter(round=found).first()
    found.refresh_from_db()
    return Held(
        found.pk,
        dict(asked.values_list("member__person", "group")),
        found.groups,
        found.instrument,
        made.tables if made else None,
        said,
    )


def _taken(firm: Firm) -> bytes:
    """Everything the first of the staff can take along."""
    return read(firm.onlookers["staff"].post(reverse("privacy:take"))).encode()


def _mailed() -> list[tuple[str, str, str]]:
    return [(one.to[0], str(one.subject), str(one.body)) for one in mail.outbox]


__all__ = ["Held", "Pages", "Seen", "emptied", "fields", "one_round", "two_rounds"]
