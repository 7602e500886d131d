"""What the asker perhaps gave back, or perhaps suggested, is no evidence."""

import pytest

from klarheit.clarity.given_back import given_back
from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves.model import Move, Sides, Talk

GIVEN_BACK = "Sie wollen, dass samstags niemand mehr kommen muss."


def talk(label: str, *, sure: bool) -> Talk:
    turns = (Turn("asker", GIVEN_BACK), Turn("partner", "Ja, genau."))
    moves = (
        Move(0, 0, len(GIVEN_BACK), (label,), sure=sure, about=(("goal", 0.9),)),
        Move(1, 0, 10, ("answer",)),
    )
    conversation = Conversation("de", (Speaker("asker"), Speaker("partner")), turns)
    return Talk(conversation, Sides(frozenset({"asker"}), "hint"), moves)


@pytest.mark.parametrize(("label", "source"), [("reflection", "confirmed"), ("question.leading", "assumed")])
def test_what_is_surely_given_back_is_evidence(label: str, source: str) -> None:
    found = [(said.dimension, said.source) for said in given_back(talk(label, sure=True))]
    assert found == [("goal", source)]


@pytest.mark.parametrize("label", ["reflection", "question.leading"])
def test_what_is_perhaps_given_back_is_none(label: str) -> None:
    assert list(given_back(talk(label, sure=False))) == []
