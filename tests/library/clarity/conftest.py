"""Talks written down as one would write them on paper, and read by the real recogniser.

    S: Bis wann soll es laufen?
    K: Bis Ende März.

S asks, K is the partner.
"""

from collections.abc import Callable

import pytest

from klarheit.conversation import Conversation, Speaker, Turn
from klarheit.moves import recognise
from klarheit.moves.model import Sides, Talk

ASKER, PARTNER = "S", "K"


def read(lines: str, language: str = "de") -> Talk:
    spoken = [line.strip().split(": ", 1) for line in lines.strip().splitlines()]
    turns = tuple(Turn(speaker, text) for speaker, text in spoken)
    conversation = Conversation(language, (Speaker(ASKER), Speaker(PARTNER)), turns)
    return recognise(conversation, Sides(frozenset({ASKER}), "hint"))


@pytest.fixture
def talk() -> Callable[..., Talk]:
    return read
