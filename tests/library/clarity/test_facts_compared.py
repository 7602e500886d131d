"""Whether two facts can both hold for the same thing: True when not, None when nobody can say."""

import pytest

from klarheit.clarity.facts import Fact, differ, facts

GERMAN: list[tuple[str, str, bool | None]] = [
    # dates
    ("im März", "am 15. März", False),
    ("im März", "im Mai", True),
    ("Ende März", "am 31. März", False),
    ("Ende März", "am 3. März", True),
    ("Ende März", "Anfang April", False),
    ("Ende März", "Ende April", True),
    ("15. April 2027", "15. April", False),
    ("15. April 2027", "15. April 2028", True),
    ("2027", "im Mai 2027", False),
    ("im Frühjahr", "im April", False),
    ("im Frühjahr", "im Oktober", True),
    ("im Winter", "im Januar", False),
    ("in Q2", "im Mai", False),
    ("in Q2", "im August", True),
    ("im ersten Halbjahr", "in Q3", True),
    ("in KW 14", "Anfang April", False),
    ("in KW 14", "im Juni", True),
    ("zum Jahreswechsel", "Anfang Januar", False),
    ("zum Jahreswechsel", "im Dezember", False),
    ("bis Jahresende", "im Dezember", False),
    ("bis Jahresende", "im März", True),
    ("vor Weihnachten", "im November", False),
    ("vor Weihnachten", "Ende März", True),
    ("ab April", "im Juni", False),
    ("ab April", "ab Juni", True),
    ("seit 2019", "seit 2021", True),
    ("vor der Inventur", "nach der Inventur", True),
    ("vor der Inventur", "vor der Inventur", False),
    ("bis zur Messe", "vor der Inventur", None),
    ("am Dienstag", "am Dienstag", False),
    ("am Dienstag", "am Donnerstag", True),
    ("am Dienstag", "nächste Woche Dienstag", False),
    ("am Dienstag", "nächste Woche Donnerstag", True),
    ("am Dienstag", "am 15. März", None),
    ("in sechs Wochen", "in anderthalb Monaten", False),
    ("in sechs Wochen", "in drei Monaten", True),
    ("in sechs Wochen", "nächste Woche", True),
    ("in sechs Wochen", "im März", None),
    ("nächste Woche", "diese Woche", True),
    ("nächstes Jahr", "dieses Jahr", True),
    ("nächstes Jahr", "im März", False),
    ("vor drei Jahren", "vor drei Jahren", False),
    ("vor drei Jahren", "vor zehn Jahren", True),
    ("um zehn", "um zehn", False),
    ("um zehn", "um elf", True),
    ("um drei", "15 Uhr", False),
    ("am fünfzehnten", "am 15. März", False),
    ("am fünfzehnten", "am 20. März", True),
    # amounts, durations, shares, numbers
    ("30.000 Euro", "31.000 Euro", False),
    ("30.000 Euro", "45.000 Euro", True),
    ("zwischen 20 und 25 Tausend", "22.000 Euro", False),
    ("zwischen 20 und 25 Tausend", "40.000 Euro", True),
    ("20.000 Euro", "20.000 Dollar", None),
    ("ein paar tausend Euro", "5.000 Euro", False),
    ("ein paar tausend Euro", "50.000 Euro", True),
    ("höchstens 800 Euro", "600 Euro", False),
    ("höchstens 800 Euro", "1.200 Euro", True),
    ("mindestens 800 Euro", "1.200 Euro", False),
    ("etwa 100 Euro", "120 Euro", False),
    ("14 Tage", "zwei Wochen", False),
    ("sechs Wochen", "sechs Monate", True),
    ("drei bis vier Wochen", "25 Tage", False),
    ("zwei Prozent", "unter fünf Prozent", False),
    ("zwei Prozent", "fünf Prozent", True),
    ("die Hälfte", "50 Prozent", False),
    ("drei Schichten", "vier Schichten", True),
    ("drei Schichten", "drei Leute", None),
    ("61 Schränke", "60 Schränken", False),
    # people
    ("Herr Brandt", "Herrn Brandt", False),
    ("Herr Brandt", "Herr Tjarks", True),
    ("Herr Voss", "Frau Voss", True),
    ("Dieter Brandt", "Herr Brandt", False),
    ("Onno", "Herr Tjarks", None),
    ("mein Chef", "unseren Chefs", False),
    ("mein Chef", "der Betriebsrat", None),
    ("das Controlling", "die Buchhaltung", True),
    # another kind
    ("im März", "drei Wochen", None),
    ("zwei Prozent", "zwei Wochen", None),
]
ENGLISH: list[tuple[str, str, bool | None]] = [
    ("in March", "on March 15th", False),
    ("in March", "in May", True),
    ("by the end of March", "early April", False),
    ("on 3/4", "in April", False),
    ("on 3/4", "in June", True),
    ("before Christmas", "in November", False),
    ("in a fortnight", "in two weeks", False),
    ("next week", "in two months", True),
    ("this year", "next year", True),
    ("$20,000", "20k", False),
    ("$20,000", "£20,000", None),
    ("half a million dollars", "$500,000", False),
    ("at ten", "at noon", True),
    ("three shifts", "four shifts", True),
    ("Mr Taylor", "Mrs Taylor", True),
    ("Sarah Taylor", "Sarah", False),
    ("in procurement", "to procurement", False),
]


def fact(text: str, language: str) -> Fact:
    (found,) = facts(text, language)
    return found


@pytest.mark.parametrize(("one", "other", "expected"), GERMAN)
def test_german_facts_differ_when_both_cannot_hold(one: str, other: str, expected: bool | None) -> None:
    assert differ(fact(one, "de"), fact(other, "de")) is expected


@pytest.mark.parametrize(("one", "other", "expected"), ENGLISH)
def test_english_facts_differ_when_both_cannot_hold(one: str, other: str, expected: bool | None) -> None:
    assert differ(fact(one, "en"), fact(other, "en")) is expected


@pytest.mark.parametrize(("one", "other", "expected"), GERMAN)
def test_which_fact_was_said_first_makes_no_difference(one: str, other: str, expected: bool | None) -> None:
    assert differ(fact(other, "de"), fact(one, "de")) is expected
