"""What falls due by itself: talks whose time is over, results of jobs, old backups, broken-off jobs."""

from datetime import timedelta

from django.conf import settings
from django.core.management import call_command
from django.db import close_old_connections
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from klarheit_web.commands import gone, saved
from klarheit_web.privacy import actions as privacy

RESULT_DAYS = 1
BROKEN_OFF = timedelta(hours=1)
"""A job takes seconds; one that has run for longer lost its worker."""


def when_due() -> None:
    """The round, once a day; the list of what was deleted and broken-off jobs each time."""
    close_old_connections()
    gone.write_down()
    _take_up_again()
    mark = settings.ENVIRONMENT.folder / "daily-round"
    today = timezone.localdate().isoformat()
    if not mark.is_file() or mark.read_text() != today:
        begin()
        mark.write_text(today)
    close_old_connections()


def begin() -> None:
    """The round. Done twice it does nothing twice."""
    privacy.daily()
    call_command("prune_db_task_results", min_age_days=RESULT_DAYS, queue_name="*", verbosity=0)
    saved.delete_expired()


def _take_up_again() -> None:
    lost = DBTaskResult.objects.running().filter(started_at__lt=timezone.now() - BROKEN_OFF)
    lost.update(status=TaskResultStatus.READY, started_at=None)
