"""Jobs of the works council's room: they take ids and return nothing."""

from django_tasks import task

from klarheit_web.leadership.council.attacking import carry_out
from klarheit_web.leadership.models import AttackRun


@task()
def attack_now(run: str) -> None:
    """Carry out a run that was begun; one that has ended or is gone is left alone."""
    found = AttackRun.objects.filter(pk=run, ended_at=None).select_related("organisation").first()
    if found:
        carry_out(found)
