"""Which dimension a question asks about: tables in both languages, and questions that ask about none."""

from collections.abc import Mapping

import pytest

from klarheit.clarity.model import DIMENSIONS
from klarheit.moves.dimensions import dimensions_asked

GERMAN = {
    "goal": (
        "Was soll danach anders sein?",
        "Was möchten Sie damit erreichen?",
        "Wohin soll die Reise denn gehen?",
        "Worum geht es Ihnen eigentlich?",
        "Was schwebt Ihnen vor?",
        "Welches Ziel haben Sie sich gesetzt?",
    ),
    "criteria": (
        "Woran würden Sie denn merken, dass Sie genau die Lösung haben, die Sie sich gewünscht hatten?",
        "Was muss erfüllt sein, damit es sich lohnt?",
        "Worauf kommt es Ihnen an?",
        "Was ist Ihnen dabei besonders wichtig?",
        "wann wäre das für Sie ein Erfolg",
        "Wo stehen Sie auf einer Skala von null bis zehn?",
    ),
    "deadline": (
        "Wann soll die Anlage denn fertig sein und laufen?",
        "Und bis wann?",
        "Ab wann bräuchten Sie das?",
        "Wie dringend ist es denn?",
        "Wann brauchen Sie eine Lösung?",
        "Gibt es einen Termin, an dem alles hängt?",
    ),
    "drivers": (
        "Was hat Sie dazu bewogen, sich heute mit uns zu unterhalten?",
        "Was macht das für Sie so wichtig?",
        "Wie kam es denn dazu?",
        "Was war der Auslöser?",
        "Was treibt Sie da an?",
        "Wo drückt denn der Schuh?",
    ),
    "situation": (
        "Wie läuft das heute bei Ihnen?",
        "Wie viele Leute arbeiten im Lager?",
        "Mit welchem System arbeiten Sie?",
        "Was hat sich in letzter Zeit verändert?",
        "Wie ist die Werkstatt organisiert?",
        "Seit wann machen Sie das so?",
    ),
    "resources": (
        "Was haben Sie schon versucht?",
        "Welche Ideen hatten Sie selbst schon?",
        "Haben Sie ein Budget dafür?",
        "Was hat früher schon mal geholfen?",
        "Worauf können Sie aufbauen?",
        "Was können Sie selbst entscheiden?",
    ),
    "obstacles": (
        "Welche Stolpersteine könnten denn auf dem Weg liegen und die Lösung behindern?",
        "Was könnte dazwischenkommen?",
        "Woran ist es damals gescheitert?",
        "Wo hakt es denn?",
        "Was hält Sie davon ab?",
        "Welche Bedenken haben Sie?",
    ),
    "alternatives": (
        "Welche anderen Anbieter schauen Sie sich noch an?",
        "Was passiert, wenn Sie gar nichts tun?",
        "Was käme sonst noch in Frage?",
        "Gibt es einen Plan B?",
        "Welche Alternativen haben Sie?",
        "Was spricht für den anderen Weg?",
    ),
    "risks": (
        "Welche Risiken sehen Sie?",
        "Was könnte dabei schiefgehen?",
        "Was wäre denn das Schlimmste?",
        "Was macht Ihnen daran Sorgen?",
        "Was steht für Sie auf dem Spiel?",
        "Was befürchten Sie?",
    ),
    "people": (
        "Mit wem in Ihrem Haus müssten wir denn noch sprechen, so dass die Lösung implementiert werden kann?",
        "Wer entscheidet das bei Ihnen?",
        "Was würde Ihr Chef dazu sagen?",
        "Wer ist davon noch betroffen?",
        "Wie wird so etwas bei Ihnen entschieden?",
        "Was sagt denn der Betriebsrat dazu?",
    ),
    "steps": (
        "Wie geht es jetzt weiter?",
        "Wie verbleiben wir?",
        "Was wäre der nächste Schritt?",
        "Wer übernimmt was?",
        "Wann sprechen wir wieder?",
        "Wollen wir gleich einen Termin machen?",
    ),
}
ENGLISH = {
    "goal": (
        "What should be different afterwards?",
        "What are you hoping to achieve?",
        "What are you looking for in a new home?",
        "What are your goals?",
        "Where do you want to be in two years?",
        "How would you picture it?",
    ),
    "criteria": (
        "How would you know that it had changed?",
        "What matters most to you?",
        "How will you measure that?",
        "What would make it worth your while?",
        "What are your requirements?",
        "Where are you on a scale from zero to ten?",
    ),
    "deadline": (
        "By when do you need it?",
        "When does it have to be up and running?",
        "How soon are you looking to move?",
        "What is your timeline?",
        "Is there a deadline?",
        "When would you like to start?",
    ),
    "drivers": (
        "What prompted you to look into this?",
        "What makes that so important to you?",
        "How did that come about?",
        "Why now?",
        "What are the main pain points you are facing?",
        "What would that mean for you?",
    ),
    "situation": (
        "How are you currently handling this?",
        "Can you tell me a bit about your current setup?",
        "What software do you use?",
        "How many people work there?",
        "What does a normal day look like?",
        "What has changed?",
    ),
    "resources": (
        "What have you tried so far?",
        "Do you have a budget in mind?",
        "What has worked before?",
        "What ideas do you have yourself?",
        "How much could you spend?",
        "What can you decide yourself?",
    ),
    "obstacles": (
        "What could get in the way?",
        "What is holding you back?",
        "Which hurdles do you see?",
        "What makes it difficult?",
        "Do you have any concerns?",
        "What stopped you?",
    ),
    "alternatives": (
        "What other options are you considering?",
        "What happens if you do nothing?",
        "Are you looking at any other providers?",
        "What else have you thought of?",
        "Is there a plan B?",
        "What alternatives do you have?",
    ),
    "risks": (
        "What could go wrong?",
        "What is the worst that could happen?",
        "Which risks do you see?",
        "What worries you about it?",
        "What is at stake?",
        "What are you afraid of?",
    ),
    "people": (
        "Who else do we need to talk to?",
        "Who makes the decision?",
        "What would your boss say?",
        "Who will be affected?",
        "How are decisions like this made?",
        "Are there other stakeholders?",
    ),
    "steps": (
        "What are the next steps?",
        "Where do we go from here?",
        "When can we talk again?",
        "Could we schedule a call?",
        "How would you like to proceed?",
        "Who does what?",
    ),
}
ABOUT_NOTHING = {
    "de": (
        "Wie geht es Ihnen?",
        "Kommt der Lastwagen um acht?",
        "Möchten Sie einen Kaffee?",
        "Haben Sie gut hergefunden?",
        "Sind das alles Europaletten?",
        "Wer hat noch ein Kabel dabei?",
        "Hören Sie mich?",
        "Ja?",
        "",
    ),
    "en": (
        "How are you today?",
        "Am I speaking with Jane Miller?",
        "How does that sound?",
        "Is there anything else I can help you with?",
        "Did you get his money?",
        "Are they all the same make?",
        "Right?",
        "",
    ),
}


def rows(table: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(question, dimension) for dimension, questions in table.items() for question in questions]


@pytest.mark.parametrize(("question", "dimension"), rows(GERMAN))
def test_german_question_asks_about_its_dimension(question: str, dimension: str) -> None:
    assert dimensions_asked(question, "de") == (dimension,)


@pytest.mark.parametrize(("question", "dimension"), rows(ENGLISH))
def test_english_question_asks_about_its_dimension(question: str, dimension: str) -> None:
    assert dimensions_asked(question, "en") == (dimension,)


@pytest.mark.parametrize("language", ["de", "en"])
def test_courtesies_and_facts_ask_about_no_dimension(language: str) -> None:
    assert {
        question: dimensions_asked(question, language) for question in ABOUT_NOTHING[language]
    } == dict.fromkeys(ABOUT_NOTHING[language], ())


def test_question_without_punctuation_or_capitals_is_read_alike() -> None:
    assert dimensions_asked("wann soll das denn fertig sein und laufen", "de") == ("deadline",)
    assert dimensions_asked("what could get in the way", "en") == ("obstacles",)


def test_question_about_two_things_names_both_in_the_order_of_the_map() -> None:
    question = "Can you tell me about your current setup and any problems you are facing?"
    assert dimensions_asked(question, "en") == ("drivers", "situation")


def test_tables_cover_every_dimension_with_six_questions() -> None:
    for table in (GERMAN, ENGLISH):
        assert {dimension: len(questions) for dimension, questions in table.items()} == dict.fromkeys(
            DIMENSIONS, 6
        )
