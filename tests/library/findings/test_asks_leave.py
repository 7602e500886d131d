"""Where a seller has to ask first: sentences that say so, and neighbours that do not."""

import pytest

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.findings.asks_leave import asks_leave, says_so
from klarheit.moves import hear

GERMAN = (
    "Da muss ich erst fragen.",
    "Oh, da müsste ich erst mal nachfragen, ob das geht.",
    "Da muss ich meinen Chef fragen.",
    "Drei Prozent gehen, für mehr muss ich erst meine Vertriebsleiterin anrufen.",
    "Das muss ich mit meinem Chef besprechen.",
    "Den Termin muss ich noch mit der Fertigung abklären.",
    "Ich müsste da kurz mit meiner Führungskraft reden.",
    "Ungern, weil ich das erst mit unserer Geschäftsleitung abstimmen muss.",
    "Das muss ich intern klären.",
    "Das kläre ich heute noch intern.",
    "Ich bespreche das mit meiner Chefin und rufe Sie an.",
    "Moment, ich frage kurz meinen Chef.",
    "Das kann ich nicht allein entscheiden.",
    "So viel Nachlass darf ich nicht einfach so zusagen.",
    "Das darf ich Ihnen leider nicht zusagen.",
    "Das entscheide leider nicht ich.",
    "Fünf Prozent liegen bei mir drin, zehn, das liegt über meiner Grenze.",
    "Da sind mir die Hände gebunden.",
    "Dafür brauche ich eine Freigabe von meiner Chefin.",
    "Ich muss da Rücksprache mit der Zentrale halten.",
    "Das muss bei uns mein Vertriebsleiter freigeben.",
    "Die Kulanz muss ich mir erst genehmigen lassen.",
)
GERMAN_NOT = (
    "Darf ich Sie etwas fragen?",
    "Eins muss ich noch wissen.",
    "Da muss ich nachfragen: Was heißt für Sie schnell?",
    "Da muss ich Sie erst fragen, worum es Ihnen geht.",
    "Wen müssen Sie da noch fragen?",
    "Müssen Sie das erst mit Ihrem Chef besprechen?",
    "Mit wem muss ich in Ihrem Haus reden?",
    "Dann sprechen Sie das in Ruhe mit Ihrer Chefin ab.",
    "Das kann ich allein entscheiden.",
    "Da muss ich niemanden fragen.",
    "Bis fünf Prozent muss ich nicht erst fragen.",
    "Das gebe ich Ihnen, ohne meinen Chef zu fragen.",
    "Da muss ich erst rechnen.",
    "Da muss ich erst einmal in Ruhe nachdenken.",
    "Ich habe mit meinem Chef gesprochen, fünf Prozent gehen.",
    "Mein Chef hat mir freie Hand gegeben.",
    "Ich hab ein einziges Thema: dein Satz „da muss ich erst fragen“.",
    "Der Kunde sagt, da muss er seinen Mann fragen.",
    "Da muss ich meine Frau fragen, ob ich am Samstag kommen darf.",
    "Früher musste ich bei jedem Nachlass erst fragen.",
    "Wenn ich jedes Mal meinen Chef fragen müsste, käme ich zu nichts.",
    "Wie läuft bei Ihnen eine Freigabe?",
    "Ich brauche dafür noch Ihr Okay.",
    "Das ist nicht meine Grenze, das ist Ihre.",
)
ENGLISH = (
    "I'd have to check that with my manager.",
    "Let me run that by my boss first.",
    "That's above my pay grade.",
    "I'll have to clear it with head office.",
    "I need to ask my sales director about that.",
    "I'd have to ask first.",
    "Let me check internally and ring you back.",
    "I can't decide that on my own.",
    "I can't promise that without asking my manager.",
    "I’m not authorised to go below that.",
    "I don't have the authority to waive the fee.",
    "That's not up to me.",
    "It isn't really my call.",
    "My hands are tied, I'm afraid.",
    "For ten per cent I'd need approval from my director.",
    "My manager has to sign that off.",
    "I'll talk to my boss and see what she says.",
    "I'll have to take that to finance.",
    "That would have to go through our legal team.",
    "Anything over five hundred is beyond my limit.",
    "I would need the go-ahead from operations before I say yes.",
)
ENGLISH_NOT = (
    "Let me ask you something.",
    "May I ask what happened?",
    "Who would you have to ask?",
    "Would you have to check that with your manager?",
    "You'd need to run it by your boss, I suppose.",
    "I don't have to ask anybody.",
    "I can do that without asking my manager.",
    "I can decide that myself.",
    "I spoke to my manager and five per cent is fine.",
    "My manager gave me a free hand.",
    "He said “I'd have to ask my manager” and that was that.",
    "I'd have to ask my wife about Saturday.",
    "I used to have to check every discount with my boss.",
    "If I had to ask my boss every time, I'd never get home.",
    "I have to ask: what would change for you?",
    "It's not up to me to tell you how to run your shop.",
    "That's your decision, not mine.",
    "How does approval work at your end?",
    "I'll call you on Monday.",
    "Talk to your team and let me know.",
    "I need your permission to record this.",
    "I'd need a yes by the weekend.",
)


@pytest.mark.parametrize("sentence", GERMAN)
def test_german_sentence_that_asks_leave_is_found(sentence: str) -> None:
    assert says_so(sentence, "de")


@pytest.mark.parametrize("sentence", GERMAN_NOT)
def test_german_neighbour_is_left_alone(sentence: str) -> None:
    assert not says_so(sentence, "de")


@pytest.mark.parametrize("sentence", ENGLISH)
def test_english_sentence_that_asks_leave_is_found(sentence: str) -> None:
    assert says_so(sentence, "en")


@pytest.mark.parametrize("sentence", ENGLISH_NOT)
def test_english_neighbour_is_left_alone(sentence: str) -> None:
    assert not says_so(sentence, "en")


def talk_of(*turns: tuple[str, str]) -> Conversation:
    speakers = (Speaker("s", "Jana Reuter"), Speaker("k", "Herr Brandt"))
    return Conversation("de", speakers, tuple(Turn(speaker, text) for speaker, text in turns))


def test_sentence_is_quoted_verbatim_at_its_place() -> None:
    said = "Verstehe. Da muss ich meinen Chef fragen. Bis morgen?"
    heard = hear(talk_of(("k", "Gehen acht Prozent?"), ("s", said)), "s")
    [found] = asks_leave(heard)
    assert found.quote == "Da muss ich meinen Chef fragen."
    assert heard.turns[found.turn].text[found.start : found.end] == found.quote
    assert (found.turn, found.side) == (1, "asker")


def test_sentence_of_the_customer_is_left_alone() -> None:
    heard = hear(talk_of(("s", "Nehmen Sie es?"), ("k", "Da muss ich meinen Chef fragen.")), "s")
    assert asks_leave(heard) == ()


def test_turn_that_says_it_twice_is_found_once() -> None:
    said = "Das kann ich nicht allein entscheiden. Da muss ich meinen Chef fragen."
    heard = hear(talk_of(("k", "Gehen acht Prozent?"), ("s", said)), "s")
    assert [found.quote for found in asks_leave(heard)] == ["Das kann ich nicht allein entscheiden."]


def test_question_to_the_customer_is_left_alone() -> None:
    heard = hear(talk_of(("s", "Muss ich da die Geschäftsleitung fragen?"), ("k", "Ja.")), "s")
    assert asks_leave(heard) == ()
