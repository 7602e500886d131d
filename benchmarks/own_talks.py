"""How well the rules recognise the moves of invented sales talk, beside labels set by hand.

    python benchmarks/own_talks.py
    python benchmarks/own_talks.py --errors     every turn that differs, instead of the tables

The talks: tests/library/gold/README.md. What the figures mean: docs/recognition.md, "Own talks".
"""

import csv
import random
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from klarheit.moves.label import label_rows
from klarheit.moves.model import LABELS, QUESTION_FORMS, QUESTION_TIES

GOLD = Path(__file__).parents[1] / "tests" / "library" / "gold"
LANGUAGES = {"de": "German", "en": "English"}
QUESTION = "question, any form"
LEAST_GOLD = 8
DRAWS = 2000
HEAD = "label                 gold found  both      P     R    F1  90 % interval of F1"
Row = dict[str, str]
Tally = tuple[int, int, int]  # turns with the label by hand, by the rules, by both


@dataclass(frozen=True, slots=True)
class Judged:
    """One turn: the labels set by hand and those found, without ties."""

    row: Row
    gold: frozenset[str]
    found: frozenset[str]


def main(arguments: Sequence[str]) -> None:
    for language, name in LANGUAGES.items():
        path = GOLD / f"moves-{language}.tsv"
        if "--errors" in arguments:
            print_errors(judge(read(path), language, as_written))
        else:
            print(f"\n{name}, {path.name}, SHA-256 {sha256(path.read_bytes()).hexdigest()}")
            print_language(read(path), language)


def print_language(rows: list[Row], language: str) -> None:
    marked = punctuated(rows)
    print_question("talks with punctuation, as written", judge(marked, language, as_written))
    print_question('the same talks, only looking for "?"', [by_mark(row) for row in marked])
    print_question("the same talks, bare", judge(marked, language, bare))
    for title, change in (("all talks, as written", as_written), ("all talks, bare", bare)):
        judged = judge(rows, language, change)
        print_question(title, judged)
        print_labels(judged)


def read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def punctuated(rows: list[Row]) -> list[Row]:
    """The rows of the talks that are not written as a speech recogniser writes."""
    marked = {row["conversation"] for row in rows if "?" in row["text"]}
    return [row for row in rows if row["conversation"] in marked]


def as_written(text: str) -> str:
    return text


def bare(text: str) -> str:
    """As a poor speech recogniser writes: no punctuation, no capitals."""
    return " ".join(re.sub(r"[^\w\s'’-]|(?<!\w)-|-(?!\w)", " ", text).split()).lower()


def judge(rows: list[Row], language: str, change: Callable[[str], str]) -> list[Judged]:
    asked = [{**row, "text": change(row["text"])} for row in rows]
    labelled = label_rows(asked, language)
    return [
        Judged(row, labels(row["moves"], row), labels(str(answer["moves"]), row))
        for row, answer in zip(rows, labelled, strict=True)
    ]


def by_mark(row: Row) -> Judged:
    """What a reader finds who knows the question mark only."""
    return Judged(
        row, labels(row["moves"], row), frozenset((QUESTION,) if asks(row) and "?" in row["text"] else ())
    )


def labels(moves: str, row: Row) -> frozenset[str]:
    """The labels of a turn. Forms count in the asker's turns only: the partner's questions are `ask_back`."""
    plain = frozenset(moves.split(",")).difference(QUESTION_TIES, ("",))
    if not plain.intersection(QUESTION_FORMS):
        return plain
    return plain | {QUESTION} if asks(row) else plain.difference(QUESTION_FORMS)


def asks(row: Row) -> bool:
    return row["role"] == "asker"


def print_question(title: str, judged: list[Judged]) -> None:
    asking = sum(asks(one.row) for one in judged)
    print(f"\n{title}: {len(judged)} turns, {asking} of the asker\n  {HEAD}")
    print_label(QUESTION, judged)


def print_labels(judged: list[Judged]) -> None:
    """All forms, and of the other labels those with enough turns to say something."""
    for form in QUESTION_FORMS:
        print_label(form, judged)
    often = [label for label in LABELS if sum(label in one.gold for one in judged) >= LEAST_GOLD]
    print_macro([label for label in often if label in QUESTION_FORMS], judged)
    for label in often:
        if label not in QUESTION_FORMS:
            print_label(label, judged)


def print_label(label: str, judged: list[Judged]) -> None:
    by_talk = tallies(label, judged)
    gold, found, both = total(by_talk)
    low, high = interval([by_talk])
    figures = f"{share(both, found)} {share(both, gold)} {f1(by_talk):5.3f}"
    print(f"  {label:20s} {gold:5d} {found:5d} {both:5d}  {figures}  [{low:.3f}, {high:.3f}]")


def print_macro(forms: list[str], judged: list[Judged]) -> None:
    by_form = [tallies(form, judged) for form in forms]
    low, high = interval(by_form)
    names = ", ".join(form.removeprefix("question.") for form in forms)
    print(f"  {f'macro-F1: {names}':51s} {mean_f1(by_form):5.3f}  [{low:.3f}, {high:.3f}]")


def tallies(label: str, judged: list[Judged]) -> list[Tally]:
    """One tally for each conversation."""
    talks: dict[str, list[Judged]] = {}
    for one in judged:
        talks.setdefault(one.row["conversation"], []).append(one)
    return [tally(label, turns) for turns in talks.values()]


def tally(label: str, turns: list[Judged]) -> Tally:
    gold, found = [label in one.gold for one in turns], [label in one.found for one in turns]
    return sum(gold), sum(found), sum(a and b for a, b in zip(gold, found, strict=True))


def total(by_talk: Sequence[Tally]) -> Tally:
    gold, found, both = (sum(column) for column in zip(*by_talk, strict=True))
    return gold, found, both


def f1(by_talk: Sequence[Tally]) -> float:
    gold, found, both = total(by_talk)
    return 2 * both / max(gold + found, 1)


def mean_f1(by_label: Sequence[Sequence[Tally]]) -> float:
    return sum(map(f1, by_label)) / len(by_label)


def share(part: int, whole: int) -> str:
    return f"{part / whole:5.3f}" if whole else "    –"


def interval(by_label: Sequence[Sequence[Tally]]) -> tuple[float, float]:
    """90 % bootstrap interval of the mean F1 of the labels, drawn over whole conversations."""
    chance, talks = random.Random(7), range(len(by_label[0]))
    drawn = []
    for _ in range(DRAWS):
        picked = chance.choices(talks, k=len(talks))
        drawn.append(mean_f1([[by_talk[talk] for talk in picked] for by_talk in by_label]))
    drawn.sort()
    return drawn[DRAWS // 20], drawn[-DRAWS // 20]


def print_errors(judged: list[Judged]) -> None:
    for one in judged:
        if one.found != one.gold:
            missed, wrong = sorted(one.gold - one.found), sorted(one.found - one.gold)
            place = " ".join(one.row[column] for column in ("conversation", "turn", "role"))
            print(f"{place}: {one.row['text']}\n    missed {missed}, wrong {wrong}")


if __name__ == "__main__":
    main(sys.argv[1:])
