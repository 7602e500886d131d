import pytest

from klarheit.mirror import Mirror
from klarheit.report.wording import at, clock, count, joined, length, number, percent, quoted, within


@pytest.mark.parametrize(
    ("value", "digits", "german", "english"),
    [
        (7, 0, "7", "7"),
        (2140, 0, "2.140", "2,140"),
        (1234567.891, 2, "1.234.567,89", "1,234,567.89"),
        (-0.5, 1, "−0,5", "−0.5"),
    ],
)
def test_number_is_written_as_the_language_does(value: float, digits: int, german: str, english: str) -> None:
    assert (number(value, "de", digits), number(value, "en", digits)) == (german, english)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "00:00"), (292.9, "04:52"), (3599, "59:59"), (3892, "1:04:52"), (-3, "−00:03")],
)
def test_clock_shows_hours_only_from_one_hour_on(seconds: float, shown: str) -> None:
    assert clock(seconds) == shown


def test_count_of_one_is_singular() -> None:
    assert [count("de", "words", amount) for amount in (0, 1, 2140)] == ["0 Wörter", "1 Wort", "2.140 Wörter"]


def test_length_under_two_minutes_is_in_seconds() -> None:
    assert [length(seconds, "en") for seconds in (1, 119, 120, 2275)] == [
        "1 second",
        "119 seconds",
        "2 minutes",
        "38 minutes",
    ]


def test_percent_keeps_its_sign_on_the_line() -> None:
    assert percent(0.414) == "41\u202f%"


def test_quotation_marks_are_those_of_the_language() -> None:
    assert (quoted("ja", "de"), quoted("yes", "en")) == ("„ja“", "“yes”")


def test_quotation_marks_within_a_quote_are_single() -> None:
    said = "„Brandt“, sagt er, „im März steht das Ding.“"
    assert within(said, "de", "de") == "‚Brandt‘, sagt er, ‚im März steht das Ding.‘"
    assert within(said, "de", "en") == "‘Brandt’, sagt er, ‘im März steht das Ding.’"


@pytest.mark.parametrize(
    ("names", "sentence"), [([], ""), (["A"], "A"), (["A", "B"], "A und B"), (["A", "B", "C"], "A, B und C")]
)
def test_names_are_joined_as_in_a_sentence(names: list[str], sentence: str) -> None:
    assert joined(names, "de") == sentence


def test_place_is_the_time_of_its_turn(mirror: Mirror) -> None:
    assert at(mirror.talk, 2, "de") == "07:11"


def test_place_without_times_is_the_number_of_its_turn(mirror_without_times: Mirror) -> None:
    assert [at(mirror_without_times.talk, 2, language) for language in ("de", "en")] == [
        "Beitrag 3",
        "turn 3",
    ]
