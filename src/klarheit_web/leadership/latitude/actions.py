"""Writing into the map. Management signs, leaders sign; what is handed over is nobody's."""

import random
from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.conversations import erasing
from klarheit_web.leadership import situations
from klarheit_web.leadership.latitude import queries
from klarheit_web.leadership.models import AskedLatitude, Granted, Guess, Handed, Situation

Values = Mapping[str, float | None]
"""By kind: one of its steps, or None for nothing said."""


@transaction.atomic
def grant(situation: Situation, by: Person, values: Values) -> int:
    """Sign what holds from now on; how many values were new."""
    Situation.objects.select_for_update().get(pk=situation.pk)
    held = queries.held_in(situation)
    return _sign(situation, by, {kind: value for kind, value in values.items() if held.get(kind) != value})


@transaction.atomic
def undo(situation: Situation, by: Person) -> int:
    """Sign again what held before one's own last signature there; how many values changed."""
    Situation.objects.select_for_update().get(pk=situation.pk)
    last = situation.granted.first()
    if last is None or last.by_id != by.pk:
        return 0
    return _sign(situation, by, _before(situation, last.at))


def _before(situation: Situation, at: datetime) -> Values:
    changed = situation.granted.filter(at=at).values_list("kind", flat=True)
    held = queries.held_in(situation, before=at)
    return {kind: held.get(kind) for kind in changed}


def _sign(situation: Situation, by: Person, values: Values) -> int:
    now = timezone.now()
    Granted.objects.bulk_create(
        Granted(situation=situation, kind=kind, value=value, by=by, at=now) for kind, value in values.items()
    )
    return len(values)


@transaction.atomic
def guess(situation: Situation, leader: Person, values: Values) -> None:
    """Keep a leader's guesses of what the team believes; None takes one back."""
    now = timezone.now()
    for kind, value in values.items():
        if value is None:
            Guess.objects.filter(leader=leader, situation=situation, kind=kind).delete()
        else:
            said = {"value": value, "at": now}
            Guess.objects.update_or_create(leader=leader, situation=situation, kind=kind, defaults=said)


@transaction.atomic
def choose(organisation: Organisation, by: Person, pairs: Iterable[tuple[UUID, str]]) -> None:
    """Let the next round ask about these situations and kinds, and no others."""
    chosen = AskedLatitude.objects.filter(situation__organisation=organisation)
    standing, wanted = set(chosen.values_list("situation", "kind")), set(pairs)
    for situation, kind in standing - wanted:
        chosen.filter(situation=situation, kind=kind).delete()
    now = timezone.now()
    AskedLatitude.objects.bulk_create(
        AskedLatitude(situation_id=situation, kind=kind, by=by, at=now)
        for situation, kind in wanted - standing
    )


@transaction.atomic
def hand(organisation: Organisation, *, situation: Situation | None, words: str, kind: str) -> Handed:
    """Put a situation into the map, without anybody's name. The month's rows are written anew, shuffled."""
    month = f"{timezone.localdate():%Y-%m}"
    handed = Handed(organisation=organisation, situation=situation, words=words, kind=kind, month=month)
    rows = [*Handed.objects.select_for_update().filter(organisation=organisation, month=month), handed]
    random.SystemRandom().shuffle(rows)
    Handed.objects.filter(pk__in=[one.pk for one in rows]).delete()
    Handed.objects.bulk_create(rows)
    erasing.cut_log_afterwards()
    return handed


@transaction.atomic
def take_back(handed: Handed) -> None:
    handed.delete()
    erasing.cut_log_afterwards()


add_situation, retire_situation, offer_again = situations.add, situations.retire, situations.take_back
