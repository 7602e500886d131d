"""Words, content words and what they share."""

import pytest

from klarheit.languages import room
from klarheit.languages.lemmas import read_lemmas
from klarheit.moves.words import content_lemmas, content_words, count_words, same_idea

SHARED = {
    "de": """
        Angebot Angebote Angeboten Angebots
        Samstag samstags Samstage
        entscheiden entschieden entscheidet Entscheidung Entscheidungen
        Preis Preise Preisen
        liefern geliefert Lieferung Lieferungen
        kündigen gekündigt Kündigung
        planen geplant Plan Pläne Planung
        Maschine Maschinen
        Wartungsvertrag Wartungsverträge Wartungsverträgen
        Haus Häuser Häusern
        Firma Firmen
        schnell schnelle schneller schnellsten
        zuverlässig zuverlässige zuverlässigen
        Kunde Kunden Kundin Kundinnen
        Geschäftsführer Geschäftsführerin
        funktionieren funktioniert funktionierte
        Ersatzteil Ersatzteile Ersatzteilen
        Störung Störungen stört
        kaufen kauft gekauft Kauf
        Außendienst Außendienstes
    """,
    "en": """
        price prices pricing
        decide decided deciding decision decisions
        deliver delivers delivery deliveries
        pay paid payment payments
        invest investment investments
        company companies company's
        run ran running runs
        worry worries worried
        integrate integrating integration
        jacket jackets
        meeting meetings
        approve approval approved
        sell sold sales
        big-city big-city's
        grow grew growth
        buy bought buying
    """,
}
APART = {
    "de": "Rechnung rechnen\nRichtung richten\nPreis Reise\nVertrag Vertrieb\nStation Staat\nKunde Kündigung",
    "en": "price prize\nmeeting meal\nnote not\nbuilding bill\ncontract contact",
}
IDEAS = [
    ("angebot", "angebotserstellung", True),
    ("system", "crm-system", True),
    ("vertrag", "wartungsvertrag", True),
    ("preis", "preiserhöhung", True),
    ("angebot", "angebot", True),
    ("stellen", "herstellen", False),
    ("stand", "verstand", False),
    ("zeit", "arbeitszeit", False),
    ("preis", "reise", False),
    ("price", "priceless", True),
]


def groups(block: str) -> list[list[str]]:
    return [line.split() for line in block.strip().splitlines()]


@pytest.mark.parametrize(
    ("language", "forms"), [(lang, forms) for lang in SHARED for forms in groups(SHARED[lang])]
)
def test_lemma_is_shared_by_inflected_forms(language: str, forms: list[str]) -> None:
    lemma = room(language, "words").lemma
    assert {lemma(form.casefold()) for form in forms} == {lemma(forms[0].casefold())}


@pytest.mark.parametrize(
    ("language", "forms"), [(lang, forms) for lang in APART for forms in groups(APART[lang])]
)
def test_lemma_keeps_strangers_apart(language: str, forms: list[str]) -> None:
    lemma = room(language, "words").lemma
    assert len({lemma(form.casefold()) for form in forms}) == len(forms)


@pytest.mark.parametrize(("a", "b", "shared"), IDEAS)
def test_idea_is_shared_by_compounds_with_a_common_head(a: str, b: str, shared: bool) -> None:
    assert same_idea(a, b) is shared
    assert same_idea(b, a) is shared


def test_content_words_leave_out_fillers_and_courtesies() -> None:
    text = "Also, ich brauche eigentlich das Angebot bis Freitag, bitte."
    assert [word.lemma for word in content_words(text, "de")] == ["angebot", "freitag"]


def test_content_words_stand_at_their_place() -> None:
    text = "Well, the winter jackets are worth it."
    assert [text[word.start : word.end] for word in content_words(text, "en")] == [
        "winter",
        "jackets",
        "worth",
    ]


def test_content_words_know_short_names_and_numbers() -> None:
    assert [word.lemma for word in content_words("Die IT hat 15 Leute.", "de")] == ["it", "15"]


def test_content_lemmas_are_those_of_the_content_words() -> None:
    text = "Also, die IT braucht eigentlich das Angebot bis Freitag, bitte."
    assert content_lemmas(text, "de") == tuple(word.lemma for word in content_words(text, "de"))


def test_content_words_of_empty_text_are_none() -> None:
    assert content_words("", "de") == ()


def test_words_joined_by_hyphen_or_apostrophe_count_once() -> None:
    assert count_words("Das CRM-System geht's nicht an – 24 Stunden lang.") == 8


@pytest.mark.parametrize("language", ["de", "en"])
def test_lemma_table_is_settled(language: str) -> None:
    table = read_lemmas(language)
    assert [form for form, lemma in table.items() if table.get(lemma, lemma) != lemma] == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_stopwords_are_casefolded(language: str) -> None:
    stopwords = room(language, "words").STOPWORDS
    assert {word for word in stopwords if word != word.casefold()} == set()
