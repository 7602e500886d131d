"""Seeds a throw-away PostgreSQL and measures pages on it: both walks of load.py.

python benchmarks/web/load_on_postgresql.py [CONVERSATIONS [SECONDS]]
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "tests"))

from on_postgresql import LEFT_OUT, cluster, find_programs  # type: ignore[import-not-found]  # noqa: E402 - the path stands only now


def main(conversations: str = "100000", seconds: str = "60") -> int:
    programs = find_programs()
    if programs is None:
        print(LEFT_OUT)
        return 0
    with cluster(programs) as url, tempfile.TemporaryDirectory(prefix="klarheit-load-") as folder:
        known = {**os.environ, "KLARHEIT_DATABASE": url, "KLARHEIT_FOLDER": folder}
        _run("seed.py", conversations, known)
        for think in ("1", "0"):
            _run("load.py", f"--seconds={seconds}", known, f"--think={think}")
    return 0


def _run(name: str, argument: str, known: dict[str, str], *more: str) -> None:
    subprocess.run([sys.executable, HERE / name, argument, *more], env=known, check=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
