"""`klarheit-web demo`: a filled application to try, on this machine only, as one command."""

import signal
import threading
import time
from argparse import Namespace
from collections.abc import Sequence
from http.client import HTTPConnection

from django.conf import settings
from django.db import connections

from klarheit_web.accounts import actions
from klarheit_web.accounts.models import Person
from klarheit_web.commands import children, occupied, prepared
from klarheit_web.commands.demo import cast, leading, samples
from klarheit_web.commands.refusal import Refused
from klarheit_web.commands.words import Words

PATIENCE = 60
"""Seconds the server has to answer for the first time."""


def run(chosen: Namespace, say: Words) -> int:
    """Fill the demo's folder if it is empty, then serve and work until a signal comes."""
    _prepare(say)
    address = f"127.0.0.1:{chosen.port}"
    ended = _end_on_signals()
    with children.running(
        ("serve", "--bind", address, "--workers", "1", "--threads", "8"), ("work",)
    ) as both:
        _wait_until_it_answers(chosen.port, both, ended)
        if not ended.is_set():
            _tell(chosen, say)
        died = _wait(both, ended)
    print(say["demo.died" if died else "demo.ended"].format(folder=settings.ENVIRONMENT.folder), flush=True)
    return 1 if died else 0


def _prepare(say: Words) -> None:
    with occupied.alone():
        if prepared.lacks_migrations():
            print(say["demo.tables"], flush=True)
            prepared.migrate()
        prepared.collect_static()
        if not samples.are_there():
            print(say["demo.samples"], flush=True)
            samples.load(lambda title: print(f"  {title}", flush=True))
        if not leading.is_there():
            leading.load(lambda title: print(f"  {title}", flush=True))
    connections.close_all()


def _tell(chosen: Namespace, say: Words) -> None:
    url = settings.ENVIRONMENT.url
    if chosen.port != chosen.wished:
        print(say["demo.other_port"].format(wished=chosen.wished, port=chosen.port))
    print(say["demo.address"].format(url=url))
    print(say["demo.links"])
    for name in cast.WITH_LINKS:
        token = actions.make_demo_link(Person.objects.get(name=name))
        print(f"\n  {name}, {say[f'demo.is.{name}']}\n  {url}/account/demo/{token}/")
    print(say["demo.stop"], flush=True)
    connections.close_all()


def _end_on_signals() -> threading.Event:
    ended = threading.Event()
    for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(one, lambda *_: ended.set())
    return ended


def _wait_until_it_answers(port: int, both: Sequence[children.Child], ended: threading.Event) -> None:
    until = time.monotonic() + PATIENCE
    while not ended.is_set() and not _answers(port):
        if time.monotonic() > until or _any_died(both):
            raise Refused("demo_silent")
        ended.wait(0.1)


def _answers(port: int) -> bool:
    """Whether a page comes back: that it listens is not enough."""
    asked = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        asked.request("GET", "/")
        return asked.getresponse().status < 500
    except OSError:
        return False
    finally:
        asked.close()


def _wait(both: Sequence[children.Child], ended: threading.Event) -> bool:
    """Until a signal, or until one of the two has ended by itself, which is told."""
    while not ended.wait(0.5):
        if _any_died(both):
            return True
    return False


def _any_died(both: Sequence[children.Child]) -> bool:
    return any(child.poll() is not None for child in both)
