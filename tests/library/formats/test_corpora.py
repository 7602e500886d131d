"""Transcripts of others: every one is read, or refused for the right reason."""

from pathlib import Path

from klarheit import formats
from klarheit.conversation import Conversation
from klarheit.errors import KlarheitError

REFUSED = {
    "README.md": "no_speakers",
    "expected.json": "json_unknown",
    "gong_parties_de.json": "gong_parties_alone",
    "openai_meanwhile.json": "several_recordings",
    "srt_gb2312.srt": "language_unsupported.zh",
    "webvtt-py_comments.vtt": "language_unsupported.sv",
    "webvtt-py_netflix_chicas_del_cable.vtt": "language_unsupported.es",
    "webvtt-py_empty.vtt": "empty",
    "webvtt-py_no_captions.vtt": "no_speech",
    "webvtt-py_invalid_format.sbv": "no_speakers",
    "webvtt-py_invalid_format1.srt": "no_speakers",
    "webvtt-py_invalid_format2.srt": "no_speakers",
    "webvtt-py_invalid_format3.srt": "no_speakers",
    "webvtt-py_invalid_format4.srt": "no_speech",
}


def refusal(path: Path) -> str | None:
    try:
        formats.read(path)
    except KlarheitError as error:
        return error.key
    return None


def read(folder: Path, name: str) -> Conversation:
    return formats.read(folder / "transcripts" / name)


def test_every_transcript_is_read_or_refused_with_its_reason(shared_folder: Path) -> None:
    files = [path for path in (shared_folder / "transcripts").rglob("*") if path.is_file()]
    refused = {path.name: key for path in files if (key := refusal(path))}
    assert refused == REFUSED


def test_every_sales_call_has_a_sales_rep_and_a_customer(shared_folder: Path) -> None:
    calls = sorted((shared_folder / "corpora/nile-sales-calls").iterdir())
    speakers = {tuple((one.id, one.role) for one in formats.read(path).speakers) for path in calls}
    ends = {formats.read(path).turns[-1].text[-12:] for path in calls}
    assert [end for end in ends if "]" in end] == []
    assert (len(calls), speakers) == (40, {(("Sales Rep", "asker"), ("Customer", "partner"))})


def test_noscribe_interview_has_three_voices_and_all_times(shared_folder: Path) -> None:
    talk = read(shared_folder, "noscribe-de/interview.vtt")
    assert ([one.id for one in talk.speakers], talk.has_ends) == (["S01", "S02", "S00"], True)
    assert [turn.text for turn in talk.turns if "//" in turn.text or "pause)" in turn.text] == []


def test_call_analytics_and_its_word_report_tell_the_same_talk(shared_folder: Path) -> None:
    whole = read(shared_folder, "aws-transcribe/example-call.call-analytics.json")
    report = read(shared_folder, "docx/aws_example-call.docx")
    assert " ".join(turn.text for turn in report.turns) == " ".join(turn.text for turn in whole.turns)


def test_meet_leaves_attendees_presentation_and_footer_out(shared_folder: Path) -> None:
    talk = read(shared_folder, "google-meet/PPGC_15.md")
    assert [one.id for one in talk.speakers] == [
        "Harry Rook",
        "Sandeep Sreenath",
        "Dogan Alpaslan",
        "Pratik Patil",
        "Paul O'Leary",
        "Shivam Sharma",
        "Andre Ferreira",
        "Tobias Geiger",
        "Daniel Gretzke",
    ]
    assert talk.turns[-1].text.endswith("So thank you very much guys.")


def test_one_interview_as_srt_vtt_and_table_gives_the_same_turns(shared_folder: Path) -> None:
    srt, vtt, table = (
        read(shared_folder, f"whisper/de_interview_whisper-medium.{end}") for end in ("srt", "vtt", "tsv")
    )
    assert (srt, len(srt.turns)) == (vtt, 1192)
    assert vtt == table


def test_podcast_has_the_same_turns_as_srt_and_as_page(shared_folder: Path) -> None:
    subtitles, page = (read(shared_folder, f"podcast-namespace/example.{end}") for end in ("srt", "html"))
    assert [turn.speaker for turn in subtitles.turns] == [turn.speaker for turn in page.turns]
    assert [turn.text for turn in subtitles.turns] == [turn.text for turn in page.turns]


def test_markdown_talk_begins_after_its_summary(shared_folder: Path) -> None:
    talk = read(shared_folder, "markdown/openoats_example-transcript.md")
    assert (talk.turns[0].text[:8], talk.turns[-1].text, len(talk.turns)) == ("Morning.", "See you then.", 34)


def test_hour_long_german_talks_have_two_voices_and_all_times(shared_folder: Path) -> None:
    talks = [formats.read(path) for path in sorted((shared_folder / "transcripts/long-de").iterdir())]
    assert [(len(talk.speakers), talk.language, talk.has_ends) for talk in talks] == [(2, "de", True)] * 2
