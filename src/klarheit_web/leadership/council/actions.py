"""Writing in the works council's room: a run of the attack suite is begun; a job carries it out."""

from django.db import transaction
from django.utils import timezone

import klarheit
from klarheit_web.accounts.models import Person
from klarheit_web.leadership.council import queries
from klarheit_web.leadership.council.tasks import attack_now
from klarheit_web.leadership.models import AttackRun

ORGANISATIONS = 100
"""Made-up organisations that a run attacks, besides everything that was released and stored here."""


@transaction.atomic
def begin(by: Person) -> AttackRun:
    """A run that a job carries out; the one that is under way, if there is one."""
    under_way = queries.under_way(by)
    if under_way:
        return under_way
    run = AttackRun.objects.create(
        organisation=by.organisation,
        begun_by=by,
        begun_at=timezone.now(),
        version=klarheit.__version__,
        asked=ORGANISATIONS,
    )
    transaction.on_commit(lambda: attack_now.enqueue(str(run.pk)))
    return run
