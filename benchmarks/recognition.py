"""How well the rules recognise questions and reflections, beside annotated talks.

    python benchmarks/recognition.py

Data is looked for in `corpora` of KLARHEIT_CORPORA, or of `shared` beside the checkout; what lacks is named.
 What the figures mean: docs/recognition.md.
"""

import csv
import gzip
import os
import random
import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path

from klarheit.conversation import Conversation, Role, Speaker, Turn
from klarheit.moves.model import Move, Sides
from klarheit.moves.recognise import recognise

CORPORA = Path(os.environ.get("KLARHEIT_CORPORA", Path(__file__).parents[2] / "shared")) / "corpora"
DRAWS = 1000
CLOSED = ("question.closed", "question.narrow", "question.choice", "question.leading", "question.tag")
TELLING = ("information", "advice", "pitch", "price", "pressure", "disclosure", "dismissal")
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Judged:
    """One turn: what the annotators say, what the rules say, and the video or dialogue it is drawn with."""

    source: str
    gold: bool
    found: bool


def main() -> None:
    print(f"{'corpus, text':58s} {'n':>6s} {'yes':>5s}  {'P':>5s} {'R':>5s} {'F1':>5s}  90 % interval of F1")
    for part in (annomi, bcontrast, verbmobil):
        part()


def annomi() -> None:
    rows = read("annomi.tsv.gz")
    if not rows:
        return
    rows = [row for row in rows if row["video_url"] and is_held_out(row["video_url"])]
    for name, change in (("as written", as_written), ("bare", bare)):
        labelled = annomi_labels(rows, change)
        for title, column, labels in (
            ("question", "question_exists", ("question.",)),
            ("reflection", "reflection_exists", ("reflection", "summary")),
            ("input", "therapist_input_exists", TELLING),
        ):
            judged = [
                Judged(row["video_url"], row[column] == "True", has(found, labels)) for row, found in labelled
            ]
            report(f"AnnoMI held-out half, {title}, {name}", judged)
        report_three(f"AnnoMI held-out half, none / open / closed, {name}", labelled)
    marks = [
        Judged(row["video_url"], row["question_exists"] == "True", "?" in row["utterance_text"])
        for row in rows
        if is_coded(row)
    ]
    report("   beside it: the bare question mark, question, as written", marks)


def bcontrast() -> None:
    rows = read("bcontrast-dev.tsv.gz")
    for language in ("de", "en"):
        for name, change in (
            ("without punctuation", unpunctuated),
            ("bare", bare),
            ("as written", as_written),
        ):
            report(f"BConTrasT dev, {language}, question, {name}", lost_marks(rows, language, change))


def lost_marks(rows: list[Row], language: str, change: Callable[[str], str]) -> list[Judged]:
    """Whether a question is still found in an utterance that was written with a question mark."""
    return [
        Judged(row["dialogue"], "?" in row[language], has(found, ("question.",)))
        for talk in grouped(rows, "dialogue")
        for row, found in labelled_talk(talk, language, lambda row: change(row[language]), agent_asks)
    ]


def verbmobil() -> None:
    """The label belongs to the last row of each window of five."""
    last = [window[-1] for window in grouped(read("verbmobil2-dev.tsv.gz"), "dialogue")]
    judged = [
        Judged(row["dialogue"], row["act"].startswith("REQUEST"), has(found, ("question.",)))
        for window in last
        for row, found in labelled_talk([window], "de", spoken, lambda _: "asker")
    ]
    report("Verbmobil dev, de, REQUEST acts, never punctuated", judged)


def spoken(row: Row) -> str:
    return bare(re.sub(r"<[^>]*>|\$", " ", row["text"]))


def annomi_labels(rows: list[Row], change: Callable[[str], str]) -> list[tuple[Row, set[str]]]:
    """The coded turns of the therapists with the labels found, each read within its whole talk."""
    return [
        (row, found)
        for talk in grouped(rows, "transcript_id")
        for row, found in labelled_talk(talk, "en", lambda row: change(row["utterance_text"]), therapist_asks)
        if is_coded(row)
    ]


def labelled_talk(
    rows: list[Row], language: str, text: Callable[[Row], str], side: Callable[[Row], Role]
) -> list[tuple[Row, set[str]]]:
    turns = tuple(Turn(side(row), text(row)) for row in rows)
    conversation = Conversation(language, (Speaker("asker"), Speaker("partner")), turns)
    talk = recognise(conversation, Sides(frozenset(("asker",)), "role"))
    return [(row, labels(moves)) for row, moves in zip(rows, talk.moves_by_turn, strict=True)]


def labels(moves: Iterable[Move]) -> set[str]:
    return {label for move in moves for label in move.labels}


def has(found: set[str], wanted: Sequence[str]) -> bool:
    return any(label.startswith(tuple(wanted)) for label in found)


def therapist_asks(row: Row) -> Role:
    return "asker" if row["interlocutor"] == "therapist" else "partner"


def agent_asks(row: Row) -> Role:
    return "asker" if row["speaker"] == "agent" else "partner"


def is_coded(row: Row) -> bool:
    return row["interlocutor"] == "therapist" and row["question_exists"] in ("True", "False")


def is_held_out(video: str) -> bool:
    """One half of the videos; the errors on the other half were read while the rules were written."""
    return int(md5(video.encode()).hexdigest(), 16) % 2 == 1


def as_written(text: str) -> str:
    return " ".join(text.split())


def unpunctuated(text: str) -> str:
    return " ".join(re.sub(r"\[[^\]]*\]|[^\w\s'’-]|(?<!\w)-|-(?!\w)", " ", text).split())


def bare(text: str) -> str:
    """As a poor speech recogniser writes: no punctuation, no capitals."""
    return unpunctuated(text).lower()


def read(name: str) -> list[Row]:
    path = CORPORA / name
    if not path.exists():
        print(f"left out: {name} is not in {CORPORA}", file=sys.stderr)
        return []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def grouped(rows: Iterable[Row], column: str) -> list[list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return list(groups.values())


def report(title: str, judged: list[Judged]) -> None:
    if not judged:
        return
    precision, recall, f1 = scores(judged)
    low, high = interval(judged, lambda drawn: scores(drawn)[2])
    yes = sum(one.gold for one in judged)
    found = f"{precision:5.3f} {recall:5.3f} {f1:5.3f}  [{low:.3f}, {high:.3f}]"
    print(f"{title:58s} {len(judged):6d} {yes:5d}  {found}")


def report_three(title: str, labelled: list[tuple[Row, set[str]]]) -> None:
    """Macro-F1 of none, open and closed. AnnoMI knows no narrow questions: they count as closed."""
    by_class = {
        name: [
            Judged(row["video_url"], gold_class(row) == name, found_class(found) == name)
            for row, found in labelled
        ]
        for name in ("none", "open", "closed")
    }
    each = {name: scores(judged)[2] for name, judged in by_class.items()}
    macro = sum(each.values()) / len(each)
    parts = ", ".join(f"{name} {f1:.3f}" for name, f1 in each.items())
    print(f"{title:58s} {len(labelled):6d} {'':5s}  {'':5s} {'':5s} {macro:5.3f}  ({parts})")


def gold_class(row: Row) -> str:
    return row["question_subtype"] if row["question_exists"] == "True" else "none"


def found_class(found: set[str]) -> str:
    """A turn with several questions is open when one of them is."""
    if "question.open" in found:
        return "open"
    return "closed" if found.intersection(CLOSED) else "none"


def scores(judged: Iterable[Judged]) -> tuple[float, float, float]:
    """Precision, recall, F1 of "yes"."""
    both = gold = found = 0
    for one in judged:
        both += one.gold and one.found
        gold += one.gold
        found += one.found
    precision, recall = both / max(found, 1), both / max(gold, 1)
    return precision, recall, 2 * both / max(gold + found, 1)


def interval(judged: list[Judged], value: Callable[[list[Judged]], float]) -> tuple[float, float]:
    """90 % bootstrap interval, drawn over whole sources: turns of one talk resemble each other."""
    groups: dict[str, list[Judged]] = {}
    for one in judged:
        groups.setdefault(one.source, []).append(one)
    sources, chance = list(groups.values()), random.Random(7)
    drawn = sorted(
        value([one for source in chance.choices(sources, k=len(sources)) for one in source])
        for _ in range(DRAWS)
    )
    return drawn[DRAWS // 20], drawn[-DRAWS // 20]


if __name__ == "__main__":
    began = time.perf_counter()
    main()
    print(f"{time.perf_counter() - began:.0f} s")
