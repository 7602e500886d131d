"""The budgets of docs/architecture.md, measured: medians of several runs beside the bound.

    python benchmarks/budgets.py [TRANSCRIPT]

Without a transcript: a 54-minute talk of the corpora when they are there (KLARHEIT_CORPORA), and the bundled
German conversation. Machines are noisy, so a fixed loop and "python -c pass" stand beside the figures.
"""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from klarheit import formats
from klarheit.mirror import mirror

ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("KLARHEIT_CORPORA", ROOT.parent / "shared"))
LONG = SHARED / "transcripts/long-de/42-transcript-slim.json"
BUNDLED = ROOT / "src/klarheit/data/conversations/erstgespraech.vtt"
RUNS = 9


def main() -> None:
    chosen = [Path(name) for name in sys.argv[1:]] or [path for path in (LONG, BUNDLED) if path.exists()]
    print(f"medians of {RUNS} runs (smallest – largest)\n")
    _print(
        "a million additions, for comparison",
        [_timed(lambda: sum(range(10**6))) for _ in range(RUNS)],
        None,
        "",
    )
    cold("python -c pass", [sys.executable, "-c", "pass"], None)
    cold("import klarheit", [sys.executable, "-c", "import klarheit"], 0.1)
    command = str(Path(sys.executable).with_name("klarheit"))
    for transcript in chosen:
        print(f"\n{transcript.name}")
        cold("klarheit mirror, cold, to text", [command, "mirror", str(transcript)], 1.0)
        warm_mirror(transcript)


def cold(name: str, command: list[str], bound: float | None) -> None:
    """Whole processes: wall seconds, and the largest memory of any of them so far (so order by size)."""
    seconds = [_timed(lambda: subprocess.run(command, check=True, capture_output=True)) for _ in range(RUNS)]
    megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    _print(name, seconds, bound, f"{megabytes:.0f} MB")


def warm_mirror(transcript: Path) -> None:
    conversation = formats.read(transcript)
    hours = (conversation.seconds or 3600) / 3600
    words = sum(len(turn.text.split()) for turn in conversation.turns)
    mirror(conversation)
    seconds = [_timed(lambda: mirror(conversation)) / hours for _ in range(RUNS)]
    _print("mirror, warm, per hour of talk", seconds, 0.1, f"{words} words in {hours:.2f} h")


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _print(name: str, seconds: list[float], bound: float | None, note: str) -> None:
    median = statistics.median(seconds)
    verdict = "" if bound is None else f"  ≤ {bound:.1f} s {'yes' if median <= bound else 'NO'}"
    print(f"{name:34} {median:.3f} s ({min(seconds):.3f} – {max(seconds):.3f}){verdict}  {note}")


if __name__ == "__main__":
    main()
