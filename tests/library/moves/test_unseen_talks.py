"""A floor under recognition: talks labelled by hand, from the method alone, that no rule was written after.

The figures with intervals stand in docs/recognition.md (`python benchmarks/own_talks.py`). The floors lie
a little below them, so that a change which loses more than a handful of questions is noticed.
"""

import csv
from pathlib import Path

import pytest

from klarheit.moves.label import label_rows

GOLD = Path(__file__).parents[1] / "gold"


def f1(language: str, prefix: str) -> float:
    """F1 over the asker's turns that carry a label beginning with the prefix."""
    with (GOLD / f"moves-{language}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    unlabelled = [{key: value for key, value in row.items() if key != "moves"} for row in rows]
    askers = {turn for turn, row in enumerate(rows) if row["role"] == "asker"}
    found = {
        turn for turn, row in enumerate(label_rows(unlabelled, language)) if carries(row, prefix)
    } & askers
    gold = {turn for turn, row in enumerate(rows) if carries(row, prefix)} & askers
    return 2 * len(gold & found) / (len(gold) + len(found))


def carries(row: dict[str, object] | dict[str, str], prefix: str) -> bool:
    return any(label.startswith(prefix) for label in str(row["moves"]).split(","))


@pytest.mark.parametrize(
    ("language", "prefix", "floor"),
    [("de", "question.", 0.95), ("de", "question.open", 0.88), ("de", "question.closed", 0.90),
     ("en", "question.", 0.94), ("en", "question.open", 0.80), ("en", "question.narrow", 0.65)],
)  # fmt: skip
def test_questions_of_unseen_talks_are_found(language: str, prefix: str, floor: float) -> None:
    assert f1(language, prefix) >= floor
