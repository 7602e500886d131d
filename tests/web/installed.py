"""`klarheit-web` as a process, with a folder of its own."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

COMMAND = [sys.executable, "-m", "klarheit_web.commands"]
PATIENCE = 90
"""Seconds: cores are shared, and a start reads talks."""

Finished = subprocess.CompletedProcess[str]
Process = subprocess.Popen[str]


def environment(**own: str) -> dict[str, str]:
    """English, and nothing of the tests' own settings."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("KLARHEIT_", "DJANGO_"))
    }
    return {**kept, "LANGUAGE": "en", "LANG": "en_GB.UTF-8", "PYTHONWARNINGS": "default", **own}


@dataclass(frozen=True)
class Installation:
    """A folder with settings, in which commands run."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)

    def run(self, *arguments: str, **more: str) -> Finished:
        return subprocess.run(
            [*COMMAND, *arguments], env=self._environment(**more), text=True,
            capture_output=True, timeout=PATIENCE, stdin=subprocess.DEVNULL, check=False,
        )  # fmt: skip

    def python(self, script: str) -> str:
        """What a script prints that runs with the installation's settings and database."""
        begin = "import django; django.setup()\n"
        done = subprocess.run(
            [sys.executable, "-c", begin + script], text=True, capture_output=True, check=False,
            env=self._environment(DJANGO_SETTINGS_MODULE="klarheit_web.settings"), timeout=PATIENCE,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, *arguments: str, **more: str) -> Process:
        return subprocess.Popen(
            [*COMMAND, *arguments], env=self._environment(**more), text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip

    def init(self, **more: str) -> Finished:
        who = ("--organisation", "Lindner", "--name", "Achim Petersen", "--email", "achim@lindner.example")
        return self.run("init", *who, **more)

    def processes(self) -> list[int]:
        """Ids of all processes that were started with this folder."""
        return [int(at.name) for at in Path("/proc").iterdir() if at.name.isdecimal() and self._owns(at)]

    def _owns(self, process: Path) -> bool:
        try:
            words = (process / "environ").read_bytes() + (process / "cmdline").read_bytes()
        except OSError:
            return False
        return str(self.folder).encode() in words

    def _environment(self, **more: str) -> dict[str, str]:
        return environment(KLARHEIT_FOLDER=str(self.folder), **self.settings, **more)


def until(true: Callable[[], bool], seconds: float = 20) -> bool:
    """Wait for something that happens in another process."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.1)
    return False
