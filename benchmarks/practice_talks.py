"""Writes docs/practice-talks.md: three whole talks with their debriefs, as the command prints them.

python benchmarks/practice_talks.py
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/practice-talks.md"
TALKS = "tests/library/practice/talks"
ASKERS = {"good": "Wer gut fragt", "average": "Wer mittelmäßig fragt", "poor": "Wer schlecht fragt"}
HEAD = """# Drei Gespräche

Three whole talks with the same counterpart and the same seed, in German, each as the command above it prints
them: a good, an average and a poor asker.

Gefragt hat jemand, der die Datei des Gegenübers nicht kannte. Das gute Gespräch entstand Zug um Zug, einige
Beiträge wurden zurückgenommen und anders gestellt; die der beiden anderen waren vorher aufgeschrieben.
Was hinter „>“ steht, ist getippt, alles andere sagt das Programm. `benchmarks/practice_talks.py` schreibt
alle drei neu.
"""


def main() -> None:
    parts = [HEAD, *(_part(key, heading) for key, heading in ASKERS.items())]
    PAGE.write_text("\n".join(parts), encoding="utf-8")


def command(key: str) -> str:
    """The command that holds one of the talks."""
    return f"klarheit practice play joinery --language de --seed 3 --answers {TALKS}/{key}.txt"


def _part(key: str, heading: str) -> str:
    return f"## {heading}\n\n`{command(key)}`\n\n```text\n{_told(key)}```\n"


def _told(key: str) -> str:
    _, *arguments = command(key).split()
    environment = {**os.environ, "COLUMNS": "100", "LANG": "de_DE.UTF-8"}
    found = subprocess.run(  # our own command
        [sys.executable, "-m", "klarheit.cli", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=True,
    )
    return found.stdout.decode()


if __name__ == "__main__":
    main()
