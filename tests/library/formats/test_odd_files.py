"""Files as people really write and save them."""

import contextlib
import time

import pytest

from klarheit import formats
from klarheit.conversation import Turn
from klarheit.errors import UnreadableFile

TABLE = (
    "Sprecher;Text;Start\r\nVerkäufer;Was soll anders sein?;00:00:01\r\nKunde;Weniger Anrufe.;00:00:05\r\n"
)
TURNS = (Turn("Verkäufer", "Was soll anders sein?", 1.0), Turn("Kunde", "Weniger Anrufe.", 5.0))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("above", ["", "sep=;\r\n", '"sep=;"\r\n'])
def test_table_from_a_german_spreadsheet_is_read(encoding: str, above: str) -> None:
    assert formats.parse((above + TABLE).encode(encoding)).turns == TURNS


def test_times_of_day_in_notes_are_hours_and_minutes() -> None:
    notes = "• 10:02 Ich: Was soll anders sein?\n• 10:03 Kunde: Weniger Anrufe.\n* (11:05) Ich: Wer noch?\n"
    assert [turn.start for turn in formats.parse(notes.encode()).turns] == [0.0, 60.0, 3780.0]


def test_times_near_zero_in_notes_are_minutes_and_seconds() -> None:
    notes = "00:02 Ich: Was soll anders sein?\n10:03 Kunde: Weniger Anrufe.\n"
    assert [turn.start for turn in formats.parse(notes.encode()).turns] == [2.0, 603.0]


def test_recording_of_a_room_on_standard_input_is_refused_by_its_name() -> None:
    with pytest.raises(UnreadableFile) as refused:
        formats.parse(bytes(50_000_001), name="-")
    assert refused.value.fields == {"file": "-", "size": 51, "limit": 50}


@pytest.mark.parametrize(
    "above", ["Ich: ", "**Anna**: Ja.\n**Ben**: ", "WEBVTT\n\n00:00.000 --> 00:01.000\n<v A>"]
)
@pytest.mark.parametrize(
    "repeated", ["**a ", "__a ", "--> ", "<v a ", "(a ", "// ", "&amp", "00:00 --> ", '",']
)
def test_no_pattern_starts_over_at_every_sign(above: str, repeated: str) -> None:
    """A search that does takes a quarter of a minute here, not a quarter of a second."""
    began = time.process_time()
    with contextlib.suppress(UnreadableFile):
        formats.parse((above + repeated * (160_000 // len(repeated))).encode(), language="de")
    assert time.process_time() - began < 6
