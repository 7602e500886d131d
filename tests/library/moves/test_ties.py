"""Does a question take up what the partner just said?"""

import pytest

from klarheit.moves.ties import tie
from klarheit.moves.words import content_words

PARTNER = {
    "de": "Im Lager fehlt uns samstags immer jemand, und dann bleiben die Aufträge liegen.",
    "en": "On Saturdays we are short of people in the warehouse, and orders pile up.",
}


def heard(language: str) -> frozenset[str]:
    return frozenset(word.lemma for word in content_words(PARTNER[language], language))


@pytest.mark.parametrize(
    ("language", "question", "expected"),
    [
        ("de", "Wie viele Aufträge sind das?", "tie.follow_up"),
        ("de", "Was passiert denn am Samstag genau?", "tie.follow_up"),
        ("de", "Was meinen Sie mit „liegen“?", "tie.follow_up"),
        ("de", "Inwiefern?", "tie.follow_up"),
        ("de", "Und dann?", "tie.follow_up"),
        ("de", "Was macht das mit Ihrem Team?", "tie.follow_up"),
        ("de", "Woran liegt das?", "tie.follow_up"),
        ("de", "Seit wann ist das so?", "tie.follow_up"),
        ("de", "Was hindert Sie daran?", "tie.follow_up"),
        ("de", "Welches Budget haben Sie?", "tie.new_topic"),
        ("de", "Wer entscheidet bei Ihnen?", "tie.new_topic"),
        ("de", "Haben Sie Sprinkler in der Halle?", "tie.new_topic"),
        ("en", "How many orders is that?", "tie.follow_up"),
        ("en", "What do you mean by short?", "tie.follow_up"),
        ("en", "How so?", "tie.follow_up"),
        ("en", "And then?", "tie.follow_up"),
        ("en", "Tell me more about that.", "tie.follow_up"),
        ("en", "Why is that?", "tie.follow_up"),
        ("en", "What is your budget?", "tie.new_topic"),
        ("en", "Who decides?", "tie.new_topic"),
    ],
)
def test_tie(language: str, question: str, expected: str) -> None:
    assert tie(question, language, heard(language)) == expected


def test_tie_before_the_partner_has_spoken_is_a_new_topic() -> None:
    assert tie("Was meinen Sie damit?", "de", frozenset()) == "tie.new_topic"
