"""A floor under recognition: talks labelled by hand by another author, that nothing was trained on.

The figures with intervals stand in docs/recogniser.md (`python training/evaluate.py first`). The floors lie
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
    [("de", "question.", 0.95), ("de", "question.open", 0.86), ("de", "question.closed", 0.82),
     ("de", "question.narrow", 0.83), ("de", "kind.", 0.62), ("de", "pitch", 0.75),
     ("de", "reflection", 0.55),
     ("en", "question.", 0.92), ("en", "question.open", 0.85), ("en", "question.closed", 0.70),
     ("en", "question.narrow", 0.72), ("en", "kind.", 0.50), ("en", "pitch", 0.75),
     ("en", "reflection", 0.45)],
)  # fmt: skip
def test_moves_of_unseen_talks_are_found(language: str, prefix: str, floor: float) -> None:
    assert f1(language, prefix) >= floor
