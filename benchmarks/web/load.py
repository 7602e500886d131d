"""Twenty people at once on a seeded folder (seed.py): how long pages take, over a real server on loopback.

    KLARHEIT_FOLDER=/tmp/load python benchmarks/web/load.py [--users 20] [--seconds 60] [--think 1.0]

Each person walks through the same pages in turn, each with the own session. `--think 0` is a closed loop: all
ask again the moment they have an answer, which no twenty people do. Client and server share the machine.
"""

import argparse
import http.client
import itertools
import os
import platform
import random
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from setting_up import FOLDER  # settings stand before anything of Django is imported

# isort: split
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection as database
from django.db import connections

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models import Conversation

WORDS = ("samstag", "regal", "angebot", "schwester", "preis entscheidet", "kennel", "next week", "lager")
BOUND = 150
PAGES = 7
SLOW_START = 30


@dataclass(slots=True)
class Measured:
    """Milliseconds by page, and what did not come back as 200."""

    took: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    failed: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody with a session, and talks to look at."""

    cookie: str
    talks: tuple[str, ...]

    def walk(self, chance: random.Random) -> Iterator[tuple[str, str]]:
        """Names of pages and their addresses, as somebody goes through them."""
        while True:
            yield "today", "/"
            yield "list", "/conversations/"
            yield "mirror", f"/conversations/{chance.choice(self.talks)}/"
            yield "list, filtered", "/conversations/?about=customer&state=ready&page=3"
            yield "search", f"/search/?q={chance.choice(WORDS).replace(' ', '+')}"
            yield "access list", "/privacy/access/"
            yield "insight", "/insight/"


def main() -> None:
    chosen = _arguments()
    visitors = _visitors(chosen.users)
    port = _free_port()
    server = _serve(port, chosen)
    try:
        _warm(port, visitors)
        measured = _measure(port, visitors, chosen)
    finally:
        server.terminate()
        server.wait(timeout=20)
    _tell(measured, chosen)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="measure pages under load")
    parser.add_argument("--users", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--think", type=float, default=1.0, help="seconds between two pages of a person")
    parser.add_argument("--workers", default="3")
    parser.add_argument("--threads", default="2")
    return parser.parse_args()


def _visitors(users: int) -> list[Visitor]:
    """Sessions as signing in makes them, of people spread over the organisation."""
    visitors = []
    for person in Person.objects.order_by("name")[1 : 1 + users * 7 : 7]:
        session = SessionStore()
        session[SESSION_KEY] = str(person.pk)
        session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
        session[HASH_SESSION_KEY] = person.get_session_auth_hash()
        session.create()
        ready = Conversation.objects.of(person).filter(state="ready").values_list("pk", flat=True)[:3]
        visitors.append(Visitor(f"sessionid={session.session_key}", tuple(map(str, ready))))
    connections.close_all()
    return visitors


def _serve(port: int, chosen: argparse.Namespace) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "klarheit_web.commands", "serve", "--bind", f"127.0.0.1:{port}"]
    more = ["--workers", chosen.workers, "--threads", chosen.threads]
    server = subprocess.Popen([*command, *more], stdout=subprocess.DEVNULL)
    until = time.monotonic() + SLOW_START
    while time.monotonic() < until and server.poll() is None:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return server
        time.sleep(0.2)
    server.terminate()
    raise SystemExit("The server did not begin.")


def _free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return int(any_port.getsockname()[1])


def _warm(port: int, visitors: list[Visitor]) -> None:
    """Each walks once through everything: later looks are measured, not the first, which makes a mirror."""
    for visitor in visitors:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        pages = itertools.islice(visitor.walk(random.Random(0)), PAGES)
        for address in (*(f"/conversations/{talk}/" for talk in visitor.talks), *(one for _, one in pages)):
            _ask(connection, visitor, address)
        connection.close()


def _ask(connection: http.client.HTTPConnection, visitor: Visitor, address: str) -> int:
    """The status; the whole page is taken in, as a browser does."""
    connection.request("GET", address, headers={"Cookie": visitor.cookie, "Accept-Language": "de"})
    answer = connection.getresponse()
    answer.read()
    return answer.status


def _measure(port: int, visitors: list[Visitor], chosen: argparse.Namespace) -> Measured:
    measured, until = Measured(), time.monotonic() + chosen.seconds
    walks = [
        threading.Thread(target=_visit, args=(port, visitor, n, until, chosen.think, measured))
        for n, visitor in enumerate(visitors)
    ]
    for walk in walks:
        walk.start()
    for walk in walks:
        walk.join()
    return measured


def _visit(port: int, visitor: Visitor, number: int, until: float, think: float, measured: Measured) -> None:
    chance = random.Random(number)
    time.sleep(chance.random() * max(think, 0.2))  # nobody starts at the same moment
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for name, address in visitor.walk(chance):
        if time.monotonic() > until:
            break
        began = time.perf_counter()
        try:
            status = _ask(connection, visitor, address)
        except (OSError, http.client.HTTPException) as error:
            measured.failed.append(f"{name}: {type(error).__name__}")
            connection.close()
            continue
        measured.took[name].append((time.perf_counter() - began) * 1000)
        if status != http.client.OK:
            measured.failed.append(f"{name}: {status}")
        if think:  # the server lets go of a connection that rests; the next page opens another
            connection.close()
            time.sleep(think * (0.5 + chance.random()))
    connection.close()


def _tell(measured: Measured, chosen: argparse.Namespace) -> None:
    every = [took for those in measured.took.values() for took in those]
    print(_machine())
    print(
        f"{chosen.users} users, {chosen.think} s between pages, {chosen.seconds:.0f} s; "
        f"{chosen.workers} workers of {chosen.threads} threads: "
        f"{len(every)} pages, {len(every) / chosen.seconds:.0f} a second"
    )
    print(f"{'ms':18}{'pages':>7}{'p50':>8}{'p95':>8}{'p99':>8}")
    for name, took in (*sorted(measured.took.items()), ("all", every)):
        p50, p95, p99 = (_percentile(took, part) for part in (50, 95, 99))
        mark = "" if p95 <= BOUND else f"   over {BOUND}"
        print(f"{name:18}{len(took):7}{p50:8.0f}{p95:8.0f}{p99:8.0f}{mark}")
    print(f"not answered well: {len(measured.failed)} {sorted(set(measured.failed))[:5]}")


def _percentile(took: list[float], part: int) -> float:
    return statistics.quantiles(took, n=100, method="inclusive")[part - 1] if len(took) > 1 else took[0]


def _machine() -> str:
    """What it ran on, and how busy that was."""
    busy = " ".join(f"{load:.1f}" for load in os.getloadavg())
    cores = len(os.sched_getaffinity(0))
    talks = Conversation.objects.count()
    size = sum(file.stat().st_size for file in FOLDER.glob("klarheit.sqlite3*")) / 2**20
    held = f" ({size:.0f} MB)" if size else ""
    return (
        f"{database.vendor}{held}, {talks} conversations; "
        f"{platform.machine()}, {cores} cores, load {busy}, Python {platform.python_version()}"
    )


if __name__ == "__main__":
    main()
