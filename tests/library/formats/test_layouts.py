"""Every layout we read, by a small sample of our own: four turns, read exactly."""

from pathlib import Path

import pytest

from klarheit import formats
from klarheit.conversation import Conversation, Speaker, Turn

FOLDER = Path(__file__).parents[2] / "transcripts"
LAYOUTS = FOLDER / "layouts"

TEXTS = (
    "Was soll nach der Umstellung anders sein?",
    "Dass die Nachtschicht nicht mehr anrufen muss. Im März waren es elf Anrufe.",
    "Elf Anrufe in einem Monat. Wen treffen die?",
    "Mich, und zwar nachts um drei.",
)
STARTS = (1.0, 4.0, 10.0, 13.0)
ENDS = (3.5, 9.5, 12.5, 15.0)

JANA, MURAT = Speaker("Jana Brandt", "Jana Brandt"), Speaker("Murat Demir", "Murat Demir")
NAMED = (JANA, MURAT)
NOBODY: tuple[Speaker, ...] = ()


def voices(*ids: str) -> tuple[Speaker, ...]:
    return tuple(Speaker(one) for one in ids)


def roles(asker: str, partner: str) -> tuple[Speaker, ...]:
    return (Speaker(asker, None, "asker"), Speaker(partner, None, "partner"))


def talk(
    speakers: tuple[Speaker, ...],
    starts: tuple[float, ...] | None = STARTS,
    ends: tuple[float, ...] | None = ENDS,
    notes: tuple[str, ...] = (),
) -> Conversation:
    """The four turns by these speakers in alternation."""
    turns = (
        Turn(
            speakers[index % 2].id if speakers else None,
            text,
            starts[index] if starts else None,
            ends[index] if ends else None,
        )
        for index, text in enumerate(TEXTS)
    )
    return Conversation("de", speakers, tuple(turns), notes)


SAMPLES = {
    "assemblyai.json": talk(voices("A", "B")),
    "assemblyai_words.json": talk(voices("A", "B")),
    "aws_analytics.json": talk(roles("AGENT", "CUSTOMER")),
    "aws_diarised.json": talk(voices("spk_0", "spk_1")),
    "deepgram_channels.json": talk(voices("0", "1")),
    "deepgram_utterances.json": talk(voices("0", "1")),
    "deepgram_words.json": talk(voices("0", "1")),
    "google_diarised.json": talk(voices("1", "2")),
    "google_meet.docx": talk(NAMED, None, None),
    "google_meet.md": talk(NAMED, None, None, ("bots_left_out",)),
    "google_plain.json": talk(NOBODY, None, None),
    "google_v2.json": talk(voices("1", "2")),
    "klarheit.json": talk(
        (Speaker("Jana Brandt", "Jana Brandt", "asker"), Speaker("Kunde", None, "partner"))
    ),
    "markdown.md": talk(NAMED, STARTS, None),
    "notizen.txt": talk(roles("Ich", "Kunde"), None, None, ("lines_left_out",)),
    "otter.txt": talk(NAMED, STARTS, None),
    "podcast.html": talk(NAMED, STARTS, None),
    "podcast.json": talk(NAMED),
    "podlove.json": talk(NAMED),
    "podlove_grouped.json": talk((Speaker("jana", "jana"), Speaker("murat", "murat"))),
    "sbv.sbv": talk(NAMED),
    "srt_continued.srt": talk((Speaker("Jana", "Jana"), Speaker("Murat", "Murat"))),
    "table.csv": talk(roles("Verkäuferin", "Kunde")),
    "teams_clipboard.txt": talk(NAMED, tuple(start + 60 for start in STARTS), None),
    "text_times.txt": talk(NAMED, STARTS, None),
    "timed_lines.txt": talk(NOBODY, STARTS, None),
    "webvtt_names.vtt": talk(NAMED),
    "webvtt_voices.vtt": talk(NAMED),
    "whisper.json": talk(NOBODY),
    "whisper.tsv": talk(NOBODY),
    "whisper_cpp.json": talk(NOBODY),
    "word_table.docx": talk(roles("Agent", "Customer")),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_sample_is_read_exactly(name: str) -> None:
    assert formats.read(LAYOUTS / name) == SAMPLES[name]


def test_aws_without_speakers_is_one_turn() -> None:
    assert formats.read(LAYOUTS / "aws_plain.json") == Conversation(
        "de", (), (Turn(None, " ".join(TEXTS), 1.0, 15.0),)
    )


def test_noscribe_overlaps_are_turns_with_the_times_of_their_cue() -> None:
    assert formats.read(LAYOUTS / "noscribe.vtt").turns == (
        Turn("S00", TEXTS[0], 1.0, 3.5),
        Turn("S01", TEXTS[1], 4.0, 9.5),
        Turn("S00", "Mhm.", 4.0, 9.5),
        Turn("S00", TEXTS[2], 10.0, 12.5),
        Turn("S01", "Ja.", 10.0, 12.5),
    )


def test_notes_in_english_are_a_list() -> None:
    assert formats.read(LAYOUTS / "notes.md") == Conversation(
        "en",
        roles("Me", "Customer"),
        (
            Turn("Me", "What should be different afterwards?"),
            Turn("Customer", "That the night shift no longer has to call. We had eleven calls in March."),
            Turn("Me", "Eleven calls in one month. Who do they wake?"),
            Turn("Customer", "Me, at three in the morning."),
        ),
    )


def test_youtube_repeats_nothing_and_counts_changes_of_speaker() -> None:
    assert formats.read(LAYOUTS / "youtube.vtt") == Conversation(
        "de",
        voices("1", "2"),
        (
            Turn("1", "Was soll nach der Umstellung anders sein?", 1.0, 5.0),
            Turn("2", "Dass die Nachtschicht nicht mehr anrufen muss.", 5.01, 9.5),
            Turn("1", "Wen trifft das?", 9.5, 12.0),
        ),
        ("speakers_alternate",),
    )


def test_zoom_captions_count_over_midnight_from_the_full_minute() -> None:
    assert formats.read(LAYOUTS / "zoom_captions.txt").turns == (
        Turn("Jana Brandt", TEXTS[0], 58.0),
        Turn("Murat Demir", TEXTS[1], 61.0),
    )


def test_every_format_has_a_sample() -> None:
    samples = [path for folder in ("layouts", "synthetic") for path in (FOLDER / folder).iterdir()]
    found = {formats.format_of(path.read_bytes()).key for path in samples if path.name != "expected.json"}
    assert found == {one.key for one in formats.FORMATS}


def test_every_layout_is_recognised_as_itself() -> None:
    keys = {name: formats.format_of((LAYOUTS / name).read_bytes()).key for name in SAMPLES}
    assert {name: key for name, key in keys.items() if not name.startswith(key.removesuffix("_html"))} == {
        "notizen.txt": "notes",
        "whisper.tsv": "table",
    }


@pytest.mark.parametrize("ending", [".txt", ".pdf", "", ".vtt"])
def test_ending_of_the_name_does_not_matter(ending: str, tmp_path: Path) -> None:
    (tmp_path / f"talk{ending}").write_bytes((LAYOUTS / "podlove.json").read_bytes())
    assert formats.read(tmp_path / f"talk{ending}") == SAMPLES["podlove.json"]
