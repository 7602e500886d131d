"""What a third person could read stays out of the page, and nothing else does."""

import pytest

from klarheit.clarity.model import Evidence
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves.model import Sides, Talk
from klarheit.report.understood.considerate import names_someone, reason_to_leave_out

GERMAN = [
    ("Mein Chef ist stur.", "judging"),
    ("Der Herr Tjarks hat doch keine Ahnung.", "judging"),
    ("Anbauen, wenn der Senior einen guten Tag hat.", "judging"),
    ("Die Sabine aus dem Einkauf ist schwierig.", "judging"),
    ("Unser Einkaufsleiter blockiert das seit Monaten.", "judging"),
    ("Er hat die Bestellung versemmelt.", "judging"),
    ("Die da oben sind beratungsresistent.", "judging"),
    ("Der Günter war krank und in der Reha.", "private"),
    ("Mein Kollege lebt in Scheidung.", "private"),
    ("Das bleibt bitte unter uns: Wir bauen zwanzig Leute ab.", "confidential"),
    ("Der Einkauf ist dagegen.", None),
    ("Mein Chef muss zustimmen.", "someone"),
    ("Das Programm ist langsam.", None),
    ("Die Umstellung ist schwierig.", None),
    ("Zwei husten.", None),
    ("Ich war selbst vier Wochen krank.", None),
    ("Wir sind überfordert.", None),
    ("Mein Bruder macht die Bücher.", "someone"),
    ("Das muss bis März fertig sein.", None),
    ("Die Anlage ist faul verkabelt.", None),
    ("Und wenn das WLAN spinnt?", None),
    ("Dann bin ich halt stur.", None),
    ("Könnte sein, ja, unter uns wohnt eine Wohngemeinschaft.", None),
    ("Meine Frau trinkt ihren Tee aus.", "someone"),
    ("Der Lukas, das ist unser Azubi.", "someone"),
    ("Das hat die Frau Kaya eingeführt.", "someone"),
    ("Das schicke ich Ihnen, Frau Reuter.", None),
    ("Nee, Spaß, das bleibt alles, wie es ist.", "joke"),
    ("War nur ein Scherz.", "joke"),
    ("Die Arbeit soll wieder Spaß machen, Spaß an der Technik.", None),
    ("Nehmen Sie den Kaffee noch mit runter.", "small_talk"),
    ("Kommen Sie gut nach Hause und schönes Wochenende!", "small_talk"),
    ("Der Kaffee kommt lose in Säcken.", None),
]
ENGLISH = [
    ("My boss is stubborn.", "judging"),
    ("I'll talk to Dad when he's in the mood.", "judging"),
    ("Our plant manager won't love that.", "judging"),
    ("Procurement has no clue.", "judging"),
    ("She is difficult.", "judging"),
    ("He is ill and his wife runs the shop.", "private"),
    ("Karen was off sick.", "private"),
    ("She cried in the shop.", "private"),
    ("Between you and me, we are selling the shop.", "confidential"),
    ("The software is slow.", None),
    ("My boss has to agree.", "someone"),
    ("I was off sick in May.", None),
    ("The change is difficult.", None),
    ("My brother does the books.", "someone"),
    ("We have no idea yet.", None),
    ("ill tell him on wednesday", "someone"),
    ("Don’t tell me it’s the seal.", None),
    ("Ian would.", "someone"),
    ("I'll send it to you, Tom.", None),
    ("We'll burn the place down. I'm only joking.", "joke"),
    ("Just kidding, keep the sheets.", "joke"),
    ("No joke, it was nine degrees.", None),
    ("Have another coffee before you go.", "small_talk"),
    ("Safe journey, and have a good weekend.", "small_talk"),
    ("The coffee comes in at six.", None),
]


def reason(text: str, language: str) -> str | None:
    here = (Speaker("P"), Speaker("A", "Frau Jana Reuter"), Speaker("B", "Tom Ashworth"))
    talk = Talk(Conversation(language, here, (Turn("P", text),)), Sides(frozenset(), "role"), ())
    return reason_to_leave_out(talk, Evidence(0, 0, len(text), text, "partner"))


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_reason_to_leave_out_in_german(text: str, expected: str | None) -> None:
    assert reason(text, "de") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_reason_to_leave_out_in_english(text: str, expected: str | None) -> None:
    assert reason(text, "en") == expected


def test_confidence_of_the_sentence_before_or_after_counts_and_of_one_farther_away_does_not() -> None:
    turn = "Das sage ich nur unter uns. Wir bauen zwanzig Leute ab. Der Umzug ist im Mai. Das Dach ist neu."
    talk = Talk(Conversation("de", (Speaker("P"),), (Turn("P", turn),)), Sides(frozenset(), "role"), ())

    def at(words: str) -> Evidence:
        start = turn.index(words)
        return Evidence(0, start, start + len(words), words, "partner")

    near, far = at("Wir bauen zwanzig Leute ab."), at("Das Dach ist neu.")
    assert (reason_to_leave_out(talk, near), reason_to_leave_out(talk, far)) == ("confidential", None)


def test_joke_is_what_stands_before_the_word_for_it_and_not_what_comes_after() -> None:
    turn = "Wir schmeißen alles raus. Nee, Spaß. Das Dach ist neu."
    talk = Talk(Conversation("de", (Speaker("P"),), (Turn("P", turn),)), Sides(frozenset(), "role"), ())

    def at(words: str) -> Evidence:
        start = turn.index(words)
        return Evidence(0, start, start + len(words), words, "partner")

    joke, meant = at("Wir schmeißen alles raus."), at("Das Dach ist neu.")
    assert (reason_to_leave_out(talk, joke), reason_to_leave_out(talk, meant)) == ("joke", None)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Mein Geselle Marek hat die Rohre gedämmt.", "de", True),
        ("Ich rede mal mit dem Junior.", "de", True),
        ("Die Halle ist voll.", "de", False),
        ("He rang me on Monday.", "en", True),
        ("The kennels are full.", "en", False),
    ],
)
def test_sentence_about_others_is_pointed_out(text: str, language: str, expected: bool) -> None:
    assert names_someone(text, language) is expected
