from dataclasses import replace

import pytest

from klarheit.conversation import Speaker, Turn
from klarheit.measures.model import Interval, Measurement, Unit
from klarheit.mirror import Mirror
from klarheit.report.compose import compose
from klarheit.report.figures import amount, figure
from klarheit.report.sheet import Person


def measured(unit: Unit, value: float | None, low: float = 0.0, high: float = 0.0) -> Measurement:
    interval = Interval(low, high) if high else None
    return Measurement("uptake", value, unit, 15, 10, "B", "education", interval=interval)


@pytest.mark.parametrize(
    ("unit", "value", "german", "english"),
    [
        ("share", 0.6, "60\u202f%", "60\u202f%"),
        ("words", 1097.0, "1.097 Wörter", "1,097 words"),
        ("words", 1.0, "1 Wort", "1 word"),
        ("seconds", 0.54, "0,5 s", "0.5 s"),
        ("seconds", 232.0, "03:52 min", "03:52 min"),
        ("ratio", 0.148, "0,15", "0.15"),
        ("count", 41.0, "41", "41"),
        ("count", 2.5, "2,5", "2.5"),
    ],
)
def test_amount_is_written_in_its_unit(unit: Unit, value: float, german: str, english: str) -> None:
    measurement = measured(unit, value)
    assert (amount(measurement, value, "de"), amount(measurement, value, "en")) == (german, english)


@pytest.mark.parametrize(
    ("unit", "low", "high", "shown"),
    [
        ("share", 0.38, 0.79, "90\u202f%: 38 bis 79\u202f%"),
        ("words", 14, 46, "90\u202f%: 14 bis 46 Wörter"),
        ("seconds", 0.5, 0.6, "90\u202f%: 0,5 bis 0,6 s"),
        ("seconds", 70.0, 80.0, "90\u202f%: 01:10 min bis 01:20 min"),
        ("ratio", 0.07, 0.3, "90\u202f%: 0,07 bis 0,30"),
    ],
)
def test_interval_names_its_unit_once(unit: Unit, low: float, high: float, shown: str) -> None:
    assert figure(measured(unit, low, low, high), "de").interval == shown


def test_figure_with_too_few_events_says_how_many_it_needs() -> None:
    shown = figure(replace(measured("share", None), n=2, absent="too_few"), "de")
    assert (shown.known, shown.interval) == (False, "")
    assert shown.rests_on == "n\u00a0=\u00a02 · ab n\u00a0=\u00a010"


def test_figure_names_grade_and_domain_of_its_evidence() -> None:
    assert figure(measured("share", 0.6), "en").grade == "evidence\u00a0B, from: teaching"


def test_persons_are_listed_only_where_a_side_has_several(mirror: Mirror) -> None:
    assert compose(mirror, "de").persons == ()
    held = mirror.talk.conversation
    kim = Speaker("Kim", "Kim Aydin")
    three = replace(held, speakers=(*held.speakers, kim), turns=(*held.turns, Turn("Kim", "Ja, gern.")))
    found = compose(replace(mirror, talk=replace(mirror.talk, conversation=three)), "de").persons
    assert found == (
        Person("Jana Reuter", "Sie", "5", "85"),
        Person("Herr Brandt", "Ihre Gegenüber", "5", "53"),
        Person("Kim Aydin", "Ihre Gegenüber", "1", "2"),
    )
