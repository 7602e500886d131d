"""The end of a round: answers are shuffled at its close, and gone with its release."""

import random
import secrets
from collections import Counter
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from klarheit.errors import KlarheitError
from klarheit.survey import instrument
from klarheit.survey import release as tables
from klarheit.survey.release import SheetData, Tables
from klarheit_web.accounts.models import Person
from klarheit_web.conversations import erasing
from klarheit_web.surveys.actions.states import NotNow, closed, running
from klarheit_web.surveys.models import Admission, Invited, Release, Round, Said, Sheet
from klarheit_web.surveys.queries.asking import groups_of

TOO_FEW = "survey_too_few_answers"
UNRELEASED = timedelta(days=30)


@transaction.atomic
def close(round: Round, by: Person | None) -> None:
    """No more answers, changes or withdrawals: links end, every row is written anew in shuffled order under a
    random key. by: None when the last day is over. Raises NotNow."""
    found = running(round)
    Admission.objects.filter(round=found).delete()
    _rewrite(Sheet, found, "cell", "answers")
    _rewrite(Said, found, "item", "about", "text")
    found.closed_by, found.closed_at = by, timezone.now()
    found.save(update_fields=["closed_by", "closed_at"])
    erasing.afterwards()


def close_due() -> None:
    """Close every round whose last day is over; the daily round calls this."""
    opened = Round.objects.filter(opened_at__isnull=False, closed_at=None)
    for found in opened.filter(closes_on__lt=timezone.localdate()):
        try:
            close(found, by=None)
        except NotNow:  # somebody closed it in the meantime
            continue


def give_up_unreleased() -> None:
    """Answers of which nobody made tables within thirty days of the close go; the daily round calls this."""
    over = Round.objects.filter(closed_at__lt=timezone.now() - UNRELEASED, released_at=None)
    if over.update(released_at=timezone.now()):
        delete_answers_of_released()
        erasing.afterwards()


@transaction.atomic
def release(round: Round, by: Person) -> Release | None:
    """Make the declared tables and delete every answer. None where too few answered: nothing is ever shown.

    Raises NotNow for a round that is not closed, or released already.
    """
    found = closed(round)
    found.released_at = timezone.now()
    made = _tables(found)
    found.save(update_fields=["released_at"])
    delete_answers_of_released()
    erasing.afterwards()
    if made is None:
        return None
    return Release.objects.create(
        round=found, tables=tables.dump(made), made_by=by, made_at=found.released_at
    )


def delete_answers_of_released() -> None:
    """What the tables were made of goes, also where a restored backup brought it back."""
    for model in (Admission, Sheet, Said):
        model._default_manager.filter(round__released_at__isnull=False).delete()


def _rewrite(model: type[Sheet] | type[Said], found: Round, *kept: str) -> None:
    rows: QuerySet[Any] = model._default_manager.filter(round=found)
    values = list(rows.values(*kept))
    rows.delete()
    random.SystemRandom().shuffle(values)
    rows.bulk_create([model(round=found, key=secrets.token_hex(32), **one) for one in values])


def _tables(found: Round) -> Tables | None:
    shown = [one["key"] for one in found.groups if one["is_shown"]]
    sheets = [SheetData(one.cell, one.answers) for one in Sheet.objects.filter(round=found)]
    texts = list(Said.objects.filter(round=found).values_list("item", "about", "text"))
    asked = Counter(Invited.objects.filter(round=found, rests=False).values_list("cell", flat=True))
    hidden = {one["key"]: one["reason"] for one in found.groups if one["reason"]}
    questions, rng = instrument.load(found.instrument), random.SystemRandom()
    try:
        return tables.make(
            questions, groups_of(found), shown, sheets, texts, found.k, rng, hidden=hidden, asked=asked
        )
    except KlarheitError as error:
        if error.key != TOO_FEW:
            raise
        return None
