"""After a restore: what was deleted since the backup goes again, what was taken back is taken back again."""

from collections.abc import Iterable
from functools import partial
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from klarheit_web.conversations import erasing
from klarheit_web.privacy.models import Deleted
from klarheit_web.surveys.actions.closing import delete_answers_of_released

AT_ONCE = 500
ENDED = {
    "accounts_invitation": "withdrawn_at",
    "api_token": "revoked_at",
    "conversations_insight": "revoked_at",
    "conversations_understoodpage": "closed_at",
    "surveys_round": "released_at",
}


@transaction.atomic
def delete_again() -> int:
    """Everything in the list of deleted ids that is there again. Returns how many rows it was."""
    gone = [(kind, list(_ids(kind))) for kind in _kinds()]
    count = sum(_end(kind, ids) for kind, ids in gone)
    delete_answers_of_released()
    erasing.afterwards()
    return count


def _kinds() -> Iterable[str]:
    """People last: their rows take everything else with them, and would be counted as more than one."""
    kinds = Deleted.objects.order_by("kind").values_list("kind", flat=True).distinct()
    return sorted(kinds, key=lambda kind: kind == "accounts_person")


def _ids(kind: str) -> Iterable[UUID]:
    return Deleted.objects.filter(kind=kind).values_list("item", flat=True)


def _end(kind: str, ids: list[UUID]) -> int:
    table, _, ended = kind.partition(":")
    model = next((one for one in apps.get_models() if one._meta.db_table == table), None)
    parts = (ids[at : at + AT_ONCE] for at in range(0, len(ids), AT_ONCE))
    end = partial(_take_back, ENDED[table]) if ended else _delete
    return sum(end(model._default_manager.filter(pk__in=part)) for part in parts) if model else 0


def _delete(rows: QuerySet[Any]) -> int:
    count = rows.count()
    rows.delete()
    return count


def _take_back(field: str, rows: QuerySet[Any]) -> int:
    return rows.filter(**{field: None}).update(**{field: timezone.now()})
