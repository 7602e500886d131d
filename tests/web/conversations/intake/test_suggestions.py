"""Title and day out of a file's name."""

from datetime import date

import pytest

from klarheit.conversation import Speaker
from klarheit_web.conversations.intake.suggestions import day_in, title_for, title_in


@pytest.mark.parametrize(
    ("name", "title", "day"),
    [
        ("2026-03-12 Erstgespräch_Brandt.txt", "Erstgespräch Brandt", date(2026, 3, 12)),
        ("Haferkamp 04.02.2026.vtt", "Haferkamp", date(2026, 2, 4)),
        ("GMT20260311-090001_Recording.transcript.vtt", "", date(2026, 3, 11)),
        ("follow-up-merrow.docx", "Follow up merrow", None),
        ("notizen.txt", "", None),
        ("audio1234567890.vtt", "Audio1234567890", None),
        ("2099-01-01 Übermorgen.txt", "Übermorgen", None),
        ("31.02.2026.txt", "", None),
        ("Dr. Kern, Angebot 3.md", "Dr. Kern, Angebot 3", None),
        ("", "", None),
    ],
)
def test_name_of_a_file_tells_title_and_day(name: str, title: str, day: date | None) -> None:
    assert (title_in(name), day_in(name)) == (title, day)


def test_title_falls_back_to_the_partners_and_then_to_the_day() -> None:
    day = date(2026, 3, 12)
    assert title_for("x.txt", [Speaker("a", "Eva Brandt"), Speaker("b")], day) == "Gespräch mit Eva Brandt"
    assert title_for("x.txt", [Speaker("Kunde")], day) == "Gespräch vom 12. März 2026"
