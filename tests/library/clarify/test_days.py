"""Times as said, as days of the calendar, seen from Monday, 23 November 2026."""

from datetime import date

import pytest

from klarheit.clarify.days import day_of, time_said

TODAY = date(2026, 11, 23)
GERMAN = {
    "bis Freitag": "2026-11-27", "Montag": "2026-11-30", "morgen früh": "2026-11-24",
    "übermorgen": "2026-11-25",
    "heute um sechs": "2026-11-23", "15.4.": "2027-04-15", "bis zum 15. April": "2027-04-15",
    "am 23.11.": "2026-11-23", "15. April 2028": "2028-04-15", "Ende März": "2027-03-31",
    "Mitte Januar": "2027-01-15", "Anfang Februar": "2027-02-01", "nächste Woche Dienstag": "2026-12-01",
    "Ende nächster Woche": "2026-12-04", "in zwei Wochen": "2026-12-07", "in drei Monaten": "2027-02-23",
    "vor Weihnachten": "2026-12-23", "Ende des Jahres": "2026-12-31", "bis Monatsende": "2026-11-30",
    "Ende Q1": "2027-03-31", "am 5.": "2026-12-05",
}  # fmt: skip
ENGLISH = {
    "by Friday": "2026-11-27", "tomorrow": "2026-11-24", "today": "2026-11-23", "tonight": "2026-11-23",
    "April 15th": "2027-04-15", "by the end of March": "2027-03-31", "in two weeks": "2026-12-07",
    "end of next week": "2026-12-04", "the first of March": "2027-03-01", "end of the year": "2026-12-31",
    "the day after tomorrow": "2026-11-25", "15 April 2027": "2027-04-15", "mid-January": "2027-01-15",
}  # fmt: skip
GERMAN_NO_DAYS = (
    "im März", "nächste Woche", "vor der Inventur", "im Frühjahr", "bald", "irgendwann", "gestern",
    "am 31. Juni", "in einer Stunde", "jeden Montag", "2027", "",
)  # fmt: skip
ENGLISH_NO_DAYS = ("in March", "next week", "soon", "3/4", "yesterday", "in an hour", "")
NO_DAYS = [*(("de", text) for text in GERMAN_NO_DAYS), *(("en", text) for text in ENGLISH_NO_DAYS)]


@pytest.mark.parametrize(("text", "day"), GERMAN.items())
def test_german_time_is_a_day(text: str, day: str) -> None:
    assert day_of(text, "de", TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(("text", "day"), ENGLISH.items())
def test_english_time_is_a_day(text: str, day: str) -> None:
    assert day_of(text, "en", TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(("language", "text"), NO_DAYS)
def test_time_that_names_no_single_day_is_none(language: str, text: str) -> None:
    assert day_of(text, language, TODAY) is None


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "Ich rufe am Montag Herrn Brandt an", "Montag"),
        ("de", "Heute um sechs gehen", "Heute um sechs"),
        ("de", "Heute gehe ich früher", "Heute"),
        ("de", "Die Fragen lesen", ""),
        ("en", "I call him next Tuesday", "next Tuesday"),
    ],
)
def test_words_that_say_the_time(language: str, text: str, said: str) -> None:
    assert time_said(text, language) == said


def test_month_that_is_over_is_that_of_next_year() -> None:
    assert day_of("Ende Oktober", "de", TODAY) == date(2027, 10, 31)


def test_thirty_first_is_the_next_there_is() -> None:
    assert day_of("am 31.", "de", date(2027, 2, 3)) == date(2027, 3, 31)
