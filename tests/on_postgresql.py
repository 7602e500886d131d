"""Runs tests on PostgreSQL: a throw-away cluster in a temporary folder, reached through a Unix socket.

    python tests/on_postgresql.py [PYTEST ARGUMENT ...]

Without PostgreSQL's programs it says so and ends well.
"""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

LEFT_OUT = "Left out: the tests on PostgreSQL. No initdb found; on Debian: apt install postgresql"
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "listen_addresses=")
PATIENCE = 30
"""Seconds the server has to begin."""


def main(arguments: Sequence[str]) -> int:
    """The exit code of pytest; 0 when PostgreSQL is not installed."""
    programs = find_programs()
    if programs is None:
        print(LEFT_OUT)
        return 0
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with cluster(programs) as url:
        tests = [sys.executable, "-m", "pytest", *arguments]
        return subprocess.run(
            tests, env={**os.environ, "KLARHEIT_TEST_DATABASE": url}, check=False
        ).returncode


def find_programs() -> Path | None:
    """The folder of the newest server installed."""
    on_path = shutil.which("initdb")
    installed = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parts[-3].split(".")[0])
    )
    found = [*([Path(on_path)] if on_path else []), *installed]
    return found[-1].parent if found else None


@contextmanager
def cluster(programs: Path) -> Iterator[str]:
    """The address of a server that nobody else reaches; it and its folder are gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="klarheit-postgresql-"))
    try:
        server = _begin(programs, folder)
        try:
            _wait(server, programs, folder)
            yield f"postgresql://klarheit@{quote(str(folder), safe='')}/postgres"
        finally:
            server.send_signal(signal.SIGQUIT)  # at once: nothing of it is wanted any more
            server.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _begin(programs: Path, folder: Path) -> "subprocess.Popen[bytes]":
    user = _user()
    if user:
        shutil.chown(folder, user, pwd.getpwnam(user).pw_gid)
    data = folder / "data"
    making = ["-U", "klarheit", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    subprocess.run(
        [programs / "initdb", "-D", data, *making],
        user=user,
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=folder,
    )
    options = [part for setting in FAST for part in ("-c", setting)]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [programs / "postgres", "-D", data, "-k", folder, *options],
            user=user,
            stdout=log,
            stderr=log,
            cwd=folder,
        )


def _wait(server: "subprocess.Popen[bytes]", programs: Path, folder: Path) -> None:
    until = time.monotonic() + PATIENCE
    asked = ["-q", "-U", "klarheit", "-d", "postgres"]
    while subprocess.run([programs / "pg_isready", "-h", folder, *asked], check=False).returncode != 0:
        if server.poll() is not None or time.monotonic() > until:
            raise SystemExit(f"PostgreSQL did not begin: {(folder / 'log').read_text()[-2000:]}")
        time.sleep(0.1)


def _user() -> str | None:
    """PostgreSQL refuses to run as root; root lends it Debian's own user."""
    return "postgres" if os.geteuid() == 0 else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
