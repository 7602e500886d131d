"""How many are asked, and how many of them nobody can check: numbers without names."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from klarheit_web.surveys.models import Invited, Round


@dataclass(frozen=True, slots=True)
class Asked:
    """without_account: whoever runs the round entered them. by_code: whoever printed the codes held them."""

    people: int = 0
    without_account: int = 0
    by_code: int = 0


def asked_in(found: Round, cell: str | None = None) -> Asked:
    """Of the whole round; with a cell: of those whose answers carry it."""
    asked = Invited.objects.filter(round=found)
    if cell is not None:
        asked = asked.filter(cell=cell)
    return _counted(asked).get(found.pk, Asked())


def asked_by_round(rounds: Collection[Round]) -> list[tuple[Round, Asked]]:
    counted = _counted(Invited.objects.filter(round__in=rounds))
    return [(one, counted.get(one.pk, Asked())) for one in rounds]


def _counted(invited: QuerySet[Invited]) -> dict[UUID, Asked]:
    figures = {
        "people": Count("pk"),
        "without_account": Count("pk", filter=Q(member__person=None)),
        "by_code": Count("pk", filter=Q(by_code=True)),
    }
    rows = invited.filter(rests=False).values("round").annotate(**figures).values_list("round", *figures)
    return {pk: Asked(*counts) for pk, *counts in rows}
