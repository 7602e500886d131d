"""One invented dialogue in nineteen vendors' layouts: each gives the same ten turns."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from klarheit import formats
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.errors import UnreadableFile

FOLDER = Path(__file__).parents[2] / "transcripts/synthetic"
EXPECTED = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
TRUTH = EXPECTED["truth"]["de"]
FILES = {name: facts for name, facts in EXPECTED["files"].items() if name != "gong_parties_de.json"}


def parsed(name: str) -> Conversation:
    """The file alone, without what lies beside it."""
    return formats.parse((FOLDER / name).read_bytes(), name=name)


def test_every_file_of_the_folder_is_expected() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {*EXPECTED["files"], "expected.json"}


@pytest.mark.parametrize("name", FILES)
def test_texts_are_exact(name: str) -> None:
    assert [turn.text for turn in parsed(name).turns] == [turn["text"] for turn in TRUTH]


@pytest.mark.parametrize("name", FILES)
def test_names_are_exact(name: str) -> None:
    assert [one.name for one in parsed(name).speakers if one.name] == FILES[name]["speakers"]


@pytest.mark.parametrize("name", [name for name in FILES if name != "stream_classic_de.vtt"])
def test_two_speakers_take_turns(name: str) -> None:
    read = parsed(name)
    assert [turn.speaker for turn in read.turns] == [read.speakers[index % 2].id for index in range(10)]


def test_nobody_speaks_where_the_file_names_nobody() -> None:
    read = parsed("stream_classic_de.vtt")
    assert (read.speakers, {turn.speaker for turn in read.turns}) == ((), {None})


@pytest.mark.parametrize("name", FILES)
def test_times_are_exact_within_the_tolerance_of_the_layout(name: str) -> None:
    assert [rounded(turn, FILES[name]) for turn in parsed(name).turns] == [
        times(row, index, name) for index, row in enumerate(TRUTH)
    ]


def times(row: Mapping[str, Any], index: int, name: str) -> tuple[float | None, float | None]:
    """What the file can carry of a true time; Teams' metadata begin before the talk."""
    facts = FILES[name]
    start = -1.5 if (name, index) == ("teams_metadata_de.vtt", 0) else row["start"]
    whole = facts["time_tolerance_s"] > 0
    return (
        (int(start) if whole else start) if facts["has_times"] else None,
        row["end"] if facts["has_times"] and facts["has_end_times"] else None,
    )


def rounded(turn: Turn, facts: Mapping[str, Any]) -> tuple[float | None, float | None]:
    whole = facts["time_tolerance_s"] > 0 and turn.start is not None
    return (int(turn.start) if whole and turn.start is not None else turn.start, turn.end)


@pytest.mark.parametrize("name", FILES)
def test_language_is_german(name: str) -> None:
    assert parsed(name).language == FILES[name]["lang"]


def test_only_the_alternating_speakers_are_worth_a_note() -> None:
    noted = {name: parsed(name).notes for name in FILES if parsed(name).notes}
    assert noted == {"chevrons_no_names_de.srt": ("speakers_alternate",)}


def test_gong_takes_names_and_sides_from_the_parties_beside_it() -> None:
    read = formats.read(FOLDER / "gong_transcript_de.json")
    assert read.speakers == (
        Speaker("6143068094786164742", "Anna Müller", "asker"),
        Speaker("6143068094786164743", "Koch, Ben (Extern)", "partner"),
    )
    assert replace(read, speakers=()) == replace(parsed("gong_transcript_de.json"), speakers=())


def test_gong_parties_alone_are_refused() -> None:
    with pytest.raises(UnreadableFile) as refusal:
        formats.read(FOLDER / "gong_parties_de.json")
    assert (refusal.value.key, refusal.value.fields) == (
        "gong_parties_alone",
        {"file": "gong_parties_de.json"},
    )


def test_role_words_are_sides_and_no_names() -> None:
    assert parsed("plain_roles_de.txt").speakers == (
        Speaker("Verkäufer", None, "asker"),
        Speaker("Kunde", None, "partner"),
    )
