"""What a note speaks of, whoever it is about."""

import pytest

from klarheit.clarify.subjects import subjects

NOTES = [
    ("de", "Sie wollen bis Ende März umgestellt haben", {"deadline"}),
    ("de", "Fertig sein soll es im Mai", {"deadline"}),
    ("de", "Ein Angebot soll in zwei Stunden fertig sein", set()),
    ("de", "Der Chef entscheidet, nicht Herr Voss", {"people"}),
    ("de", "Der Preis entscheidet", {"criteria"}),
    ("de", "Der Preis ist ihnen am wichtigsten", {"criteria"}),
    ("de", "Es könnte am Betriebsrat scheitern", {"obstacles"}),
    ("de", "Die Angebote gehen zu spät raus", {"drivers"}),
    ("de", "Sie haben 40.000 Euro Budget", {"resources"}),
    ("de", "Budget etwa 100.000", {"resources"}),
    ("de", "Sie reden auch mit der Konkurrenz", {"alternatives"}),
    ("de", "Sie haben Angst, dass die Umstellung das Lager lahmlegt", {"risks"}),
    ("de", "Drei Standorte, 120 Leute", {"situation"}),
    ("de", "Er will weniger Überstunden", {"goal"}),
    ("de", "Er mag Kaffee", set()),
    ("en", "They want to be live by the end of March", {"deadline"}),
    ("en", "The boss decides", {"people"}),
    ("en", "Price matters most to them", {"criteria"}),
    ("en", "It could fail because of the works council", {"obstacles"}),
    ("en", "Quotes go out too late", {"drivers"}),
    ("en", "They have 40,000 euros in the budget", {"resources"}),
    ("en", "Budget about 100,000", {"resources"}),
    ("en", "They also talk to a competitor", {"alternatives"}),
    ("en", "They are afraid of downtime", {"risks"}),
    ("en", "Three sites, 120 people", {"situation"}),
    ("en", "He wants less overtime", {"goal"}),
    ("en", "He likes coffee", set()),
]


@pytest.mark.parametrize(("language", "text", "about"), NOTES)
def test_note_speaks_of(language: str, text: str, about: set[str]) -> None:
    assert subjects(text, language) == about
