"""How fast the recogniser of moves is, beside a small transformer, spaCy and ConvoKit: same text, one core.

    python benchmarks/peers.py                                   Klarheit alone
    python benchmarks/peers.py --python PEERS/bin/python --encoder LOADER.py

Text: the Nile sales calls, the German side of BConTrasT-dev and our own development talks. Peers live in an
environment of their own, never in the product's:

    pip install torch transformers tokenizers onnx onnxruntime onnxscript spacy en_core_web_sm convokit

LOADER.py has load() -> (BertModel, tokenizers.Tokenizer, sizes) for multilingual-e5-small. What cannot be had
is named and left out. Each works in a fresh process of its own, on the same core, with one thread; they take
turns, round after round. Seconds are those of the core (`process_time`): waiting for other programs does not
count. But where two cores share their works, a busy neighbour slows all: compare figures of one run, and look
at the fixed loop below the table. How much of the core each had by the clock stands there too.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "training"))

import sources  # noqa: E402
import talks  # noqa: E402

WORKER = Path(__file__).with_name("peer.py")
OURS = {
    "klarheit": "Klarheit: moves of whole talks, sides known",
    "klarheit_hear": "Klarheit: the same, sides found out too",
    "klarheit_hours": "Klarheit: the same words as talks of about an hour, sides known",
    "klarheit_model": "Klarheit: the model alone, words to logits",
}
PEERS = {
    "e5": "multilingual-e5-small, torch, float32",
    "e5_onnx": "multilingual-e5-small, ONNX Runtime, float32",
    "e5_int8": "multilingual-e5-small, ONNX Runtime, int8",
    "spacy_sentences": "spaCy, blank: words and sentences only",
    "spacy_pipeline": "spaCy, en_core_web_sm: tagger, parser, lemmas, names",
    "convokit_politeness": "ConvoKit: TextParser, PolitenessStrategies",
}
ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "RAYON")}
OFFLINE = {"TOKENIZERS_PARALLELISM": "false", "HF_HUB_OFFLINE": "1", "PYTHONWARNINGS": "ignore"}
HEAD = (
    "what",
    "utterances/s",
    "by part",
    "ours is × as fast",
    "seconds",
    "import s",
    "ready s",
    "peak MB",
    "model MB",
    "core had",
)
# Who needs fewer seconds for the text than this works so many times more in each round.
QUICK, AGAIN = 3.0, 4
Parts = dict[str, list[dict[str, Any]]]


def main() -> None:
    options = _options()
    core = options.core if options.core is not None else max(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {core})
    parts = text()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as workers:
        place = Path(folder)
        (place / "text.json").write_text(json.dumps(parts), encoding="utf-8")
        wanted = _wanted(options)
        if any(name.startswith("e5_") for name in wanted):
            _export(options, place)
        started = [
            worker
            for name in wanted
            if (worker := workers.enter_context(Worker(name, options, place))).ready is not None
        ]
        loops = []
        for _ in range(options.rounds):
            loops.append(_loop())
            for worker in started:
                worker.work(parts)
                for _ in range(0 if sum(worker.seconds[-1]) > QUICK else AGAIN):
                    worker.work(parts)
        _print(parts, started)
        print(f"\nA million additions in Python, for comparison: {statistics.median(loops) * 1000:.1f} ms")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--python", default=None, help="interpreter of the peers' environment")
    parser.add_argument("--encoder", type=Path, default=None, help="file with load() for the transformer")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--core", type=int, default=None, help="which core all work on; the last by default")
    parser.add_argument("--only", nargs="*", default=None, help=", ".join((*OURS, *PEERS)))
    return parser.parse_args()


def _wanted(options: argparse.Namespace) -> list[str]:
    names = [*OURS, *(PEERS if options.python else ())]
    if not options.encoder:
        names = [name for name in names if not name.startswith("e5")]
    return [name for name in names if options.only is None or name in options.only]


def text() -> Parts:
    """Whole talks by part; a talk has a language and turns of side and text."""
    calls, chats = filter(None, sources.sales_calls()), sources.chats("dev", "de")
    parts: Parts = {
        "Nile, en": [_talk("en", [(line.asks, line.text) for line in call]) for call in calls],
        "BConTrasT-dev, de": [_talk("de", [(line.asks, line.text) for line in chat]) for chat in chats],
        "own development, de": [],
        "own development, en": [],
    }
    for talk in talks.read_all(talks.CORPUS / "development"):
        turns = [list(segments) for _, segments in groupby(talk.segments, lambda segment: segment.turn)]
        said = [(turn[0].side == "asker", " ".join(segment.text for segment in turn)) for turn in turns]
        parts[f"own development, {talk.language}"].append(_talk(talk.language, said))
    return parts


def _talk(language: str, turns: Sequence[tuple[bool, str]]) -> dict[str, Any]:
    said = [("asker" if asks else "partner", " ".join(words.split())) for asks, words in turns]
    return {"language": language, "turns": said}


def _export(options: argparse.Namespace, place: Path) -> None:
    """Write the transformer for ONNX Runtime; in a process of its own, so that its memory is not counted."""
    command = [options.python, str(WORKER), "export", str(place), str(options.encoder)]
    done = subprocess.run(command, env=_environment(), capture_output=True, text=True)
    if done.returncode:
        print(f"no ONNX: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)


def _environment() -> dict[str, str]:
    return {**os.environ, **ONE_THREAD, **OFFLINE}


class Worker:
    """One of the compared, in a process of its own.

    ready    what it says of itself when it can begin, or None when it cannot be had
    seconds  (rounds, parts) of the core
    clock    seconds by the clock, all in all
    """

    def __init__(self, name: str, options: argparse.Namespace, place: Path) -> None:
        self.name = name
        self.title = (OURS | PEERS)[name]
        self.seconds: list[list[float]] = []
        self.clock = 0.0
        python = sys.executable if name in OURS else options.python
        self._errors = (place / f"{name}.err").open("w+")
        self._process = subprocess.Popen(
            [python, str(WORKER), name, str(place), str(options.encoder)],
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self.ready = self._answer()

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()
        self._errors.close()

    def _answer(self) -> dict[str, Any] | None:
        assert self._process.stdout
        for line in self._process.stdout:
            if line.startswith("{"):
                found: dict[str, Any] = json.loads(line)
                return found
        self._errors.seek(0)
        reason = self._errors.read().strip().splitlines()[-1:]
        print(f"left out: {self.title}: {' '.join(reason)}", file=sys.stderr)
        return None

    def work(self, parts: Parts) -> None:
        """One round over all parts."""
        assert self._process.stdin
        self.seconds.append([])
        for part in parts:
            self._process.stdin.write(part + "\n")
            self._process.stdin.flush()
            answer = self._answer()
            assert answer is not None, self.name
            self.seconds[-1].append(answer["core"])
            self.clock += answer["clock"]
            self.peak = answer["peak"]

    @property
    def median(self) -> float:
        return statistics.median(map(sum, self.seconds))

    @property
    def share(self) -> float:
        """How much of the core it had."""
        return sum(map(sum, self.seconds)) / self.clock


def _loop() -> float:
    began = time.process_time()
    sum(range(10**6))
    return time.process_time() - began


def _print(parts: Parts, workers: Sequence[Worker]) -> None:
    counts = [sum(len(talk["turns"]) for talk in part) for part in parts.values()]
    words = sum(len(said.split()) for part in parts.values() for talk in part for _, said in talk["turns"])
    print(f"{sum(counts)} utterances (turns), {words} words; seconds of the core, median (range)\n")
    for part, count in zip(parts, counts, strict=True):
        print(f"  {part}: {count} turns of {len(parts[part])} talks")
    print(f"\n| {' | '.join(HEAD)} |\n|---|{'--:|' * (len(HEAD) - 1)}")
    for worker in workers:
        print(_row(worker, workers[0], counts))
    for worker in workers:
        if worker.ready and worker.ready["note"]:
            print(f"\n{worker.title}: {worker.ready['note']}")


def _row(worker: Worker, ours: Worker, counts: Sequence[int]) -> str:
    assert worker.ready
    sums = [sum(seconds) for seconds in worker.seconds]
    cells = (
        worker.title,
        f"{sum(counts) / worker.median:,.0f}",
        " · ".join(_by_part(worker, counts)),
        f"{worker.median / ours.median:.1f}",
        f"{worker.median:.3f} ({min(sums):.3f}–{max(sums):.3f})",
        f"{worker.ready['import']:.2f}",
        f"{worker.ready['ready']:.2f}",
        f"{worker.peak / 1e6:.0f}",
        f"{worker.ready['model'] / 1e6:.1f}",
        f"{worker.share:.0%}",
    )
    return f"| {' | '.join(cells)} |"


def _by_part(worker: Worker, counts: Sequence[int]) -> Iterator[str]:
    for count, seconds in zip(counts, zip(*worker.seconds, strict=True), strict=True):
        yield f"{count / statistics.median(seconds):,.0f}"


if __name__ == "__main__":
    main()
