"""`klarheit-web work`: does the jobs, and once a day what falls due."""

import logging
import threading
import time
from argparse import Namespace

from django.core.management import call_command
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker

from klarheit_web.commands import children, daily, occupied, prepared
from klarheit_web.commands.refusal import Refused
from klarheit_web.commands.words import Words

LOG = logging.getLogger(__name__)
MINUTE = 60


def run(chosen: Namespace, say: Words) -> int:
    """Work until a signal comes; with --once do what waits and what is due, then end."""
    with occupied.shared():
        if prepared.lacks_migrations():
            raise Refused("upgrade")
        return _once() if chosen.once else _for_good(chosen, say)


def _once() -> int:
    call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
    daily.begin()
    return 0


def _for_good(chosen: Namespace, say: Words) -> int:
    threading.Thread(target=_keep_house, daemon=True).start()
    worker = _worker()
    worker.configure_signals()
    if chosen.as_child:
        children.end_with_parent()
    print(say["work.begun"], flush=True)
    worker.run()
    return 0


def _worker() -> Worker:
    return Worker(
        queue_names=["default"],
        interval=1,
        batch=False,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=get_random_string(32),
        excluded_queue_names=[],
    )


def _keep_house() -> None:
    """Every minute: look whether something is due. What fails is logged and tried again a minute later."""
    while True:
        try:
            daily.when_due()
        except Exception:
            LOG.exception("the daily round failed")
        time.sleep(MINUTE)
