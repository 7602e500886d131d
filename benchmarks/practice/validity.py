"""Whether the counterparts reward what they are meant to reward (docs/practice-validity.md).

    python benchmarks/practice/validity.py [--seeds 40] [--jobs 1] [--picture FILE] [PART …]

Parts: interviewers, dose, games, time. Every scripted interviewer talks with every bundled counterpart, in
both languages, with every seed. What counts is the share of the facts, weighted by depth and without decoys,
that was earned. Intervals (90 %) are drawn over counterparts. What falls short is named, and the command ends
with 1. `--seeds` are those of the interviewers; games get a quarter of them, each dose a tenth.
"""

import argparse
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product
from multiprocessing import Pool
from pathlib import Path

from figures import BY_GROUP, auc, mean, rank_correlation, told_apart
from interviewers import GAMES, INTERVIEWERS, Interviewer, dosed
from picture import draw
from sessions import earned, held, turns

from klarheit.languages import LANGUAGES
from klarheit.practice.persona import persona, personas

AUC, SPEARMAN, MILLISECONDS = 0.90, 0.90, 20
DOSES = tuple(range(0, 101, 10))
TALKERS: Mapping[str, Interviewer] = {
    **INTERVIEWERS,
    **GAMES,
    **{f"dose {dose}": dosed(dose / 100) for dose in DOSES},
}

Task = tuple[str, str, str, int]
"""Interviewer, id of the counterpart, language, seed."""
Outcomes = Mapping[str, BY_GROUP]
"""Shares earned by interviewer and counterpart ("dairy de")."""


def main() -> None:
    asked = _asked()
    short: list[str] = []
    found: dict[str, BY_GROUP] = {}
    for name, part in PARTS.items():
        if name in (asked.parts or PARTS):
            print(f"\n{name}", flush=True)
            short += part(found, asked.seeds, asked.jobs)
    if asked.picture and INTERVIEWERS.keys() <= found.keys():
        draw({name: values for name, values in found.items() if not name.startswith("dose")}, asked.picture)
    print("\nfalls short: " + ("; ".join(short) or "nothing"))
    sys.exit(bool(short))


def interviewers(found: dict[str, BY_GROUP], seeds: int, jobs: int) -> Iterator[str]:
    """Group means, and how well the skilled one is told from the others: all, each, by counterpart."""
    found |= outcomes(INTERVIEWERS, seeds, jobs)
    others = [name for name in INTERVIEWERS if name != "skilled"]
    for name in INTERVIEWERS:
        apart = "" if name == "skilled" else f"   AUC {told_apart(found['skilled'], found[name])}"
        print(f"  {name:18} earned {mean(found[name])}{apart}")
    whole = told_apart(found["skilled"], together(found, others))
    print(f"  skilled against all others: AUC {whole}")
    if whole.value < AUC:
        yield f"AUC {whole}"
    for group in sorted(found["skilled"]):
        each = auc(found["skilled"][group], together(found, others)[group])
        beside = auc(found["skilled"][group], found["average"][group])
        own = statistics.fmean(found["skilled"][group])
        print(f"  {group:22} AUC {each:.2f}, against average {beside:.2f}, skilled earns {own:.2f}")
        if each < AUC:
            yield f"{group} AUC {each:.2f}"


def dose(found: dict[str, BY_GROUP], seeds: int, jobs: int) -> Iterator[str]:
    """The more skilled turns, the more comes out."""
    names = [f"dose {dose}" for dose in DOSES]
    found |= outcomes(names, max(1, seeds // 10), jobs)
    means = [mean(found[name]) for name in names]
    for name, figure in zip(names, means, strict=True):
        print(f"  {name.removeprefix('dose '):>4} % skilled turns: earned {figure}")
    rho = rank_correlation(DOSES, [figure.value for figure in means])
    groups = {group: [statistics.fmean(found[name][group]) for name in names] for group in found[names[0]]}
    each = {group: rank_correlation(DOSES, values) for group, values in groups.items()}
    least = min(each, key=lambda group: each[group])
    median = statistics.median(each.values())
    print(f"  Spearman of the means {rho:.2f}")
    print(f"  by counterpart: median {median:.2f}, least {each[least]:.2f} ({least})")
    if rho < SPEARMAN:
        yield f"Spearman {rho:.2f}"


def games(found: dict[str, BY_GROUP], seeds: int, jobs: int) -> Iterator[str]:
    """Who only plays at listening gets no further than the average interviewer."""
    fewer = max(1, seeds // 4)
    found |= outcomes(GAMES, fewer, jobs)
    if "average" not in found:
        found |= outcomes(["average"], fewer, jobs)
    bound = {group: statistics.fmean(values) for group, values in found["average"].items()}
    print(f"  {'average':18} earned {mean(found['average'])}")
    for name in GAMES:
        above = [group for group, values in found[name].items() if statistics.fmean(values) > bound[group]]
        print(f"  {name:18} earned {mean(found[name])}   above average with {len(above)} of {len(bound)}")
        if mean(found[name]).value > mean(found["average"]).value:
            yield f"{name} {mean(found[name])}"


def speed(found: dict[str, BY_GROUP], seeds: int, jobs: int) -> Iterator[str]:
    """Milliseconds a turn, interviewer included: of the processor, and by the clock."""
    clock: list[float] = []
    processor: list[float] = []
    for group, number in product(_groups(), range(max(1, seeds // 40))):
        one = persona(*group)
        for asks in (INTERVIEWERS["skilled"], INTERVIEWERS["average"]):
            start, worked = time.perf_counter(), time.process_time()
            for _ in turns(one, asks, number):
                clock.append((time.perf_counter() - start) * 1000)
                processor.append((time.process_time() - worked) * 1000)
                start, worked = time.perf_counter(), time.process_time()
    for name, values in (("processor", processor), ("clock", clock)):
        cut = statistics.quantiles(values, n=20)
        print(f"  {name:9} median {cut[9]:.1f}, p95 {cut[18]:.1f} ms, {len(values)} turns")
    if statistics.median(processor) > MILLISECONDS:
        yield f"turn {statistics.median(processor):.1f} ms"


PARTS: Mapping[str, Callable[[dict[str, BY_GROUP], int, int], Iterator[str]]] = {
    "interviewers": interviewers,
    "dose": dose,
    "games": games,
    "time": speed,
}


def outcomes(
    names: Iterable[str], seeds: int, jobs: int = 1, groups: Sequence[tuple[str, str]] = ()
) -> dict[str, BY_GROUP]:
    """Shares earned by these interviewers with these counterparts (all), with seeds 1, 2, …"""
    tasks = list(product(names, groups or _groups(), range(1, seeds + 1)))
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    flat = [(name, *group, seed) for name, group, seed in tasks]
    for (name, one, language, _), share in zip(flat, _mapped(flat, jobs), strict=True):
        found[name][f"{one} {language}"].append(share)
    return {name: dict(values) for name, values in found.items()}


def together(found: Outcomes, names: Sequence[str]) -> BY_GROUP:
    """The outcomes of several interviewers as those of one."""
    return {group: [value for name in names for value in found[name][group]] for group in found[names[0]]}


def _mapped(tasks: Sequence[Task], jobs: int) -> list[float]:
    if jobs == 1:
        return [_share(task) for task in tasks]
    with Pool(jobs) as pool:
        return pool.map(_share, tasks, chunksize=8)


def _share(task: Task) -> float:
    name, one, language, seed = task
    counterpart = persona(one, language)
    return earned(counterpart, held(counterpart, TALKERS[name], seed))


def _groups() -> list[tuple[str, str]]:
    return [(one.id, language) for language in LANGUAGES for one in personas(language)]


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}; without any, all")
    parser.add_argument("--seeds", type=int, default=40)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--picture", type=Path)
    asked = parser.parse_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    return asked


if __name__ == "__main__":
    main()
