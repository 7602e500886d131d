"""Answering once, changing and taking back: whoever holds the link or the code, and nobody's name.

Using a link and writing the answers are two transactions, and after each SQLite's log is cut: it would tell
one after the other. In SQLite's file rows lie in random order from the first answer on, so that not even it
tells who was early; in PostgreSQL's from the close on.
"""

import secrets
from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from klarheit.survey.answers import Answers
from klarheit_web.conversations import erasing
from klarheit_web.surveys.codes import hashed_token, is_code, new_code, said_key, sheet_key
from klarheit_web.surveys.models import Admission, Round, Said, Sheet

Text = tuple[str, str, str]
"""Item, what it is about, words."""


class NotOpen(Exception):
    """The link was used, the code leads nowhere, or the round has ended: no difference to whoever asks."""


def admit(token: str) -> Admission | None:
    """What a link or printed code opens; None once it was used, and when the round has ended."""
    waiting = Admission.objects.select_related("round").filter(_is_open("round__"))
    return waiting.filter(pk=hashed_token(token)).first()


def find(code: str) -> Sheet | None:
    """The answers of whoever holds this code, as long as the round is open."""
    return _sheets(code).select_related("round").first()


def found_texts(code: str) -> list[Text]:
    """The sentences of whoever holds this code."""
    return list(Said.objects.filter(key=said_key(code)).values_list("item", "about", "text"))


def answer(token: str, answers: Answers, texts: Iterable[Text], code: str = "") -> str:
    """Use the link, keep the answers, and tell the participant's code, which is kept nowhere.

    code: one given out with the page. Sent a second time, as by a double click, it is told again and nothing
    is written. Raises NotOpen. When the answers can't be written, the link is good again.
    """
    code = code if is_code(code) else new_code()
    used = _use(token)
    if used is None:
        if find(code):
            return code
        raise NotOpen
    try:
        is_written = _write(used, code, answers, texts)
    except BaseException:
        used.save(force_insert=True)
        raise
    if not is_written:
        raise NotOpen
    return code


@transaction.atomic
def change(code: str, answers: Answers, texts: Iterable[Text]) -> None:
    """The participant's answers anew, in the place of those before. Raises NotOpen."""
    sheet = _held(code)
    Sheet.objects.filter(pk=sheet.pk).update(answers=answers)
    Said.objects.filter(key=said_key(code)).delete()
    _say(sheet.round_id, code, texts)
    erasing.cut_log_afterwards()


@transaction.atomic
def withdraw(code: str) -> None:
    """The participant's answers and sentences, deleted. Raises NotOpen."""
    _held(code).delete()
    Said.objects.filter(key=said_key(code)).delete()
    erasing.cut_log_afterwards()


def _is_open(prefix: str = "") -> Q:
    still = {"opened_at__isnull": False, "closed_at": None, "closes_on__gte": timezone.localdate()}
    return Q(**{prefix + name: value for name, value in still.items()})


def _sheets(code: str) -> QuerySet[Sheet]:
    return Sheet.objects.filter(_is_open("round__"), pk=sheet_key(code))


def _held(code: str) -> Sheet:
    sheet = _sheets(code).first()
    if sheet is None or not _locked(sheet.round_id):
        raise NotOpen
    return sheet


def _locked(round_id: UUID) -> bool:
    """Whether the round is open, which it stays until this transaction ends."""
    return bool(Round.objects.select_for_update().filter(_is_open(), pk=round_id).values_list("pk"))


@transaction.atomic(durable=True)
def _use(token: str) -> Admission | None:
    """The admission, for whoever comes first."""
    admission = admit(token)
    if admission is None or not Admission.objects.filter(pk=admission.pk).delete()[0]:
        return None
    erasing.cut_log_afterwards()
    return admission


@transaction.atomic(durable=True)
def _write(used: Admission, code: str, answers: Answers, texts: Iterable[Text]) -> bool:
    """False when the round was closed in between."""
    if not _locked(used.round_id):
        return False
    _mix_in(Sheet, used.round_id, {"key": sheet_key(code), "cell": used.cell, "answers": answers})
    _say(used.round_id, code, texts)
    erasing.cut_log_afterwards()
    return True


def _say(round_id: UUID, code: str, texts: Iterable[Text]) -> None:
    for item, about, text in texts:
        said = {"id": uuid4(), "key": said_key(code), "item": item, "about": about, "text": text}
        _mix_in(Said, round_id, said)


def _mix_in(kind: type[Sheet] | type[Said], round_id: UUID, new: dict[str, Any]) -> None:
    """One row more, every order as likely as any other: it takes a random place, that row goes last."""
    rows = kind._default_manager.filter(round=round_id).order_by("pk")
    place, key = secrets.randbelow(rows.count() + 1), kind._meta.pk.name
    for moved in rows.values(*new)[place : place + 1]:
        rows.filter(pk=moved[key]).update(**new)
        new = moved
    kind._default_manager.create(round_id=round_id, **new)
