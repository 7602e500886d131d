"""Sentences turned to the reader: only where every form is certain, and nothing else changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarheit.report.understood.second_person import turn

GERMAN = [
    ("Wir schreiben unsere Angebote abends.", "Sie schreiben Ihre Angebote abends"),
    ("wir haben vierzehntausend Artikel im Lager.", "Sie haben vierzehntausend Artikel im Lager"),
    (
        "Wir suchen einen Nachfolger für unseren Lagermeister.",
        "Sie suchen einen Nachfolger für Ihren Lagermeister",
    ),
    ("Wir wollen mit unserem Team im März umziehen.", "Sie wollen mit Ihrem Team im März umziehen"),
    ("Wir sind mit unserm Server am Ende.", "Sie sind mit Ihrem Server am Ende"),
    (
        "Wir brauchen eine Anlage, mit der wir unserer Halle Luft verschaffen.",
        "Sie brauchen eine Anlage, mit der Sie Ihrer Halle Luft verschaffen",
    ),
    ("Derzeit schreiben wir unsere Touren auf Zettel.", "Derzeit schreiben Sie Ihre Touren auf Zettel"),
    ("Bisher haben wir unsere Kunden angerufen.", "Bisher haben Sie Ihre Kunden angerufen"),
]
GERMAN_REFUSED = [
    "Ich will unsere Angebote schneller schreiben.",  # the verb would change
    "Wir wollen, dass uns das hilft.",  # "uns" may be both
    "Wir müssen das mit meinem Chef klären.",
    "Man sagt, wir hätten zu wenig Leute.",
    "Wir brauchen sie bis Ostern.",  # "sie" would read like "Sie"
    "Wir haben ihnen unsere Zahlen gezeigt.",
    "Wollen wir unsere Angebote ändern?",
    "Wir treffen uns am Montag bei Ihnen.",
    "Wir machen das dann gemeinsam im Mai.",
    "Dass wir unsere Angebote schneller schreiben.",
    "Wenn wir unsere Angebote schneller schreiben.",
    "Das haben wir im März eingeführt.",
    "Er sagt, wir brauchen neue Regale.",
    "Wir haben ja halt unsere Listen.",
    "Wir ham unsere Listen im Kopf.",
    "Wir haben das „Pendel“ in unserer Halle.",
    "Wir wollten unsere … also die Halle.",
    "Wir haben Platz. Unsere Leute nicht.",
    "Wir brauchen Platz.",  # too short to be worth it
    "Der Chef will unsere Angebote sehen.",
]
ENGLISH = [
    (
        "I'm worried about inflation eating into my savings.",
        "You’re worried about inflation eating into your savings",
    ),
    ("We need our quotes out by Monday.", "You need your quotes out by Monday"),
    ("We've been burned before by promising demos.", "You’ve been burned before by promising demos"),
    ("I was looking for a van with a tail lift.", "You were looking for a van with a tail lift"),
    (
        "We were hoping to move within the next three months.",
        "You were hoping to move within the next three months",
    ),
    (
        "I am planning for retirement and we’ll sell our house.",
        "You are planning for retirement and you’ll sell your house",
    ),
    (
        "I'd like to build a robust retirement fund for my family.",
        "You’d like to build a robust retirement fund for your family",
    ),
]
ENGLISH_REFUSED = [
    "We want them to send us the drawings.",
    "They didn't really stick with me.",
    "I think I’ll go with the large jacket.",
    "I'd take the one you mentioned before.",
    "Do I need a new van for that?",
    "My brother needs a van with a lift.",
    "If we lose money, we close the shop.",
    "We want both of you at the table.",
    "I guess we need a bigger van.",
    "We've twenty-three shops, right, down to Ramsbottom.",
    "We have a plan. My brother pays.",
    "I told him we need the van.",
    "We need a van that's, erm, bigger.",
    "He was sure that I was wrong.",
]


@pytest.mark.parametrize(("said", "expected"), GERMAN)
def test_german_sentence_is_turned(said: str, expected: str) -> None:
    assert turn(said, "de") == expected


@pytest.mark.parametrize("said", GERMAN_REFUSED)
def test_german_sentence_is_left_alone(said: str) -> None:
    assert turn(said, "de") is None


@pytest.mark.parametrize(("said", "expected"), ENGLISH)
def test_english_sentence_is_turned(said: str, expected: str) -> None:
    assert turn(said, "en") == expected


@pytest.mark.parametrize("said", ENGLISH_REFUSED)
def test_english_sentence_is_left_alone(said: str) -> None:
    assert turn(said, "en") is None


SPOKEN = {
    "de": "wir unser unsere unserem unseren unserer brauchen wollen suchen haben Halle Leute im März",
    "en": "we our need want are have a van shop staff in May and I my I'm we've with",
}
FIRST_PERSON = {"de": ("wir", "unser"), "en": ("i", "i'm", "i’m", "we", "we've", "we’ve", "our", "my")}


@pytest.mark.parametrize("language", SPOKEN)
@given(chosen=st.data())
def test_as_many_words_come_out_as_went_in_and_none_in_the_first_person(
    language: str, chosen: st.DataObject
) -> None:
    words = chosen.draw(st.lists(st.sampled_from(SPOKEN[language].split()), min_size=5, max_size=12))
    turned = turn(" ".join(words) + ".", language)
    if turned is not None:
        assert len(turned.split()) == len(words)
        assert not [word for word in turned.casefold().split() if word in FIRST_PERSON[language]]


@given(st.text(max_size=200))
def test_any_text_is_turned_or_left_alone_without_a_complaint(said: str) -> None:
    for language in ("de", "en"):
        assert turn(said, language) is None or isinstance(turn(said, language), str)
