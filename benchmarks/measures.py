"""What our measures say beside others, and how long they take.

    python benchmarks/measures.py [UPTAKE_CSV]

1. Talk time and interruptions beside those that Amazon Transcribe Call Analytics wrote into its own file.
2. Which measures tell good from poor demonstrations of counselling in AnnoMI: AUC with our own recogniser.
3. Milliseconds for all measures on an hour of talk.
4. How often the interval of a share of words holds the truth, beside a bootstrap, on simulated talks.
5. With UPTAKE_CSV (`data/uptake_data.csv` of github.com/ddemszky/conversational-uptake, MIT): our rule for
   uptake beside the codings of experts.

Data is looked for in KLARHEIT_CORPORA, or in the folder `shared` beside the checkout; what lacks is named.
"""

import csv
import gzip
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from math import exp
from pathlib import Path

from klarheit import clarity, formats, measures, moves
from klarheit.conversation import Conversation, Role, Speaker, Turn
from klarheit.measures.intervals import of_split
from klarheit.measures.model import Uptake
from klarheit.measures.overlap import overlaps
from klarheit.measures.timing import seconds
from klarheit.moves.model import Sides, Talk

ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("KLARHEIT_CORPORA", ROOT.parent / "shared"))
AWS = SHARED / "transcripts/aws-transcribe/example-call.call-analytics.json"
ANNOMI = SHARED / "corpora/annomi.tsv.gz"
LONG = SHARED / "transcripts/long-de/42-transcript-slim.json"
ROLES: tuple[tuple[str, Role], ...] = (("AGENT", "asker"), ("CUSTOMER", "partner"))
RUNS = 15


def main() -> None:
    for path, part in ((AWS, beside_aws), (ANNOMI, beside_annomi), (LONG, speed)):
        part(path) if path.exists() else print(f"left out, no {path.name}")
    coverage()
    if len(sys.argv) > 1:
        beside_experts(Path(sys.argv[1]))


def beside_aws(path: Path) -> None:
    known = json.loads(path.read_text())["ConversationCharacteristics"]
    talk = recognised(formats.read(path))
    print("\nbeside Amazon Transcribe Call Analytics: ours / Amazon's")
    for name, role in ROLES:
        ours = sum(seconds(talk, turn) for turn in range(len(talk.turns)) if talk.side(turn) == role)
        theirs = known["TalkTime"]["DetailsByParticipant"][name]["TotalTimeMillis"] / 1000
        stops = overlaps(talk, by=role)
        interruptions = known["Interruptions"]["InterruptionsByInterrupter"].get(name, [])
        print(
            f"{name:9} talk time {ours:.1f} / {theirs:.1f} s   overlaps {len(stops)} / {len(interruptions)}"
        )
        for stop in stops:
            over = talk.turns[stop.over]
            print(f"          at {over.start:.2f} s for {stop.seconds:.2f} s: {over.text[:50]}")


def recognised(conversation: Conversation) -> Talk:
    return moves.recognise(conversation, moves.find_sides(conversation, None))


def beside_annomi(path: Path) -> None:
    good, poor = figures_by_quality(path)
    print(f"\nAnnoMI, {len(good)} good and {len(poor)} poor demonstrations")
    print(f"{'measure':24} AUC  [90 %]         n good, n poor")
    for key in good[0]:
        high = [value for row in good if (value := row[key]) is not None]
        low = [value for row in poor if (value := row[key]) is not None]
        if high and low:
            print(f"{key:24} {with_interval(high, low)}   {len(high)}, {len(low)}")


def figures_by_quality(path: Path) -> tuple[list[dict[str, float | None]], list[dict[str, float | None]]]:
    found: dict[str, list[dict[str, float | None]]] = {"high": [], "low": []}
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        rows = (row for row in table if row["mi_quality"] in found and row["utterance_text"])
        for _, talk in groupby(rows, key=lambda row: row["transcript_id"]):
            spoken = list({row["utterance_id"]: row for row in talk}.values())
            found[spoken[0]["mi_quality"]].append(figures(spoken))
    return found["high"], found["low"]


def figures(rows: list[dict[str, str]]) -> dict[str, float | None]:
    turns = tuple(Turn(row["interlocutor"], " ".join(row["utterance_text"].split())) for row in rows)
    conversation = Conversation("en", (Speaker("therapist"), Speaker("client")), turns)
    talk = moves.recognise(conversation, Sides(frozenset({"therapist"}), "role"))
    return {found.key: found.value for found in measures.measure(talk, clarity.draw_map(talk))}


def with_interval(high: Sequence[float], low: Sequence[float]) -> str:
    dice = random.Random(1)
    drawn = sorted(auc(dice.choices(high, k=len(high)), dice.choices(low, k=len(low))) for _ in range(200))
    return f"{auc(high, low):.2f} [{drawn[10]:.2f}, {drawn[-11]:.2f}]"


def auc(high: Sequence[float], low: Sequence[float]) -> float:
    """The chance that a good talk has the larger value; ties count half."""
    return statistics.fmean((a > b) + (a == b) / 2 for a in high for b in low)


def beside_experts(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["uptake_zscore"]]
    theirs = [float(row["uptake_zscore"]) for row in rows]
    found = [occasion(row["student_text"], row["teacher_text"]) for row in rows]
    print(f"\nuptake beside experts, {len(rows)} exchanges: taken up, Spearman, AUC")
    for rule, ours in (
        ("our rule", [any(one.taken for one in uptakes) for uptakes in found]),
        ("a shared word alone", [any(one.words for one in uptakes) for uptakes in found]),
    ):
        rho = statistics.correlation(ranks(ours), ranks(theirs))
        taken = [score for score, yes in zip(theirs, ours, strict=True) if yes]
        passed = [score for score, yes in zip(theirs, ours, strict=True) if not yes]
        print(f"{rule:20} {statistics.fmean(ours):.2f} {rho:.3f} {auc(taken, passed):.3f}")


def ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1, the mean rank for equals."""
    ordered = sorted(values)
    places: dict[float, list[int]] = {}
    for place, value in enumerate(ordered, start=1):
        places.setdefault(value, []).append(place)
    return [statistics.fmean(places[value]) for value in values]


def occasion(said: str, answer: str) -> tuple[Uptake, ...]:
    conversation = Conversation("en", (Speaker("S"), Speaker("T")), (Turn("S", said), Turn("T", answer)))
    return measures.uptakes(moves.recognise(conversation, Sides(frozenset({"T"}), "role")))


def speed(path: Path) -> None:
    talk = recognised(formats.read(path))
    drawn = clarity.draw_map(talk)
    parts: dict[str, Callable[[Talk], object]] = {
        "measure": lambda fresh: measures.measure(fresh, drawn),
        "asked_questions": measures.asked_questions,
        "uptakes": measures.uptakes,
        "places": lambda fresh: measures.places(fresh, drawn),
        "all four": lambda fresh: [part(fresh) for part in list(parts.values())[:-1]],
    }
    print(f"\nwarm milliseconds, {path.name}: {len(talk.turns)} turns, {sum(talk.words_by_turn)} words")
    for name, part in parts.items():
        runs = [milliseconds(part, replace(talk)) for _ in range(RUNS)]
        print(f"{name:16} {statistics.median(runs):.1f} ({min(runs):.1f} – {max(runs):.1f})")


def milliseconds(part: Callable[[Talk], object], fresh: Talk) -> float:
    """On a copy of the talk that remembers nothing yet."""
    start = time.perf_counter()
    part(fresh)
    return (time.perf_counter() - start) * 1000


def coverage() -> None:
    """Exchanges of skewed lengths, the partner speaking twice as much; 1,000 talks, 200 draws a bootstrap."""
    truth = 1 / (1 + exp(3.2 - 2.5))
    print("\n90 % interval of a share of words: exchanges, held by ours, held by a bootstrap over exchanges")
    for n in (10, 30, 100):
        dice = random.Random(n)
        talks = [
            [(dice.lognormvariate(2.5, 0.9), dice.lognormvariate(3.2, 0.9)) for _ in range(n)]
            for _ in range(1000)
        ]
        ours = [found.low <= truth <= found.high for talk in talks if (found := of_split(talk))]
        drawn = [bootstrap(talk, dice) for talk in talks[:300]]
        theirs = [low <= truth <= high for low, high in drawn]
        print(f"{n:5} {statistics.fmean(ours):.3f} {statistics.fmean(theirs):.3f}")


def bootstrap(pairs: list[tuple[float, float]], dice: random.Random) -> tuple[float, float]:
    shares = []
    for _ in range(200):
        own, other = map(sum, zip(*dice.choices(pairs, k=len(pairs)), strict=True))
        shares.append(own / (own + other))
    shares.sort()
    return shares[10], shares[-11]


if __name__ == "__main__":
    main()
