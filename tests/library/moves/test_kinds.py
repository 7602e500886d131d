"""The kind of a question: at most one, and most questions have none."""

import pytest

from klarheit.moves.kinds import kind

GERMAN = [
    ("Woran würden Sie merken, dass es sich gelohnt hat?", "criteria"),
    ("Was müsste erfüllt sein, damit Sie zufrieden sind?", "criteria"),
    ("Worauf kommt es Ihnen dabei an?", "criteria"),
    ("Was ist Ihnen dabei besonders wichtig?", "criteria"),
    ("Auf einer Skala von eins bis zehn, wie dringend ist das?", "scaling"),
    ("Warum eine Fünf und nicht eine Zwei?", "scaling"),
    ("Was würde Ihr Chef dazu sagen?", "circular"),
    ("Woran würden Ihre Kunden den Unterschied merken?", "circular"),
    ("Wie sehen das Ihre Mitarbeiter?", "circular"),
    ("Angenommen, das Problem wäre weg, was täten Sie?", "hypothetical"),
    ("Was wäre, wenn Sie nichts ändern?", "hypothetical"),
    ("Wann war das schon einmal anders?", "exception"),
    ("Gab es Tage, an denen es besser lief?", "exception"),
    ("Was hat bisher geholfen?", "resource"),
    ("Was haben Sie schon versucht?", "resource"),
    ("Wer könnte Sie dabei unterstützen?", "resource"),
    ("Was müssten Sie tun, damit es schlimmer wird?", "worsening"),
    ("Was unterscheidet die beiden Angebote?", "comparison"),
    ("Was ist Ihnen wichtiger, Preis oder Tempo?", "comparison"),
    ("Was meinen Sie mit „flexibel“?", "clarifying"),
    ("Können Sie das genauer beschreiben?", "clarifying"),
    ("Darf ich Ihnen dazu eine Frage stellen?", "permission"),
    ("Ist es in Ordnung, wenn ich mitschreibe?", "permission"),
    ("Wie läuft so eine Entscheidung bei Ihnen ab?", "process"),
    ("Wer entscheidet bei Ihnen darüber?", "process"),
    ("Wie viele Leute arbeiten im Lager?", None),
    ("Haben Sie schon ein System?", None),
    ("Bis wann brauchen Sie das?", None),
]
ENGLISH = [
    ("How will you know it was worth it?", "criteria"),
    ("What is most important to you?", "criteria"),
    ("On a scale from one to ten, how urgent is it?", "scaling"),
    ("What would your boss say?", "circular"),
    ("How would your customers notice?", "circular"),
    ("What if nothing changes?", "hypothetical"),
    ("If you could change one thing, what would it be?", "hypothetical"),
    ("When was it different?", "exception"),
    ("What has helped so far?", "resource"),
    ("What have you already tried?", "resource"),
    ("What would make it worse?", "worsening"),
    ("What's the difference between the two?", "comparison"),
    ("What do you mean by flexible?", "clarifying"),
    ("Would it be okay if I took notes?", "permission"),
    ("May I ask you something?", "permission"),
    ("How does a decision like that get made?", "process"),
    ("Who signs off on that?", "process"),
    ("How many people work there?", None),
    ("Do you have a system?", None),
]


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_kind_german(text: str, expected: str | None) -> None:
    assert kind(text, "de") == (f"kind.{expected}" if expected else None)


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_kind_english(text: str, expected: str | None) -> None:
    assert kind(text, "en") == (f"kind.{expected}" if expected else None)
