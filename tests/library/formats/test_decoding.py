"""Bytes of any origin become the same text; times of any spelling the same seconds."""

import pytest

from klarheit import formats
from klarheit.formats import clock, decode, markup

TEXT = "Verkäufer: Grüß Gott, Frau Öztürk – „5 %“?\nKunde: Ja.\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encoding_and_line_ends_do_not_matter(encoding: str, line_end: str) -> None:
    assert decode.to_text(TEXT.replace("\n", line_end).encode(encoding)) == TEXT


def test_chinese_is_decoded_as_gb2312() -> None:
    assert decode.to_text("宇宙守护者\n永远的中保\n".encode("gb2312")) == "宇宙守护者\n永远的中保\n"


def test_one_broken_byte_does_not_garble_the_umlauts() -> None:
    assert decode.to_text(TEXT.encode().replace(b"Gott", b"G\xfftt")) == TEXT.replace("Gott", "G\ufffdtt")


def test_one_umlaut_in_windows_1252_is_decoded() -> None:
    assert decode.to_text(b"Ich: Sch\xf6n.") == "Ich: Schön."


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("00:00:03.200", 3.2), ("0:0:23.", 23.0), ("-00:00:01.500", -1.5), ("1:02:03,5", 3723.5),
        ("0:12", 12.0), ("75:00", 4500.0), ("10:03:03 PM", 79383.0), ("12:00:01 AM", 1.0), ("3.2s", 3.2),
        ("7", 7.0), (7, 7.0), ("", None), ("bald", None), ("1:2:3:4:5", None), (None, None), (True, None),
        (float("nan"), None), ([], None),
    ],
)  # fmt: skip
def test_time_is_seconds_however_written(written: object, seconds: float | None) -> None:
    assert clock.seconds(written) == seconds


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("<i>Ja</i>, <c.colorE5E5E5>gut</c>", "Ja, gut"),
        ("so<00:00:19.000><c> viel</c>", "so viel"),
        ("F&E will < 5 % <Marge>", "F&E will < 5 % <Marge>"),
        ("&lt; 5 % &amp; &quot;F&amp;E&quot;", '< 5 % & "F&E"'),
        ("&copy &unbekannt;", "&copy &unbekannt;"),
    ],
)
def test_tags_go_and_words_stay(marked: str, plain: str) -> None:
    assert markup.without_tags(marked) == plain


def test_gong_names_come_from_the_parties_that_are_handed_over() -> None:
    transcript = (
        b'{"callTranscripts": [{"callId": "1", "transcript": '
        b'[{"speakerId": "9", "sentences": [{"start": 0, "end": 1000, "text": "Guten Tag zusammen"}]}]}]}'
    )
    parties = (
        b'{"calls": [{"metaData": {"id": "1"}, "parties": '
        b'[{"speakerId": "9", "name": "Eva Lang", "affiliation": "External"}]}]}'
    )
    with_names = formats.parse(transcript, parties=parties).speakers
    assert [(one.name, one.role) for one in (*formats.parse(transcript).speakers, *with_names)] == [
        (None, None),
        ("Eva Lang", "partner"),
    ]
