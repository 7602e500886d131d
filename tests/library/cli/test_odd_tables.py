"""Tables as people and their programs really save them."""

import json
from pathlib import Path

import pytest

from klarheit.cli import main, tables
from klarheit.moves.label import label_rows

ADDED = ("moves", "dimensions", "confidence")
ROW = {"conversation": "a", "turn": "1", "role": "asker", "text": "Was möchten Sie?"}
FIRST: tables.Row = {name: str(value) for name, value in label_rows([ROW], "de")[0].items()}
HEADING = "conversation;turn;role;text\r\n"


def labelled(tmp_path: Path, content: bytes, ending: str = ".csv") -> tables.Table:
    before, after = tmp_path / f"before{ending}", tmp_path / f"after{ending}"
    before.write_bytes(content)
    assert main(["label", str(before), str(after)]) == 0
    return tables.read(after)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_table_from_a_german_spreadsheet_is_read_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    content = (HEADING + "a;1;asker;Was möchten Sie?\r\n").encode(encoding)
    assert labelled(tmp_path, content) == tables.Table([FIRST], tuple(FIRST), ";")


def test_line_that_tells_the_separator_is_no_heading(tmp_path: Path) -> None:
    assert labelled(tmp_path, f"sep=;\r\n{HEADING}a;1;asker;Was möchten Sie?".encode()).rows == [FIRST]


def test_heading_alone_gives_the_heading_with_the_new_columns(tmp_path: Path) -> None:
    assert labelled(tmp_path, HEADING.encode()) == tables.Table([], (*tables.NEEDED, *ADDED), ";")


def test_needed_columns_are_found_whatever_their_case(tmp_path: Path) -> None:
    content = " Conversation \tTURN\tRole\tText\tNote\na\t1\tasker\tWas möchten Sie?\tx\n".encode()
    assert labelled(tmp_path, content, ".tsv").rows == [{**FIRST, "Note": "x"}]


def test_unclosed_quotation_mark_swallows_no_row(tmp_path: Path) -> None:
    content = b'conversation,turn,role,text\na,1,asker,"Und dann?\na,2,partner,Nichts.\n'
    assert [row["text"] for row in labelled(tmp_path, content).rows] == ['"Und dann?', "Nichts."]


def test_first_of_two_columns_of_one_name_counts(tmp_path: Path) -> None:
    content = "conversation;turn;role;text;text\na;1;asker;Was möchten Sie?;x\n".encode()
    assert labelled(tmp_path, content).rows == [FIRST]


def test_half_a_surrogate_pair_and_nan_leave_valid_json(tmp_path: Path) -> None:
    before, after = tmp_path / "before.jsonl", tmp_path / "after.jsonl"
    before.write_text('{"conversation": "a", "turn": NaN, "role": "asker", "text": "Was \\ud800 ist?"}\n')
    assert main(["label", str(before), str(after)]) == 0
    row = json.loads(after.read_text(), parse_constant=pytest.fail)
    assert (row["turn"], row["text"]) == (None, "Was ? ist?")


def test_table_of_bytes_is_refused_by_its_missing_columns(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "de")
    table = tmp_path / "table.tsv"
    table.write_bytes(bytes(range(256)) * 20)
    assert main(["label", str(table), str(tmp_path / "out.tsv")]) == 2
    needed = "conversation, turn, role, text"
    assert capsys.readouterr().err == (
        f"klarheit: „{table}“ braucht die Spalten {needed}. Es fehlt: {needed}.\n"
    )
    assert list(tmp_path.iterdir()) == [table]
