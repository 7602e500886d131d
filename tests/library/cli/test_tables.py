"""`klarheit label`: rows in, the same rows out."""

import csv
import json
from pathlib import Path

import pytest

from klarheit.cli import main, tables
from klarheit.errors import UnreadableFile

TURNS = Path(__file__).with_name("turns.tsv")


def label(table: Path, result: Path, *options: str) -> list[dict[str, object]]:
    assert main(["label", str(table), str(result), *options]) == 0
    return tables.read(result).rows


def test_label_adds_three_columns_and_keeps_the_rows(tmp_path: Path) -> None:
    before, after = tables.read(TURNS).rows, label(TURNS, tmp_path / "out.tsv")
    assert [{k: row[k] for k in before[0]} for row in after] == before
    assert list(after[0]) == ["conversation", "turn", "role", "text", "moves", "dimensions", "confidence"]


def test_label_finds_the_language_of_each_conversation(tmp_path: Path) -> None:
    after = label(TURNS, tmp_path / "out.tsv")
    assert "question.open" in str(after[0]["moves"]).split(",")
    assert "kind.criteria" in str(after[0]["moves"]).split(",")
    assert "question.narrow" in str(after[2]["moves"]).split(",")
    assert "question.closed" in str(after[3]["moves"]).split(",")


@pytest.mark.parametrize("ending", [".csv", ".jsonl", ".tsv"])
def test_table_of_each_kind_reads_back_equal(tmp_path: Path, ending: str) -> None:
    rows: list[tables.Row] = [
        {
            "conversation": "a",
            "turn": "1",
            "role": "asker",
            "text": 'Er sagte: "Nein", und ging.',
            "note": "",
        },
        {"conversation": "a", "turn": "2", "role": "partner", "text": "Zeile\neins,\tzwei", "note": "x"},
    ]
    tables.write(tmp_path / f"rows{ending}", tables.Table(rows, ("conversation",)))
    assert tables.read(tmp_path / f"rows{ending}").rows == rows


def test_tab_separated_text_keeps_its_quotation_marks(tmp_path: Path) -> None:
    table = tmp_path / "rows.tsv"
    table.write_text('conversation\tturn\trole\ttext\na\t1\tasker\t"Und dann?\na\t2\tpartner\tNichts."\n')
    assert [row["text"] for row in label(table, tmp_path / "out.tsv")] == ['"Und dann?', 'Nichts."']


def test_empty_and_odd_rows_are_not_refused(tmp_path: Path) -> None:
    table = tmp_path / "rows.jsonl"
    rows = [
        {"conversation": "a", "turn": 1, "role": "asker", "text": ""},
        {"conversation": "a", "turn": 2, "role": "referee", "text": None},
        {"text": "你好吗？"},
        {"conversation": "a", "turn": 3, "role": "partner", "text": "\u2028 …"},
    ]
    table.write_text("\n".join(json.dumps(row) for row in rows))
    after = label(table, tmp_path / "out.jsonl")
    assert [row.get("turn") for row in after] == [1, 2, None, 3]
    assert after[0]["moves"] == ""


def test_missing_column_is_named(tmp_path: Path) -> None:
    table = tmp_path / "rows.csv"
    with table.open("w", newline="") as file:
        csv.writer(file).writerows([["conversation", "text"], ["a", "Hallo"]])
    with pytest.raises(UnreadableFile) as refused:
        tables.read(table)
    assert refused.value.fields["missing"] == ["turn", "role"]
