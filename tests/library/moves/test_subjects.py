"""What a statement is about: its words say a part of it, the question before it the rest."""

from klarheit.clarity.model import DIMENSIONS
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves import recognise
from klarheit.moves.model import Move, Sides, Talk

SIDES = Sides(frozenset(("S",)), "hint")


def heard(*turns: tuple[str, str], language: str = "de") -> Talk:
    spoken = tuple(Turn(speaker, text) for speaker, text in turns)
    return recognise(Conversation(language, (Speaker("S"), Speaker("K")), spoken), SIDES)


def likeliest(move: Move) -> str:
    return max(move.about, key=lambda pair: pair[1])[0]


def test_answer_takes_its_subject_from_the_question() -> None:
    decides = heard(("S", "Wer entscheidet das bei Ihnen?"), ("K", "Mein Bruder."))
    helps = heard(("S", "Worauf können Sie bauen, wer hilft Ihnen?"), ("K", "Mein Bruder."))
    assert likeliest(decides.moves_by_turn[1][0]) == "people"
    assert dict(decides.moves_by_turn[1][0].about)["people"] > dict(helps.moves_by_turn[1][0].about)["people"]


def test_english_answer_takes_its_subject_from_the_question() -> None:
    talk = heard(
        ("S", "Who else has to agree to this?"), ("K", "My brother, he does the books."), language="en"
    )
    assert likeliest(talk.moves_by_turn[1][0]) == "people"


def test_chances_are_of_dimensions_and_between_nothing_and_one() -> None:
    talk = heard(("S", "Was hindert Sie?"), ("K", "Der Betriebsrat macht da nicht mit. Und das Geld fehlt."))
    for move in talk.moves_by_turn[1]:
        assert {dimension for dimension, _ in move.about} <= set(DIMENSIONS)
        assert all(0 < chance <= 1 for _, chance in move.about)


def test_question_is_about_nothing_as_it_states_nothing() -> None:
    talk = heard(("S", "Bis wann muss das fertig sein?"), ("K", "Was kostet das denn?"))
    assert [move.about for move in talk.moves] == [(), ()]
