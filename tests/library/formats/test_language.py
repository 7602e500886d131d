"""Which language a conversation is in."""

import pytest

from klarheit import formats
from klarheit.errors import UnsupportedLanguage
from klarheit.languages import LANGUAGES, detect, phrases

GERMAN = "Guten Tag, was hat Sie denn dazu bewogen, sich heute mit uns zu unterhalten?"
ENGLISH = "Thank you for taking the time. What made you want to talk to us today?"
OTHERS = {
    "nl": "Goedemiddag, wat heeft u ertoe gebracht om vandaag met ons te praten over de nieuwe machine?",
    "fr": "Bonjour, qu'est-ce qui vous a amené à nous parler aujourd'hui de la nouvelle machine ?",
    "es": "Buenas tardes, ¿qué le ha llevado a hablar hoy con nosotros sobre la nueva máquina?",
    "it": "Buongiorno, che cosa l'ha portata a parlare oggi con noi della nuova macchina per l'azienda?",
    "pl": "Dzień dobry, co skłoniło państwa do dzisiejszej rozmowy z nami o nowej maszynie dla firmy?",
    "ru": "Добрый день, что побудило вас поговорить с нами сегодня?",
    "zh": "宇宙守护者，永远的中保。",
}


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "de"), (ENGLISH, "en"), (ENGLISH.upper(), "en")])
def test_function_words_decide(text: str, language: str) -> None:
    assert detect.judge([text]) == (language, True)


@pytest.mark.parametrize(
    "text", ["Servus, basst scho.", "Jo, mir sin do.", "Moin. Wat kost dat?", "Grüezi, wie gahts?"]
)
def test_dialect_is_german(text: str) -> None:
    assert detect.detect(text) == "de"


def test_german_with_english_trade_words_is_german() -> None:
    assert (
        detect.detect(
            "Das Onboarding vom Sales Team läuft über ein Tool, und der Kick-off ist im Review-Meeting."
        )
        == "de"
    )


@pytest.mark.parametrize("language", OTHERS)
def test_other_language_is_refused_by_its_name(language: str) -> None:
    with pytest.raises(UnsupportedLanguage) as error:
        detect.detect(OTHERS[language])
    assert (error.value.key, error.value.fields) == (
        f"language_unsupported.{language}",
        {"language": language},
    )


def test_refusal_names_the_language_in_the_language_of_the_user() -> None:
    key = "language_unsupported.nl"
    assert (
        phrases("de", "errors")[key]
        .format(file="x")
        .startswith(
            "„x“ ist offenbar in einer anderen Sprache: Niederländisch. Wir lesen Deutsch und Englisch."
        )
    )
    assert (
        phrases("en", "errors")[key]
        .format(file="x")
        .startswith("“x” seems to be in another language: Dutch. We read German and English.")
    )


def test_conversation_in_another_language_is_read_when_the_user_insists() -> None:
    text = f"A: {OTHERS['nl']}\nB: Ja."
    assert formats.parse(text.encode(), language="en").language == "en"


@pytest.mark.parametrize("text", ["", "Ja", "Hallo Anna Tag", "12 34"])
def test_too_little_text_is_a_guess(text: str) -> None:
    assert detect.judge([text]) == ("de", False)


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "de"), (ENGLISH, "en"), ("", "de")])
def test_lean_takes_what_has_more_function_words(text: str, language: str) -> None:
    assert detect.lean(text) == language


@pytest.mark.parametrize("language", OTHERS)
def test_lean_never_refuses(language: str) -> None:
    assert detect.lean(OTHERS[language]) in LANGUAGES
